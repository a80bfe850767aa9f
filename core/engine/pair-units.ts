import type { ReportId } from '../model/ids.ts'
import type { Hits } from '../model/plan.ts'
import { radixOrder } from '../text/radix-order.ts'
import type { PairUnit } from './executor.ts'

/**
 * The pairs of reports that share hits, in order of (a, b), each with its earliest hit (least token of a, then of b). Hits
 * come in parts and in any order; what is kept grows with the number of pairs, not of hits.
 */
export function pairUnits(ids: readonly ReportId[], parts: Iterable<Hits>): readonly PairUnit[] {
  const pairs = new PairTable()
  for (const { a, tokenA, b, tokenB } of parts)
    for (let i = 0; i < a.length; i++)
      if (a[i]! < b[i]!) pairs.put(a[i]!, b[i]!, tokenA[i]!, tokenB[i]!)
      else if (a[i]! > b[i]!) pairs.put(b[i]!, a[i]!, tokenB[i]!, tokenA[i]!)
  const { a, b, tokenA, tokenB } = pairs.columns()
  return Array.from(radixOrder(a, radixOrder(b)), (at) => new UnitOfTable(ids[a[at]!]!, ids[b[at]!]!, tokenA[at]!, tokenB[at]!))
}

/** A pair whose hit columns are made when they are asked for: there may be millions. */
class UnitOfTable implements PairUnit {
  readonly a: ReportId
  readonly b: ReportId
  readonly #tokenA: number
  readonly #tokenB: number

  constructor(a: ReportId, b: ReportId, ...[tokenA, tokenB]: readonly [number, number]) {
    this.a = a
    this.b = b
    this.#tokenA = tokenA
    this.#tokenB = tokenB
  }

  get hits(): PairUnit['hits'] {
    return { tokenA: Uint32Array.of(this.#tokenA), tokenB: Uint32Array.of(this.#tokenB) }
  }
}

/** Columns of a hash table. */
interface PairColumns {
  readonly a: Uint32Array
  readonly b: Uint32Array
  readonly tokenA: Uint32Array
  readonly tokenB: Uint32Array
}

const EMPTY = 0xffffffff

/** A hash table from pairs of report numbers to their earliest hit; open addressing with linear probing over typed arrays. */
class PairTable {
  #count = 0
  #slots = tableOf(1 << 12)

  put(a: number, b: number, ...[tokenA, tokenB]: readonly [number, number]): void {
    if (2 * this.#count >= this.#slots.a.length) this.#grow()
    const { a: firsts, b: seconds, tokenA: tokensA, tokenB: tokensB } = this.#slots
    const mask = firsts.length - 1
    let slot = slotOf(a, b, mask)
    while (firsts[slot] !== EMPTY && (firsts[slot] !== a || seconds[slot] !== b)) slot = (slot + 1) & mask
    if (firsts[slot] === EMPTY) {
      firsts[slot] = a
      seconds[slot] = b
      this.#count++
    } else if (tokensA[slot]! < tokenA || (tokensA[slot] === tokenA && tokensB[slot]! <= tokenB)) return
    tokensA[slot] = tokenA
    tokensB[slot] = tokenB
  }

  /** The pairs, in no particular order. */
  columns(): PairColumns {
    const full = Uint32Array.from({ length: this.#count })
    for (let slot = 0, filled = 0; slot < this.#slots.a.length; slot++) if (this.#slots.a[slot] !== EMPTY) full[filled++] = slot
    const taken = (column: Uint32Array): Uint32Array => full.map((slot) => column[slot]!)
    const { a, b, tokenA, tokenB } = this.#slots
    return { a: taken(a), b: taken(b), tokenA: taken(tokenA), tokenB: taken(tokenB) }
  }

  #grow(): void {
    const { a, b, tokenA, tokenB } = this.#slots
    this.#slots = tableOf(2 * a.length)
    this.#count = 0
    for (let slot = 0; slot < a.length; slot++) if (a[slot] !== EMPTY) this.put(a[slot]!, b[slot]!, tokenA[slot]!, tokenB[slot]!)
  }
}

function tableOf(size: number): PairColumns {
  return { a: new Uint32Array(size).fill(EMPTY), b: new Uint32Array(size), tokenA: new Uint32Array(size), tokenB: new Uint32Array(size) }
}

function slotOf(a: number, b: number, mask: number): number {
  let mixed = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)
  mixed ^= mixed >>> 15
  mixed = Math.imul(mixed, 0x2c1b3c6d)
  return (mixed ^ (mixed >>> 13)) & mask
}
