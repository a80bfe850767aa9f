import type { ClauseWords } from '../languages/clauses.ts'
import type { Words } from '../model/words.ts'
import { TAGS } from '../model/words.ts'

/** Tokens `[first, end)` of one report. */
export type TokenRange = readonly [first: number, end: number]

/** What is cut: tokens of one sentence with the text they stand in. */
export interface Sentence {
  readonly text: string
  readonly words: Words
  readonly range: TokenRange
  /** Whether a token begins a number of people or things that is a count. */
  readonly counts: (token: number) => boolean
  readonly openings: ClauseOpenings
  /** Whether it is a headline, in which words may be capitalised that are no names. */
  readonly titled: boolean
  /** Whether the first clause may be without a verb, because its verb is the cue before or after it. */
  readonly nominal: boolean
  /** Whether a token's word says what came of an act ("leaving", "destroying") or how people fared ("wounding"). */
  readonly results: (token: number) => boolean
}

/** The clause words of a language, for look-ups. */
export type ClauseOpenings = Readonly<Record<keyof ClauseWords, ReadonlySet<string>>>

/** Turns the clause words of a language into look-ups. */
export function clauseOpenings(words: ClauseWords): ClauseOpenings {
  return {
    subordinating: new Set(words.subordinating),
    scenes: new Set(words.scenes),
    datings: new Set(words.datings),
    relatives: new Set(words.relatives),
    bound: new Set(words.bound),
    questions: new Set(words.questions),
    openers: new Set(words.openers),
    ties: new Set(words.ties),
    exceptions: new Set(words.exceptions),
    agents: new Set(words.agents),
    deeds: new Set(words.deeds),
    results: new Set(words.results.flatMap((verb) => [verb, ...gerundsOf(verb)])),
  }
}

/** Forms in which a tagger may leave the gerund of a verb as a lemma of its own. */
function gerundsOf(verb: string): readonly string[] {
  return [`${verb}ing`, `${verb.replace(/e$/, '')}ing`, `${verb}${verb.at(-1)!}ing`]
}

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/
const VERB = /^VB|^MD$/

/** The tag of a token. */
export const tagOf = (words: Words, token: number): string => TAGS[words.tags[token]!] ?? 'X'

/** Whether one of the tokens `[first, end)` has a property. */
export function some(first: number, end: number, holds: (token: number) => boolean): boolean {
  for (let token = first; token < end; token++) if (holds(token)) return true
  return false
}

/** The word of a token as it stands in the text. */
export const wordOf = ({ text, words }: Sentence, token: number): string => text.slice(words.starts[token], words.ends[token])

/** Whether a token is any form of a verb. */
export function isVerb(sentence: Sentence, token: number): boolean {
  return VERB.test(tagOf(sentence.words, token)) || isTold(sentence, token)
}

/** Whether a token is a finite verb; scraped text loses apostrophes, so that "Finns" of "Ada Finns boat" has the form of one. */
export function isFiniteVerb(sentence: Sentence, token: number): boolean {
  if (!FINITE.test(tagOf(sentence.words, token))) return false
  return sentence.titled || token === sentence.range[0] || !/^\p{Lu}.*s$/u.test(wordOf(sentence, token))
}

/** Whether a token is a form in -ed of a verb of harm or outcome, whatever its tag: taggers take many for adjectives. */
export function isTold(sentence: Sentence, token: number): boolean {
  return /ed$/.test(wordOf(sentence, token)) && sentence.results(token)
}

/** Whether a token is a comma, a semicolon or a dash. */
export function isComma(sentence: Sentence, token: number): boolean {
  return /^[,;–—]$/.test(wordOf(sentence, token))
}

/** Whether a token is a subordinating word ("when", "although"). */
export function isSubordinating({ words, openings }: Sentence, token: number): boolean {
  return openings.subordinating.has(words.lemmas[token]!)
}
