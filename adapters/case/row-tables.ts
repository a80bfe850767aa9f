import type { Row } from '../../core/model/plan.ts'
import { again } from './again.ts'
import type { BatchedWrites } from './batched-writes.ts'
import { placesTable, type Places } from './places.ts'
import { replacedRows, says, saysTheSame } from './replaced-rows.ts'
import { recentRows, rowOf, type HeldRow, type StoredRow } from './recent-rows.ts'
import type { Database } from './sqlite.ts'
import { PackedValue, storedValue } from './stored-value.ts'

/** Rows fetched at a time: iteration holds no cursor, so writing, nesting and stopping early are all safe. */
export const PAGE = 256

/** The rows of steps over several reports, in the `rows` and `places` tables of `derived.sqlite`. */
export function rowTables(database: Database, writes: BatchedWrites) {
  const ofNumber = database.prepare('SELECT number, id, value FROM rows WHERE number = ?')
  const fetch = (number: number): StoredRow | undefined => ofNumber.get(number) as StoredRow | undefined
  const recent = recentRows(fetch)
  const tables = { database, places: placesTable(database), recent, fetch }
  return { ...rowWrites(tables, writes), ...rowLookUps(tables), forgetRecentRows: recent.clear }
}

interface Tables {
  readonly database: Database
  readonly places: Places
  readonly recent: ReturnType<typeof recentRows>
  readonly fetch: (number: number) => StoredRow | undefined
}

const COLUMNS = 'SELECT rows.number, rows.id, rows.value FROM'
const OF_UNIT = `${COLUMNS} rows WHERE step = ? AND unit = ? AND number > ? ORDER BY number LIMIT ${PAGE}`

const blobOf = (row: Row<unknown>): Uint8Array => (row.value instanceof PackedValue ? row.value.bytes : storedValue(row))

function rowWrites(tables: Tables, writes: BatchedWrites) {
  const { database, places, recent, fetch } = tables
  const insertRow = database.prepare('INSERT INTO rows (step, unit, id, value) VALUES (?, ?, ?, ?)')
  const dropNumber = database.prepare('DELETE FROM rows WHERE number = ?')
  const put = (...[step, unit, row, blob]: readonly [string, string, Row<unknown>, Uint8Array]): void => {
    writes.about(blob.byteLength)
    places.put(step, row, Number(insertRow.run(step, unit, row.id, blob).lastInsertRowid))
  }
  const drop = (step: string, number: number): void => {
    places.drop(step, rowOf(fetch(number)!), number)
    dropNumber.run(number)
  }
  /** Writes rows and then where they are found; on a failure nothing is left over for the next. */
  const changing = (step: string, write: () => void): void => {
    try {
      write()
      places.settle()
    } finally {
      places.forget()
      // After the last row, or the failure that takes all of them back: what was asked for meanwhile may not hold.
      recent.forget(step)
    }
  }
  const { dropUnit, replaceUnit } = unitWrites(tables, { writes, put })
  return {
    /** Puts the rows of units; of those that are known to the case in the place of what they left before. */
    replaceUnits: (step: string, units: Iterable<readonly [unit: string, values: Iterable<Row<unknown>>, known: boolean]>) =>
      changing(step, () => {
        for (const [unit, values, known] of units)
          if (known) replaceUnit(step, unit, [...values])
          else for (const row of values) put(step, unit, row, blobOf(row))
      }),
    dropUnit: (step: string, unit: string) => {
      recent.forget(step)
      writes.about(0)
      dropUnit(step, unit)
    },
    ...replacedRows(database, { changing, fetch, put, drop }),
  }
}

interface Putting {
  readonly writes: BatchedWrites
  readonly put: (...row: readonly [step: string, unit: string, row: Row<unknown>, blob: Uint8Array]) => void
}

/** Rows found under more ids than this are changed where they stand. */
const MANY_PLACES = 32

/** Rows of a unit, and those that it left before. */
interface Replaced {
  readonly unit: string
  readonly before: readonly StoredRow[]
  readonly rows: readonly Row<unknown>[]
}

/** Writes the rows of a unit that left some before. */
function unitWrites({ database, places }: Tables, { writes, put }: Putting) {
  const ofUnit = database.prepare(OF_UNIT)
  const dropRows = database.prepare('DELETE FROM rows WHERE step = ? AND unit = ?')
  const putValue = database.prepare('UPDATE rows SET value = ? WHERE number = ?')
  const markChanged = database.prepare('INSERT OR REPLACE INTO changed_rows VALUES (?, (SELECT times FROM written))')
  const stored = (step: string, unit: string): Iterable<StoredRow> =>
    paged(
      (row) => row,
      (last) => ofUnit.all(step, unit, last.number),
    )
  const dropUnit = (step: string, unit: string): void => {
    for (const row of stored(step, unit)) places.drop(step, rowOf(row), row.number)
    dropRows.run(step, unit)
  }
  const dropNumber = database.prepare('DELETE FROM rows WHERE number = ?')
  /** Puts rows anew, under numbers that no row had: who has read a row tells by its number that it is another one now. */
  const renew = (step: string, { unit, before, rows }: Replaced): void => {
    for (const row of rows) put(step, unit, row, blobOf(row))
    for (const row of before) {
      places.drop(step, rowOf(row), row.number)
      dropNumber.run(row.number)
    }
  }
  /** Puts a row in the place of one of the same id: a row can be found under very many ids, nearly all of which stay. */
  const change = (step: string, { value, number, id }: StoredRow, row: Row<unknown>): void => {
    const blob = blobOf(row)
    if (Buffer.compare(value, blob) === 0) return
    // Read once: it may be of a hundred megabytes.
    const was = rowOf({ value, number, id })
    if (was.at.length === row.at.length && saysTheSame(was, rowOf({ value: blob, number, id }))) return
    writes.about(blob.byteLength)
    const [before, now] = [new Set(was.at), new Set(row.at)]
    places.drop(step, { ...row, at: [...before].filter((at) => !now.has(at)) }, number)
    places.put(step, { ...row, at: [...now].filter((at) => !before.has(at)) }, number)
    putValue.run(blob, number)
    markChanged.run(number)
  }
  return {
    dropUnit,
    replaceUnit: (step: string, unit: string, rows: readonly Row<unknown>[]): void => {
      const before = [...stored(step, unit)]
      const inPlace = before.length === rows.length && before.every(({ id }, i) => id === rows[i]!.id)
      if (inPlace && rows.some(({ at }) => at.length > MANY_PLACES)) rows.forEach((row, i) => change(step, before[i]!, row))
      else if (!inPlace || rows.some((row, i) => !says(before[i]!, blobOf(row)))) renew(step, { unit, before, rows })
    },
  }
}

/** A row with its number in the table. */
interface Numbered {
  readonly number: number
  readonly held: HeldRow
}

function rowLookUps({ database, places, recent }: Tables) {
  const byId = database.prepare(`${COLUMNS} rows WHERE step = ? AND id = ? ORDER BY number DESC LIMIT 1`)
  const all = database.prepare(`${COLUMNS} rows WHERE step = ? AND (id, number) > (?, ?) ORDER BY id, number LIMIT ${PAGE}`)
  const ofUnit = database.prepare(OF_UNIT)
  const unitsWithRows = database.prepare('SELECT DISTINCT unit FROM rows WHERE step = ? ORDER BY unit')
  const ids = database.prepare('SELECT id FROM rows WHERE step = ? ORDER BY id')
  const counted = database.prepare('SELECT count(*) AS n FROM rows WHERE step = ?')
  /** Two places may share a hash, so rows are asked whether they can be found there. */
  const standing = (step: string, numbers: readonly number[], stands: (held: HeldRow) => boolean): readonly Numbered[] =>
    numbers
      .flatMap((number): readonly Numbered[] => {
        const held = recent.row(step, number)
        return held !== undefined && stands(held) ? [{ number, held }] : []
      })
      .sort((x, y) => (x.held.row.id < y.held.row.id ? -1 : x.held.row.id > y.held.row.id ? 1 : 0))
  /** Rows that answer a question; large ones are not kept at hand, and are decoded once for one answer. */
  const answered = (step: string, question: string, find: () => readonly Numbered[]): readonly unknown[] => {
    let found: readonly Numbered[] | undefined
    const numbers = recent.answer(step, question, () => (found = find()).map(({ number }) => number))
    return found?.map(({ held }) => held.row.value) ?? numbers.map((number) => recent.row(step, number)!.row.value)
  }
  /** Asked for pair by pair of many reports, so each is looked up once. */
  const near = (step: string, place: string): readonly number[] => recent.answer(step, `near ${place}`, () => places.numbers(step, place))
  const atBoth = (step: string, one: string, other: string): readonly Numbered[] => {
    const others = new Set(near(step, other))
    const both = near(step, one).filter((number) => others.has(number))
    return standing(step, both, (held) => held.places.has(one) && held.places.has(other))
  }
  return {
    row: (step: string, id: string) => recent.withId(step, id, () => byId.get(step, id) as StoredRow | undefined)?.row.value,
    rows: (step: string) => paged(valueOf, (last) => all.all(step, last.id, last.number)),
    rowsOfUnit: (step: string, unit: string) => paged(rowOf, (last) => ofUnit.all(step, unit, last.number)),
    rowsAt: (step: string, place: string) =>
      answered(step, `at ${place}`, () => standing(step, places.numbers(step, place), (held) => held.places.has(place))),
    rowsAtBoth: (step: string, one: string, other: string) => answered(step, `at ${one} ${other}`, () => atBoth(step, one, other)),
    countAt: (step: string, place: string) => places.numbers(step, place).length,
    unitsWithRows: (step: string) => (unitsWithRows.all(step) as { unit: string }[]).map(({ unit }) => unit),
    rowIds: (step: string) => (ids.all(step) as { id: string }[]).map(({ id }) => id),
    count: (step: string) => (counted.get(step) as { n: number }).n,
  }
}

const valueOf = (found: StoredRow): unknown => rowOf(found).value

/** Rows in the order of `next`, fetched a page at a time after the last one seen. */
export function paged<T>(decode: (found: StoredRow) => T, next: (last: { readonly id: string; readonly number: number }) => unknown[]): Iterable<T> {
  return again(function* () {
    for (let last = { id: '', number: -1 }; ;) {
      const found = next(last) as StoredRow[]
      for (const row of found) yield decode(row)
      if (found.length < PAGE) return
      last = found.at(-1)!
    }
  })
}
