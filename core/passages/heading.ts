import { entriesOf, entryLength } from './page.ts'
import { isBylineBelow } from './page-lines.ts'
import type { Page } from './page.ts'
import { foldedWords } from './folded-words.ts'
import { TAGS } from '../model/words.ts'
import type { Extent } from '../model/span.ts'

const BY = entriesOf('by')
const HEADING_WORDS = 25
/** A line of at most so many words without a verb is a label of a category, not a headline. */
const LABEL_WORDS = 3
const BYLINE_WORDS = 8
const VERBS = new Set(['VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ', 'MD'].map((tag) => TAGS.indexOf(tag as (typeof TAGS)[number])))

/** What a line before the body is where it is no sentence of it; undefined for the body. */
export function headingOf(page: Page, number: number, at: number): 'headline' | 'label' | 'byline' | undefined {
  const { text, paragraphs } = page
  const [start, end] = paragraphs[number]!
  const next = paragraphs[number + 1]
  if (next === undefined || at !== start) return undefined
  const { words } = foldedWords(text, [start, end], HEADING_WORDS + 1)
  if (words.length === 0 || words.length > HEADING_WORDS) return undefined
  if (entryLength(BY, words) > 0 && words.length <= BYLINE_WORDS) return 'byline'
  if (isBylineBelow(page, [start, end])) return 'byline'
  if (!/^["“'‘«(\p{Lu}\p{Lo}\p{N}]/u.test(text.slice(start, start + 2)) || endsSentence(text, end) || !bodyFollows(page, number)) return undefined
  if (page.title === undefined && words.length <= LABEL_WORDS && page.headlines.length === 0 && lacksVerb(page, [start, end])) return 'label'
  return 'headline'
}

const endsSentence = (text: string, end: number): boolean => /[.…。:;,।]["'”’»)\]]*$/u.test(text.slice(end - 4, end))

/** Does a paragraph follow that ends as sentences do? */
function bodyFollows({ text, paragraphs }: Page, number: number): boolean {
  return paragraphs
    .slice(number + 1, number + 8)
    .some(([start, end]) => end - start > 60 && /[.!?…。！？।]["'”’»)\]|\s]*$/u.test(text.slice(end - 6, end)))
}

function lacksVerb({ words }: Page, [start, end]: Extent): boolean {
  const tags = words.tags.filter((_, i) => words.starts[i]! >= start && words.starts[i]! < end)
  return tags.length > 0 && !tags.some((tag) => VERBS.has(tag))
}
