import type { CaseLists } from '../../adapters/lists/index.ts'
import type { FallenClaim, Supposed } from '../../core/index.ts'
import type { CaseView } from '../../core/model/case-view.ts'
import type { Decision } from '../../core/model/decisions.ts'
import type { ReportId } from '../../core/model/ids.ts'
import type { SpanRow } from '../../core/model/span.ts'
import type { CautionRule, CountingProgress, DecisionRequest } from '../contract.ts'
import type { CaseAdditions } from './additions.ts'

/**
 * What the workbench needs of a case: adapters bring it, the server never touches a case otherwise.
 * Everything but `decide`, `refresh` and `originalOf` answers at once.
 */
export interface CaseSource {
  /** The case as last counted. A new object, or the same one with a higher `revision()`, after a refresh. */
  view(): CaseView
  /** What the case lists, as of the same counting. */
  lists(): CaseLists
  /** Raised whenever `view()` or `decisions()` may answer otherwise than before. */
  revision(): number
  /** What the caution rules ask, for the page of sourcing notes. */
  readonly rules: readonly CautionRule[]
  /** The whole log of decisions, oldest first, undone ones and undoings included. */
  decisions(): readonly Decision[]
  /**
   * Records a decision; resolves once it is safely on record, before its consequences are counted. The source stamps id, time
   * and anchor.
   *
   * @throws RangeError where the decision points at something that the case does not hold.
   */
  decide(request: DecisionRequest): Promise<Decision>
  /** Counts again what the decisions on record change; resolves when `view()` shows it. */
  refresh(): Promise<void>
  /** How far a refresh is, where one runs. */
  readonly counting?: () => CountingProgress | undefined
  /** Version of Headwater, which exports print with the method. */
  readonly version?: string
  /** Told of an export that was handed over whole, for the log. */
  readonly handedOver?: (file: HandedOver, by: string) => void
  /** How the case takes files, entries and its question; absent where it is only read. */
  readonly additions?: CaseAdditions
  /** The original bytes of a report, where they are kept. */
  readonly originalOf?: (report: ReportId) => Promise<Uint8Array | undefined>
  /** What would fall if something were withdrawn, counted beside the answers to readers; without it the server counts by itself. */
  readonly whatIf?: (supposed: Supposed) => Promise<readonly FallenClaim[]>
  /** Full-text search over the reports, best hit first; without it the server reads the texts through. */
  readonly search?: (query: string, limit: number) => readonly SpanRow[]
}

/** A file that left the case. */
export interface HandedOver {
  readonly format: string
  readonly persons: string
  readonly file: string
  readonly sha256: string
}
