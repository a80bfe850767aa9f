import type { Tag } from '../model/words.ts'

const PERSONAL =
  /^(?:i|me|you|he|him|she|her|hers|it|we|us|they|them|one|mine|yours|ours|theirs|thee|thou|ye|'s|’s|'em|'t|\p{L}*sel(?:f|ves)|d|s|em|ya|ur|u|y'all|his)$/u
const OWNING = /^(?:my|your|his|her|its|our|their|thy|ur)$/
const BEFORE_ARTICLES = /^(?:all|both|half|such|quite|rather|what|many|twice|double|nearly|just|almost|only|about|even|roughly)$/
const COMPARING = /(?:er|est|^(?:most|least|best|worst|first|last)|more|less|most|least|worse|further)$/

/**
 * Words of closed classes are few, and a tagger that gives one of their tags to another word is wrong: "watch" is no pronoun.
 * Returns the tag of an open class for such a word, or undefined.
 */
export function openTag(tag: Tag | 'QUOTE', lower: string, capital: boolean): Tag | undefined {
  if (tag !== 'QUOTE' && tag !== 'PRP$' && /^(?:my|your|its|our|their)$/.test(lower)) return 'PRP$'
  const wrong =
    (tag === 'PRP' && !PERSONAL.test(lower)) ||
    (tag === 'PRP$' && !OWNING.test(lower)) ||
    (tag === 'PDT' && !BEFORE_ARTICLES.test(lower)) ||
    ((tag === 'RBS' || tag === 'RBR' || tag === 'JJS') && !COMPARING.test(lower))
  if (!wrong || !/\p{L}{2}/u.test(lower)) return undefined
  if (capital) return 'NNP'
  return /[^s]s$/.test(lower) ? 'NNS' : 'NN'
}
