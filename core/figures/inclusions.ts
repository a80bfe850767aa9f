import type { FigureLanguage } from '../languages/figures.ts'
import type { FigureTokens } from './tokens.ts'

/** Most tokens of what is put in between those counted and what happened to them. */
const REACH = 16
/** Tags of verbs that open a predicate of their own. */
export const FINITE = /^(?:VBD|VBZ|VBP|VB|MD)$/
/** What a list of people is made of, read backwards to the word that opens it. */
const LISTED = /^(?:CD|DT|JJ|NNS?|NNPS?|CC|PRP|IN)$/

/**
 * The token at which the predicate goes on behind what is put in after those counted: "eleven dockers, two of them boys, *were*
 * killed", "eleven dockers including two boys *were* killed", where scraped text has lost its commas. Undefined where nothing is
 * put in.
 */
export function pastInsertion(tokens: FigureTokens, at: number, language: FigureLanguage): number | undefined {
  const isSetOff = tokens.word(at) === ','
  const opens = isSetOff ? at + 1 : at
  const includes = language.inclusions.has(tokens.word(opens))
  if (!isSetOff && !includes) return undefined
  for (let token = opens; token < Math.min(tokens.length, opens + REACH) && !tokens.isBreak(token); token++)
    if (FINITE.test(tokens.tag(token))) {
      const closed = tokens.word(token - 1) === ',' || (includes && !isSetOff)
      const resumes = language.outcomes.auxiliaries.has(tokens.lemma(token)) && token > opens
      return closed && resumes ? token : undefined
    }
  return undefined
}

/** The same behind people who are named as a part of others, whose insertion a comma closes: "…, including two boys, *were* killed". */
export function pastInclusion(
  tokens: FigureTokens,
  { first, end }: { readonly first: number; readonly end: number },
  language: FigureLanguage,
): number | undefined {
  if (tokens.word(end) !== ',' || !language.outcomes.auxiliaries.has(tokens.lemma(end + 1))) return undefined
  for (let token = first - 1; token >= 0 && token >= first - REACH; token--) {
    if (language.inclusions.has(tokens.word(token))) return end + 1
    if (tokens.isBreak(token) || !LISTED.test(tokens.tag(token))) return undefined
  }
  return undefined
}

/**
 * The token at which what happened to all of a list stands, behind the others of it: "two sailors and a boy *were* killed", "12
 * dockers 4 boys *wounded*". Undefined where what follows is no list, or where it goes with the last alone ("and a boy was hurt").
 */
export function pastList(tokens: FigureTokens, end: number, language: FigureLanguage): number | undefined {
  let counts = false
  for (let token = end; token < Math.min(tokens.length, end + REACH) && !tokens.isBreak(token - 1); token++) {
    token = tokens.pastBrackets(token, '(', REACH)
    const tag = tokens.tag(token)
    if (tag === 'CD' || language.composed.articles.has(tokens.word(token))) counts = true
    else if (/^VB[DNP]$/.test(tag)) return counts && isOfAll(tokens, token, language) ? token : undefined
    else if (tokens.word(token) !== ',' && !LISTED.test(tag)) return undefined
    else if (tag === 'IN') return undefined
  }
  return undefined
}

/** Whether a verb behind a list is of several, and no act of theirs: "arrested five men". */
function isOfAll(tokens: FigureTokens, verb: number, { outcomes }: FigureLanguage): boolean {
  if (outcomes.auxiliaries.has(tokens.lemma(verb))) return !outcomes.ofOne.has(tokens.word(verb))
  return !/^(?:CD|DT|PRP\$?|NN\w*)$/.test(tokens.tag(verb + 1))
}
