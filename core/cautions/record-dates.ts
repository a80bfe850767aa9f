import { languageOf } from '../languages/index.ts'
import type { CaseView } from '../model/case-view.ts'
import type { ReportId } from '../model/ids.ts'
import { plainDate } from '../text/plain-date.ts'
import { recordDoubt } from '../text/record-doubt.ts'
import { outletOf } from './sentences.ts'

/** When a report was published, as far as its record can be trusted. */
export type RecordDate =
  | { readonly kind: 'dated'; readonly value: string }
  | { readonly kind: 'undated' }
  /** `because`: why the date on record carries no weight, as a clause. */
  | { readonly kind: 'doubtful'; readonly because: string }

/** The date on record of a report; doubtful where its own text belies it, unless a person has set it. */
export function recordDate(view: CaseView, id: ReportId): RecordDate {
  const report = view.report(id)
  const { published } = report.meta
  if (published === undefined) return { kind: 'undated' }
  const times = view.layer(id, 'times')
  const doubt = published.from === 'person' ? undefined : recordDoubt(published.value, report.text, { times, words: languageOf(report)?.provenance })
  if (doubt === undefined) return { kind: 'dated', value: published.value }
  const reason = doubt.kind === 'default' ? 'programs print it where they have no date' : `its text tells of ${plainDate(doubt.value)} as past`
  return { kind: 'doubtful', because: `${plainDate(published.value)}, the date on record of ${outletOf(view, id)}, is doubtful: ${reason}` }
}
