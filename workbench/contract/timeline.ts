import type { ClaimRow, SpokenTime } from './claims.ts'
import type { Listing, ReportRef } from './shared.ts'

/** `GET /api/timeline`: query `show several from to q offset limit`. Claims by the time that they speak of, reports by publication. */
export interface TimelineAnswer extends Listing<TimelineRow> {
  /** From the first day on it up to the last, ISO; absent where nothing is dated. */
  readonly span?: { readonly from: string; readonly to: string }
  /** Claims that speak of no dated time, and reports without a date. */
  readonly undated: { readonly claims: number; readonly reports: number }
  readonly byMonth: readonly { readonly month: string; readonly reports: number }[]
}

export type TimelineRow = {
  /** ISO day that it stands at. */
  readonly day: string
  /** The month, at the first row of each. */
  readonly month?: string
} & ({ readonly kind: 'claim'; readonly claim: ClaimRow; readonly time: SpokenTime } | { readonly kind: 'report'; readonly report: ReportRef })
