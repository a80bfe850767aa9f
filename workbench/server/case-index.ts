import type { CaseLists, ListedClaim } from '../../adapters/lists/index.ts'
import type { personsNamed } from '../../core/index.ts'
import type { CaseView } from '../../core/model/case-view.ts'
import type { Claim } from '../../core/model/claims.ts'
import type { ClaimId, ReportId, StatementId } from '../../core/model/ids.ts'
import type { CountReview, Reviews } from '../../core/model/reviews.ts'
import type { CautionRuleRow, ClaimRow, ReportRef } from '../contract.ts'
import type { CaseSource } from './source.ts'

/** A case at one revision, with what several answers need of it. */
export interface CaseIndex {
  readonly source: CaseSource
  readonly view: CaseView
  readonly lists: CaseLists
  readonly reviews: Reviews
  ref(report: ReportId): ReportRef
  /** Looks up many at once, so that `ref` has them at hand. */
  lookUp(reports: readonly ReportId[]): void
  outlets(): readonly string[]
  /** A claim of a list with how far it was reviewed. */
  claimRow(claim: ListedClaim): ClaimRow
  /** Claims of which people judged a statement, with how far. */
  reviewed(): ReadonlyMap<ClaimId, CountReview>
  /** Rules of cautions, in the order of their first cautions; those without a caution last. */
  rules(): readonly CautionRuleRow[]
  /** Whom an export would name. */
  persons(): ReturnType<typeof personsNamed>
}

/** The address of a claim: its smallest member. */
export function addressOf(claim: Claim): StatementId {
  return claim.statements.reduce((least, { id }) => (id < least ? id : least), claim.statements[0]?.id ?? ('' as StatementId))
}
