import type { Extent } from '../model/span.ts'
import type { Practice } from '../model/statements.ts'
import type { ClauseInput } from './clause.ts'
import { some, tagOf } from './openings.ts'
import type { TokenRange } from './openings.ts'
import { firstEndingAfter, indicesWithin, tokenAt } from './positions.ts'

/** Tokens after an act in which those it is done to are named, and tokens of a phrase that names who does it. */
const REACH = 12
const BY = 8
/** Tokens between a form of "be" and its participle, and between an article or a name and its noun. */
const BEFORE = 4
const FINITE = /^(?:VB[PZD]|MD)$/
const NOUN = /^NN/

/**
 * What a clause says is done again and again or by rule: acts in a tense that lasts and done to many, or in the plural, or with a
 * word of habit. An act is named by its sort, so that other words for it meet; who does it stands before it or after "by", to whom
 * it is done after it, or before it in a passive. A simple past, an exact count and an act done to one thing tell of an event. By
 * tags and places alone; one practice for each act and those it is done to.
 */
export function practicesOf(input: ClauseInput, pieces: readonly Extent[]): readonly Practice[] {
  const found = new Map<string, Practice>()
  if (pieces.some((piece) => countsExactly(input, piece))) return []
  for (const [start, end] of pieces) {
    const range: TokenRange = [tokenAt(input.words, start), tokenAt(input.words, end)]
    const habit = some(range[0], range[1], (token) => input.concepts.recurs(input.words.lemmas[token]!))
    const verb = firstFinite(input, range)
    const blames = some(range[0], range[1], (token) => input.concepts.conceptOf(input.words.lemmas[token]!) === 'blame')
    if (blames || (verb === 'VBD' && !habit)) continue
    for (let token = range[0]; token < range[1]; token++) {
      const practice = practiceAt(input, { range, habit, lasts: habit || verb !== undefined }, token)
      if (practice !== undefined) found.set(`${practice.act} ${practice.to.join(' ')} ${practice.on.join(' ')}`, practice)
    }
  }
  return [...found.values()]
}

/** Whether a clause gives an exact number of people or things. */
function countsExactly({ figures }: ClauseInput, [start, end]: Extent): boolean {
  for (let at = firstEndingAfter(figures, start); at < figures.length && figures[at]!.extent[0] < end; at++) {
    const { sort, loose, vague, min, max } = figures[at]!
    if (sort === 'count' && !loose && !vague && (min ?? max ?? 0) > 1) return true
  }
  return false
}

/** Tag of the first finite verb. */
function firstFinite({ words }: ClauseInput, [first, end]: TokenRange): string | undefined {
  for (let token = first; token < end; token++) if (FINITE.test(tagOf(words, token))) return tagOf(words, token)
  return undefined
}

/** What is known of a piece of a clause. */
interface Piece {
  readonly range: TokenRange
  /** Whether a word says that something is done again or goes on, and whether that or the tense says that it lasts. */
  readonly habit: boolean
  readonly lasts: boolean
}

function practiceAt(input: ClauseInput, { range, habit, lasts }: Piece, token: number): Practice | undefined {
  const { words, concepts } = input
  const act = concepts.practiceOf(words.lemmas[token]!)
  const tag = tagOf(words, token)
  if (act === undefined || (concepts.isHindering(act) && NOUN.test(tag))) return undefined
  const passive = tag === 'VBN' && some(Math.max(range[0], token - BEFORE), token, (at) => words.lemmas[at] === 'be')
  const by = byPhrase(input, [token + 1, Math.min(range[1], token + REACH)])
  const objects: TokenRange = passive ? [range[0], token] : [token + 1, Math.min(range[1], by ?? range[1], token + REACH)]
  if (isOne(input, objects)) return undefined
  const { to, many } = objectsIn(input, objects, act)
  if (!(NOUN.test(tag) ? nounRecurs(input, [range[0], token], { lasts, many }) : lasts && (many || habit))) return undefined
  const agents = by !== undefined ? mentionsIn(input, [by, Math.min(range[1], by + BY)]) : passive ? [] : agentsBefore(input, [range[0], token])
  if (agents.length === 0 && !isElliptic(input, range)) return undefined
  return { act, by: agents, to, on: mentionsIn(input, objects) }
}

/** Concepts and nouns of what an act is done to, and whether a plural is among them. */
function objectsIn(
  { words, concepts }: ClauseInput,
  [first, end]: TokenRange,
  act: string,
): { readonly to: readonly string[]; readonly many: boolean } {
  const to = new Set<string>()
  let many = false
  for (let at = first; at < end; at++) {
    const lemma = words.lemmas[at]!
    if (concepts.practiceOf(lemma) === act) continue
    const concept = concepts.conceptOf(lemma)
    many ||= tagOf(words, at) === 'NNS'
    if (concept !== undefined) to.add(concepts.broadest(concept))
    else if (/^NNS?$/.test(tagOf(words, at)) && !concepts.isLight(lemma)) to.add(lemma)
  }
  return { to: [...to].sort(), many }
}

/** Whether what an act is done to is one thing: "strikes on *a mill*". */
function isOne({ words, concepts }: ClauseInput, [first, end]: TokenRange): boolean {
  for (let at = first; at < end; at++) {
    const tag = tagOf(words, at)
    if (tag === 'NNS' || tag === 'NNP' || tag === 'CC') return false
    if (tag === 'NN' && !NOUN.test(tagOf(words, at + 1)))
      return some(Math.max(first, at - BEFORE + 1), at, (one) => tagOf(words, one) === 'DT' && !concepts.recurs(words.lemmas[one]!))
  }
  return false
}

/** Whether a noun stands for many acts: in the plural without article and number, without an article in what lasts, or for what is done to many. */
function nounRecurs(
  { words }: ClauseInput,
  [first, token]: TokenRange,
  { lasts, many }: { readonly lasts: boolean; readonly many: boolean },
): boolean {
  const has = (tags: RegExp, lemma?: string): boolean =>
    some(Math.max(first, token - BEFORE + 1), token, (at) => tags.test(tagOf(words, at)) && (lemma === undefined || words.lemmas[at] === lemma))
  if (tagOf(words, token) === 'NNS') return !has(/^DT$/, 'the') && (!has(/^CD$/) || lasts || many)
  return many || (lasts && !has(/^(?:DT|CD)$/))
}

/** Mentions of those who do what a token names: right before a noun for it, else those of the subject. */
function agentsBefore(input: ClauseInput, [first, token]: TokenRange): readonly number[] {
  const { words } = input
  const beside = NOUN.test(tagOf(words, token)) ? mentionsIn(input, [Math.max(first, token - BEFORE), token]).filter((at) => isNamed(input, at)) : []
  if (beside.length > 0) return beside
  let end = first
  while (end < token && !/^(?:VB|MD|TO)/.test(tagOf(words, end)) && (tagOf(words, end) !== 'IN' || words.lemmas[end] === 'of')) end++
  return mentionsIn(input, [first, end])
}

const isNamed = ({ mentions: { mentions } }: ClauseInput, at: number): boolean => ['name', 'adjective'].includes(mentions[at]!.level)

/** Whether a clause begins with its finite verb: its subject stands in the clause before it. */
function isElliptic({ words }: ClauseInput, [first, end]: TokenRange): boolean {
  let token = first
  while (token < end && /^(?:CC|RB|PUNCT)/.test(tagOf(words, token))) token++
  return token < end && /^VB[PZ]$/.test(tagOf(words, token))
}

/** The token "by" of a phrase that names who did it; a gerund after it names how. */
function byPhrase({ words }: ClauseInput, [first, end]: TokenRange): number | undefined {
  for (let at = first; at < end; at++) if (words.lemmas[at] === 'by' && tagOf(words, at + 1) !== 'VBG') return at
  return undefined
}

/** Indices of the mentions that lie in some tokens. */
function mentionsIn({ mentions: { mentions }, words }: ClauseInput, [first, end]: TokenRange): readonly number[] {
  return first >= end ? [] : indicesWithin(mentions, [[words.starts[first]!, words.ends[end - 1]!]])
}
