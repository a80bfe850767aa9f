import type { CaseView } from '../../core/model/case-view.ts'
import type { Caution } from '../../core/model/cautions.ts'
import type { Claim } from '../../core/model/claims.ts'
import type { ClaimId, ReportId, StatementId } from '../../core/model/ids.ts'
import type { Reviews } from '../../core/model/reviews.ts'
import type { ActorRow, CautionRuleRow, ClaimRow, NetworkAnswer, OverviewAnswer, ReportRef, SpokenTime } from '../contract.ts'
import type { CaseSource } from './source.ts'

/** A case at one revision, with what lists need gathered once. */
export interface CaseIndex {
  readonly source: CaseSource
  readonly view: CaseView
  readonly reviews: Reviews
  ref(report: ReportId): ReportRef
  outlets(): readonly string[]
  /** All claims as rows, in order of id. */
  claims(): readonly IndexedClaim[]
  /** Lower-case title of a claim and words of its statements, for filters. */
  wordsOf(claim: IndexedClaim): string
  /** The time that a claim speaks of. */
  spokenOf(claim: IndexedClaim): SpokenTime | undefined
  /** Ids of the rules that noted something of a claim, sorted. */
  rulesAt(claim: ClaimId): readonly string[]
  /** Rules of cautions, in the order of their first cautions. */
  rules(): readonly CautionRuleRow[]
  /** All actors as rows, those named most first. */
  actors(): readonly ActorRow[]
  overview(): OverviewAnswer
  network(): NetworkAnswer
  /** Cautions, those to read first before the others. */
  cautions(): readonly Caution[]
}

export interface IndexedClaim {
  readonly id: ClaimId
  readonly row: ClaimRow
  /** Its members. */
  readonly statements: readonly StatementId[]
  readonly reports: readonly ReportId[]
  readonly outlets: readonly string[]
}

/** The address of a claim: its smallest member. */
export function addressOf(claim: Claim): StatementId {
  return claim.statements.reduce((least, { id }) => (id < least ? id : least), claim.statements[0]?.id ?? ('' as StatementId))
}
