import { addFurniture, dateStamps, entriesOf, entryLength } from './page.ts'
import { foldedWords } from './folded-words.ts'
import { markTagLists } from './tag-lists.ts'
import type { Extent } from '../model/span.ts'
import type { Page } from './page.ts'

const PICTURES = entriesOf('picture')
/** A caption of more words is a paragraph that happens to show a picture. */
const CAPTION_WORDS = 60
/** Most words of a title set into the text. */
const TITLE_WORDS = 25
/** Share of capitals above which words without a sentence are a title. */
const TITLE_SHARE = 0.6

/** Marks what templates set into a text: captions of pictures, lists of tags, titles before a second dateline. */
export function markInserts(page: Page, extent: Extent): void {
  captions(page, extent)
  markTagLists(page, extent)
  innerHeads(page, extent)
}

/** "Divers at the quay (file photo) (Coast Wire) Two boats …": what leads up to a bracket that names a picture. */
function captions(page: Page, [start, end]: Extent): void {
  const line = page.text.slice(start, end)
  for (const found of line.matchAll(/\(([^()\n]{3,40})\)(?:\s?\([^()\n]{2,60}\))*(?=\s+["“‘«]?[\p{Lu}\p{N}]|$)/gu)) {
    const from = sentenceStart(line, found.index)
    const length = foldedWords(line, [from, found.index], CAPTION_WORDS + 1).words.length
    if (length > CAPTION_WORDS || !(namesPicture(found[1]!) || (length > DATELINE_WORDS && isDatedPicture(line.slice(from, found.index), found[1]!))))
      continue
    addFurniture(page, [start + from, start + found.index + found[0].length], 'other', 'the caption of a picture')
  }
}

/** "file photo", "Coast Wire Photo", "Photo CWA": words for a picture, alone or with a name. */
function namesPicture(content: string): boolean {
  const { words, starts } = foldedWords(content, [0, content.length])
  if (words.length === 0) return false
  if (entryLength(PICTURES, words) === words.length) return true
  const named = words.length <= PHOTOGRAPHER && starts.every((at) => /\p{Lu}/u.test(content[at]!))
  return named && (entryLength(PICTURES, words) > 0 || entryLength(PICTURES, words, words.length - 1) > 0)
}

/** Most words of a picture's credit, and of a dateline. */
const PHOTOGRAPHER = 4
const DATELINE_WORDS = 8
/** Most words of a full date. */
const DATE_WORDS = 4

/** "Divers mend a boat at the old quay of Port Ledan on May 4 2031 (Coast Wire) Two boats …": a name behind a day and no full stop. */
function isDatedPicture(before: string, content: string): boolean {
  const { words, starts } = foldedWords(content, [0, content.length])
  if (words.length > PHOTOGRAPHER || !starts.every((at) => /\p{Lu}/u.test(content[at]!))) return false
  const line = before.trimEnd()
  const last = [...line.matchAll(/\S+/g)].slice(-DATE_WORDS)
  return last.some(({ index }) => {
    const stamp = dateStamps.at(line, index)
    return stamp?.date !== undefined && stamp.end === line.length
  })
}

/** "… the harbour. Gale Shuts Northern Pier in Ledan PORT LEDAN (Coast Wire) The mayor …": a title set before a dateline in capitals. */
function innerHeads(page: Page, [start, end]: Extent): void {
  const line = page.text.slice(start, end)
  for (const found of line.matchAll(/(?<=\s)\p{Lu}{4,}(?:\s\p{Lu}{2,}){0,2}\s\(\p{Lu}[\p{L} ]{1,30}\)\s+(?=["“\p{Lu}])/gu)) {
    const from = sentenceStart(line, found.index)
    const { words, starts } = foldedWords(line, [from, found.index], TITLE_WORDS + 1)
    const capitals = starts.filter((at) => /[\p{Lu}\p{N}]/u.test(line[at]!)).length
    if (from === 0 || words.length < 3 || words.length > TITLE_WORDS || capitals / words.length < TITLE_SHARE) continue
    const to = line.slice(0, found.index).trimEnd().length
    addFurniture(page, [start + from, start + to], 'related', 'a title between two sentences, before a dateline')
  }
}

/** Where the sentence begins that an offset lies in. */
function sentenceStart(line: string, at: number): number {
  const before = line.slice(Math.max(0, at - 600), at)
  const found = [...before.matchAll(/[.!?…]["'”’»)]*\s+/gu)].at(-1)
  return found ? at - before.length + found.index + found[0].length : at - before.length
}
