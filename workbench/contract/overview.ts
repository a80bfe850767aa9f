import type { CaseQuestion } from '../../core/model/case-view.ts'
import type { CopyKind } from '../../core/model/copies.ts'
import type { CopyId } from '../../core/model/ids.ts'
import type { Problem } from '../../core/model/report.ts'
import type { CountReview } from '../../core/model/reviews.ts'
import type { CautionRuleRow } from './cautions.ts'
import type { ClaimRow } from './claims.ts'

/** `GET /api/overview` */
export interface OverviewAnswer {
  readonly about: CaseQuestion
  readonly reports: number
  readonly outlets: number
  /** Reports that name no outlet. */
  readonly withoutOutlet: number
  readonly claims: number
  readonly actors: number
  readonly copies: number
  readonly cautions: number
  /** Claims that at least two reports state, by the number of earliest stated sources found. */
  readonly several: { readonly claims: number; readonly none: number; readonly one: number; readonly more: number }
  readonly review: CountReview
  readonly resting: readonly ClaimRow[]
  readonly copiedOutlets: readonly CopiedOutlet[]
  readonly copiedPassages: readonly CopiedPassage[]
  readonly byMonth: readonly { readonly month: string; readonly reports: number }[]
  readonly undated: number
  readonly problems: readonly Problem[]
  readonly rules: readonly CautionRuleRow[]
}

/** An outlet whose wording stands in reports of other outlets. */
export interface CopiedOutlet {
  readonly outlet: string
  /** Reports of other outlets that share a passage with it. */
  readonly sharedWith: number
  /** Of those, the ones where the texts show that it was taken from this outlet. */
  readonly takenBy: number
}

/** A passage that stands in several reports. */
export interface CopiedPassage {
  readonly copy: CopyId
  readonly reports: number
  /** Words shared by the middle one of its pairs of reports. */
  readonly words: number
  readonly kind: CopyKind
  readonly quote: string
  readonly from?: string
}
