import type { Passages } from '../../model/passages.ts'
import { TAGS } from '../../model/words.ts'
import type { Tag, Words } from '../../model/words.ts'
import { hashOf } from './hashing.ts'
import { firstEndingAfter, labelsOf } from './labels.ts'
import type { RoleExtents } from './labels.ts'

/** Where a token stands to the outermost quotation. */
export const OUT_OF_QUOTES = 0
export const OPENING_MARK = 1
export const IN_QUOTES = 2
export const CLOSING_MARK = 3

/** What the model reads of each token of a report, as columns of equal length. */
export interface Columns {
  readonly size: number
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  readonly lower: readonly string[]
  /** Hashes of the lower-case word, its dictionary form and its last three letters. */
  readonly words: Uint32Array
  readonly lemmas: Uint32Array
  readonly endings: Uint32Array
  readonly tags: Uint8Array
  /** Capitals and digits, 1 to 7. */
  readonly shapes: Uint8Array
  readonly quotes: Uint8Array
  /** First token of the token's sentence and paragraph, and one past the last. */
  readonly sentenceStart: Int32Array
  readonly sentenceEnd: Int32Array
  readonly paragraphStart: Int32Array
  readonly paragraphEnd: Int32Array
  /** How many dividing marks, finite verbs and "that" stand before a token; one entry more than tokens. */
  readonly marksBefore: Int32Array
  readonly finitesBefore: Int32Array
  readonly thatsBefore: Int32Array
  /** Kind of token for the transitions between labels, below {@link TRANSITION_KINDS}. */
  readonly kinds: Uint8Array
  /** What the grammar says, as labels. */
  readonly rules: Uint8Array
}

/** How many kinds of token have transitions of their own. */
export const TRANSITION_KINDS = 48

const PLAIN_MARKS: ReadonlyMap<string, string> = new Map([
  ['“', '"'],
  ['”', '"'],
  ['„', '"'],
  ["''", '"'],
  ['``', '"'],
  ['’', "'"],
  ['‘', "'"],
  ['—', '--'],
  ['–', '--'],
  ['―', '--'],
])

const codesOf = (...tags: readonly Tag[]): Uint8Array => Uint8Array.from(TAGS, (tag) => (tags.includes(tag) ? 1 : 0))
/** By tag: is it a finite verb, a noun, any verb? */
export const FINITE_TAGS = codesOf('MD', 'VBD', 'VBP', 'VBZ')
export const NOUN_TAGS = codesOf('NN', 'NNS', 'NNP', 'NNPS')
export const VERB_TAGS = codesOf('MD', 'VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ')

const DIVIDER = /^(?:[,;:"(]|--)$/
const THAT = 'that'

/** A text with its words and passages. */
export interface ReadText {
  readonly text: string
  readonly words: Words
  readonly passages: Pick<Passages, 'sentences' | 'quotations'>
}

/** The columns of a report; `found` is what the grammar found in it. */
export function columnsOf({ text, words, passages }: ReadText, found: readonly RoleExtents[]): Columns {
  const { starts, ends, tags } = words
  const size = starts.length
  const raw = Array.from({ length: size }, (_, i) => text.slice(starts[i], ends[i]))
  const lower = raw.map((word) => PLAIN_MARKS.get(word) ?? word.toLowerCase())
  const hashes = wordHashes(lower, words.lemmas)
  const lines = lineBounds(text, words)
  const sentences = sentenceBounds(passages, lines)
  const quotes = quoteStates(passages, words, lower)
  const before = countsBefore(lower, tags)
  const rules = labelsOf({ starts, ends, paragraphStart: lines.start }, found)
  return {
    ...{ size, starts, ends, lower, tags, quotes, rules },
    ...hashes,
    shapes: Uint8Array.from(raw, shapeOf),
    sentenceStart: sentences.start,
    sentenceEnd: sentences.end,
    paragraphStart: lines.start,
    paragraphEnd: lines.end,
    ...before,
    kinds: Uint8Array.from(lower, (word, i) => kindOf(word, tags[i] ?? 0) * 3 + quoteKind(quotes[i] ?? 0) + (lines.start[i] === i ? 24 : 0)),
  }
}

function wordHashes(lower: readonly string[], lemmas: readonly string[]): Pick<Columns, 'words' | 'lemmas' | 'endings'> {
  return {
    words: Uint32Array.from(lower, hashOf),
    lemmas: Uint32Array.from(lemmas, (lemma) => hashOf(PLAIN_MARKS.get(lemma) ?? lemma)),
    endings: Uint32Array.from(lower, (word) => hashOf(word.slice(-3))),
  }
}

function shapeOf(word: string): number {
  if (/^[A-Z]+$/.test(word)) return word.length === 1 ? 1 : 2
  if (/^[A-Z]/.test(word)) return 3
  if (/^[0-9]/.test(word)) return 4
  if (/^[a-z]/.test(word)) return /^[a-z]+$/.test(word) ? 5 : 6
  return 7
}

interface Bounds {
  readonly start: Int32Array
  readonly end: Int32Array
}

/** Lines of the text: the paragraphs that no span crosses. */
function lineBounds(text: string, { starts, ends }: Words): Bounds {
  const start = new Int32Array(starts.length)
  const end = new Int32Array(starts.length)
  let from = 0
  for (let i = 1; i <= starts.length; i++) {
    if (i < starts.length && !text.slice(ends[i - 1], starts[i]).includes('\n')) continue
    start.fill(from, from, i)
    end.fill(i, from, i)
    from = i
  }
  return { start, end }
}

/** Sentences; tokens outside them (headlines, furniture) belong together as far as they stand in one line. */
function sentenceBounds({ sentences }: ReadText['passages'], lines: Bounds): Bounds {
  const size = lines.start.length
  const start = new Int32Array(size).fill(-1)
  const end = new Int32Array(size)
  for (const { firstToken, endToken } of sentences) {
    start.fill(firstToken, firstToken, endToken)
    end.fill(endToken, firstToken, endToken)
  }
  for (let i = 0; i < size; i++) {
    if ((start[i] ?? 0) >= 0) continue
    let to = i + 1
    while (to < (lines.end[i] ?? size) && (start[to] ?? 0) < 0) to++
    start.fill(i, i, to)
    end.fill(to, i, to)
  }
  return { start, end }
}

function quoteStates({ quotations }: ReadText['passages'], { starts, ends }: Words, lower: readonly string[]): Uint8Array {
  const states = new Uint8Array(starts.length)
  for (const { extent, inside } of quotations) {
    if (inside >= 0) continue
    const first = firstEndingAfter(ends, extent[0])
    let i = first
    for (; i < states.length && (starts[i] ?? 0) < extent[1]; i++) states[i] = IN_QUOTES
    if (lower[first - 1] === '"') states[first - 1] = OPENING_MARK
    if (lower[i] === '"') states[i] = CLOSING_MARK
  }
  return states
}

function countsBefore(lower: readonly string[], tags: Uint8Array): Pick<Columns, 'marksBefore' | 'finitesBefore' | 'thatsBefore'> {
  const marksBefore = new Int32Array(lower.length + 1)
  const finitesBefore = new Int32Array(lower.length + 1)
  const thatsBefore = new Int32Array(lower.length + 1)
  lower.forEach((word, i) => {
    marksBefore[i + 1] = (marksBefore[i] ?? 0) + (DIVIDER.test(word) ? 1 : 0)
    finitesBefore[i + 1] = (finitesBefore[i] ?? 0) + (FINITE_TAGS[tags[i] ?? 0] ?? 0)
    thatsBefore[i + 1] = (thatsBefore[i] ?? 0) + (word === THAT ? 1 : 0)
  })
  return { marksBefore, finitesBefore, thatsBefore }
}

function kindOf(word: string, tag: number): number {
  if (word === ',') return 1
  if (word === '"') return 2
  if (/^[.!?]+$/.test(word)) return 3
  if (/^(?:--|[:;()])$/.test(word)) return 4
  if (FINITE_TAGS[tag]) return 5
  if (NOUN_TAGS[tag]) return 6
  return word === THAT ? 7 : 0
}

const quoteKind = (state: number): number => (state === OUT_OF_QUOTES ? 0 : state === IN_QUOTES ? 1 : 2)
