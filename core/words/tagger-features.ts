import type { Casing } from '../text/casing.ts'
import type { WordForm } from './word-forms.ts'

/** Number of features of a token: how many numbers {@link featuresOf} writes. */
export const FEATURES = 18
/** Weights are kept under a feature's hash of so many bits. */
export const HASH_BITS = 19

/** What stands in one line of text, as the tagger sees it. */
export interface Line {
  readonly forms: readonly WordForm[]
  /** True for headlines and other lines whose capitals say nothing: all words capitalised, or none where one must be. */
  readonly casing: Casing
}

const NOTHING: WordForm = { lower: '', word: 0, last2: 0, last3: 0, last4: 0, first3: 0, shape: 64 }
const CASINGS = { plain: 0, title: 1, capitals: 2, lower: 3 } as const

/**
 * Writes the hashed features of token `at` of a line into `out`: the word, its beginning and endings, its shape, its
 * neighbours and the two tags before it (after Ratnaparkhi 1996 and Collins 2002).
 */
export function featuresOf(line: Line, at: number, tags: readonly [before2: number, before: number], out: Uint32Array): void {
  const { forms } = line
  const here = forms[at]!
  const before = forms[at - 1] ?? NOTHING
  const after = forms[at + 1] ?? NOTHING
  const [tag2, tag1] = tags
  const casing = CASINGS[line.casing]
  const opens = opensSentence(before) ? 1 : 0
  const shape = here.shape | (opens << 7) | (casing << 8)
  let slot = 0
  out[slot++] = bucket(1, here.word, 0)
  out[slot++] = bucket(2, here.word, tag1)
  out[slot++] = bucket(3, here.last2, 0)
  out[slot++] = bucket(4, here.last3, 0)
  out[slot++] = bucket(5, here.last4, here.shape & 1)
  out[slot++] = bucket(6, here.first3, 0)
  out[slot++] = bucket(7, shape, 0)
  out[slot++] = bucket(8, tag1, shape)
  out[slot++] = bucket(9, tag1, tag2)
  out[slot++] = bucket(10, before.word, 0)
  out[slot++] = bucket(11, after.word, 0)
  out[slot++] = bucket(12, forms[at + 2]?.word ?? 0, 0)
  out[slot++] = bucket(13, forms[at - 2]?.word ?? 0, 0)
  out[slot++] = bucket(14, after.last3, here.last2)
  out[slot++] = bucket(15, before.last3, here.last3)
  out[slot++] = bucket(16, here.word, after.word)
  out[slot++] = bucket(17, tag1, after.last2)
  out[slot++] = bucket(18, shape, (before.shape << 8) | after.shape)
}

function bucket(kind: number, a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(kind, 0x9e3779b1), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 15) ^ Math.imul(b + kind, 0xc2b2ae35), 0x27d4eb2f)
  return (hash ^ (hash >>> 13)) >>> (32 - HASH_BITS)
}

const OPENERS = new Set(['', '.', '!', '?', '"', '“', '``', "''", ':', '•', '...', '(', '-', '–', '—'])
const opensSentence = (before: WordForm): boolean => OPENERS.has(before.lower)
