import type { ReportId } from '../../core/model/ids.ts'
import type { Flow } from './flow.ts'

/** `GET /api/network`: who quotes and copies whom, outlets as nodes. */
export interface NetworkAnswer {
  /** Outlets with most ties, drawn; edges point with the flow. */
  readonly flow: Flow
  /** The strongest first. */
  readonly ties: readonly Tie[]
  /** Ties beyond those listed. */
  readonly more: number
  readonly outlets: number
  /** How many of them are drawn. */
  readonly drawn: number
}

/** How one outlet stands to another. */
export interface Tie {
  readonly from: string
  readonly to: string
  /** Is `to` a report's outlet that names `from` as its source; did it take passages from it; or do both share passages, and who took them is unknown? */
  readonly how: 'named' | 'took' | 'shares'
  /** Reports of `to` (of either, where shared) in which it shows. */
  readonly reports: number
  /** Whether the case holds a report of `from`. */
  readonly held: boolean
  /** A report that shows it. */
  readonly example: ReportId
}
