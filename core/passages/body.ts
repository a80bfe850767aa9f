import { addFurniture, entriesOf, entryLength, stockPhrases } from './page.ts'
import type { Page } from './page.ts'
import { foldedLine, foldedWords } from './folded-words.ts'
import { isBreadcrumb } from './breadcrumb.ts'
import { markInserts } from './inserts.ts'
import { markPageLine } from './page-lines.ts'
import { markTail } from './tail.ts'
import type { Extent } from '../model/span.ts'

const DOWNLOAD = entriesOf('download')
/** A line of more words is a paragraph of the report, whatever it starts with. */
const LINE_WORDS = 24
/** A part of a page that is text of the report ends in a sentence of at least so many words. */
const SENTENCE_WORDS = 12

/** Marks the lines after the head that are page furniture, and what templates append to a text in one line. */
export function markBody(page: Page, first: { readonly paragraph: number; readonly at: number }): void {
  const headlines = new Set(page.headlines.map((headline) => foldedLine(page.text, headline)))
  let list: 'related' | 'comments' | undefined
  for (let number = first.paragraph; number < page.paragraphs.length; number++) {
    const paragraph = page.paragraphs[number]!
    const extent: Extent = number === first.paragraph ? [first.at, paragraph[1]] : paragraph
    if (extent[0] >= extent[1]) continue
    const kind = markLine(page, extent, headlines)
    if (kind === undefined && markPageLine(page, extent)) continue
    if (kind === 'related' || kind === 'comments') list = kind
    else if (kind === undefined && list === 'related' && isListed(page.text, extent))
      addFurniture(page, extent, 'related', 'a line below a heading such as "related"')
    else if (kind === undefined) {
      list = undefined
      markStrays(page, extent)
      markInserts(page, extent)
      markTail(page, extent)
      markCounter(page, extent)
    }
  }
}

type LineKind = Page['furniture'][number]['kind'] | undefined

function markLine(page: Page, extent: Extent, headlines: ReadonlySet<string>): LineKind {
  const { text } = page
  const { words } = foldedWords(text, extent, LINE_WORDS + 1)
  if (words.length > LINE_WORDS) return undefined
  const add = (kind: NonNullable<LineKind>, because: string): LineKind => {
    addFurniture(page, extent, kind, because)
    return kind
  }
  if (words.length === 0) return add('separator', 'a line of marks alone')
  const line = words.join(' ')
  if (headlines.has(line)) return add('repeated-headline', 'the headline again')
  const download = entryLength(DOWNLOAD, words)
  const offered = words.slice(download).join(' ')
  if (download > 0 && (headlines.has(offered) || !/[.!?]$/u.test(text.slice(...extent)))) return add('download', 'an offer of a file')
  const stock = stockPhrases.whole(words)
  if (stock && !isSentence(text, extent, words.length)) return add(stock.kind, `stock wording of web pages ("${stock.phrase}")`)
  if (isBreadcrumb(text, extent)) return add('navigation', 'a trail of sections such as "Home » …"')
  return undefined
}

const isSentence = (text: string, [start, end]: Extent, words: number): boolean =>
  words >= SENTENCE_WORDS && /[.!?…]["'”’»)]*$/u.test(text.slice(Math.max(start, end - 4), end))

/** A line below "related": a title, not a paragraph. */
function isListed(text: string, extent: Extent): boolean {
  const count = foldedWords(text, extent, LINE_WORDS + 1).words.length
  return count <= LINE_WORDS && !/[.…]["'”’»)]*$/u.test(text.slice(Math.max(extent[0], extent[1] - 4), extent[1]))
}

/** Bars between words or at the ends of a paragraph, left over from the layout. */
function markStrays(page: Page, [start, end]: Extent): void {
  for (const found of page.text.slice(start, end).matchAll(/(?<=^|\s)[|•·]+(?=\s|$)/gu))
    addFurniture(page, [start + found.index, start + found.index + found[0].length], 'separator', 'a mark that stands alone')
}

/** A bare number after the last sentence of a paragraph: what a counter or template leaves. */
function markCounter(page: Page, [start, end]: Extent): void {
  const found = /[.!?]["'”’»)]?\s+(\p{N}[\p{N}-]{0,9})$/u.exec(page.text.slice(Math.max(start, end - 20), end))
  if (found) addFurniture(page, [end - found[1]!.length, end], 'other', 'a number that stands alone')
}
