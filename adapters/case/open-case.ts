import { join } from 'node:path'
import type { CaseQuestion, CaseView } from '../../core/model/case-view.ts'
import type { Decision } from '../../core/model/decisions.ts'
import type { ReportId } from '../../core/model/ids.ts'
import type { Report } from '../../core/model/report.ts'
import { viewOfStore, type CaseMatter } from '../../core/model/view-of-store.ts'
import { batchedWrites } from './batched-writes.ts'
import { CaseError, caseErrorOf } from './case-error.ts'
import { closeWritten, makeCaseDirectory, openForReading, openForWriting, type CaseFiles } from './case-files.ts'
import { correctedReport } from './corrected-report.ts'
import { custodyLog, type CustodyLog, type LogEntry, type NewEntry } from './custody-log.ts'
import { originalsIn, type Originals } from './originals.ts'
import { personsPart, type NewDecision } from './persons-part.ts'
import { reportTable, type ReportTable } from './report-table.ts'
import { searchIndex, type Found, type Searchable, type SearchOptions } from './search-index.ts'
import type { Database } from './sqlite.ts'
import { sqliteStore, type ReportSource, type SqliteStore } from './sqlite-store.ts'
import { importsOnRecord, type ImportOnRecord } from './imports-on-record.ts'
import { lockForWriting } from './writer-lock.ts'

/** How a case is opened. */
export interface OpenOptions {
  /** `write` makes the case where there is none, and shuts out other writers. */
  readonly mode: 'read' | 'write'
  /** The clock of this machine, unless a test brings another. */
  readonly clock?: () => Date
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
  readonly files: Omit<ReportTable, 'put' | 'remove'>
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
  /** Full-text search over reports and claim titles; any input is valid. */
  search(query: string, options?: SearchOptions): readonly Found[]
  /** Brings the search over claims up to date; after an analysis. */
  indexClaims(): void
  /** What SQLite finds wrong with the files; empty where they are sound. */
  databaseFaults(): readonly string[]
  /** Puts everything written so far on the disk. */
  settle(): void
  close(): void
}

/**
 * Opens the case in a folder.
 *
 * @throws CaseError `no-case`, `locked`, `newer`, `read-only`, `disk-full` or `damaged`
 */
export function openCase(directory: string, options: OpenOptions): OpenCase {
  const clock = options.clock ?? ((): Date => new Date())
  if (options.mode === 'read') return caseOver(directory, options, openForReading(directory), { clock, unlock: () => undefined })
  makeCaseDirectory(directory)
  const unlock = lockForWriting(directory, clock().toISOString())
  try {
    return caseOver(directory, options, openForWriting(directory), { clock, unlock })
  } catch (error) {
    unlock()
    throw error
  }
}

interface Held {
  readonly clock: () => Date
  readonly unlock: () => void
}

function caseOver(directory: string, { mode }: OpenOptions, { derived, decisions }: CaseFiles, { clock, unlock }: Held): OpenCase {
  const closeDatabase = mode === 'write' ? closeWritten : (database: Database): void => database.close()
  const writes = batchedWrites(derived)
  const table = reportTable(derived, writes)
  const search = searchIndex(derived, writes)
  const log = custodyLog(decisions, clock)
  const persons = personsPart(log)
  const store = sqliteStore(derived, correctedReports(table, persons), writes)
  const matter: CaseMatter = {
    get about() {
      return persons.about()
    },
    get problems() {
      return table.problems()
    },
    get decisions() {
      return persons.inForce()
    },
  }
  const imports = importsOnRecord(log)
  const opened: OpenCase = {
    directory,
    mode,
    store,
    matter,
    get view() {
      return viewOfStore(store, matter)
    },
    files: table,
    originals: originalsIn(join(directory, 'originals')),
    log,
    ...reportChanges(table, store, search),
    imports: imports.all,
    record: (entries) => {
      const recorded = log.append(entries)
      imports.appended(recorded)
      return recorded
    },
    ask: (question, by) => persons.ask(question, by),
    decide: (decision) => persons.decide(opened.view, decision),
    decisionHistory: persons.history,
    search: (query, asked) => search.find(query, (kind, id) => searchableOf(opened.view, kind, id), asked),
    indexClaims: () =>
      writes.together(() => {
        const key = store.allRowsKey('claims') ?? ''
        if (store.resultKey('search', 'claims') === key) return
        search.replaceAll('claim', searchableClaims(opened.view))
        store.putKey('search', 'claims', key)
      }),
    databaseFaults: () => [derived, decisions].flatMap(databaseFaults),
    settle: writes.settle,
    close: () => closeAll([writes.settle, ...[derived, decisions].map((database) => () => closeDatabase(database)), unlock]),
  }
  return mode === 'write' ? guarded(opened) : refusing(opened)
}

/** Reports as persons corrected them. */
function correctedReports(table: ReportTable, persons: ReturnType<typeof personsPart>): ReportSource {
  return {
    ids: table.ids,
    report: (id) => {
      const found = table.report(id)
      return found && correctedReport(found, persons.corrections())
    },
    key: (id) => {
      const corrected = persons.corrections().get(id)
      return corrected === undefined ? table.mark(id) : `${table.mark(id)} ${JSON.stringify([...corrected].sort())}`
    },
  }
}

function reportChanges(table: ReportTable, store: SqliteStore, search: ReturnType<typeof searchIndex>) {
  return {
    putReports: (reports: Iterable<Report>) => {
      const held = [...reports]
      const changed = table.put(held)
      const byId = new Map(held.map((report) => [report.id, report]))
      for (const id of changed) {
        store.forget(id)
        search.put(searchableReport(byId.get(id)!))
      }
      return changed
    },
    removeReports: (ids: Iterable<ReportId>) => {
      for (const id of ids) {
        table.remove([id])
        store.forget(id)
        search.drop('report', id)
      }
    },
  }
}

function databaseFaults(database: Database): readonly string[] {
  const found = database.prepare('PRAGMA integrity_check').all() as { integrity_check: string }[]
  return found.map((row) => row.integrity_check).filter((message) => message !== 'ok')
}

function* searchableClaims(view: CaseView): Iterable<Searchable> {
  for (const { id, title } of view.claims()) yield { kind: 'claim', id, title, body: '' }
}

function searchableReport({ id, place, meta, text }: Report): Searchable {
  return { kind: 'report', id, title: meta.title?.value ?? place, body: text }
}

function searchableOf(view: CaseView, kind: 'report' | 'claim', id: string): Searchable {
  if (kind === 'report') return searchableReport(view.report(id as ReportId))
  return { kind, id, title: view.claim(id as Parameters<CaseView['claim']>[0]).title, body: '' }
}

const changes = ['putReports', 'removeReports', 'record', 'ask', 'decide', 'indexClaims', 'settle'] as const

/** A case whose failures to write say what to do. */
function guarded(opened: OpenCase): OpenCase {
  for (const name of changes) {
    const change = opened[name] as (...given: unknown[]) => unknown
    const guardedChange = (...given: unknown[]): unknown => {
      try {
        return change(...given)
      } catch (error) {
        throw caseErrorOf(error, opened.directory)
      }
    }
    Object.assign(opened, { [name]: guardedChange })
  }
  return opened
}

/** A case opened for reading, which refuses every change. */
function refusing(opened: OpenCase): OpenCase {
  const refuse = (): never => {
    throw new CaseError('refused', `Unexpected change to ${opened.directory}, which is open for reading only.`)
  }
  return Object.assign(opened, Object.fromEntries(changes.map((name) => [name, refuse])))
}

/** Runs every step, also where one fails, and then reports the first failure. */
function closeAll(steps: readonly (() => void)[]): void {
  const failures: unknown[] = []
  for (const step of steps)
    try {
      step()
    } catch (error) {
      failures.push(error)
    }
  if (failures.length > 0) throw failures[0]
}
