import type { CaseView } from '../../core/model/case-view.ts'
import type { ReportId } from '../../core/model/ids.ts'
import type { Passages } from '../../core/model/passages.ts'
import type { Report } from '../../core/model/report.ts'
import type { Extent } from '../../core/model/span.ts'
import type { ReportRef } from '../contract.ts'

/** Most characters of a text shown as its title, where nothing names it. */
const TITLE_LENGTH = 90
/** Characters of a text looked at for its title. */
const LOOKED_AT = 400

/** A report in a few words: its title as given, else its headline, else its first words outside page furniture. */
export function reportRef(view: CaseView, id: ReportId): ReportRef {
  const report = view.report(id)
  const { outlet, published } = report.meta
  return {
    id,
    title: report.meta.title?.value ?? titleInText(report, passagesOf(view, id)),
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

/** Nothing where an analysis was stopped before it came to the report. */
function passagesOf(view: CaseView, id: ReportId): Passages | undefined {
  try {
    return view.layer(id, 'passages')
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function firstOfBody({ paragraphs, furniture }: Passages): Extent | undefined {
  return paragraphs.find((paragraph) => !furniture.some(({ extent }) => overlap(paragraph, extent)))
}

/** The first line with anything on it. */
function oneLine(text: string): string {
  return text.trimStart().split('\n', 1)[0]?.trim() ?? ''
}

/** The words of one or more stretches; pieces are joined with an ellipsis. */
export function quote(text: string, parts: readonly Extent[]): string {
  return parts.map(([start, end]) => text.slice(start, end)).join(' … ')
}

/** What stands before and after a stretch, up to the paragraph's borders and at most `reach` characters, cut at words. */
export function around(text: string, [start, end]: Extent, reach = 140): { readonly before: string; readonly after: string } {
  const head = text.slice(Math.max(0, start - reach), start)
  const tail = text.slice(end, end + reach)
  const before = head.slice(head.lastIndexOf('\n') + 1)
  const after = tail.split('\n', 1)[0] ?? ''
  return {
    before: before.length < reach ? before : `… ${before.replace(/^\S*\s/, '')}`,
    after: after.length < reach ? after : `${after.replace(/\s\S*$/, '')} …`,
  }
}

/** Where a stretch begins and ends. */
export function hull(parts: readonly Extent[]): Extent {
  return [Math.min(...parts.map(([start]) => start)), Math.max(...parts.map(([, end]) => end))]
}

export function overlap(x: Extent, y: Extent): boolean {
  return x[0] < y[1] && y[0] < x[1]
}
