import type { Words } from '../model/words.ts'
import { TAGS } from '../model/words.ts'

/** Tokens `[first, end)` of one report. */
export type TokenRange = readonly [first: number, end: number]

/** What is cut: tokens of one sentence with the text they stand in. */
export interface Sentence {
  readonly text: string
  readonly words: Words
  readonly range: TokenRange
  /** Whether a token begins a number that counts people in some condition: such verb phrases stay together. */
  readonly counts: (token: number) => boolean
  /** Whether a token's word only ties others together, such as "including". */
  readonly light: (token: number) => boolean
}

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/
const VERB = /^VB|^MD$/
const NOMINAL = /^(?:DT|PDT|PRP\$?|NNP?S?|NNPS|JJ[RS]?|CD|POS|RB|EX|IN)$/
const SUBORDINATES = new Set(['when', 'because', 'while', 'although', 'though', 'whereas', 'after', 'before', 'since', 'until', 'as', 'where'])
const RELATIVES = new Set(['which', 'who', 'whom', 'whose', 'where'])
/** Most tokens of a subject between a conjunction and its verb. */
const SUBJECT = 9
/** Fewest tokens of a clause worth a statement of its own. */
const SHORTEST = 3
/** Tokens after a verb in which the number of those counted stands. */
const NUMBER_REACH = 6

/**
 * Cuts a sentence into clauses that are propositions of their own: coordinated clauses and verb phrases, relative clauses and
 * participles set off by commas. A relative clause in the middle leaves the main clause in two ranges. Two verb phrases that
 * both count people stay together. By tags alone, in one pass.
 */
export function clauseRanges(sentence: Sentence): readonly (readonly TokenRange[])[] {
  const { range } = sentence
  const clauses: TokenRange[][] = [[]]
  let open = 0
  let from = range[0]
  let outer: number | undefined
  const close = (to: number): void => void clauses[open]!.push([from, to])
  for (let token = range[0] + 1; token < range[1]; token++) {
    if (outer !== undefined && resumes(sentence, token)) {
      close(token)
      ;[open, from, outer] = [outer, token, undefined]
    } else if (isRelative(sentence, token)) {
      close(token)
      outer = outer ?? open
      open = clauses.push([]) - 1
      from = token
    } else if (coordinates(sentence, token, from) || isParticiple(sentence, token)) {
      close(token)
      open = clauses.push([]) - 1
      ;[from, outer] = [token, undefined]
    }
  }
  close(range[1])
  const made = clauses.map((ranges) => ranges.map((one) => trimmed(sentence, one)).filter(([first, end]) => end > first))
  return whole(sentence, made)
}

/** Subordinate clauses inside a clause ("when …", "because …") and participles that count ("hurting nine"): parts, not cuts. */
export function partRanges(sentence: Sentence): readonly TokenRange[] {
  const { words, range } = sentence
  const starts: number[] = []
  for (let token = range[0] + 1; token < range[1]; token++) {
    const tag = tagOf(words, token)
    const subordinate = SUBORDINATES.has(words.lemmas[token]!) && /^(?:IN|WRB|RB)$/.test(tag) && opensClause(sentence, token + 1)
    if (subordinate || (tag === 'VBG' && countsSoon(sentence, token))) starts.push(token)
  }
  return starts.map((from, at) => trimmed(sentence, [from, starts[at + 1] ?? range[1]])).filter((one) => isWorth(sentence, [one]))
}

/** Clauses without a verb are no clauses: then their words go back to the clause before. */
function whole(sentence: Sentence, clauses: readonly (readonly TokenRange[])[]): readonly (readonly TokenRange[])[] {
  const worth = clauses.filter((ranges) => isWorth(sentence, ranges))
  return worth.length === 0 ? [[trimmed(sentence, sentence.range)]] : worth
}

function isWorth({ words }: Sentence, ranges: readonly TokenRange[]): boolean {
  const tokens = ranges.reduce((sum, [first, end]) => sum + end - first, 0)
  return tokens >= SHORTEST && ranges.some(([first, end]) => some(first, end, (token) => VERB.test(tagOf(words, token))))
}

function some(first: number, end: number, holds: (token: number) => boolean): boolean {
  for (let token = first; token < end; token++) if (holds(token)) return true
  return false
}

const tagOf = (words: Words, token: number): string => TAGS[words.tags[token]!] ?? 'X'

function isComma({ text, words }: Sentence, token: number): boolean {
  return /^[,;–—]$/.test(text.slice(words.starts[token], words.ends[token]))
}

function isRelative(sentence: Sentence, token: number): boolean {
  return isComma(sentence, token - 1) && RELATIVES.has(sentence.words.lemmas[token]!)
}

function resumes(sentence: Sentence, token: number): boolean {
  return isComma(sentence, token - 1) && FINITE.test(tagOf(sentence.words, token))
}

function isParticiple(sentence: Sentence, token: number): boolean {
  const opensSentence = token === sentence.range[0]
  return (
    !opensSentence &&
    isComma(sentence, token - 1) &&
    /^VB[NG]$/.test(tagOf(sentence.words, token)) &&
    !sentence.light(token) &&
    !countsSoon(sentence, token)
  )
}

function coordinates(sentence: Sentence, token: number, from: number): boolean {
  const { words, range } = sentence
  const finiteBefore = some(from, token, (at) => VERB.test(tagOf(words, at)))
  if (!finiteBefore) return false
  if (tagOf(words, token) === 'CC') {
    if (countsSoon(sentence, token) && some(from, token, sentence.counts)) return false
    return opensVerbPhrase(sentence, token + 1) || opensClause(sentence, token + 1)
  }
  const afterComma = isComma(sentence, token - 1) && token < range[1]
  return afterComma && tagOf(words, token) !== 'CC' && opensClause(sentence, token) && /^(?:DT|PRP|NNP?S?|PRP\$|EX)$/.test(tagOf(words, token))
}

/** A finite verb stands here, or after adverbs. */
function opensVerbPhrase({ words, range }: Sentence, token: number): boolean {
  let at = token
  while (at < range[1] && tagOf(words, at) === 'RB') at++
  return at < range[1] && FINITE.test(tagOf(words, at))
}

/** A short subject and then a finite verb stand here. */
function opensClause({ words, range }: Sentence, token: number): boolean {
  for (let at = token; at < Math.min(range[1], token + SUBJECT); at++) {
    const tag = tagOf(words, at)
    if (at > token && FINITE.test(tag)) return true
    if (!NOMINAL.test(tag)) return false
  }
  return false
}

/** A count stands soon after a verb: "hurting nine men". */
function countsSoon({ range, counts }: Sentence, token: number): boolean {
  return some(token + 1, Math.min(range[1], token + NUMBER_REACH), counts)
}

/** A range without conjunctions, subordinating words and commas at its edges. */
function trimmed(sentence: Sentence, [first, end]: TokenRange): TokenRange {
  const { words, range } = sentence
  let [from, to] = [first, end]
  const loose = (token: number): boolean => tagOf(words, token) === 'CC' || tagOf(words, token) === 'PUNCT' || isComma(sentence, token)
  while (from < to && (loose(from) || (from > range[0] && SUBORDINATES.has(words.lemmas[from]!)))) from++
  while (to > from && loose(to - 1)) to--
  return [from, to]
}
