import { languages } from '../languages/index.ts'
import type { Statement } from '../model/statements.ts'
import type { Words } from '../model/words.ts'
import { tagOf } from './sentence.ts'
import { tokenAt } from './positions.ts'

/** How a statement stands in time by its first finite verb: what happened once, what is so or done again and again, or neither. */
export type Tense = 'past' | 'lasting' | 'none'

const FINITE = /^(?:VB[PZD]|MD)$/
const habitual = new Set(languages.flatMap(({ concepts }) => concepts.habitual))

/** The tense of a statement; words such as "every" and "repeatedly" make a habit of the past. */
export function tenseOf({ extent }: Statement, words: Words): Tense {
  const first = tokenAt(words, extent[0])
  const tokens = Array.from({ length: tokenAt(words, extent[1]) - first }, (_, at) => first + at)
  const verb = tokens.find((token) => FINITE.test(tagOf(words, token)))
  if (tokens.some((token) => habitual.has(words.lemmas[token]!))) return 'lasting'
  return verb === undefined ? 'none' : tagOf(words, verb) === 'VBD' ? 'past' : 'lasting'
}
