import { join } from 'node:path'
import type { ReportId } from '../../core/model/ids.ts'
import type { Report } from '../../core/model/report.ts'
import { viewOfStore, type CaseMatter } from '../../core/model/view-of-store.ts'
import { batchedWrites, type BatchedWrites } from './batched-writes.ts'
import { closeWritten, makeCaseDirectory, openForReading, openForWriting, type CaseFiles } from './case-files.ts'
import { correctedReport } from './corrected-report.ts'
import { custodyLog } from './custody-log.ts'
import { guarded, refusing } from './guarded.ts'
import { importsOnRecord } from './imports-on-record.ts'
import type { OpenCase, OpenOptions } from './opened.ts'
import { originalsIn } from './originals.ts'
import { personsPart } from './persons-part.ts'
import { reportTable, type ReportTable } from './report-table.ts'
import { searchIndex } from './search-index.ts'
import { searchableReport } from './searchable.ts'
import type { Database } from './sqlite.ts'
import { sqliteStore, type ReportSource, type SqliteStore } from './sqlite-store.ts'
import { entryTables } from '../lists/entry-tables.ts'
import { listsOf, updateLists } from '../lists/index.ts'
import { listedStates } from './listed-states.ts'
import { lockForWriting } from './writer-lock.ts'

/**
 * Opens the case in a folder.
 *
 * @throws CaseError `no-case`, `locked`, `newer`, `read-only`, `disk-full` or `damaged`
 */
export function openCase(directory: string, options: OpenOptions): OpenCase {
  const clock = options.clock ?? ((): Date => new Date())
  if (options.mode === 'read') return caseOver(directory, options, openForReading(directory), { clock, unlock: () => undefined })
  makeCaseDirectory(directory)
  const unlock = options.lock === 'held' ? (): void => undefined : lockForWriting(directory, clock().toISOString())
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

function caseOver(directory: string, { mode, lock }: OpenOptions, { derived, decisions }: CaseFiles, { clock, unlock }: Held): OpenCase {
  const closeDatabase = mode === 'write' && lock !== 'held' ? closeWritten : (database: Database): void => database.close()
  const writes = batchedWrites(derived, () => derived.exec('UPDATE written SET times = times + 1'))
  const table = reportTable(derived, writes)
  const search = searchIndex(derived, writes)
  const log = custodyLog(decisions, clock)
  const persons = personsPart(log)
  const store: SqliteStore = {
    ...sqliteStore(derived, correctedReports(table, persons), writes),
    elsewhere: () => {
      writes.settle()
      return directory
    },
  }
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
    ...reportChanges(table, store, { search, clearLists: () => (writes.about(0), entryTables(derived).clear()) }),
    imports: imports.all,
    record: (entries) => {
      const recorded = log.append(entries)
      imports.appended(recorded)
      return recorded
    },
    ask: (question, by) => persons.ask(question, by),
    decide: (decision) => persons.decide(opened.view, decision),
    decisionHistory: persons.history,
    search: (query, asked) => search.find(query, (id) => searchableReport(opened.view.report(id)), asked),
    lists: listsOf(derived),
    updateLists: (tell) => updateLists({ view: opened.view, states: listedStates(derived, store, matter), database: derived, writes }, tell),
    databaseFaults: () => [derived, decisions].flatMap(databaseFaults),
    settle: writes.settle,
    ...besideAnotherConnection(writes, { table, persons, store }),
    close: () => closeAll([writes.settle, ...[derived, decisions].map((database) => () => closeDatabase(database)), unlock]),
  }
  return mode === 'write' ? guarded(opened) : refusing(opened)
}

interface Parts {
  readonly table: ReportTable
  readonly persons: ReturnType<typeof personsPart>
  readonly store: SqliteStore
}

function besideAnotherConnection(writes: BatchedWrites, { table, persons, store }: Parts): Pick<OpenCase, 'hold' | 'lookAgain'> {
  return {
    hold: () => {
      const release = writes.hold()
      return (changed) => {
        release()
        store.lookAgain(changed)
      }
    },
    lookAgain: () => {
      table.lookAgain()
      persons.lookAgain()
      store.lookAgain({ results: true })
    },
  }
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

interface MadeOfReports {
  readonly search: ReturnType<typeof searchIndex>
  /** What is gone from the case is gone from its lists at once. */
  readonly clearLists: () => void
}

function reportChanges(table: ReportTable, store: SqliteStore, { search, clearLists }: MadeOfReports) {
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
      clearLists()
      for (const id of ids) {
        table.remove([id])
        store.forget(id)
        search.drop(id)
      }
    },
  }
}

function databaseFaults(database: Database): readonly string[] {
  const found = database.prepare('PRAGMA integrity_check').all() as { integrity_check: string }[]
  return found.map((row) => row.integrity_check).filter((message) => message !== 'ok')
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
