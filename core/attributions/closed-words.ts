import { languages } from '../languages/index.ts'
import type { Tag } from '../model/words.ts'

const RANKS = new Set(languages.flatMap(({ offices }) => offices.ranks))

/**
 * The tag of a word whose own cannot be right: "your" before a noun is no verb, "senior" no preposition, and no word is a
 * comparative without the form of one. The tag of an open class for such a word, or undefined. Pronouns and other classes of few
 * words are told by the tagger.
 */
export function openTag(tag: Tag | 'QUOTE', lower: string, capital: boolean): Tag | undefined {
  if (tag !== 'QUOTE' && tag !== 'PRP$' && /^(?:my|your|its|our|their)$/.test(lower)) return 'PRP$'
  if (tag === 'IN' && RANKS.has(lower)) return 'JJ'
  const wrong = (tag === 'RBS' || tag === 'RBR' || tag === 'JJS') && !languages.some(({ words }) => words.comparing.test(lower))
  if (!wrong || !/\p{L}{2}/u.test(lower)) return undefined
  if (capital) return 'NNP'
  return /[^s]s$/.test(lower) ? 'NNS' : 'NN'
}
