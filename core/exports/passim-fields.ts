import type { CaseView } from '../model/case-view.ts'
import type { ReportId } from '../model/ids.ts'
import { codePointsBefore } from '../text/code-points.ts'
import type { ExportOptions } from './export-format.ts'
import { personsNamed, redaction } from './person-names.ts'

/** What passim's records say of a document: its number, its id, and the fields of its input that are passed through. */
export interface PassimDocument {
  readonly uid: number
  readonly id: string
  readonly series?: string
  readonly date?: string
  readonly title?: string
  readonly url?: string
}

/** The documents of a case as passim's records name them, with names hidden as chosen; offsets count code points of the text as held. */
export function passimDocuments(view: CaseView, { persons }: Pick<ExportOptions, 'persons'>) {
  const hide = redaction(personsNamed(view), persons)
  const number = new Map(view.reportIds().map((id, i) => [id, i + 1]))
  return {
    hide,
    uid: (report: ReportId): number => number.get(report)!,
    document(report: ReportId): PassimDocument {
      const { key, place, meta } = view.report(report)
      const field = (name: keyof PassimDocument, value: string | undefined) => (value === undefined ? {} : { [name]: hide(value) })
      return {
        uid: number.get(report)!,
        id: hide(key ?? place),
        ...field('series', meta.outlet?.value),
        ...(meta.published && { date: meta.published.value }),
        ...field('title', meta.title?.value),
        ...field('url', meta.url?.value),
      }
    },
    offsets: (report: ReportId): ((offset: number) => number) => codePointsBefore(view.report(report).text),
  }
}
