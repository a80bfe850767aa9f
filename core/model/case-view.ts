import type { Actor } from './actors.ts'
import type { Caution, Sighting } from './cautions.ts'
import type { Claim } from './claims.ts'
import type { CarrierGroup, Copy, CopyKind } from './copies.ts'
import type { Decision } from './decisions.ts'
import type { ClaimOrigins } from './origins.ts'
import type { ActorId, CarrierGroupId, CautionId, ClaimId, CopyId, MentionId, ReportId, StatementId } from './ids.ts'
import type { ReportResults, ReportStepId } from './results.ts'
import type { Problem, Report } from './report.ts'
import type { Statement } from './statements.ts'

/** The question that a case serves; said on every dossier. All fields are free text of the user. */
export interface CaseQuestion {
  readonly name: string
  readonly question: string
  /** ISO date after which nothing was searched. */
  readonly cutOff?: string
  /** Kinds of shared wording that the case takes no account of; every view of it leaves their copies out. */
  readonly leaveOut?: readonly CopyKind[]
  /** Topics that the matrix of sources tells apart, each by words that claims hold. */
  readonly topics?: readonly string[]
}

/**
 * A case as later stages, exports and the workbench see it: look-ups and iterators, so that a large case is never a heap of
 * objects. Iteration is in order of ids. Look-ups by an id that the case does not hold throw a RangeError that names it.
 */
export interface CaseView {
  readonly about: CaseQuestion
  /** Report ids in their order. */
  reportIds(): readonly ReportId[]
  report(id: ReportId): Report
  /** What a report-scoped step found in a report. */
  layer<K extends ReportStepId>(report: ReportId, step: K): ReportResults[K]
  statement(id: StatementId): Statement

  copies(): Iterable<Copy>
  copy(id: CopyId): Copy
  copiesOf(report: ReportId): Iterable<Copy>
  copiesBetween(one: ReportId, other: ReportId): Iterable<Copy>
  /** Copies of which both sides are in some reports: by the report of side a in the order given, then by id. */
  copiesAmong(reports: ReadonlySet<ReportId>): Iterable<Copy>
  carriers(): Iterable<CarrierGroup>
  carrierGroup(id: CarrierGroupId): CarrierGroup
  carriersOf(report: ReportId): Iterable<CarrierGroup>
  carriersWith(copy: CopyId): Iterable<CarrierGroup>

  actors(): Iterable<Actor>
  actor(id: ActorId): Actor
  actorsOf(report: ReportId): Iterable<Actor>
  actorOf(mention: MentionId): Actor | undefined

  claims(): Iterable<Claim>
  claim(id: ClaimId): Claim
  claimsOf(report: ReportId): Iterable<Claim>
  claimsWith(statement: StatementId): Iterable<Claim>
  originsOf(claim: ClaimId): ClaimOrigins
  sightings(): Iterable<Sighting>
  cautions(): Iterable<Caution>
  caution(id: CautionId): Caution
  cautionsOf(subject: ClaimId | ReportId): Iterable<Caution>

  /** Files and records that could not be read. */
  problems(): readonly Problem[]
  /** Decisions in force, oldest first; undone ones are left out. */
  decisions(): readonly Decision[]
  /** How many claims, copies and cautions are found at a report; a count, where looking at each would take long. */
  countsOf(report: ReportId): { readonly claims: number; readonly copies: number; readonly cautions: number }
  counts(): { readonly reports: number; readonly copies: number; readonly actors: number; readonly claims: number; readonly cautions: number }
}
