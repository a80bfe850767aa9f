import type { Line } from './tagger-features.ts'
import type { WordForm } from './word-forms.ts'
import { ALL_CAPITALS, CAPITALISED } from './word-forms.ts'

/** Longest line taken for a headline, in tokens. */
const LONGEST_HEADLINE = 30

/** A line with its casing: whether capitals mark names in it. */
export function lineOf(forms: readonly WordForm[]): Line {
  let words = 0
  let capitalised = 0
  let capitals = 0
  let longWords = 0
  let longLower = 0
  for (const { lower, shape } of forms) {
    if (!/\p{L}/u.test(lower)) continue
    words++
    if (shape & CAPITALISED) capitalised++
    if (shape & ALL_CAPITALS) capitals++
    if (lower.length < 4) continue
    longWords++
    if (!(shape & CAPITALISED)) longLower++
  }
  return { forms, casing: casingOf({ tokens: forms.length, words, capitalised, capitals, longWords, longLower }) }
}

interface Counts {
  readonly tokens: number
  readonly words: number
  readonly capitalised: number
  readonly capitals: number
  readonly longWords: number
  readonly longLower: number
}

function casingOf(counts: Counts): Line['casing'] {
  const { tokens, words, capitalised, capitals, longWords, longLower } = counts
  if (words >= 3 && capitals >= 0.8 * words) return 'capitals'
  if (tokens <= LONGEST_HEADLINE && longWords >= 4 && longLower <= 0.15 * longWords) return 'title'
  if (words >= 4 && capitalised === 0) return 'lower'
  return 'plain'
}
