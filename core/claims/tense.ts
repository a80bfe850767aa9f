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

/** Whether a statement tells of what is so or done as a rule: its first finite verb is in the simple present, and it names no time. Headlines tell of what was in it. */
export function isHabit({ extent, kind, times }: Statement, words: Words): boolean {
  if (kind === 'headline' || times.length > 0) return false
  const end = tokenAt(words, extent[1])
  for (let token = tokenAt(words, extent[0]); token < end; token++) {
    const tag = tagOf(words, token)
    if (FINITE.test(tag)) return /^VB[PZ]$/.test(tag) && !/^(?:have|be)$/.test(words.lemmas[token]!)
  }
  return false
}

const wishing = new Set(languages.flatMap(({ concepts }) => concepts.wishing))

/** Most tokens from the first finite verb to the one that says what is wished ("has since been asked to"). */
const REACH = 4

/**
 * Whether a statement tells of what may be, is wished or is to be, and not of what was (irrealis mood), by its first verb: "would
 * sell", "has agreed to sell", "to sell". Headlines leave verbs out, and are taken to tell of what was.
 */
export function isIrrealis({ extent, kind }: Statement, words: Words): boolean {
  if (kind === 'headline') return false
  const [first, end] = [tokenAt(words, extent[0]), tokenAt(words, extent[1])]
  for (let token = first; token < end; token++) {
    const tag = tagOf(words, token)
    if (tag === 'MD' || (tag === 'TO' && tagOf(words, token + 1) === 'VB')) return true
    if (FINITE.test(tag))
      return Array.from({ length: REACH }, (_, step) => token + step).some((at) => wishing.has(words.lemmas[at]!) && words.lemmas[at + 1] === 'to')
  }
  return false
}
