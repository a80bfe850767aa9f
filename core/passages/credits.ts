import { addFurniture, entriesOf, entryLength } from './page.ts'
import type { Page } from './page.ts'
import { isLineOfNames } from './page-lines.ts'
import { foldedWords } from './folded-words.ts'
import type { Extent } from '../model/span.ts'

const SOURCES = entriesOf('credit')
const STAFF = entriesOf('staff')
const PICTURES = entriesOf('picture')
const NAME_WORDS = 6
/** Words that may stand in lower case among the names of a credit. */
const AMONG_NAMES = new Set(entriesOf('amongNames').flat())
const JOINING = new Set(entriesOf('joining').flat())
const BEFORE_NAME = new Set(entriesOf('beforeName').flat())
/** "Report by", "Source:". */
const LABELLED = new RegExp(`^\\p{L}+\\s*(?:(?:${entriesOf('by').flat().join('|')})\\b|:)`, 'iu')

/** Credits in a paragraph: "(Coast Wire)" after a sentence, "--Coast Wire" or "Source: Coast Wire" at the end, "(Reporting by …)". */
export function markCredits(page: Page, paragraph: Extent): void {
  const before = page.credits.length
  bracketCredits(page, paragraph)
  if (page.credits.slice(before).some((credit) => credit.extent[1] === paragraph[1])) return
  signature(page, paragraph)
  names(page, paragraph)
  sourceLine(page, paragraph)
}

function bracketCredits(page: Page, [start, end]: Extent): void {
  const line = page.text.slice(start, end)
  for (const found of line.matchAll(/(?<=^|[.!?…"”’»)]\s{0,3})\(([^()\n]{2,160})\)/gu)) {
    const before = line.slice(Math.max(0, found.index - 4), found.index).trimEnd()
    const after = line.slice(found.index + found[0].length, found.index + found[0].length + 8).trimStart()
    if (!/[.!?…"”’»]$/u.test(before) || !/^(?:$|["“'‘«(\p{Lu}\p{N}–—-])/u.test(after.slice(0, 2))) continue
    if (isCredit(found[1]!)) record(page, [start + found.index, start + found.index + found[0].length], found[1]!)
  }
}

/** Does the content of a pair of brackets name an agency, a source, a picture or staff? */
function isCredit(content: string): boolean {
  const { words, starts } = foldedWords(content, [0, content.length], 40)
  if (entryLength(STAFF, words) > 0) return true
  if (words.length === 0 || words.length > NAME_WORDS || /[.!?;]\s/u.test(content) || /^\d+$/u.test(content)) return false
  if (entryLength(SOURCES, words) > 0 && LABELLED.test(content)) return true
  if (entryLength(PICTURES, words) > 0 || entryLength(PICTURES, words, words.length - 1) > 0) return true
  return starts.every((at, i) => AMONG_NAMES.has(words[i]!) || /[\p{Lu}\p{N}]/u.test(content[at]!)) && /\p{Lu}/u.test(content[starts[0]!]!)
}

/** "--Coast Wire" at the end of a paragraph, after a sentence or alone. */
function signature(page: Page, [start, end]: Extent): void {
  const from = Math.max(start, end - 60)
  const found = /(?:^|[.!?…"”’»]\s*)((?:--|[–—]|-\s)\s?(\p{Lu}[\p{L}\p{M}\p{N} .&'’/]{1,40}))$/u.exec(page.text.slice(from, end))
  if (!found || (found.index === 0 && from > start && !/^[.!?…"”’»]/u.test(found[0]))) return
  const { starts, words } = foldedWords(found[2]!, [0, found[2]!.length])
  if (words.length > NAME_WORDS || !starts.every((at, i) => AMONG_NAMES.has(words[i]!) || /[\p{Lu}\p{N}]/u.test(found[2]![at]!))) return
  record(page, [end - found[1]!.length, end], found[2]!)
}

/** How far from the end of a text the names of those who worked on it begin at most, in UTF-16 units. */
const NAMES = 80

/** "The pier was shut. Lise/O. Varr": names between slashes behind the last sentence of a text, where its lines are lost. */
function names(page: Page, [start, end]: Extent): void {
  if (end < (page.paragraphs.at(-1)?.[1] ?? end)) return
  const from = Math.max(start, end - NAMES)
  for (const { index, 0: sentenceEnd } of page.text.slice(from, end).matchAll(/[.!?…"”’»]\s{1,3}(?=\p{Lu})/gu)) {
    const at = from + index + sentenceEnd.length
    const rest = page.text.slice(at, end)
    if (!rest.includes('/') || !isLineOfNames(rest)) continue
    addFurniture(page, [at, end], 'credit', 'names of who worked on the report')
    return
  }
}

/** "Source Coast Wire and agencies", "Source: Coast Wire", "Reporting by …" as the last words of a paragraph. */
function sourceLine(page: Page, [start, end]: Extent): void {
  const from = lastSentenceStart(page.text, [start, end])
  const { words, starts, ends } = foldedWords(page.text, [from, end], 40)
  const staff = entryLength(STAFF, words)
  const source = entryLength(SOURCES, words)
  const length = staff || source
  if (length === 0 || starts[0] === undefined || !/\p{Lu}/u.test(page.text[starts[0]]!) || words.length === length) return
  const rest = page.text.slice(ends[length - 1], end)
  const names = starts.slice(length).every((at, i) => AMONG_NAMES.has(words[length + i]!) || /[\p{Lu}\p{N}]/u.test(page.text[at]!))
  if (staff > 0 ? words.length > 30 : !names || words.length - length > NAME_WORDS || /[.!?]\s*\p{L}/u.test(rest)) return
  record(page, [starts[0], end], page.text.slice(starts[0], end))
}

/** Where the words after the last sentence end of a paragraph begin, at most 300 units from its end. */
function lastSentenceStart(text: string, [start, end]: Extent): number {
  const from = Math.max(start, end - 300)
  const tail = text.slice(from, end - 1)
  const found = [...tail.matchAll(/[.!?…]["'”’»)]*\s+/gu)].at(-1)
  return found ? from + found.index + found[0].length : from === start ? start : end
}

/** A name of more words is a section or a sentence, not an agency. */
const AGENCY_WORDS = 4

function record(page: Page, extent: Extent, content: string): void {
  addFurniture(page, extent, 'credit', 'the name of an agency or author after the text')
  const { words, starts, ends } = foldedWords(content, [0, content.length], 40)
  const label = entryLength(SOURCES, words)
  const named = words.slice(label)
  if (named.length === 0 || named.length > AGENCY_WORDS || entryLength(STAFF, words) > 0 || named.length === entryLength(PICTURES, named)) return
  // A text made from several agencies does not say what it has from which.
  if (named.some((word) => JOINING.has(word))) return
  const first = label + (BEFORE_NAME.has(named[0]!) ? 1 : 0)
  if (first < words.length) page.credits.push({ extent, agency: content.slice(starts[first], ends.at(-1)) })
}
