import type { CopyingWords } from '../languages/copying.ts'
import type { Extent } from '../model/span.ts'
import type { ComparisonWords } from './comparison-words.ts'
import { foldUnit, standsAlone } from './fold-unit.ts'

/** What a word carries. Content words carry a proposition; the others stand in the formulas that all reports use. */
export const PLAIN = 0
export const CONTENT = 1
export const ATTRIBUTION = 2
/** Capitalised within a sentence. */
export const NAME = 3
export const FIGURE = 4
export const DATE = 5
/** Of the sentences that every report may hold ("did not respond to a request for comment"). */
export const STOCK = 6

const UNKNOWN = 255

/** What the words of one text carry, told for a word when it is asked for: most words of most texts are shared with none. */
export class WordKinds {
  readonly #text: string
  readonly #words: ComparisonWords
  readonly #lexicon: CopyingWords | undefined
  readonly #known: Uint8Array

  /** Without a lexicon, short words are taken for plain and the others for content. */
  constructor(text: string, words: ComparisonWords, lexicon: CopyingWords | undefined) {
    this.#text = text
    this.#words = words
    this.#lexicon = lexicon
    this.#known = new Uint8Array(words.count).fill(UNKNOWN)
  }

  /** What word `at` carries; {@link PLAIN} beyond the text. */
  of(at: number): number {
    const known = this.#known[at]
    if (known !== UNKNOWN) return known ?? PLAIN
    return (this.#known[at] = kindOf(this.#text, this.#words, at, this.#lexicon))
  }

  /** Does any word in `[from, to)` carry this? */
  anyOf(from: number, to: number, kind: number): boolean {
    for (let at = from; at < to; at++) if (this.of(at) === kind) return true
    return false
  }
}

function kindOf(text: string, words: ComparisonWords, at: number, lexicon: CopyingWords | undefined): number {
  const start = words.start[at]!
  const written = text.slice(start, words.end[at])
  const word = foldedWord(written)
  if (lexicon === undefined) return word.length < 4 && !standsAlone(foldUnit(written.charCodeAt(0))) ? PLAIN : CONTENT
  if (lexicon.dates.has(word)) return DATE
  if (YEAR.test(written) && saysWhen(text, words, at - 1, lexicon)) return DATE
  const first = word.charCodeAt(0)
  if ((first >= 0x30 && first <= 0x39) || lexicon.numbers.has(word)) return FIGURE
  if (lexicon.plain.has(word)) return PLAIN
  if (lexicon.attribution.has(word)) return ATTRIBUTION
  if (written.charCodeAt(0) !== first && !opensSentence(text, start) && !inCapitals(text, words, at)) return NAME
  return lexicon.stock.words.has(word) && isStock(text, [start, words.end[at]!], lexicon) ? STOCK : CONTENT
}

/** Characters on either side of a word in which a stock sentence is looked for. */
const STOCK_REACH = 120

/** Does a word stand in one of the sentences that every report may hold? The same words tell news elsewhere ("barred calls"). */
function isStock(text: string, [start, end]: Extent, { stock }: CopyingWords): boolean {
  const from = Math.max(0, start - STOCK_REACH)
  // The shapes hold plain spaces.
  const around = text.slice(from, end + STOCK_REACH).replace(/\s/g, ' ')
  for (const { 0: found, index } of around.matchAll(stock.shapes)) if (from + index <= start && from + index + found.length >= end) return true
  return false
}

const YEAR = /^(?:1[89]|20)\d\d$/

/** Is a number of four digits after this word a year ("in 2031", "May 2031") and no count ("about 2031")? */
function saysWhen(text: string, words: ComparisonWords, at: number, { dates, plain, approximations }: CopyingWords): boolean {
  const before = at < 0 ? '' : foldedWord(text.slice(words.start[at], words.end[at]))
  return dates.has(before) || (plain.has(before) && !approximations.has(before))
}

/** A word as lexicons of copying hold it: lower case, without marks and apostrophes. */
export function foldedWord(written: string): string {
  return /^[a-zA-Z]*$/.test(written)
    ? written.toLowerCase()
    : written
        .normalize('NFKD')
        .replace(/[^\p{L}\p{N}]/gu, '')
        .toLowerCase()
}

/** Words on either side that must be in capitals, too, for a word to be so because all of the text is. */
const AROUND = 2

/** Is a word part of a stretch that is printed in capitals, where they mark no names? */
function inCapitals(text: string, words: ComparisonWords, at: number): boolean {
  const from = Math.max(0, Math.min(at - AROUND, words.count - 2 * AROUND - 1))
  const to = Math.min(words.count, from + 2 * AROUND + 1)
  const stretch = text.slice(words.start[from], words.end[to - 1])
  return to - from > AROUND && !/\p{Ll}/u.test(stretch)
}

/** Does the text before say that a sentence, a line or a quotation opens here, where any word has a capital? */
function opensSentence(text: string, at: number): boolean {
  let before = at - 1
  while (before >= 0 && text[before] === ' ') before--
  if (before < 0) return true
  return '.!?:\n"“‘(–—-'.includes(text[before]!) || ("'’”)]".includes(text[before]!) && '.!?'.includes(text[before - 1] ?? '.'))
}
