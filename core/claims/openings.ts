import { isComma, isFiniteVerb, isSubordinating, isTold, some, tagOf, wordOf } from './sentence.ts'
import type { Sentence } from './sentence.ts'

const NOMINAL = /^(?:DT|PDT|PRP\$?|NNP?S?|NNPS|JJ[RS]?|CD|POS|RB|EX|IN|FW)$/
const HEADS = /^(?:NN|PRP$|EX|CD|DT|FW)/
/** Most tokens of a subject between a conjunction and its verb. */
const SUBJECT = 12
/** The same of one that is a gerund: "by bombing and shelling since the army came" is one clause. */
const GERUND = 4
/** Tokens after a verb in which the number of those counted stands. */
const NUMBER_REACH = 6

/** Whether a word opens a clause that tells of the same event as the clause before it. */
export function opensScene({ words, openings }: Sentence, token: number): boolean {
  return openings.scenes.has(words.lemmas[token]!)
}

/** Whether a relative clause set off by a comma opens here. */
export function opensRelative(sentence: Sentence, token: number): boolean {
  return isComma(sentence, token - 1) && sentence.openings.relatives.has(sentence.words.lemmas[token]!)
}

/** Whether the main clause goes on here after an inserted one: a comma and then its verb. */
export function resumes(sentence: Sentence, token: number): boolean {
  return isComma(sentence, token - 1) && isFiniteVerb(sentence, token)
}

/** Whether a subordinate clause with a verb of its own opens here ("when the gate closed"). */
export function opensAdjunct(sentence: Sentence, token: number): boolean {
  if (!isSubordinating(sentence, token) || !/^(?:IN|WRB|RB)$/.test(tagOf(sentence.words, token))) return false
  return opensClause(sentence, token + 1)
}

/**
 * Whether a participial clause opens here: set off by a comma, or, because scraped text loses its commas, a word for what came of
 * the act, after the end of a noun phrase.
 */
export function opensParticiple(sentence: Sentence, token: number): boolean {
  const { words } = sentence
  if (sentence.openings.ties.has(wordOf(sentence, token).toLowerCase())) return false
  if (isComma(sentence, token - 1)) return /^VB[NG]$/.test(tagOf(words, token)) || (isGerund(sentence, token) && takesObject(sentence, token + 1))
  return (
    isGerund(sentence, token) && sentence.results(token) && /^(?:NN|CD|RB|JJ|PUNCT)/.test(tagOf(words, token - 1)) && takesObject(sentence, token + 1)
  )
}

function isGerund(sentence: Sentence, token: number): boolean {
  if (!/ing$/.test(wordOf(sentence, token))) return false
  const tag = tagOf(sentence.words, token)
  return /^(?:VBG|NN|JJ)$/.test(tag) || (tag === 'IN' && sentence.results(token))
}

/** Whether the object of a verb stands here. */
function takesObject({ words, range, counts }: Sentence, token: number): boolean {
  return token < range[1] && (counts(token) || /^(?:DT|PRP\$?|CD|NNP?S?|JJ[RS]?|IN|RB|TO|VBZ)$/.test(tagOf(words, token)))
}

/** Whether a sentence of its own opens here whose full stop was lost. */
export function restarts(sentence: Sentence, token: number): boolean {
  const before = wordOf(sentence, token - 1)
  if (!sentence.openings.openers.has(wordOf(sentence, token)) || /^["'“‘(]$/.test(before)) return false
  return /^[\p{Ll}\d)]/u.test(before) && verbFollows(sentence, token)
}

/** Whether a finite verb stands within reach, before a comma. */
function verbFollows(sentence: Sentence, token: number): boolean {
  for (let at = token; at < Math.min(sentence.range[1], token + 2 * SUBJECT) && !isComma(sentence, at); at++)
    if (isFiniteVerb(sentence, at)) return true
  return false
}

/** Whether a verb phrase with the same subject stands here, after adverbs: a finite verb, or a participle with its object. */
export function opensVerbPhrase(sentence: Sentence, token: number): boolean {
  const { words, range } = sentence
  let at = token
  while (at < range[1] && tagOf(words, at) === 'RB') at++
  if (at >= range[1]) return false
  if (isFiniteVerb(sentence, at)) return true
  const object = tagOf(words, at + 1) === 'RP' ? at + 2 : at + 1
  if (tagOf(words, at) === 'NNS' && tagOf(words, at + 1) === 'TO' && /^VB$/.test(tagOf(words, at + 2))) return true
  return (
    (tagOf(words, at) === 'VBN' || isTold(sentence, at)) &&
    object < range[1] &&
    (sentence.counts(object) || /^(?:DT|PRP\$|NNP|CD)$/.test(tagOf(words, object)))
  )
}

/** Clauses of time looked for inside one another: a row of "after war after war" is none, and each would be read again and again. */
const NESTED = 2

/**
 * Whether a subject and then a finite verb stand here; the subject may be a gerund ("but doing so *would* cost").
 *
 * @param nested how many clauses of time inside the subject are still looked for
 */
export function opensClause(sentence: Sentence, token: number, nested = NESTED): boolean {
  const { words, range } = sentence
  const gerund = tagOf(words, token) === 'VBG'
  let head = gerund
  for (let at = gerund ? token + 1 : token; at < Math.min(range[1], token + (gerund ? GERUND : SUBJECT)); at++) {
    const tag = tagOf(words, at)
    if (head && isFiniteVerb(sentence, at)) return true
    // "Shelling since the army came": that verb is not the subject's.
    if (head && nested > 0 && isSubordinating(sentence, at) && opensClause(sentence, at + 1, nested - 1)) return false
    head ||= HEADS.test(tag) && tag !== 'CD'
    if (!NOMINAL.test(tag) && !/^[()"“”'‘’]$/.test(wordOf(sentence, at)) && !(head && tag === 'VBN' && tagOf(words, at + 1) === 'IN')) return false
  }
  return false
}

/** Whether a clause without its auxiliary stands here: "and nine others injured". */
export function opensEllipsis(sentence: Sentence, token: number): boolean {
  const { words, range } = sentence
  for (let at = token; at < Math.min(range[1], token + NUMBER_REACH); at++) {
    const tag = tagOf(words, at)
    const told = /^VB[ND]$/.test(tag) || (isTold(sentence, at) && !HEADS.test(tagOf(words, at + 1)))
    if (at > token && told && sentence.results(at)) return !takesCount(sentence, at + 1)
    if (!NOMINAL.test(tag) && tag !== 'VBN') return false
  }
  return false
}

/** Whether a further count without its auxiliary stands here, right after what befell others: "two killed *nine others injured* in raids". */
export function opensFurtherCount(sentence: Sentence, token: number): boolean {
  const { range, counts, results } = sentence
  if (!counts(token) || token === range[0] || !results(token - 1)) return false
  for (let at = token + 1; at < Math.min(range[1], token + NUMBER_REACH); at++) {
    if (results(at)) return !/^(?:NN|CD|DT|JJ)/.test(tagOf(sentence.words, at + 1)) || at + 1 >= range[1]
    if (!NOMINAL.test(tagOf(sentence.words, at))) return false
  }
  return false
}

function takesCount({ range, counts }: Sentence, token: number): boolean {
  return some(token, Math.min(range[1], token + 2), counts)
}

/** Whether a count stands soon after a verb: "hurting nine men". */
export function countsSoon({ range, counts }: Sentence, token: number): boolean {
  return some(token + 1, Math.min(range[1], token + NUMBER_REACH), counts)
}
