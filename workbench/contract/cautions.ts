import type { StatementId } from '../../core/model/ids.ts'
import type { Review } from '../../core/model/reviews.ts'
import type { Extent } from '../../core/model/span.ts'
import type { Listing, ReportRef } from './shared.ts'

/** What a caution rule asks, why, and what it cannot tell. */
export interface CautionRule {
  readonly id: string
  readonly asks: string
  readonly why: string
  readonly cannotTell: string
}

export interface CautionRuleRow extends CautionRule {
  readonly count: number
}

export interface CautionView {
  readonly id: string
  readonly rule: string
  readonly sentence: string
  readonly weightBecause: string
  readonly claim?: { readonly at: StatementId; readonly title: string }
  readonly evidence: readonly { readonly report: ReportRef; readonly extent: Extent; readonly quote: string; readonly note?: string }[]
  /** Pieces beyond those told: a note on a claim of thousands of reports rests on as many. */
  readonly moreEvidence: number
  readonly review: Review
}

/** A caution in a list; of one rule each further one gives way a little to those of other rules. */
export interface CautionRow extends CautionView {
  /** Which one of its rule it is in the list, from 1. */
  readonly placeInRule: number
}

/** `GET /api/cautions`: query `rule review offset limit`. Those to read first come first. */
export interface CautionsAnswer extends Listing<CautionRow> {
  /** In the order of their first cautions. */
  readonly rules: readonly CautionRuleRow[]
}
