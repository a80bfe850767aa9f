import { addFurniture, entriesOf, stockPhrases } from './page.ts'
import type { Page } from './page.ts'
import { foldedWords } from './folded-words.ts'
import type { FoldedWords } from './folded-words.ts'
import type { PhraseRun } from './stock-phrases.ts'
import type { Extent } from '../model/span.ts'

const TAG_LABELS = new Set(entriesOf('tagLabels').flat())
/** Tails with stock phrases must hold one for each so many words to be taken as furniture throughout. */
const WORDS_PER_PHRASE = 40
/** A list of titles or tags after a text in one line has at most so many words. */
const LIST_WORDS = 80

/**
 * In texts of one line: what templates append, from the first stock phrase after which nothing but page text follows, with
 * titles that stand before it. The words of a paragraph are folded only where such a phrase may begin.
 */
export function markTail(page: Page, [start, end]: Extent): void {
  const { text } = page
  let all: Folded | undefined
  let done = start
  for (const { index } of text.slice(start, end).matchAll(stockPhrases.beginnings)) {
    const at = start + index
    if (at <= done || !mayBeginTail(text, [at, end])) continue
    all ??= folded(text, [start, end])
    const i = placeOf(at, all.starts)
    const run = all.starts[i] === at ? stockPhrases.run(all.words, i) : undefined
    if (!run) continue
    if (isTail(page, { all, i, run })) return markFrom(page, { from: titlesBefore(text, [start, at]), at, end }, run)
    done = all.ends[i + run.length - 1]!
  }
}

interface Folded extends FoldedWords {
  /** For each word, how many phrases of two words or more start there or later. */
  readonly phrasesFrom: Uint32Array
  readonly lastSentence: number
}

function folded(text: string, extent: Extent): Folded {
  const found = foldedWords(text, extent)
  return { ...found, phrasesFrom: stockPhrases.countsFrom(found.words), lastSentence: lastSentenceEnd(text, extent) }
}

/** A single word such as "More" begins page text only where it is all that is left, or heads a list. */
function mayBeginTail(text: string, [at, end]: Extent): boolean {
  const { words } = foldedWords(text, [at, end], 16)
  const run = stockPhrases.run(words, 0)
  if (!run) return false
  return run.phrases > 1 || run.longest > 1 || heads(run) || run.length === words.length
}

const heads = (run: PhraseRun): boolean => run.kind === 'related' || TAG_LABELS.has(run.phrase)

function placeOf(at: number, starts: readonly number[]): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (starts[middle]! < at) low = middle + 1
    else high = middle
  }
  return low
}

function isTail({ text }: Page, { all, i, run }: { readonly all: Folded; readonly i: number; readonly run: PhraseRun }): boolean {
  const at = all.starts[i]!
  const rest = all.words.length - i
  const afterSentence = /[.!?…)"”]\s*$/u.test(text.slice(Math.max(all.starts[0]!, at - 3), at))
  if (run.length >= rest) return afterSentence || run.phrases > 1
  const phrases = all.phrasesFrom[i]!
  if (rest >= 8 && phrases >= Math.max(3, rest / WORDS_PER_PHRASE) && (run.longest > 1 || (afterSentence && run.phrases > 1))) return true
  return all.lastSentence <= at && rest <= LIST_WORDS && (TAG_LABELS.has(run.phrase) || (run.kind === 'related' && afterSentence))
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
