import { DateStamps } from '../text/date-stamp.ts'
import { StockPhrases } from './stock-phrases.ts'
import { languages } from '../languages/index.ts'
import type { PageWords } from '../languages/page-words.ts'
import type { Passages, Furniture } from '../model/passages.ts'
import type { Extent } from '../model/span.ts'
import type { Words } from '../model/words.ts'

/** The stock wording of pages in all languages at hand: a page in one language often carries menus in another. */
export const pages: readonly PageWords[] = languages.map((language) => language.page)
export const stockPhrases = new StockPhrases(pages)
export const dateStamps = new DateStamps(languages.map((language) => language.calendar))

/** A report's text with what has been found in it so far; the finders of this folder add to it in turn. */
export interface Page {
  readonly text: string
  readonly paragraphs: readonly Extent[]
  /** The title that the report's metadata gives. */
  readonly title?: string
  /** Who published it, by the metadata. */
  readonly outlet?: string
  readonly words: Words
  readonly furniture: Furniture[]
  readonly headlines: Extent[]
  readonly credits: Passages['credits'][number][]
  dateline?: NonNullable<Passages['dateline']>
}

/** Puts page text that is not the report on record. */
export function addFurniture(page: Page, extent: Extent, kind: Furniture['kind'], because: string): void {
  if (extent[0] < extent[1]) page.furniture.push({ extent, kind, because })
}

/** All entries of a field of the lexicons, split into words, longest first. */
export function entriesOf(field: keyof PageWords): readonly (readonly string[])[] {
  return pages
    .flatMap((page) => page[field])
    .map((entry) => entry.split(' '))
    .sort((a, b) => b.length - a.length)
}

/** How many of `words`, from `i`, make up one of the entries; 0 where none fits. */
export function entryLength(entries: readonly (readonly string[])[], words: readonly string[], i = 0): number {
  return entries.find((entry) => entry.every((word, n) => words[i + n] === word))?.length ?? 0
}
