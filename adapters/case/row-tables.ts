import type { Row } from '../../core/model/plan.ts'
import { again } from './again.ts'
import type { BatchedWrites } from './batched-writes.ts'
import { recentValues } from './recent-values.ts'
import type { Database } from './sqlite.ts'
import { PackedValue, restoredValue, storedValue } from './stored-value.ts'

/** Rows fetched at a time: iteration holds no cursor, so writing, nesting and stopping early are all safe. */
const PAGE = 256

/** A row with the bytes of its stored form. */
interface DecodedRow {
  readonly row: Row<unknown>
  readonly bytes: number
}

interface StoredRow {
  readonly number: number
  readonly id: string
  readonly value: Uint8Array
}

/** The rows of steps over several reports, in the `rows` and `places` tables of `derived.sqlite`. */
export function rowTables(database: Database, writes: BatchedWrites) {
  const recent = recentRows()
  return { ...rowWrites(database, writes, recent), ...rowLookUps(database, recent), forgetRecentRows: recent.clear }
}

const COLUMNS = 'SELECT rows.number, rows.id, rows.value FROM'
const OF_UNIT = `${COLUMNS} rows WHERE step = ? AND unit = ? AND number > ? ORDER BY number LIMIT ${PAGE}`

function rowWrites(database: Database, writes: BatchedWrites, recent: ReturnType<typeof recentRows>) {
  const insertRow = database.prepare('INSERT INTO rows (step, unit, id, value) VALUES (?, ?, ?, ?)')
  const insertPlace = database.prepare('INSERT OR IGNORE INTO places (at, row) VALUES (?, ?)')
  const dropPlace = database.prepare('DELETE FROM places WHERE at = ? AND row = ?')
  const dropRows = database.prepare('DELETE FROM rows WHERE step = ? AND unit = ?')
  const ofUnit = database.prepare(OF_UNIT)
  const numbers = database.prepare('SELECT id, number FROM rows WHERE step = ? AND unit = ?')
  const ofNumber = database.prepare('SELECT number, id, value FROM rows WHERE number = ?')
  const dropNumber = database.prepare('DELETE FROM rows WHERE number = ?')
  const put = (...[step, unit, row, blob]: readonly [string, string, Row<unknown>, Uint8Array]): void => {
    writes.about(blob.byteLength)
    const number = insertRow.run(step, unit, row.id, blob).lastInsertRowid
    for (const place of row.at) insertPlace.run(placeHash(step, place), number)
  }
  const dropPlaces = (step: string, stored: StoredRow): void => {
    for (const place of rowOf(stored).at) dropPlace.run(placeHash(step, place), stored.number)
  }
  const drop = (step: string, number: number): void => {
    dropPlaces(step, ofNumber.get(number) as StoredRow)
    dropNumber.run(number)
  }
  return {
    insert: (step: string, unit: string, values: Iterable<Row<unknown>>) => {
      try {
        for (const row of values) put(step, unit, row, row.value instanceof PackedValue ? row.value.bytes : storedValue(row))
      } finally {
        // After the last row, or the failure that takes all of them back: what was asked for meanwhile may not hold.
        recent.forget(step)
      }
    },
    dropUnit: (step: string, unit: string) => {
      recent.forget(step)
      writes.about(0)
      const stored = paged(
        (row) => row,
        (last) => ofUnit.all(step, unit, last.number),
      )
      for (const row of stored) dropPlaces(step, row)
      dropRows.run(step, unit)
    },
    /** Leaves alone what is the same as before: a decision changes few of the rows of a case. */
    replaceAll: (step: string, unit: string, values: Iterable<Row<unknown>>) => {
      const before = new Map((numbers.all(step, unit) as { id: string; number: number }[]).map(({ id, number }) => [id, number]))
      try {
        for (const row of values) {
          const blob = storedValue(row)
          const number = before.get(row.id)
          before.delete(row.id)
          if (number !== undefined && Buffer.compare((ofNumber.get(number) as StoredRow).value, blob) === 0) continue
          if (number !== undefined) drop(step, number)
          put(step, unit, row, blob)
        }
        for (const number of before.values()) drop(step, number)
      } finally {
        recent.forget(step)
      }
    },
  }
}

function rowLookUps(database: Database, recent: ReturnType<typeof recentRows>) {
  const byId = database.prepare('SELECT number, id, value FROM rows WHERE step = ? AND id = ? ORDER BY number DESC LIMIT 1')
  const all = database.prepare(`${COLUMNS} rows WHERE step = ? AND (id, number) > (?, ?) ORDER BY id, number LIMIT ${PAGE}`)
  const ofUnit = database.prepare(OF_UNIT)
  const at = database.prepare(`${COLUMNS} places JOIN rows ON rows.number = places.row WHERE places.at = ?`)
  const unitsWithRows = database.prepare('SELECT DISTINCT unit FROM rows WHERE step = ? ORDER BY unit')
  const ids = database.prepare('SELECT id FROM rows WHERE step = ? ORDER BY id')
  const marks = database.prepare('SELECT id, number FROM rows WHERE step = ?')
  const counted = database.prepare('SELECT count(*) AS n FROM rows WHERE step = ?')
  return {
    row: (step: string, id: string) => {
      const found = recent.byId(step, id, () => {
        const stored = byId.get(step, id) as StoredRow | undefined
        return stored === undefined ? [] : [{ row: rowOf(stored), bytes: stored.value.byteLength }]
      })
      return found[0]
    },
    rows: (step: string) => paged(valueOf, (last) => all.all(step, last.id, last.number)),
    rowsOfUnit: (step: string, unit: string) => paged(rowOf, (last) => ofUnit.all(step, unit, last.number)),
    rowsAt: (step: string, place: string) =>
      recent.at(step, place, () =>
        (at.all(placeHash(step, place)) as StoredRow[])
          .map((stored) => ({ row: rowOf(stored), bytes: stored.value.byteLength }))
          // Two places may share a hash.
          .filter(({ row }) => row.at.includes(place))
          .sort((x, y) => (x.row.id < y.row.id ? -1 : x.row.id > y.row.id ? 1 : 0)),
      ),
    unitsWithRows: (step: string) => (unitsWithRows.all(step) as { unit: string }[]).map(({ unit }) => unit),
    rowIds: (step: string) => (ids.all(step) as { id: string }[]).map(({ id }) => id),
    /** A row that is replaced by another one gets a number of its own. */
    rowMarks: (step: string) => new Map((marks.all(step) as { id: string; number: number }[]).map(({ id, number }) => [id, number])),
    count: (step: string) => (counted.get(step) as { n: number }).n,
  }
}

/** Decoded rows kept at hand, in bytes of their stored form. */
const RECENT_ROW_BYTES = 64 * 1024 * 1024

/** Answers to look-ups of rows, kept until the step's rows change; later stages ask for the same few again and again. */
function recentRows() {
  const recent = recentValues<readonly unknown[]>(RECENT_ROW_BYTES)
  const changes = new Map<string, number>()
  const kept = (key: string, find: () => readonly DecodedRow[]): readonly unknown[] => {
    const held = recent.get(key)
    if (held !== undefined) return held
    const found = find()
    const values = found.map(({ row }) => row.value)
    // An answer that nothing was found is kept, too, and weighs what its key does.
    recent.set(
      key,
      values,
      found.reduce((sum, { bytes }) => sum + bytes, key.length),
    )
    return values
  }
  const keyOf = (step: string, kind: 'id' | 'at', name: string): string => `${step} ${changes.get(step) ?? 0} ${kind} ${name}`
  return {
    byId: (step: string, id: string, find: () => readonly DecodedRow[]) => kept(keyOf(step, 'id', id), find),
    at: (step: string, place: string, find: () => readonly DecodedRow[]) => kept(keyOf(step, 'at', place), find),
    forget: (step: string): void => void changes.set(step, (changes.get(step) ?? 0) + 1),
    clear: recent.clear,
  }
}

const rowOf = (found: StoredRow): Row<unknown> => restoredValue(found.value).value as Row<unknown>
const valueOf = (found: StoredRow): unknown => rowOf(found).value

/** Rows in the order of `next`, fetched a page at a time after the last one seen. */
function paged<T>(decode: (found: StoredRow) => T, next: (last: { readonly id: string; readonly number: number }) => unknown[]): Iterable<T> {
  return again(function* () {
    for (let last = { id: '', number: -1 }; ;) {
      const found = next(last) as StoredRow[]
      for (const row of found) yield decode(row)
      if (found.length < PAGE) return
      last = found.at(-1)!
    }
  })
}

/** Where rows of a step stand under an id, as a number of 53 bits: multiply and mix, two halves of 32 bits. */
function placeHash(step: string, at: string): number {
  const text = `${step} ${at}`
  let [high, low] = [0x9e3779b9, 0x85ebca6b]
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    high = Math.imul(high ^ unit, 0x2c1b3c6d)
    low = Math.imul(low ^ unit, 0x297a2d39)
  }
  high = Math.imul(high ^ (low >>> 15), 0x85ebca6b) ^ (high >>> 13)
  low = Math.imul(low ^ (high >>> 15), 0xc2b2ae35) ^ (low >>> 16)
  return (high >>> 11) * 2 ** 32 + (low >>> 0)
}
