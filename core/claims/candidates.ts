import { GrowingNumbers } from '../text/growing-numbers.ts'
import { radixOrder } from '../text/radix-order.ts'
import { candidateKeys } from './candidate-keys.ts'
import type { CandidateKeys } from './candidate-keys.ts'
import type { Propositions } from './proposition-table.ts'

/** A pair of propositions by their numbers, the smaller first. */
export type Pair = readonly [a: number, b: number]

/** False where two propositions, by number, are certainly neither alike nor near, and need not be compared. */
export type MayTie = (a: number, b: number) => boolean

/** How candidates are looked for. */
export interface CandidateOptions {
  readonly mayTie?: MayTie
  readonly atOnce?: number
  /** The keys of the propositions, where they have been made. */
  readonly keys?: CandidateKeys
}

/** Largest bucket in which every pair is compared; in a larger one each is compared with so many that follow it in time. */
export const BUCKET = 48
const FOLLOWING = 16
/** Most keys that are brought together at a time: they are made range by range, so that memory does not grow with the case. */
const AT_ONCE = 1 << 24

/**
 * Pairs of statements worth comparing, in order: those that share a name (of the clause, or around it where it has none) and two
 * words, or a name and what they count. Every key holds a name, so a report that shares no name with others changes none of their
 * pairs. Near linear: keys are hashed, sorted and read off; a crowded bucket is walked in order of time.
 *
 * @param options `mayTie` leaves out pairs for which it is false, before they are held: there may be a hundred million;
 *   `atOnce`, most keys that are brought together at a time, changes nothing in the pairs
 */
export function* candidatePairs(propositions: Propositions, options: CandidateOptions = {}): Generator<Pair> {
  const { mayTie = () => true, atOnce = AT_ONCE, keys = candidateKeys(propositions) } = options
  const codes = new PairCodes(propositions.length, mayTie)
  const ranges = Math.max(1, Math.ceil(keys.total / atOnce))
  for (let range = 0; range < ranges; range++) addRange(codes, keys, { range, ranges })
  yield* codes.pairs()
}

function addRange(codes: PairCodes, keys: CandidateKeys, { range, ranges }: { readonly range: number; readonly ranges: number }): void {
  const size = Math.ceil((1.1 * keys.total) / ranges) + 1024
  const [highs, lows, numbers] = [columnOf(size), columnOf(size), columnOf(size)]
  const [from, to] = [(2 ** 32 / ranges) * range, (2 ** 32 / ranges) * (range + 1)]
  keys.each((high, low, number) => {
    if (high < from || high >= to) return
    highs.push(high)
    lows.push(low)
    numbers.push(number)
  })
  const [high, low, number] = [highs.view(), lows.view(), numbers.view()]
  const order = radixOrder(high, radixOrder(low))
  for (let start = 0; start < order.length;) {
    const members: number[] = []
    const first = order[start]!
    for (; start < order.length && high[order[start]!] === high[first] && low[order[start]!] === low[first]; start++)
      members.push(number[order[start]!]!)
    codes.addAll(members, walked(members, keys.published))
  }
}

/** Puts the statements of a key in the order in which they are walked. @returns with how many after it each is paired */
export function walked(members: number[], published: Float64Array): number {
  if (members.length <= BUCKET) return BUCKET
  members.sort((x, y) => published[x]! - published[y]! || x - y)
  return FOLLOWING
}

const columnOf = (size: number): GrowingNumbers<Uint32Array> => new GrowingNumbers((length) => new Uint32Array(length), size)

/** Pairs as one number each; those met often are held once. */
class PairCodes {
  readonly #total: number
  readonly #mayTie: MayTie
  #known: Float64Array = new Float64Array(0)
  readonly #added = new GrowingNumbers((size) => new Float64Array(size))

  constructor(total: number, mayTie: MayTie) {
    this.#total = total
    this.#mayTie = mayTie
  }

  /** Pairs each member with so many after it. */
  addAll(members: readonly number[], reach: number): void {
    for (let i = 0; i < members.length; i++)
      for (let j = i + 1; j < Math.min(members.length, i + 1 + reach); j++) {
        const [a, b] = [Math.min(members[i]!, members[j]!), Math.max(members[i]!, members[j]!)]
        if (a !== b) this.#added.push(a * this.#total + b)
      }
    if (this.#added.length >= Math.max(AT_ONCE, this.#known.length)) this.#settle()
  }

  *pairs(): Generator<Pair> {
    this.#settle()
    for (const code of this.#known) yield this.#pairOf(code)
  }

  #pairOf(code: number): Pair {
    return [Math.floor(code / this.#total), code % this.#total]
  }

  /** Of codes in order, those of pairs that may be tied, each once, in the same place of memory. */
  #worth(codes: Float64Array): Float64Array {
    let length = 0
    let last = -1
    for (const code of codes) {
      if (code === last) continue
      last = code
      if (this.#mayTie(...this.#pairOf(code))) codes[length++] = code
    }
    return codes.subarray(0, length)
  }

  #settle(): void {
    const added = this.#worth(this.#added.view().sort())
    const known = this.#known
    const all = new Float64Array(known.length + added.length)
    let length = 0
    for (let i = 0, j = 0; i < known.length || j < added.length;) {
      const next = j >= added.length || (i < known.length && known[i]! <= added[j]!) ? known[i++]! : added[j++]!
      if (length === 0 || all[length - 1] !== next) all[length++] = next
    }
    this.#known = all.slice(0, length)
    this.#added.clear()
  }
}
