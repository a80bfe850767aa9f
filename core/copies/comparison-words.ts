import type { Extent } from '../model/span.ts'
import { BETWEEN, SILENT, foldUnit, standsAlone } from './fold-unit.ts'

/**
 * The words of a text as they are compared across reports, as columns: lower case, without marks, apostrophes, quotation
 * marks and punctuation; hyphens part words, points inside initials and commas inside numbers do not ("U.S." is "us").
 * Made from the text alone, so that shared wording does not depend on any language's tokeniser or tagger.
 */
export interface ComparisonWords {
  readonly count: number
  /** 32-bit hashes of the folded words. */
  readonly hash: Int32Array
  /** UTF-16 offsets; word `i` is `text.slice(start[i], end[i])`. */
  readonly start: Uint32Array
  readonly end: Uint32Array
  /** 1 where left-out text stands before the word, so that no run of words may reach across. */
  readonly parted: Uint8Array
}

/** The comparison words of a text outside the extents to leave out (in order of their starts, such as page furniture). */
export function comparisonWords(text: string, leaveOut: readonly Extent[] = []): ComparisonWords {
  const words = new Columns(Math.ceil(text.length / 5) + 8)
  let out = 0
  let parted = false
  let at = 0
  while (at < text.length) {
    while (out < leaveOut.length && leaveOut[out]![1] <= at) out++
    const left = leaveOut[out]
    if (left !== undefined && at >= left[0]) {
      at = left[1]
      parted = words.count > 0
      continue
    }
    const fold = foldUnit(text.charCodeAt(at))
    if (fold === BETWEEN || fold === SILENT) at++
    else {
      at = words.push(text, at, parted)
      parted = false
    }
  }
  return words.done()
}

const OFFSET_BASIS = 0x811c9dc5
const PRIME = 0x01000193

class Columns {
  count = 0
  #hash: Int32Array
  #start: Uint32Array
  #end: Uint32Array
  #parted: Uint8Array

  constructor(room: number) {
    this.#hash = new Int32Array(room)
    this.#start = new Uint32Array(room)
    this.#end = new Uint32Array(room)
    this.#parted = new Uint8Array(room)
  }

  /** Takes the word that starts at `from`; returns where it ends. */
  push(text: string, from: number, parted: boolean): number {
    let hash = OFFSET_BASIS
    let at = from
    let end = from
    let length = 0
    while (at < text.length) {
      const unit = text.charCodeAt(at)
      const fold = foldUnit(unit)
      if (fold === SILENT || (fold === BETWEEN && joins(text, at, length))) {
        at++
        continue
      }
      if (fold === BETWEEN || (length > 0 && standsAlone(fold))) break
      hash = Math.imul(hash ^ (fold >>> 2), PRIME)
      length++
      end = ++at
      if (standsAlone(fold)) break
    }
    if (this.count === this.#hash.length) this.#grow()
    this.#hash[this.count] = scrambled(hash)
    this.#start[this.count] = from
    this.#end[this.count] = end
    this.#parted[this.count] = parted ? 1 : 0
    this.count++
    return at
  }

  done(): ComparisonWords {
    const { count } = this
    return {
      count,
      hash: this.#hash.slice(0, count),
      start: this.#start.slice(0, count),
      end: this.#end.slice(0, count),
      parted: this.#parted.slice(0, count),
    }
  }

  #grow(): void {
    const room = this.#hash.length * 2
    const larger = <T extends Int32Array | Uint32Array | Uint8Array>(empty: T, old: T): T => {
      empty.set(old)
      return empty
    }
    this.#hash = larger(new Int32Array(room), this.#hash)
    this.#start = larger(new Uint32Array(room), this.#start)
    this.#end = larger(new Uint32Array(room), this.#end)
    this.#parted = larger(new Uint8Array(room), this.#parted)
  }
}

/** A point inside initials ("U.S.") or a comma inside a number ("300,000") does not end the word. */
function joins(text: string, at: number, length: number): boolean {
  const mark = text.charCodeAt(at)
  if (mark === 0x2e)
    return isLetter(text, at - 1) && isLetter(text, at + 1) && !isLetter(text, at + 2) && (length === 1 || text.charCodeAt(at - 2) === 0x2e)
  if (mark === 0x2c) return isDigit(text, at - 1) && isDigit(text, at + 1) && isDigit(text, at + 2) && isDigit(text, at + 3) && !isDigit(text, at + 4)
  return false
}

const isLetter = (text: string, at: number): boolean => foldUnit(text.charCodeAt(at) || 0x20) > 3 && !isDigit(text, at)

const isDigit = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at)
  return unit >= 0x30 && unit <= 0x39
}

/** The finaliser of MurmurHash3 (Appleby), so that every bit of the hash depends on every letter. */
function scrambled(hash: number): number {
  hash ^= hash >>> 16
  hash = Math.imul(hash, 0x85ebca6b)
  hash ^= hash >>> 13
  hash = Math.imul(hash, 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}
