import type { WordLexicon } from '../languages/words.ts'
import { DIGIT, EXTEND, LETTER, classAt, unitsAt } from './character-classes.ts'

const APOSTROPHES = "'’ʼ"
const HYPHENS = '-\u2010\u2011'

/**
 * Where the word that starts at `start` (a letter or digit) ends: letters and digits with the apostrophes, hyphens, number
 * separators and abbreviation stops that belong to them.
 */
export function wordEnd(text: string, start: number, lexicon: WordLexicon | undefined): number {
  let at = start
  for (;;) {
    at = runEnd(text, at)
    if (!joins(text, start, at)) {
      if (text[at] !== '.' || !takesStop(text, start, at, lexicon)) return at
      at++
      if (!HYPHENS.includes(text[at] ?? ' ') || !joins(text, start, at)) return at
    }
    at++
  }
}

function runEnd(text: string, from: number): number {
  let at = from
  while (at < text.length) {
    const kind = classAt(text, at)
    if (kind !== LETTER && kind !== DIGIT && kind !== EXTEND) break
    at += unitsAt(text, at)
  }
  return at
}

/** Whether the character at `at` belongs to a word that goes on after it. */
function joins(text: string, start: number, at: number): boolean {
  if (at + 1 >= text.length) return false
  const after = classAt(text, at + 1)
  if (after !== LETTER && after !== DIGIT) return false
  const mark = text[at]!
  if (HYPHENS.includes(mark)) return true
  if (APOSTROPHES.includes(mark)) return after === LETTER
  const digits = after === DIGIT && isDigit(text, at - 1)
  if (mark === '.') return digits || isInitials(text, start, at)
  if (mark === ',') return digits && isThousands(text, at)
  if (mark === ':') return digits && at - start <= 2
  if (mark === '/') return digits
  if (mark === '&') return isUpper(text[at - 1]!) && isUpper(text[at + 1]!) && at - start <= 3
  return false
}

const isDigit = (text: string, at: number): boolean => at >= 0 && classAt(text, at) === DIGIT
const isUpper = (letter: string): boolean => letter !== letter.toLowerCase()

/** A comma before exactly three digits. */
function isThousands(text: string, comma: number): boolean {
  return isDigit(text, comma + 2) && isDigit(text, comma + 3) && !(comma + 4 < text.length && isDigit(text, comma + 4))
}

/** Single letters, each with its stop, as in "U.S.": the stop at `at` is one of them and the next letter stands alone too. */
function isInitials(text: string, start: number, at: number): boolean {
  const lone = at - start === 1 || text[at - 2] === '.'
  if (!lone || classAt(text, at - 1) !== LETTER || classAt(text, at + 1) !== LETTER) return false
  return at + 2 >= text.length || classAt(text, at + 2) !== LETTER
}

/** Most letters of an abbreviation. */
const LONGEST = 6

/** Whether the stop at `at` belongs to the word before it. */
function takesStop(text: string, start: number, at: number, lexicon: WordLexicon | undefined): boolean {
  const word = text.slice(start, at)
  if (word.length > 1 && word.length % 2 === 1 && word[1] === '.' && /^(?:\p{L}\.)+\p{L}$/u.test(word)) return true
  if (word.length === 1 && isUpper(word)) return isInitialOfName(text, at, lexicon)
  // "Orla, Venn., a port": a sentence ends before no comma.
  if (word.length <= LONGEST && text[at + 1] === ',' && isUpper(word[0]!)) return true
  // "the Orla-Mt. Senna Park".
  const last = word.slice(Math.max(...Array.from(HYPHENS, (hyphen) => word.lastIndexOf(hyphen))) + 1)
  return lexicon !== undefined && last.length <= LONGEST && lexicon.abbreviations.has(last.toLowerCase())
}

/** "J. Ortal": a lone capital before a capitalised word that does not open a sentence, as in "Plan B. The ...". */
function isInitialOfName(text: string, at: number, lexicon: WordLexicon | undefined): boolean {
  const next = text[at + 1] === ' ' ? at + 2 : at + 1
  if (next >= text.length || !isUpper(text[next]!)) return false
  return !lexicon?.openers.has(text.slice(next, runEnd(text, next)).toLowerCase())
}
