import type { WordLexicon } from '../languages/words.ts'
import { SPACE, LETTER, DIGIT, SOLO, EXTEND, classAt, unitsAt } from './character-classes.ts'
import { wordEnd } from './word-end.ts'
import { addressEnd } from './addresses.ts'
import { contractionSplit } from './contractions.ts'

/** Tokens as columns of equal length, UTF-16 offsets, ascending. */
export interface Tokens {
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}

/**
 * Cuts a text into tokens. Every character that is not white space lies in exactly one token; no token holds white space.
 *
 * Words are cut as in the Penn Treebank ("do|n't", "Ledan|'s", "workers|'"), save that words joined by hyphens, digits with
 * their separators ("12,000", "10:30", "9/11"), abbreviations ("U.S.", "Gen.") and addresses stay whole. Apostrophes lost in
 * scraping are made up for where that is safe ("does|nt"); "Ledans" stays whole. Scripts without spaces give one token per
 * character; other scripts one per word.
 */
export function tokenise(text: string, lexicon?: WordLexicon): Tokens {
  const out = new TokenColumns(text)
  let at = 0
  while (at < text.length) {
    const kind = classAt(text, at)
    if (kind === SPACE) at++
    else if (kind === LETTER || kind === DIGIT) at = addWord(text, at, out, lexicon)
    else if (kind === EXTEND) at = out.add(at, extended(text, at + unitsAt(text, at)))
    else if (kind === SOLO) at = out.add(at, extended(text, at + unitsAt(text, at)))
    else at = addMark(text, at, out)
  }
  return out.done()
}

function addWord(text: string, start: number, out: TokenColumns, lexicon: WordLexicon | undefined): number {
  const address = addressEnd(text, start)
  if (address > start) return out.add(start, address)
  const end = wordEnd(text, start, lexicon)
  const split = lexicon ? contractionSplit(text, start, end, lexicon) : end
  out.add(start, split)
  return split < end ? out.add(split, end) : end
}

/** Marks that stand in runs as one token: "...", "--", "!!", "``", "''". */
const RUNS = ".-!?`'*=_~—–…"

function addMark(text: string, start: number, out: TokenColumns): number {
  const mark = text[start]!
  let end = start + unitsAt(text, start)
  if ((mark === '#' || mark === '@') && end < text.length && classAt(text, end) === LETTER) {
    return out.add(start, wordEnd(text, end, undefined))
  }
  if (RUNS.includes(mark)) while (text[end] === mark) end++
  return out.add(start, extended(text, end))
}

function extended(text: string, from: number): number {
  let end = from
  while (end < text.length && classAt(text, end) === EXTEND) end += unitsAt(text, end)
  return end
}

/** Grows two columns of offsets. */
class TokenColumns {
  #starts: Uint32Array
  #ends: Uint32Array
  #count = 0

  constructor(text: string) {
    const room = 16 + Math.ceil(text.length / 4)
    this.#starts = new Uint32Array(room)
    this.#ends = new Uint32Array(room)
  }

  /** Adds a token and returns its end. */
  add(start: number, end: number): number {
    if (this.#count === this.#starts.length) {
      this.#starts = grown(this.#starts)
      this.#ends = grown(this.#ends)
    }
    this.#starts[this.#count] = start
    this.#ends[this.#count++] = end
    return end
  }

  done(): Tokens {
    return { starts: this.#starts.slice(0, this.#count), ends: this.#ends.slice(0, this.#count) }
  }
}

function grown(column: Uint32Array): Uint32Array {
  const twice = new Uint32Array(column.length * 2)
  twice.set(column)
  return twice
}
