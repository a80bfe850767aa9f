import { isDeepStrictEqual } from 'node:util'
import type { Row, RowChange, RowsAgain } from '../../core/model/plan.ts'
import { rowOf, type StoredRow } from './recent-rows.ts'
import type { Database } from './sqlite.ts'
import { storedValue } from './stored-value.ts'

/** How rows are written. */
export interface RowWriting {
  /** Runs writes to the rows of a step. */
  readonly changing: (step: string, write: () => void) => void
  readonly fetch: (number: number) => StoredRow | undefined
  readonly put: (...row: readonly [step: string, unit: string, row: Row<unknown>, blob: Uint8Array]) => void
  readonly drop: (step: string, number: number) => void
}

type Told = readonly RowChange[] | undefined

/**
 * Replaces rows of a unit and leaves alone what is the same as before: a decision changes few of the rows of a case. Each returns
 * rows that are others; undefined where they are more than `most`.
 */
export function replacedRows(database: Database, writing: RowWriting) {
  const numbers = database.prepare('SELECT id, number FROM rows WHERE step = ? AND unit = ? ORDER BY number')
  // Looked up by id: the plus sign keeps all rows of the unit, which may be all of a step, from being gone through.
  const numbersOf = database.prepare('SELECT id, number FROM rows WHERE step = ? AND +unit = ? AND id = ? ORDER BY number')
  /** Numbers by id. Of rows with one id the last stays: those before cannot be told from the ones to come. */
  const byId = (step: string, found: unknown[]): Map<string, number> => {
    const known = new Map<string, number>()
    for (const { id, number } of found as { id: string; number: number }[]) {
      const other = known.get(id)
      if (other !== undefined) writing.drop(step, other)
      known.set(id, number)
    }
    return known
  }
  return {
    /** All rows of the unit. */
    replaceAll: (...[step, unit, values, most = 0]: readonly [string, string, Iterable<Row<unknown>>, number?]): Told => {
      const changes = new Changes(writing, [step, unit], most)
      writing.changing(step, () => {
        const before = byId(step, numbers.all(step, unit))
        for (const row of values) {
          changes.put(before.get(row.id), row)
          before.delete(row.id)
        }
        for (const number of before.values()) changes.drop(number)
      })
      return changes.told()
    },
    /** Some of them; those of other ids stay. */
    replaceSome: (...[step, unit, { rows, gone }, most = 0]: readonly [string, string, Omit<RowsAgain<unknown>, 'kept'>, number?]): Told => {
      const changes = new Changes(writing, [step, unit], most)
      const numberOf = (id: string): number | undefined => byId(step, numbersOf.all(step, unit, id)).get(id)
      writing.changing(step, () => {
        for (const row of rows) changes.put(numberOf(row.id), row)
        for (const id of gone) changes.drop(numberOf(id))
      })
      return changes.told()
    },
  }
}

/** Writes what became another, and tells of it as long as it is no more than so much. */
class Changes {
  readonly #writing: RowWriting
  readonly #of: readonly [step: string, unit: string]
  readonly #most: number
  #found: RowChange[] | undefined = []

  constructor(writing: RowWriting, of: readonly [step: string, unit: string], most: number) {
    this.#writing = writing
    this.#of = of
    this.#most = most
  }

  /** Puts a row in the place of the one with a number, where it says something else. */
  put(number: number | undefined, row: Row<unknown>): void {
    const { fetch, put, drop } = this.#writing
    const blob = storedValue(row)
    const was = number === undefined ? undefined : fetch(number)
    if (was !== undefined && says(was, blob)) return
    this.#add(was, row)
    // Put before it is dropped: the number tells readers that it is another row, and a free one would be given again.
    put(...this.#of, row, blob)
    if (number !== undefined) drop(this.#of[0], number)
  }

  drop(number: number | undefined): void {
    if (number === undefined) return
    this.#add(this.#writing.fetch(number))
    this.#writing.drop(this.#of[0], number)
  }

  told(): Told {
    return this.#found
  }

  #add(before: StoredRow | undefined, after?: Row<unknown>): void {
    if (this.#found === undefined) return
    if (this.#found.length >= this.#most) this.#found = undefined
    else {
      const id = (after ?? before)!.id
      this.#found.push({ id, ...(before && { before: rowOf(before).value }), ...(after && { after: after.value }) })
    }
  }
}

/** Whether bytes say what is stored of a row. Those of equal rows need not be equal: V8 writes an array as it happens to hold it. */
export function says(stored: StoredRow, blob: Uint8Array): boolean {
  return Buffer.compare(stored.value, blob) === 0 || saysTheSame(rowOf(stored), rowOf({ ...stored, value: blob }))
}

/** Whether two rows as they were stored say the same. */
export const saysTheSame = (one: Row<unknown>, other: Row<unknown>): boolean => isDeepStrictEqual(one, other)
