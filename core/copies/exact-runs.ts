import type { ComparisonWords } from './comparison-words.ts'

/** The same words in a row on both sides: `length` words from word `a` on side a and word `b` on side b. */
export interface WordRun {
  readonly a: number
  readonly b: number
  readonly length: number
}

/** Fewest words of an exact run that is looked for everywhere; shorter ones are found only beside these. */
export const SEED = 4
/** Places in side a that are tried for one place in side b; more would only matter in texts that repeat themselves. */
const PLACES = 8
/** Word comparisons per word of text after which no further runs are looked for: keeps text that repeats one word linear. */
const EFFORT = 256
const EFFORT_FLOOR = 1_000_000

/** Where each sequence of so many words stands in a text: chains through a hash table, in text order. */
export interface SeedIndex {
  readonly words: ComparisonWords
  readonly seed: number
  readonly mask: number
  readonly head: Int32Array
  readonly next: Int32Array
}

export function seedIndex(words: ComparisonWords, seed: number = SEED): SeedIndex {
  const total = Math.max(0, words.count - seed + 1)
  let size = 16
  while (size < 2 * total) size *= 2
  const head = new Int32Array(size).fill(-1)
  const next = new Int32Array(total)
  for (let at = total - 1; at >= 0; at--) {
    const slot = seedHash(words.hash, at, seed) & (size - 1)
    next[at] = head[slot]!
    head[slot] = at
  }
  return { words, seed, mask: size - 1, head, next }
}

let diagonals = new Int32Array(4096)

/** How far each diagonal (a − b) has been read on side b: one array for all pairs, cleared for each. */
function clearedDiagonals(size: number): Int32Array {
  if (diagonals.length < size) diagonals = new Int32Array(2 * size)
  return diagonals.fill(0, 0, size)
}

/** All maximal runs of at least as many equal words as a seed has, in order of side b. Runs do not reach across left-out text. */
export function exactRuns(index: SeedIndex, b: ComparisonWords): readonly WordRun[] {
  const { words: a, seed } = index
  const runs: WordRun[] = []
  const read = clearedDiagonals(a.count + b.count + 1)
  let effort = EFFORT_FLOOR + EFFORT * (a.count + b.count)
  for (let at = 0; at + seed <= b.count && effort > 0; at++) {
    let tried = 0
    for (let place = index.head[seedHash(b.hash, at, seed) & index.mask]!; place >= 0 && tried < PLACES; place = index.next[place]!) {
      const diagonal = place - at + b.count
      if (read[diagonal]! > at) {
        tried++
        continue
      }
      const run = maximalRun(a, b, { a: place, b: at })
      effort -= run.length + 1
      if (run.length < seed) continue
      tried++
      read[diagonal] = run.b + run.length
      runs.push(run)
    }
  }
  return runs
}

function maximalRun(a: ComparisonWords, b: ComparisonWords, at: { readonly a: number; readonly b: number }): WordRun {
  let back = 0
  while (
    back < at.a &&
    back < at.b &&
    a.hash[at.a - back - 1] === b.hash[at.b - back - 1] &&
    (back === 0 ? !a.parted[at.a] && !b.parted[at.b] : !a.parted[at.a - back] && !b.parted[at.b - back])
  )
    back++
  let on = 0
  while (
    at.a + on < a.count &&
    at.b + on < b.count &&
    a.hash[at.a + on] === b.hash[at.b + on] &&
    (on === 0 || (!a.parted[at.a + on] && !b.parted[at.b + on]))
  )
    on++
  return on === 0 ? { a: at.a, b: at.b, length: 0 } : { a: at.a - back, b: at.b - back, length: back + on }
}

function seedHash(hash: Int32Array, at: number, seed: number): number {
  let mixed = 0
  for (let i = at; i < at + seed; i++) mixed = (Math.imul(mixed, 0x01000193) + hash[i]!) | 0
  return mixed ^ (mixed >>> 15)
}
