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

/** Most tokens from the noun of an event to the relative word that tells what came of it: "an attack on the old pier of Vell that …". */
const REACH = 8
const BEFORE_NOUN = /^(?:DT|PDT|JJ|NN|NNP|CD|POS|PRP\$|VBN)$/

/**
 * An event that the object of a clause names and a relative clause counts for: "spoke of *an attack in Vell that killed nine*". What
 * the clause itself says is another matter.
 */
export function countingObject(sentence: Sentence, [first, end]: TokenRange, isEvent: (token: number) => boolean): TokenRange | undefined {
  const { words } = sentence
  for (let token = first + 1; token < end; token++) {
    if (!RELATIVE.test(tagOf(words, token)) || isComma(sentence, token - 1)) continue
    let verb = token + 1
    while (verb < Math.min(end, token + AUXILIARIES) && !sentence.results(verb)) verb++
    if (verb >= end || !sentence.results(verb) || !countsSoon(sentence, verb)) continue
    let noun = token - 1
    while (noun > Math.max(first, token - REACH) && !isEvent(noun)) noun--
    if (noun <= first || !isEvent(noun) || isVerb(sentence, noun)) return undefined
    let from = noun
    while (from > first && BEFORE_NOUN.test(tagOf(words, from - 1))) from--
    if (from === first) return undefined
    let after = verb + 1
    while (after < end && !FINITE.test(tagOf(words, after))) after++
    while (after > verb && tagOf(words, after - 1) === 'CC') after--
    return [from, after]
  }
  return undefined
}
