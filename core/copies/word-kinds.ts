import type { CopyingWords } from '../languages/copying.ts'
import type { ComparisonWords } from './comparison-words.ts'

/** What a word carries. Content words carry a proposition; the others stand in the formulas that all reports use. */
export const PLAIN = 0
export const CONTENT = 1
export const ATTRIBUTION = 2
/** Capitalised within a sentence. */
export const NAME = 3
export const FIGURE = 4
export const DATE = 5

/** What each word of a text carries. Without a lexicon, short words are taken for plain and the others for content. */
export function wordKinds(text: string, words: ComparisonWords, lexicon: CopyingWords | undefined): Uint8Array {
  const kinds = new Uint8Array(words.count)
  for (let at = 0; at < words.count; at++) kinds[at] = kindOf(text, words, at, lexicon)
  return kinds
}

function kindOf(text: string, words: ComparisonWords, at: number, lexicon: CopyingWords | undefined): number {
  const start = words.start[at]!
  const written = text.slice(start, words.end[at]!)
  const word = foldedWord(written)
  if (lexicon === undefined) return word.length < 4 ? PLAIN : CONTENT
  if (lexicon.dates.has(word)) return DATE
  const first = word.charCodeAt(0)
  if ((first >= 0x30 && first <= 0x39) || lexicon.numbers.has(word)) return FIGURE
  if (lexicon.plain.has(word)) return PLAIN
  if (lexicon.attribution.has(word)) return ATTRIBUTION
  return written.charCodeAt(0) !== first && !opensSentence(text, start) ? NAME : CONTENT
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

/** Does the text before say that a sentence, a line or a quotation opens here, where any word has a capital? */
function opensSentence(text: string, at: number): boolean {
  let before = at - 1
  while (before >= 0 && text[before] === ' ') before--
  if (before < 0) return true
  return '.!?:\n"“‘(–—-'.includes(text[before]!) || ("'’”)]".includes(text[before]!) && '.!?'.includes(text[before - 1] ?? '.'))
}
