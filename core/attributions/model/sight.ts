import type { Columns } from './columns.ts'
import { IN_QUOTES, NOUN_TAGS, VERB_TAGS } from './columns.ts'
import { hashOf } from './hashing.ts'
import { beginOf, CUE } from './labels.ts'

/** From this habit on, a noun or verb outside quotations is taken for a possible cue. */
const LIKELY_CUE = 4

const ACCORDING = hashOf('according')
const TO = hashOf('to')

/** How often a word is a cue, or part of a source, in the training texts: 0 unknown, 1 (hardly ever) to 7 (nearly always). */
export interface Habits {
  readonly cue: Uint8Array
  readonly source: Uint8Array
}

/** A report's columns with what is asked of them for each token, made once. */
export interface Sight {
  readonly columns: Columns
  readonly habits: Habits
  /** Nearest likely cue of the same sentence before and behind each token, or -1. */
  readonly cueBefore: Int32Array
  readonly cueBehind: Int32Array
  readonly likely: Uint8Array
  /** Likely cues of each token's sentence, at most 3, and whether it holds a quotation. */
  readonly cuesInSentence: Uint8Array
  readonly quoted: Uint8Array
}

/** Looks for likely cues, sentence by sentence. */
export function sightOf(columns: Columns, habits: Habits): Sight {
  const { size, tags, words, quotes, rules, sentenceEnd } = columns
  const likely = new Uint8Array(size)
  for (let i = 0; i < size; i++) {
    const tag = tags[i] ?? 0
    const usual = (habits.cue[i] ?? 0) >= LIKELY_CUE && quotes[i] !== IN_QUOTES && (VERB_TAGS[tag] === 1 || NOUN_TAGS[tag] === 1)
    if (usual || rules[i] === beginOf(CUE) || (words[i] === ACCORDING && words[i + 1] === TO)) likely[i] = 1
  }
  const cueBefore = new Int32Array(size)
  const cueBehind = new Int32Array(size)
  const cuesInSentence = new Uint8Array(size)
  const quoted = new Uint8Array(size)
  for (let from = 0; from < size; from = sentenceEnd[from] ?? size) {
    const to = Math.max(from + 1, sentenceEnd[from] ?? size)
    let last = -1
    let cues = 0
    let quote = 0
    for (let i = from; i < to; i++) {
      cueBefore[i] = last
      if (likely[i]) last = i
      cues += likely[i] ?? 0
      if (quotes[i]) quote = 1
    }
    last = -1
    for (let i = to - 1; i >= from; i--) {
      cueBehind[i] = last
      if (likely[i]) last = i
    }
    cuesInSentence.fill(Math.min(3, cues), from, to)
    quoted.fill(quote, from, to)
  }
  return { columns, habits, cueBefore, cueBehind, likely, cuesInSentence, quoted }
}
