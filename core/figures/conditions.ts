import type { FigureLanguage } from '../languages/figures.ts'
import { FINITE, pastInclusion, pastInsertion, pastList } from './inclusions.ts'
import type { FigureTokens } from './tokens.ts'

const REACH_BEFORE = 14
/** "The death toll from … has risen to 57": the toll may stand far off. */
const REACH_OF_TOLL = 24
const REACH_AFTER = 6

/**
 * What is said to have happened to those counted: words after the phrase ("were killed", "dead", "critically wounded"), else the
 * nearest verb before it ("killing", "left … dead"), across a list of figures that share one verb.
 */
export function conditionOf(
  tokens: FigureTokens,
  phrase: { readonly first: number; readonly end: number; readonly head?: number },
  language: FigureLanguage,
): string | undefined {
  return (
    conditionBetween(tokens, phrase, language) ??
    conditionAfter(tokens, phrase, language) ??
    conditionBefore(tokens, phrase.first, language) ??
    (phrase.head === undefined ? undefined : conditionAt(tokens, phrase.head, language)) ??
    conditionOfList(tokens, phrase, language)
  )
}

/**
 * "Wounding nine people evacuated from the pier": what is done to them goes before what else is said of them. "Killed two people
 * wounded seven", where a comma is lost: each number goes with the word before it.
 */
function conditionBetween(
  tokens: FigureTokens,
  { first, end }: { readonly first: number; readonly end: number },
  language: FigureLanguage,
): string | undefined {
  const own = first > 0 && !passive(tokens, first - 1, language) ? conditionAt(tokens, first - 1, language) : undefined
  const next = conditionAt(tokens, end, language)
  if (own === undefined || next === undefined || own === next) return undefined
  const isParticiple = !/^VB[DNPZ]?$/.test(tokens.tag(first - 1))
  return isParticiple || tokens.tag(end + 1) === 'CD' ? own : undefined
}

/** So many words behind a verb its object ends: "claimed at least as many as nine more lives". */
const OBJECT = 9

/** "Claims nine lives", "claims 11 children", "claims 9 in Vell", but not "claims 300 sailors left" or "claims 300 boats". */
function takesLives(tokens: FigureTokens, from: number, language: FigureLanguage): boolean {
  for (let at = from; at < from + OBJECT && at < tokens.length; at++) {
    const noun = language.lives.has(tokens.lemma(at)) || language.persons.has(tokens.lemma(at))
    if (noun) return !/^(?:VB[DZPN]|MD)$/.test(tokens.tag(at + 1))
    if (tokens.tag(at) === 'CD' && (at + 1 >= tokens.length || /^(?:IN|PUNCT)$/.test(tokens.tag(at + 1)) || tokens.isBreak(at + 1))) return true
  }
  return false
}

/** The condition that one word states. */
export function conditionAt(tokens: FigureTokens, token: number, language: FigureLanguage): string | undefined {
  const lemma = tokens.lemma(token)
  if (language.verbalConditions.has(lemma) && !/^(?:VB|JJ)/.test(tokens.tag(token))) return undefined
  if (language.claiming.has(lemma) && !takesLives(tokens, token + 1, language)) return undefined
  return language.conditions.get(lemma) ?? language.conditions.get(tokens.word(token))
}

function conditionAfter(
  tokens: FigureTokens,
  phrase: { readonly first: number; readonly end: number },
  language: FigureLanguage,
): string | undefined {
  const from = pastInsertion(tokens, phrase.end, language) ?? pastInclusion(tokens, phrase, language) ?? phrase.end
  return conditionFrom(tokens, from, { subject: phrase.end, language })
}

/** What is said to have happened to all of a list, of which these are not the last. */
function conditionOfList(tokens: FigureTokens, { end }: { readonly end: number }, language: FigureLanguage): string | undefined {
  const from = pastList(tokens, end, language)
  return from === undefined ? undefined : conditionFrom(tokens, from, { subject: from, language })
}

/** The condition that a predicate states; `subject`: one past those whom it is said of, where they stand just before it. */
function conditionFrom(
  tokens: FigureTokens,
  from: number,
  { subject, language }: { readonly subject: number; readonly language: FigureLanguage },
): string | undefined {
  const among = pastAmong(tokens, from, language)
  if (among !== undefined) return conditionAt(tokens, among, language)
  for (let token = from; token < from + REACH_AFTER && token < tokens.length; token++) {
    const condition = conditionAt(tokens, token, language)
    if (condition !== undefined) return isActive(tokens, token, { first: token === subject, language }) ? undefined : condition
    if (!leadsOn(tokens, token, language)) return undefined
  }
  return undefined
}

/** "were among *the dead*", "was also among *those killed*", "were among 12 rowers *killed*": the word behind those whom these belong to. */
function pastAmong(tokens: FigureTokens, from: number, { outcomes }: FigureLanguage): number | undefined {
  let at = from
  while (at < from + 3 && (outcomes.passives.has(tokens.lemma(at)) || tokens.tag(at) === 'RB')) at++
  if (at === from || !outcomes.among.has(tokens.word(at))) return undefined
  at++
  while (at < tokens.length && /^(?:DT|CD|PRP\$)$/.test(tokens.tag(at))) at++
  return tokens.tag(at) === 'NNS' && /^(?:VBN|VBD|JJ)$/.test(tokens.tag(at + 1)) ? at + 1 : at
}

/** An active verb with an object is what these people did, not what happened to them; "18 killed 25 hurt" is a list. */
function isActive(tokens: FigureTokens, token: number, { first, language }: { readonly first: boolean; readonly language: FigureLanguage }): boolean {
  const tag = tokens.tag(token)
  if (language.ownActs.has(tokens.lemma(token)) || !(tag === 'VBG' || (tag === 'VBD' && first))) return false
  if (tokens.tag(token + 1) === 'CD' && countsFrom(tokens, token + 2, language)) return false
  return /^(?:DT|CD|NN|NNS|NNP|JJ|PRP\$)$/.test(tokens.tag(token + 1))
}

/** "18 killed *25* hurt", "*12* others injured": a further count of those in some condition, not what the first did. */
function countsFrom(tokens: FigureTokens, at: number, language: FigureLanguage): boolean {
  const others = language.outcomes.further.has(tokens.word(at)) ? 1 : 0
  return conditionAt(tokens, at + others, language) !== undefined
}

const QUOTE = /^["“”'’«»]$/

/** Words between those counted and what happened to them: "were reportedly", "have been", "are feared", "“hundreds” more were". */
function leadsOn(tokens: FigureTokens, token: number, { outcomes }: FigureLanguage): boolean {
  const tag = tokens.tag(token)
  if (/^(?:RBR?|MD|TO)$/.test(tag) || QUOTE.test(tokens.word(token))) return true
  return /^(?:VB|JJ)/.test(tag) && outcomes.leadingOn.has(tokens.lemma(token))
}

function conditionBefore(tokens: FigureTokens, at: number, language: FigureLanguage): string | undefined {
  const { outcomes } = language
  for (let token = at - 1; token >= 0 && token >= at - REACH_OF_TOLL; token--) {
    if (tokens.isBreak(token)) return undefined
    const condition = conditionAt(tokens, token, language)
    const tag = tokens.tag(token)
    const near = token >= at - REACH_BEFORE
    // "those killed in nearly 40 raids": what harmed them is counted.
    if (condition !== undefined && tag.startsWith('VB') && outcomes.circumstances.has(tokens.word(at - 1))) return undefined
    if (condition !== undefined && (near || isToll(tokens, token, language))) return passive(tokens, token, language) ? undefined : condition
    if (outcomes.leaving.has(tokens.lemma(token))) return conditionAfterLeft(tokens, at, language)
    const rises = outcomes.rises.has(tokens.lemma(token))
    const ofToll = rises && tag.startsWith('VB') ? conditionOfToll(tokens, token, language) : undefined
    if (ofToll !== undefined) return ofToll
    if (FINITE.test(tag) && !rises && !outcomes.linking.has(tokens.lemma(token))) return undefined
  }
  return undefined
}

const isToll = (tokens: FigureTokens, token: number, { outcomes }: FigureLanguage): boolean => outcomes.tolls.has(tokens.lemma(token))

/** The toll that rises or stands at a number, whatever else is said between: "the toll of a fire on boats *hired* by pilgrims rose to 57". */
function conditionOfToll(tokens: FigureTokens, verb: number, language: FigureLanguage): string | undefined {
  for (let token = verb - 1; token >= 0 && token >= verb - REACH_OF_TOLL && !tokens.isBreak(token); token--)
    if (isToll(tokens, token, language)) return conditionAt(tokens, token, language)
  return undefined
}

/** "were killed in …": what was said of others before. */
function passive(tokens: FigureTokens, token: number, { outcomes }: FigureLanguage): boolean {
  return [1, 2].some((back) => outcomes.passives.has(tokens.lemma(token - back))) && tokens.tag(token) !== 'VBG'
}

/** "left 16 people dead" */
function conditionAfterLeft(tokens: FigureTokens, at: number, language: FigureLanguage): string | undefined {
  for (let token = at; token < at + REACH_AFTER; token++) {
    const condition = conditionAt(tokens, token, language)
    if (condition !== undefined) return condition
  }
  return undefined
}
