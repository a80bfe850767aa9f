import type { CaseQuestion, CaseView } from '../../core/model/case-view.ts'
import type { Decision } from '../../core/model/decisions.ts'
import type { ReportId } from '../../core/model/ids.ts'
import type { Report } from '../../core/model/report.ts'
import type { CaseMatter } from '../../core/model/view-of-store.ts'
import type { CustodyLog, LogEntry, NewEntry } from './custody-log.ts'
import type { ImportOnRecord } from './imports-on-record.ts'
import type { CaseLists, TellListing } from '../lists/index.ts'
import type { Originals } from './originals.ts'
import type { NewDecision } from './persons-part.ts'
import type { ReportTable } from './report-table.ts'
import type { Found, SearchOptions } from './search-index.ts'
import type { SqliteStore } from './sqlite-store.ts'

/** How a case is opened. */
export interface OpenOptions {
  /** `write` makes the case where there is none, and shuts out other writers. */
  readonly mode: 'read' | 'write'
  /** The clock of this machine, unless a test brings another. */
  readonly clock?: () => Date
  /** `held` where this process is the writer already, by another connection that does not write meanwhile. */
  readonly lock?: 'held'
}

/** A case on disk, open. Everything but `close` throws once it is closed. */
export interface OpenCase {
  readonly directory: string
  readonly mode: 'read' | 'write'
  readonly store: SqliteStore
  /** What persons brought: the question, decisions in force; and what could not be read. */
  readonly matter: CaseMatter
  /** The case as it stands; asks again for whatever changed. */
  readonly view: CaseView
  /** Reports as read and the files they came from. Changes go through `putReports` and `removeReports`. */
  readonly files: Omit<ReportTable, 'put' | 'remove' | 'lookAgain'>
  readonly originals: Originals
  readonly log: Pick<CustodyLog, 'entries' | 'head' | 'faults'>
  /** The newest import of each file that the log names, whether or not the derived half holds it. */
  imports(): ReadonlyMap<string, ImportOnRecord>
  /** @returns ids whose content is new or changed; their earlier results are forgotten */
  putReports(reports: Iterable<Report>): readonly ReportId[]
  removeReports(ids: Iterable<ReportId>): void
  /** Appends to the custody log; decisions and the question have their own way. */
  record(
    entries: readonly (Omit<NewEntry, 'kind'> & { readonly kind: 'import' | 'replacement' | 'entry' | 'analysis' | 'export' })[],
  ): readonly LogEntry[]
  /** Replaces the question that the case serves. */
  ask(question: CaseQuestion, by: string): void
  /**
   * Puts a decision on record; on the disk when this returns.
   *
   * @throws RangeError where it points at something that the case does not hold
   */
  decide(decision: NewDecision): Decision
  /** All decisions ever, oldest first, undone ones and undoings included. */
  decisionHistory(): readonly Decision[]
  /** Full-text search over the texts and titles of reports; any input is valid. */
  search(query: string, options?: SearchOptions): readonly Found[]
  /** What the workbench lists, as of the last `updateLists`. */
  readonly lists: CaseLists
  /** Brings the lists up to date with what is derived and decided; after an analysis. What did not change is left alone. */
  updateLists(tell?: TellListing): void
  /** What SQLite finds wrong with the files; empty where they are sound. */
  databaseFaults(): readonly string[]
  /** Puts everything written so far on the disk. */
  settle(): void
  /**
   * Shows what is derived as it stands while another connection of this process writes; only decisions and the question may
   * be put on record meanwhile. The function returned ends that, and is told whether results of reports changed.
   */
  hold(): (changed: { readonly results: boolean }) => void
  /** Takes up what another connection has written since. */
  lookAgain(): void
  close(): void
}
