import type { Postings } from '../model/plan.ts'
import type { ComparisonWords } from './comparison-words.ts'

/** Words in an indexed sequence. Eight in a row are rarely shared by chance, so that nearly every link is worth aligning. */
export const SEQUENCE = 8

const BASE_HIGH = 0x2c1b3c6d
const BASE_LOW = 0x297a2d39

/**
 * The passage index of one report: a hash for every sequence of {@link SEQUENCE} words. Complete, so that as many shared
 * words in a row are always found; thinning (winnowing) would save space at the cost of the shorter passages.
 */
export function wordSequences(words: ComparisonWords): Postings {
  const total = Math.max(0, words.count - SEQUENCE + 1)
  const token = new Uint32Array(total)
  for (let at = 0; at < total; at++) token[at] = at
  return { ...sequenceHashes(words.hash, total), token }
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
