import type { ClaimKind } from '../../core/model/claims.ts'
import type { StatementId } from '../../core/model/ids.ts'
import type { CountReview } from '../../core/model/reviews.ts'
import type { Grain } from '../../core/model/times.ts'
import type { CautionRuleRow } from './cautions.ts'
import type { Listing, Numbers } from './shared.ts'

/** `GET /api/claims`: query `q kind rule outlet source period actor report from to sources hedged review several sort offset limit`. */
export interface ClaimRow {
  /** A member statement; the address of the claim. */
  readonly at: StatementId
  readonly title: string
  readonly kind: ClaimKind
  readonly reports: number
  readonly unsourced: number
  readonly outlets: number
  /** Reports that state it and name no outlet. */
  readonly withoutOutlet: number
  readonly numbers: Numbers
  readonly variants: number
  readonly hedged: boolean
  readonly disputed: boolean
  readonly first?: string
  readonly last?: string
  readonly rules: readonly string[]
  readonly review: CountReview
  /** Where words asked for stand, if not in the title. */
  readonly hit?: { readonly before: string; readonly quote: string; readonly after: string }
}

/** A span of time, ISO days: from the first to, not including, the last. */
export interface SpokenTime {
  readonly from: string
  readonly to: string
  readonly grain: Grain
}

export const CLAIM_SORTS = ['gap', 'reports', 'sources', 'first', 'title'] as const

export type ClaimSort = (typeof CLAIM_SORTS)[number]

/** `GET /api/claims` answers with the choices that the filters offer, too. */
export interface ClaimsAnswer extends Listing<ClaimRow> {
  /** What the actor asked for is called. */
  readonly actor?: string
  readonly all: number
  readonly outlets: readonly string[]
  readonly rules: readonly CautionRuleRow[]
}
