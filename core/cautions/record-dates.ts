import { languageOf } from '../languages/index.ts'
import type { CaseView } from '../model/case-view.ts'
import type { ReportId } from '../model/ids.ts'
import type { TimeRow } from '../model/times.ts'
import { plainDate } from '../text/plain-date.ts'
import { printedDate } from '../text/printed-date.ts'
import { recordDoubt } from '../text/record-doubt.ts'
import { outletOf } from './outlet.ts'

/** When a report was published, as far as its record or its text can be trusted. */
export type RecordDate =
  | { readonly kind: 'dated'; readonly value: string }
  | { readonly kind: 'undated' }
  /** `because`: why the date on record carries no weight, as a clause. */
  | { readonly kind: 'doubtful'; readonly because: string }

/** Dates found once stay while the times of the report do. */
const known = new WeakMap<readonly TimeRow[], RecordDate>()

/**
 * The date that a report prints at its head, since that on record is often the day on which a page was taken; where it prints none,
 * that on record, unless the text belies it. A person's date is never doubted.
 */
export function recordDate(view: CaseView, id: ReportId): RecordDate {
  const times = view.layer(id, 'times')
  const found = known.get(times) ?? dateIn(view, id, times)
  known.set(times, found)
  return found
}

function dateIn(view: CaseView, id: ReportId, times: readonly TimeRow[]): RecordDate {
  const report = view.report(id)
  const { published } = report.meta
  const printed = printedDate(times)
  if (published?.from === 'person') return { kind: 'dated', value: published.value }
  // Of one day the record may know the hour.
  if (printed !== undefined) return { kind: 'dated', value: published?.value.startsWith(printed) ? published.value : printed }
  if (published === undefined) return { kind: 'undated' }
  const doubt = recordDoubt(published.value, report.text, { times, words: languageOf(report)?.provenance })
  if (doubt === undefined) return { kind: 'dated', value: published.value }
  const reason = doubt.kind === 'default' ? 'programs print it where they have no date' : `its text tells of ${plainDate(doubt.value)} as past`
  return { kind: 'doubtful', because: `${plainDate(published.value)}, the date on record of ${outletOf(view, id)}, is doubtful: ${reason}` }
}

/** Publication day of a report, in milliseconds since 1970; not a number where unknown. A doubtful date is taken for want of a better. */
export function dayOf(view: CaseView, report: ReportId): number {
  const date = recordDate(view, report)
  return Date.parse(date.kind === 'dated' ? date.value : (view.report(report).meta.published?.value ?? ''))
}
