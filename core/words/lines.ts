import { casingOf } from '../text/casing.ts'
import type { Line } from './tagger-features.ts'
import type { WordForm } from './word-forms.ts'
import { ALL_CAPITALS, CAPITALISED } from './word-forms.ts'

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
  return {
    forms,
    casing: casingOf({ tokens: forms.length, words, capitalised, capitals, longWords, longLower, closed: forms.at(-1)?.lower === '.' }),
  }
}
