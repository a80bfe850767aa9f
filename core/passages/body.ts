import { addFurniture, entriesOf, entryLength, stockPhrases } from './page.ts'
import type { Page } from './page.ts'
import { foldedLine, foldedWords } from './folded-words.ts'
import { isBreadcrumb } from './breadcrumb.ts'
import type { Extent } from '../model/span.ts'

const DOWNLOAD = entriesOf('download')
/** A line of more words is a paragraph of the report, whatever it starts with. */
const LINE_WORDS = 24
/** A part of a page that is text of the report ends in a sentence of at least so many words. */
const SENTENCE_WORDS = 12
/** Tails with stock phrases must hold one for each so many words to be taken as furniture throughout. */
const WORDS_PER_PHRASE = 40
/** A list of titles or tags after a text in one line has at most so many words. */
const LIST_WORDS = 80

/** Marks the lines after the head that are page furniture, and what templates append to a text in one line. */
export function markBody(page: Page, first: { readonly paragraph: number; readonly at: number }): void {
  const headlines = new Set(page.headlines.map((headline) => foldedLine(page.text, headline)))
  let list: 'related' | 'comments' | undefined
  for (let number = first.paragraph; number < page.paragraphs.length; number++) {
    const paragraph = page.paragraphs[number]!
    const extent: Extent = number === first.paragraph ? [first.at, paragraph[1]] : paragraph
    if (extent[0] >= extent[1]) continue
    const kind = markLine(page, extent, headlines)
    if (kind === 'related' || kind === 'comments') list = kind
    else if (kind === undefined && list === 'related' && isListed(page.text, extent))
      addFurniture(page, extent, 'related', 'a line below a heading such as "related"')
    else if (kind === undefined) {
      list = undefined
      markStrays(page, extent)
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

/** In texts of one line: from the first stock phrase after which nothing but page text follows. */
function markTail(page: Page, [start, end]: Extent): void {
  const { words, starts } = foldedWords(page.text, [start, end])
  const phrasesFrom = stockPhrases.countsFrom(words)
  const lastSentence = lastSentenceEnd(page.text, [start, end])
  for (let i = 0; i < words.length; i++) {
    const at = starts[i]!
    const run = i > 0 && /\p{Lu}/u.test(page.text[at]!) ? stockPhrases.run(words, i) : undefined
    if (!run) continue
    const rest = words.length - i
    const afterSentence = /[.!?…)"”]\s*$/u.test(page.text.slice(Math.max(start, at - 3), at))
    const ends = run.length >= rest && (afterSentence || run.phrases > 1)
    const dense = rest >= 8 && phrasesFrom[i]! >= Math.max(3, rest / WORDS_PER_PHRASE) && (run.longest > 1 || (afterSentence && run.phrases > 1))
    const list = lastSentence <= at && rest <= LIST_WORDS && (run.phrase.startsWith('tag') || (run.kind === 'related' && afterSentence))
    if (ends || dense || list) return markFrom(page, { from: titlesBefore(page.text, [start, at]), at, end }, run)
    i += run.length - 1
  }
}

interface Tail {
  /** Where titles without a sentence of their own begin before the first stock phrase. */
  readonly from: number
  readonly at: number
  readonly end: number
}

function markFrom(
  page: Page,
  { from, at, end }: Tail,
  { kind, phrase }: { readonly kind: Page['furniture'][number]['kind']; readonly phrase: string },
): void {
  if (from < at) addFurniture(page, [from, at], 'related', 'titles between the report and the page text after it')
  addFurniture(page, [at, end], kind, `page text after the report, from "${phrase}"`)
}

/** Share of words with a capital letter above which words without a sentence are titles. */
const TITLE_SHARE = 0.6
const TITLE_WORDS = 5

/** Where titles begin that stand between the last sentence and the end of a stretch; its end where none do. */
function titlesBefore(text: string, [start, end]: Extent): number {
  const from = lastSentenceEnd(text, [start, end])
  if (from === start) return end
  const first = from + /^\p{Ll}[.!?]["'”’»)]?\s*/u.exec(text.slice(from, from + 8))![0].length
  const { starts } = foldedWords(text, [first, end])
  const capital = starts.filter((at) => /[\p{Lu}\p{N}]/u.test(text[at]!)).length
  return starts.length >= TITLE_WORDS && capital / starts.length >= TITLE_SHARE ? first : end
}

/** Where the last sentence of a stretch ends that is more than a few words from its own end. */
function lastSentenceEnd(text: string, [start, end]: Extent): number {
  let last = start
  for (const found of text.slice(start, end).matchAll(/\p{Ll}[.!?]["'”’»)]?(?=\s|$)/gu)) last = start + found.index
  return last
}
