import type { Row } from '../../core/model/plan.ts'
import type { Database } from './sqlite.ts'

/** Places gathered before they are put into the table. */
const GATHERED = 1 << 18

/** Under which ids the rows of a step can be found, in the `places` table. */
export interface Places {
  /** Remembers the places of a row; they are in the table after `settle`. */
  put(step: string, row: Row<unknown>, number: number): void
  /** Puts what was gathered into the table, in order: its index is a tree, and page after page is filled once. */
  settle(): void
  /** Forgets what was gathered and not yet put into the table. */
  forget(): void
  drop(step: string, row: Row<unknown>, number: number): void
  /** Numbers of the rows that can be found under an id, and perhaps of others whose id has the same hash. */
  numbers(step: string, at: string): readonly number[]
}

/** See {@link Places}. */
export function placesTable(database: Database): Places {
  const insert = database.prepare('INSERT OR IGNORE INTO places (at, row) VALUES (?, ?)')
  const remove = database.prepare('DELETE FROM places WHERE at = ? AND row = ?')
  const find = database.prepare('SELECT row FROM places WHERE at = ?')
  const hashes: number[] = []
  const rows: number[] = []
  const forget = (): void => {
    hashes.length = 0
    rows.length = 0
  }
  const settle = (): void => {
    const order = Uint32Array.from(hashes, (_, at) => at).sort((x, y) => hashes[x]! - hashes[y]! || rows[x]! - rows[y]!)
    for (const at of order) insert.run(hashes[at]!, rows[at]!)
    forget()
  }
  return {
    put: (step, { at }, number) => {
      for (const place of at) {
        hashes.push(placeHash(step, place))
        rows.push(number)
      }
      if (hashes.length >= GATHERED) settle()
    },
    settle,
    forget,
    drop: (step, { at }, number) => {
      for (const place of at) remove.run(placeHash(step, place), number)
    },
    numbers: (step, at) => (find.all(placeHash(step, at)) as { row: number }[]).map(({ row }) => row),
  }
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
