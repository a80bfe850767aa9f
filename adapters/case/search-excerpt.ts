import type { Extent } from '../../core/model/span.ts'
import { foldedWord, WORD, type SearchTerm } from './search-terms.ts'

/** Longest excerpt, in UTF-16 units, and how much of it stands before the first hit. */
const LENGTH = 240
const BEFORE = 80

/** A piece of a text around the first hit. */
export interface Excerpt {
  readonly excerpt: string
  /** Where searched words stand in the excerpt, in UTF-16 units of the excerpt. */
  readonly marks: readonly Extent[]
  /** Where the first hit stands in the text; absent where the words stand elsewhere, as in a title. */
  readonly at?: Extent
}

/** The piece of the text around the first hit of any searched word. */
export function excerptOf(text: string, terms: readonly SearchTerm[]): Excerpt {
  const whole = new Set(terms.flatMap(({ words, begun }) => (begun ? words.slice(0, -1) : words)).map(foldedWord))
  const begun = terms.flatMap((term) => (term.begun ? [foldedWord(term.words.at(-1)!)] : []))
  const isHit = (word: string): boolean => whole.has(word) || begun.some((start) => word.startsWith(start))
  const hits: Extent[] = []
  let end = Infinity
  for (const found of text.matchAll(WORD)) {
    if (found.index > end) break
    if (!isHit(foldedWord(found[0]))) continue
    if (hits.length === 0) end = found.index - BEFORE + LENGTH
    hits.push([found.index, found.index + found[0].length])
  }
  const from = wordStart(text, Math.max(0, (hits[0]?.[0] ?? 0) - BEFORE))
  const to = Math.min(text.length, from + LENGTH)
  const marks = hits.filter((hit) => hit[1] <= to).map(([start, stop]): Extent => [start - from, stop - from])
  return { excerpt: text.slice(from, to), marks, ...(hits[0] && { at: hits[0] }) }
}

/** The first place at or after `at` that does not cut a word. */
function wordStart(text: string, at: number): number {
  if (at === 0) return 0
  const space = text.slice(at, at + BEFORE).search(/\s/)
  return space < 0 ? at : at + space + 1
}
