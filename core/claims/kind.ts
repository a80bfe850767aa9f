import { languages } from '../languages/index.ts'
import type { ClaimKind } from '../model/claims.ts'
import type { Words } from '../model/words.ts'
import { TAGS } from '../model/words.ts'
import type { Proposition } from './proposition.ts'
import { tokenAt } from './positions.ts'

const habitual = new Set(languages.flatMap((language) => language.concepts.habitual))
const PRESENT = /^VB[PZ]$/
const PAST = /^VBD$/

/** What sort of proposition most statements of a claim make. */
export function kindOf(propositions: readonly Proposition[], wordsOf: (proposition: Proposition) => Words): ClaimKind {
  if (2 * propositions.filter((proposition) => proposition.counted !== undefined).length >= propositions.length) return 'figure'
  const votes = propositions.map((proposition) => vote(proposition, wordsOf(proposition)))
  const count = (kind: ClaimKind): number => votes.filter((found) => found === kind).length
  const order: readonly ClaimKind[] = ['incident', 'practice', 'status']
  return order.reduce((best, kind) => (count(kind) > count(best) ? kind : best), 'incident')
}

function vote({ statement }: Proposition, words: Words): ClaimKind {
  const first = tokenAt(words, statement.extent[0])
  const tokens = Array.from({ length: tokenAt(words, statement.extent[1]) - first }, (_, at) => first + at)
  if (tokens.some((token) => habitual.has(words.lemmas[token]!))) return 'practice'
  const verb = tokens.find((token) => PRESENT.test(TAGS[words.tags[token]!] ?? '') || PAST.test(TAGS[words.tags[token]!] ?? ''))
  if (verb === undefined || !PRESENT.test(TAGS[words.tags[verb]!] ?? '')) return 'incident'
  return words.lemmas[verb] === 'be' ? 'status' : 'practice'
}
