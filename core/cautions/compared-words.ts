import { languages } from '../languages/index.ts'

const corrections = languages.map((language) => language.corrections)
const ARTICLES = new Set(corrections.flatMap(({ articles }) => [...articles]))
const PREPOSITIONS = new Set(corrections.flatMap(({ prepositions }) => [...prepositions]))

/** One word of a notice or a statement: small and without a genitive's ending, as written, and its place. */
export interface Token {
  readonly word: string
  readonly written: string
  readonly at: number
}

/** The words of a text, small, without a genitive's ending. */
export function tokensIn(text: string): readonly Token[] {
  return [...text.matchAll(/[\p{L}\p{N}](?:[\p{L}\p{N}'’.,-]*[\p{L}\p{N}])?/gu)].map(({ 0: whole, index }) => {
    const written = whole.replace(/['’]s$/u, '')
    return { word: written.toLowerCase(), written, at: index }
  })
}

/** The written words of tokens, those joined that stand side by side. */
export function runsOf(tokens: readonly Token[]): readonly string[] {
  const runs: { written: string; end: number }[] = []
  for (const { written, at } of tokens) {
    const last = runs.at(-1)
    if (last && at === last.end + 1) Object.assign(last, { written: `${last.written} ${written}`, end: at + written.length })
    else runs.push({ written, end: at + written.length })
  }
  return runs.map(({ written }) => written)
}

/** Words without what opens them, those words as written, and the prepositions among what opens them. */
export interface BareWords {
  readonly words: readonly string[]
  readonly written: string
  readonly prepositions: readonly string[]
}

/** Words without the articles and prepositions that open them. */
export function bareWords(text: string): BareWords {
  const tokens = tokensIn(text)
  const opening = firstTelling(tokens)
  const first = opening ? tokens.indexOf(opening) : tokens.length
  return {
    words: tokens.slice(first).map(({ word }) => word),
    written: text.slice(tokens[first]?.at ?? text.length).trim(),
    prepositions: tokens.slice(0, first).flatMap(({ word }) => (PREPOSITIONS.has(word) ? [word] : [])),
  }
}

/** The preposition right before a place among words, an article between aside. */
export function prepositionBefore(words: readonly string[], at: number): string | undefined {
  const last = words.slice(0, at).findLast((word) => !ARTICLES.has(word))
  return last !== undefined && PREPOSITIONS.has(last) ? last : undefined
}

/** Where some words stand one behind the other among others, or -1. */
export function placeOf(words: readonly string[], sought: readonly string[]): number {
  return words.findIndex((_, at) => sought.every((word, place) => words[at + place] === word))
}

/** The first word that is no article and no preposition. */
export function firstTelling(tokens: readonly Token[]): Token | undefined {
  return tokens.find(({ word }) => !ARTICLES.has(word) && !PREPOSITIONS.has(word))
}
