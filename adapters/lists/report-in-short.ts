import type { CaseView } from '../../core/model/case-view.ts'
import type { ReportId } from '../../core/model/ids.ts'
import type { Passages } from '../../core/model/passages.ts'
import type { Report } from '../../core/model/report.ts'
import type { Extent } from '../../core/model/span.ts'
import { layerIfThere } from './layer-if-there.ts'

/** A report in a few words. */
export interface ReportInShort {
  readonly id: ReportId
  readonly title: string
  readonly outlet?: string
  /** ISO date or date-time. */
  readonly published?: string
  readonly place: string
}

/** Most characters of a text shown as its title, where nothing names it. */
const TITLE_LENGTH = 90
/** Characters of a text looked at for its title. */
const LOOKED_AT = 400

/** A report in a few words: its title as given, else its headline, else its first words outside page furniture. */
export function reportCalledByText(view: CaseView, id: ReportId): ReportInShort {
  const report = view.report(id)
  const { outlet, published } = report.meta
  return {
    id,
    title: report.meta.title?.value ?? titleInText(report, layerIfThere(view, id, 'passages')),
    place: report.place,
    ...(outlet && { outlet: outlet.value }),
    ...(published && { published: published.value }),
  }
}

function titleInText(report: Report, passages: Passages | undefined): string {
  const found = passages && (passages.headlines[0] ?? firstOfBody(passages))
  const line = oneLine(report.text.slice(...(found ?? [0, report.text.length])).slice(0, LOOKED_AT))
  if (line === '') return report.place
  return line.length <= TITLE_LENGTH ? line : `${line.slice(0, TITLE_LENGTH).replace(/\s+\S*$/, '')} …`
}

function firstOfBody({ paragraphs, furniture }: Passages): Extent | undefined {
  return paragraphs.find((paragraph) => !furniture.some(({ extent }) => overlap(paragraph, extent)))
}

/** The first line with anything on it. */
function oneLine(text: string): string {
  return text.trimStart().split('\n', 1)[0]?.trim() ?? ''
}

function overlap(x: Extent, y: Extent): boolean {
  return x[0] < y[1] && y[0] < x[1]
}
