import type { Counted } from './counted.ts'
import type { FigureLanguage } from '../languages/figures.ts'
import type { FigureTokens } from './tokens.ts'

/** What a number counts, in a form that can be compared. */
export interface Thing {
  /** Singular, lower case; words for one thing are one ("troops" and "soldiers"), words for people at large are `person`. */
  readonly unit: string
  /** What narrows it, in order of the alphabet; words that narrow nothing ("other", "more") are left out. */
  readonly qualifier?: string
}

/** The thing counted, from the head of its noun phrase and the words before it. */
export function thingOf(tokens: FigureTokens, { head, first = 0 }: Counted, language: FigureLanguage): Thing | undefined {
  if (head === undefined) return undefined
  const lemma = language.counting.singularOf(tokens.lemma(head))
  const words: string[] = []
  for (let token = head - 1; token >= first && /^(?:JJ|NN|NNP|NNPS|NNS|VBN|VBG)$/.test(tokens.tag(token)) && !tokens.isBreak(token); token--) {
    const word = tokens.lemma(token)
    if (language.numbers.has(word) || language.quantifiers.has(word) || /\d/.test(word)) break
    if (!language.plainQualifiers.has(word)) words.push(word)
  }
  return { unit: language.sameThing.get(lemma) ?? lemma, ...(words.length > 0 && { qualifier: words.sort().join(' ') }) }
}
