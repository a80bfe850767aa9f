import type { FigureLanguage } from '../languages/figures.ts'
import type { FigureTokens } from './tokens.ts'

const REACH_BEFORE = 14
const REACH_AFTER = 6
const FINITE = /^(?:VBD|VBZ|VBP|VB|MD)$/

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
    conditionAfter(tokens, phrase.end, language) ??
    conditionBefore(tokens, phrase.first, language) ??
    (phrase.head === undefined ? undefined : conditionAt(tokens, phrase.head, language))
  )
}

function conditionAt(tokens: FigureTokens, token: number, language: FigureLanguage): string | undefined {
  return language.conditions.get(tokens.lemma(token)) ?? language.conditions.get(tokens.word(token))
}

function conditionAfter(tokens: FigureTokens, at: number, language: FigureLanguage): string | undefined {
  for (let token = at; token < at + REACH_AFTER && token < tokens.length; token++) {
    const condition = conditionAt(tokens, token, language)
    const tag = tokens.tag(token)
    if (condition !== undefined) {
      // An active verb with an object is what these people did, not what happened to them.
      const active =
        !language.ownActs.has(tokens.lemma(token)) &&
        (tag === 'VBG' || (tag === 'VBD' && token === at)) &&
        /^(?:DT|CD|NN|NNS|NNP|JJ|PRP\$)$/.test(tokens.tag(token + 1))
      return active ? undefined : condition
    }
    const between =
      /^(?:RB|VBD|VBN|VBP|VBZ|MD|VB|TO)$/.test(tag) &&
      (tokens.lemma(token) === 'be' ||
        tokens.lemma(token) === 'have' ||
        tag === 'RB' ||
        tag === 'MD' ||
        tokens.lemma(token) === 'get' ||
        tokens.word(token) === 'reported' ||
        tokens.word(token) === 'feared' ||
        tokens.word(token) === 'believed' ||
        tag === 'TO')
    if (!between) return undefined
  }
  return undefined
}

function conditionBefore(tokens: FigureTokens, at: number, language: FigureLanguage): string | undefined {
  for (let token = at - 1; token >= 0 && token >= at - REACH_BEFORE; token--) {
    if (tokens.isBreak(token)) return undefined
    const condition = conditionAt(tokens, token, language)
    const tag = tokens.tag(token)
    if (condition !== undefined && !tag.startsWith('NNP')) return passive(tokens, token) ? undefined : condition
    if (tokens.lemma(token) === 'leave') return conditionAfterLeft(tokens, at, language)
    if (FINITE.test(tag) && !/^(?:be|have|rise|climb|include|say|reach|jump|bring|put)$/.test(tokens.lemma(token))) return undefined
  }
  return undefined
}

/** "were killed in …": what was said of others before. */
function passive(tokens: FigureTokens, token: number): boolean {
  return [1, 2].some((back) => tokens.lemma(token - back) === 'be') && tokens.tag(token) !== 'VBG'
}

/** "left 16 people dead" */
function conditionAfterLeft(tokens: FigureTokens, at: number, language: FigureLanguage): string | undefined {
  for (let token = at; token < at + REACH_AFTER; token++) {
    const condition = conditionAt(tokens, token, language)
    if (condition !== undefined) return condition
  }
  return undefined
}
