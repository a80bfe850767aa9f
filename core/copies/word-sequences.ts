import type { Postings } from '../model/plan.ts'
import type { ComparisonWords } from './comparison-words.ts'
import { isYear } from './years.ts'

/** Words in an indexed sequence. Eight in a row are rarely shared by chance, so that nearly every link is worth aligning. */
export const SEQUENCE = 8
/** Words in an indexed sequence that holds a year: a dated statement is hardly worded alike by chance. */
export const DATED_SEQUENCE = 7

const BASE_HIGH = 0x2c1b3c6d
const BASE_LOW = 0x297a2d39

/**
 * The passage index of one report: a hash for every sequence of {@link SEQUENCE} words, and of {@link DATED_SEQUENCE} with a
 * year. Complete, so that as many shared words in a row are always found; thinning (winnowing) would save space at the cost
 * of the shorter passages. In order of tokens.
 */
export function wordSequences(words: ComparisonWords): Postings {
  const whole = sequenceHashes(words.hash, SEQUENCE)
  const dated = sequencesWithYear(words.hash)
  const total = whole.high.length + dated.length
  const postings = { high: new Uint32Array(total), low: new Uint32Array(total), token: new Uint32Array(total) }
  const short = dated.length > 0 ? sequenceHashes(words.hash, DATED_SEQUENCE) : whole
  let filled = 0
  const put = (from: Hashes, at: number): void => {
    postings.high[filled] = from.high[at]!
    postings.low[filled] = from.low[at]!
    postings.token[filled++] = at
  }
  let next = 0
  for (let at = 0; at < short.high.length; at++) {
    if (at < whole.high.length) put(whole, at)
    if (dated[next] === at) put(short, dated[next++]!)
  }
  return postings
}

/** Every sequence of so many words, or of so many characters where those are compared. */
export function allSequences(words: ComparisonWords, length: number): Postings {
  const hashes = sequenceHashes(words.hash, length)
  return { ...hashes, token: Uint32Array.from(hashes.high, (_, at) => at) }
}

/** First words of the sequences of {@link DATED_SEQUENCE} words that hold a year. */
function sequencesWithYear(hash: Int32Array): readonly number[] {
  const starts: number[] = []
  let year = -DATED_SEQUENCE
  for (let end = 0; end < hash.length; end++) {
    if (isYear(hash[end]!)) year = end
    const start = end - DATED_SEQUENCE + 1
    if (start >= 0 && year >= start) starts.push(start)
  }
  return starts
}

type Hashes = Pick<Postings, 'high' | 'low'>

/** Polynomial rolling hashes (Karp, Rabin 1987) with two bases, of every sequence of so many words. */
function sequenceHashes(hash: Int32Array, length: number): Hashes {
  const total = Math.max(0, hash.length - length + 1)
  const high = new Uint32Array(total)
  const low = new Uint32Array(total)
  const leaveHigh = power(BASE_HIGH, length)
  const leaveLow = power(BASE_LOW, length)
  let h = 0
  let l = 0
  for (let i = 0; i < hash.length; i++) {
    const word = hash[i]!
    h = (Math.imul(h, BASE_HIGH) + word) | 0
    l = (Math.imul(l, BASE_LOW) + (word ^ 0x5bd1e995)) | 0
    if (i >= length) {
      const gone = hash[i - length]!
      h = (h - Math.imul(gone, leaveHigh)) | 0
      l = (l - Math.imul(gone ^ 0x5bd1e995, leaveLow)) | 0
    }
    const at = i - length + 1
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
