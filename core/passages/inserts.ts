import { addFurniture, dateStamps, entriesOf, entryLength } from './page.ts'
import { foldedWords } from './folded-words.ts'
import { languages } from '../languages/index.ts'
import type { Extent } from '../model/span.ts'
import type { Page } from './page.ts'

const PICTURES = entriesOf('picture')
const OPENERS = new Set(languages.flatMap(({ sentences }) => [...sentences.openers, ...sentences.articles]))
/** A caption of more words is a paragraph that happens to show a picture. */
const CAPTION_WORDS = 60
/** Most words of a list of tags, and of a title set into the text. */
const TAG_WORDS = 14
const TITLE_WORDS = 25
/** Share of capitals above which words without a sentence are a title. */
const TITLE_SHARE = 0.6

/** Marks what templates set into a text: captions of pictures, lists of tags, titles before a second dateline. */
export function markInserts(page: Page, extent: Extent): void {
  captions(page, extent)
  tagLists(page, extent)
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

const labels = (field: 'tagLabels' | 'sureTagLabels'): string =>
  entriesOf(field)
    .flat()
    .map((label) => label.slice(0, 1).toUpperCase() + label.slice(1))
    .join('|')
const TAGS = new RegExp(
  String.raw`(?:(?<=[.!?…"”)]\s{1,3})(?:${labels('tagLabels')}):?\s(?=\p{L})|(?<=[\p{Ll}\p{N}]\s{1,3})(?:${labels('sureTagLabels')}):?\s(?=\p{Lu}))`,
  'gu',
)

/**
 * "Tags harbour Ledan storms Four divers …" after a sentence, up to the word that opens the next one; behind a lead that has lost its
 * full stop as well, where the tags begin with a capital.
 */
function tagLists(page: Page, [start, end]: Extent): void {
  const line = page.text.slice(start, end)
  for (const found of line.matchAll(TAGS)) {
    const at = found.index + found[0].length
    const { words, starts, ends } = foldedWords(line, [at, line.length], TAG_WORDS + 1)
    const opener = words.findIndex(
      (word, n) => n > 0 && OPENERS.has(word) && /\p{Lu}/u.test(line[starts[n]!]!) && /^\s+\p{Ll}/u.test(line.slice(ends[n], ends[n]! + 3)),
    )
    const next =
      opener > 0
        ? opener
        : behindTags(
            words,
            (n) => /\p{Lu}/u.test(line[starts[n] ?? -1] ?? ''),
            (n) => /\s/.test(line[ends[n]!] ?? ''),
          )
    if (next > 0 && !/[.!?]/u.test(line.slice(at, starts[next])))
      addFurniture(page, [start + found.index, start + line.slice(0, starts[next]).trimEnd().length], 'navigation', 'a list of tags')
  }
}

/**
 * "Tags Ledan Vell Storms Ledan boats were seen": where the sentence begins behind tags with capitals that no article opens: at a capital
 * before two small words, behind a small word or at a word that was a tag already, or at an article before such capitals; -1 where nothing tells them apart.
 *
 * @param words the words behind the label of the list, folded
 * @param isCapital whether the word with this index begins with a capital
 * @param isSpaced whether white space stands right behind the word with this index, and no mark
 */
function behindTags(words: readonly string[], isCapital: (n: number) => boolean, isSpaced: (n: number) => boolean): number {
  if (!isCapital(0)) return -1
  for (let n = 1; n < words.length - 2; n++) {
    if (!isCapital(n)) {
      if (!isCapital(n - 1)) return -1
      continue
    }
    if (isCapital(n + 1) || isCapital(n + 2)) continue
    for (let opener = n - 1; opener > 0 && isCapital(opener); opener--) if (OPENERS.has(words[opener]!)) return opener
    if (isSpaced(n)) return !isCapital(n - 1) || words.slice(0, n).includes(words[n]!) ? n : -1
  }
  return -1
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
