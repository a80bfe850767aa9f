import type { CautionId, ClaimId, ReportId } from './ids.ts'
import type { SpanRow } from './span.ts'

/** Something about the sourcing that a careful reader should check. */
export interface Caution {
  readonly id: CautionId
  /** Id of the rule, stamped by the runner. */
  readonly rule: string
  /** The claim it concerns; absent for cautions on a report as a whole. */
  readonly claim?: ClaimId
  /** Other claims that it concerns as much, in order: it stands between claims, or shows in a claim and in its wider event. */
  readonly alsoOf?: readonly ClaimId[]
  readonly reports: readonly ReportId[]
  /** One plain sentence with both values. */
  readonly sentence: string
  /** The words that show it, on every side. */
  readonly evidence: readonly (SpanRow & { readonly note?: string })[]
  /** Larger is more important within a case; with the reason for the place. */
  readonly weight: number
  readonly weightBecause: string
}

/** What a rule saw at one claim, before what is seen at several claims is said of one of them. */
export interface Sighting {
  readonly caution: Caution
  /** Sightings of one rule with one key are one thing; the one of the lowest rank is told, of each of their claims with `ofEach`. */
  readonly once: { readonly key: string; readonly rank: number; readonly ofEach?: true }
}
