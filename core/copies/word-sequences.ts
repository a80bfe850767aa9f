import type { Postings } from '../model/plan.ts'
import type { ComparisonWords } from './comparison-words.ts'

/** Words in an indexed sequence. Eight in a row are rarely shared by chance, so that nearly every link is worth aligning. */
export const SEQUENCE = 8
/** Sequences in a row of which at least one is indexed. SEQUENCE + WINDOW − 1 shared words are always found. */
export const WINDOW = 1

const BASE_HIGH = 0x2c1b3c6d
const BASE_LOW = 0x297a2d39

/**
 * The passage index of one report: hashes of word sequences, thinned by winnowing (Schleimer, Wilkerson, Aiken 2003):
 * of every WINDOW sequences in a row the one with the least hash is kept, which depends on the words alone.
 */
export function wordSequences(words: ComparisonWords): Postings {
  const total = words.count - SEQUENCE + 1
  if (total <= 0) return { high: new Uint32Array(), low: new Uint32Array(), token: new Uint32Array() }
  const { high, low } = sequenceHashes(words.hash, total)
  const kept = winnowed(high, total)
  return { high: kept.map((at) => high[at]!), low: kept.map((at) => low[at]!), token: kept }
}

/** Polynomial rolling hashes (Karp, Rabin 1987) with two bases. */
function sequenceHashes(hash: Int32Array, total: number): { readonly high: Uint32Array; readonly low: Uint32Array } {
  const high = new Uint32Array(total)
  const low = new Uint32Array(total)
  const leaveHigh = power(BASE_HIGH, SEQUENCE)
  const leaveLow = power(BASE_LOW, SEQUENCE)
  let h = 0
  let l = 0
  for (let i = 0; i < hash.length; i++) {
    const word = hash[i]!
    h = (Math.imul(h, BASE_HIGH) + word) | 0
    l = (Math.imul(l, BASE_LOW) + (word ^ 0x5bd1e995)) | 0
    if (i >= SEQUENCE) {
      const gone = hash[i - SEQUENCE]!
      h = (h - Math.imul(gone, leaveHigh)) | 0
      l = (l - Math.imul(gone ^ 0x5bd1e995, leaveLow)) | 0
    }
    const at = i - SEQUENCE + 1
    if (at < 0) continue
    high[at] = mixed(h)
    low[at] = l
  }
  return { high, low }
}

function winnowed(high: Uint32Array, total: number): Uint32Array {
  const kept = new Uint32Array(total)
  let count = 0
  let least = -1
  const windows = Math.max(1, total - WINDOW + 1)
  for (let from = 0; from < windows; from++) {
    const to = Math.min(total, from + WINDOW)
    if (least < from) {
      least = from
      for (let at = from + 1; at < to; at++) if (high[at]! <= high[least]!) least = at
    } else if (high[to - 1]! <= high[least]!) least = to - 1
    if (count === 0 || kept[count - 1] !== least) kept[count++] = least
  }
  return kept.slice(0, count)
}

function power(base: number, exponent: number): number {
  let result = 1
  for (let i = 0; i < exponent; i++) result = Math.imul(result, base)
  return result
}

function mixed(hash: number): number {
  hash ^= hash >>> 16
  hash = Math.imul(hash, 0x7feb352d)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x846ca68b)
  return hash ^ (hash >>> 16)
}
