import { countsSoon } from './openings.ts'
import { isComma, isVerb, tagOf } from './sentence.ts'
import type { Sentence, TokenRange } from './sentence.ts'

/** Most adverbs and auxiliaries between a relative word and its verb. */
const AUXILIARIES = 4
const FINITE = /^(?:VBD|VBZ|VBP|MD)$/
const RELATIVE = /^(?:WDT|WP)$/

/** The subject of a clause with the relative clause that counts ("the raid that killed nine"), where a verb follows it. */
export function countingRelative(sentence: Sentence, [first, end]: TokenRange): TokenRange | undefined {
  const { words } = sentence
  for (let token = first + 1; token < end && !isVerb(sentence, token); token++) {
    if (!RELATIVE.test(tagOf(words, token)) || isComma(sentence, token - 1)) continue
    let verb = token + 1
    while (verb < Math.min(end, token + AUXILIARIES) && !sentence.results(verb)) verb++
    if (verb >= end || !sentence.results(verb) || !countsSoon(sentence, verb)) return undefined
    for (let after = verb + 1; after < end; after++) if (FINITE.test(tagOf(words, after))) return [first, after]
    return undefined
  }
  return undefined
}
