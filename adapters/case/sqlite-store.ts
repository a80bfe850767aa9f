import type { ReportId } from '../../core/model/ids.ts'
import type { ChangesAsked, ResultStore, Row, RowsAgain, UnitRows } from '../../core/model/plan.ts'
import type { Report } from '../../core/model/report.ts'
import { heldOnce } from '../../core/text/held-once.ts'
import type { BatchedWrites } from './batched-writes.ts'
import { recentValues } from './recent-values.ts'
import type { Database } from './sqlite.ts'
import { again } from './again.ts'
import { byteTable } from './byte-table.ts'
import { rowTables } from './row-tables.ts'
import { PackedValue, restoredValue, storedValue } from './stored-value.ts'

/** What the store reads reports from; the case corrects their metadata by decisions before they come here. */
export interface ReportSource {
  ids(): readonly ReportId[]
  report(id: ReportId): Report | undefined
  key(id: ReportId): string
}

/** A {@link ResultStore} in SQLite, with what the case needs besides. */
export interface SqliteStore extends ResultStore {
  /** Remembers a key for something that the adapter itself keeps up to date. */
  putKey(what: string, unit: string, key: string): void
  /** Removes all results of reports that are no longer held. */
  forget(report: ReportId): void
  /** Forgets what is kept at hand, because another connection has written: rows, and results of reports, too, if asked. */
  lookAgain(changed: { readonly results: boolean }): void
}

/** Decoded results kept at hand, in bytes of their stored form. */
const RECENT_BYTES = 48 * 1024 * 1024
/** Units fetched at a time. */
const PAGE = 256

/** The one unit of a case-scoped step. */
const WHOLE = 'case'

/** Where the keys table keeps which steps are done with all of their units. */
const DONE = 'done'

type StoredValue = { readonly value: Uint8Array } | undefined

/** Keeps results in the `keys`, `results`, `rows`, `places` and `bytes` tables of `derived.sqlite`. */
export function sqliteStore(database: Database, reports: ReportSource, writes: BatchedWrites): SqliteStore {
  const keys = keyTable(database, writes)
  const rows = rowTables(database, writes)
  const results = reportResults(database, keys, writes)
  /** What was read at hand of writes that are taken back is no longer there. */
  const together = <T>(write: () => T): T => {
    try {
      return writes.together(write)
    } catch (failure) {
      rows.forgetRecentRows()
      results.forgetRecentResults()
      throw failure
    }
  }
  const putUnits = (step: string, units: Iterable<UnitRows>): void => together(() => rows.replaceUnits(step, eachUnit(step, units)))
  function* eachUnit(step: string, units: Iterable<UnitRows>): Generator<readonly [string, Iterable<Row<unknown>>, boolean]> {
    for (const { unit, key, rows: values } of units) {
      yield [unit, values, keys.get(step, unit) !== undefined]
      keys.put(step, unit, key)
    }
  }
  const store = {
    packs: true,
    reportIds: () => reports.ids(),
    report: (id: ReportId) => {
      const found = reports.report(id)
      if (found === undefined) throw new RangeError(`Unexpected report ${id}, expected one of the case's ${reports.ids().length}`)
      return found
    },
    reportKey: reports.key,
    resultKey: keys.get,
    putKey: (what: string, unit: string, key: string) => {
      writes.about(key.length)
      keys.put(what, unit, key)
    },
    ...results,
    ...rows,
    lookAgain: (changed: { readonly results: boolean }) => {
      rows.forgetRecentRows()
      if (changed.results) results.forgetRecentResults()
    },
    putRows: (step: string, unit: string, key: string, values: Iterable<Row<unknown>>) => putUnits(step, [{ unit, key, rows: values }]),
    putUnits,
    ...wholeRows(rows, keys, together),
    allRowsKey: (step: string) => keys.get(step, WHOLE),
    dropUnit: (step: string, unit: string) =>
      together(() => {
        rows.dropUnit(step, unit)
        keys.drop(step, unit)
      }),
    ...doneSteps(keys, writes),
    units: keys.units,
    unitKeys: keys.all,
    bytesOf: byteTable(database, writes),
  }
  // The tables are untyped inside; every put is typed by the interface, so what comes out is what went in.
  return store as unknown as SqliteStore
}

/** Which steps are done with all of their units. */
function doneSteps(keys: ReturnType<typeof keyTable>, writes: BatchedWrites) {
  return {
    doneKey: (step: string) => keys.get(DONE, step),
    putDone: (step: string, key?: string) => {
      writes.about(0)
      if (key === undefined) keys.drop(DONE, step)
      else keys.put(DONE, step, key)
    },
  }
}

/** Rows of steps that run over the whole case, with their key. */
function wholeRows(rows: ReturnType<typeof rowTables>, keys: ReturnType<typeof keyTable>, together: BatchedWrites['together']) {
  return {
    putAllRows: (step: string, key: string, values: Iterable<Row<unknown>>, asked?: ChangesAsked) =>
      together(() => {
        const changes = rows.replaceAll(step, WHOLE, values, keys.get(step, WHOLE) === undefined ? 0 : asked?.most)
        keys.put(step, WHOLE, key)
        asked?.tell(changes)
      }),
    putSomeRows: (step: string, key: string, again: Omit<RowsAgain<unknown>, 'kept'>, asked?: ChangesAsked) =>
      together(() => {
        const changes = rows.replaceSome(step, WHOLE, again, asked?.most)
        keys.put(step, WHOLE, key)
        asked?.tell(changes)
      }),
    expire: (step: string, units: Iterable<string>) =>
      together(() => {
        for (const unit of units) keys.expire(step, unit)
      }),
  }
}

/** Results of report-scoped steps, in the `results` table. */
function reportResults(database: Database, keys: ReturnType<typeof keyTable>, writes: BatchedWrites) {
  const recent = recentValues<unknown>(RECENT_BYTES)
  const getResult = database.prepare('SELECT value FROM results WHERE step = ? AND report = ?')
  const putResult = database.prepare(
    'INSERT INTO results (step, report, value) VALUES (?, ?, ?) ON CONFLICT (step, report) DO UPDATE SET value = excluded.value',
  )
  const dropResults = database.prepare('DELETE FROM results WHERE step = ? AND report = ?')
  // Steps are few and units many, and the index begins with the step: it is asked for each step in turn.
  const stepsOf = database.prepare(
    `WITH RECURSIVE steps (step) AS (
       SELECT min(step) FROM keys UNION ALL SELECT (SELECT min(step) FROM keys WHERE step > steps.step) FROM steps WHERE steps.step IS NOT NULL
     ) SELECT keys.step FROM steps JOIN keys ON keys.step = steps.step AND keys.unit = ?`,
  )
  const decoded = (name: string, found: StoredValue): unknown => {
    if (found === undefined) return undefined
    const { value, bytes } = restoredValue(found.value)
    recent.set(name, value, bytes)
    return value
  }
  return {
    result: (step: string, report: string) =>
      recent.get(`${step} ${report}`) ?? decoded(`${step} ${report}`, getResult.get(step, report) as StoredValue),
    packedResult: (step: string, report: string) => (getResult.get(step, report) as StoredValue)?.value,
    putResult: (step: string, report: string, key: string, value: unknown) => {
      const blob = value instanceof PackedValue ? value.bytes : storedValue(value)
      // Said once for both, so that no commit comes between a result and its key.
      writes.about(blob.byteLength)
      putResult.run(step, report, blob)
      keys.put(step, report, key)
      recent.delete(`${step} ${report}`)
    },
    forgetRecentResults: recent.clear,
    forget: (report: string) => {
      for (const step of [...keys.units(DONE)]) keys.drop(DONE, step)
      for (const { step } of stepsOf.all(report) as { step: string }[]) {
        writes.together(() => {
          dropResults.run(step, report)
          keys.drop(step, report)
        })
        recent.delete(`${step} ${report}`)
      }
    },
  }
}

function keyTable(database: Database, writes: BatchedWrites) {
  const get = database.prepare('SELECT key FROM keys WHERE step = ? AND unit = ?')
  const put = database.prepare('INSERT INTO keys (step, unit, key) VALUES (?, ?, ?) ON CONFLICT (step, unit) DO UPDATE SET key = excluded.key')
  const drop = database.prepare('DELETE FROM keys WHERE step = ? AND unit = ?')
  const expire = database.prepare("UPDATE keys SET key = '' WHERE step = ? AND unit = ?")
  const all = database.prepare('SELECT unit, key FROM keys WHERE step = ?')
  const page = database.prepare(`SELECT unit FROM keys WHERE step = ? AND unit > ? ORDER BY unit LIMIT ${PAGE}`)
  return {
    get: (step: string, unit: string) => (get.get(step, unit) as { key: string } | undefined)?.key,
    /** Part of a write that was told before. */
    all: (step: string) => {
      const held = heldOnce()
      return new Map((all.all(step) as { unit: string; key: string }[]).map(({ unit, key }) => [unit, held(key)]))
    },
    put: (step: string, unit: string, key: string) => void put.run(step, unit, key),
    drop: (step: string, unit: string) => {
      writes.about(0)
      drop.run(step, unit)
    },
    expire: (step: string, unit: string) => void expire.run(step, unit),
    units: (step: string) =>
      again(function* () {
        for (let last = ''; ;) {
          const found = page.all(step, last) as { unit: string }[]
          for (const { unit } of found) yield unit
          if (found.length < PAGE) return
          last = found.at(-1)!.unit
        }
      }),
  }
}
