import type { AttributionKind, ChainLink } from './attributions.ts'
import type { MentionId, ReportId, StatementId } from './ids.ts'
import type { Extent } from './span.ts'

/** One clause-level proposition of one report. */
export interface Statement {
  readonly id: StatementId
  readonly report: ReportId
  readonly extent: Extent
  /** The pieces where the clause is interrupted; one piece equal to `extent` otherwise. */
  readonly parts: readonly Extent[]
  /** The statement of the same attribution that this one is a clause of; a part is a statement in its own right. */
  readonly partOf?: StatementId
  /** Index into the report's attributions. */
  readonly attribution: number
  readonly kind: AttributionKind
  readonly chain: readonly ChainLink[]
  readonly hedging: 'plain' | 'hedged'
  /** Whether what this clause says is denied, by its own words or by a cue over it; other clauses of the attribution may differ. */
  readonly polarity: 'affirmed' | 'negated'
  /** Indices into the report's times, figures and mentions that lie in the clause. */
  readonly times: readonly number[]
  readonly figures: readonly number[]
  readonly mentions: readonly number[]
  readonly mentionIds: readonly MentionId[]
  /** Index into the report's mentions of who it says did an act of violence: then it answers who did it. */
  readonly agent?: number
  /** True for a clause together with the adverbial clause after it: it tells of a whole event, beside what each clause says. */
  readonly scene?: boolean
  /** Content lemmas of the clause with their role, the basis of comparison across reports. */
  readonly terms: readonly string[]
}
