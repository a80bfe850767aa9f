import { languages } from '../languages/index.ts'
import type { Statement } from '../model/statements.ts'
import type { Words } from '../model/words.ts'
import { tagOf } from './openings.ts'
import { tokenAt } from './positions.ts'

const FINITE = /^(?:VB[PZD]|MD)$/
const habitual = new Set(languages.flatMap(({ concepts }) => concepts.habitual))

/** Whether a statement says in the past tense what happened once: told weeks later and without a date, it is another time. */
export function happened({ extent }: Statement, words: Words): boolean {
  const first = tokenAt(words, extent[0])
  const tokens = Array.from({ length: tokenAt(words, extent[1]) - first }, (_, at) => first + at)
  const verb = tokens.find((token) => FINITE.test(tagOf(words, token)))
  return verb !== undefined && tagOf(words, verb) === 'VBD' && !tokens.some((token) => habitual.has(words.lemmas[token]!))
}
