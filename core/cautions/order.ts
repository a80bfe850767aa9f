import type { CaseView } from '../model/case-view.ts'
import type { ReportId } from '../model/ids.ts'
import type { Statement } from '../model/statements.ts'
import type { CopiedStatements } from './facts.ts'
import { dayOf } from './record-dates.ts'
import { DAY } from '../text/day-length.ts'

/** Two statements of which the second may have it from the first. */
export interface WayRound {
  readonly from: Statement
  readonly to: Statement
  /** Whether the first is shown to be the earlier: by the copy, or by the days of both reports. */
  readonly ordered: boolean
}

/** The two sides of a copy as earlier and later: both ways round where neither the copy nor the dates tell. */
export function waysRound(view: CaseView, { a, b, copy: { direction } }: CopiedStatements): readonly WayRound[] {
  const [forth, back] = [
    { from: a, to: b },
    { from: b, to: a },
  ]
  if (direction.known) return [{ ...(direction.from === 'a' ? forth : back), ordered: true }]
  if (isBefore(view, a.report, b.report)) return [{ ...forth, ordered: true }]
  if (isBefore(view, b.report, a.report)) return [{ ...back, ordered: true }]
  return [forth, back].map((pair) => ({ ...pair, ordered: false }))
}

/** Whether a report is of an earlier day than another; false where a day is not known. */
export function isBefore(view: CaseView, one: ReportId, other: ReportId): boolean {
  return Math.floor(dayOf(view, one) / DAY) < Math.floor(dayOf(view, other) / DAY)
}

/** What a note adds where two reports share words and nothing shows whose are the first. */
export const ORDER_UNKNOWN = 'which came first is not known'
