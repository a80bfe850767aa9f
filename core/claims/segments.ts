import {
  countsSoon,
  opensAdjunct,
  opensClause,
  opensEllipsis,
  opensFurtherCount,
  opensParticiple,
  opensRelative,
  opensScene,
  opensVerbPhrase,
  restarts,
  resumes,
} from './openings.ts'
import { exceptionIn } from './exceptions.ts'
import { isComma, isSubordinating, isVerb, some, tagOf } from './sentence.ts'
import type { Sentence, TokenRange } from './sentence.ts'

/** A clause of a sentence, as tokens. */
export interface ClauseRange {
  /** Two ranges where an inserted clause interrupts it. */
  readonly ranges: readonly TokenRange[]
  /** Where its further verb phrases with a count begin ("and hurt nine", "killing six"): they stay in it, and are parts. */
  readonly counting: readonly number[]
  /** End of the adverbial clause that follows it without a comma: both together say what happened and when or why. */
  readonly adjunctEnd?: number
}

/** Fewest tokens of a clause worth a statement of its own. */
const SHORTEST = 3
/** Tokens before an adverbial clause from which they are no mere adverb of it ("only when"), though no verb stands there. */
const LONG = 3

/**
 * Cuts a sentence into clauses that are propositions of their own: coordinated clauses and verb phrases, relative clauses set
 * off by commas, adverbial clauses ("when …", "although …") and participial clauses. An inserted clause leaves the main one in
 * two ranges. Verb phrases that count stay with the first that does. By tags alone, in one pass.
 */
export function clauseRanges(sentence: Sentence): readonly ClauseRange[] {
  const { range } = sentence
  const clauses: Building[] = [{ ranges: [], counting: [] }]
  let open = 0
  let from = range[0]
  let outer: number | undefined
  let bound = false
  for (let token = range[0] + 1; token < range[1]; token++) {
    const cut = outer !== undefined && resumes(sentence, token) ? 'resumes' : cutAt(sentence, token, from)
    if (cut === 'counts') clauses[open]!.counting.push(token)
    if (cut === undefined || cut === 'counts') continue
    clauses[open]!.ranges.push([from, token])
    if (bound) clauses[open - 1]!.adjunctEnd = trimmed(sentence, [from, token])[1]
    bound = cut === 'follows' && outer === undefined && clauses[open]!.ranges.length === 1
    if (cut === 'resumes') {
      ;[open, outer] = [outer!, undefined]
    } else {
      outer = cut === 'inserts' ? (outer ?? open) : undefined
      open = clauses.push({ ranges: [], counting: [] }) - 1
    }
    from = token
  }
  clauses[open]!.ranges.push([from, range[1]])
  if (bound) clauses[open - 1]!.adjunctEnd = trimmed(sentence, [from, range[1]])[1]
  const made = clauses.map((clause) => ({ ...clause, ranges: clause.ranges.map((one) => trimmed(sentence, one)).filter(([a, b]) => b > a) }))
  const worth = made.filter(
    ({ ranges }, at) => isWorth(sentence, ranges) || (at === 0 && (sentence.nominal || made.length > 1) && lengthOf(ranges) >= SHORTEST),
  )
  return worth.length === 0 ? [{ ranges: [trimmed(sentence, range)], counting: [] }] : worth
}

/** A clause while it is cut. */
interface Building {
  readonly ranges: TokenRange[]
  readonly counting: number[]
  adjunctEnd?: number
}

type Cut = 'splits' | 'follows' | 'inserts' | 'counts'

/** What kind of clause opens at a token, where the clause before it began at `from`; undefined where none does. */
function cutAt(sentence: Sentence, token: number, from: number): Cut | undefined {
  const afterComma = isComma(sentence, token - 1)
  if (opensRelative(sentence, token)) return 'inserts'
  const told = some(from, token, (at) => isVerb(sentence, at))
  if (opensAdjunct(sentence, token))
    return afterComma
      ? 'inserts'
      : told || token - from >= LONG
        ? opensScene(sentence, token) && !isExcepted(sentence, [from, token])
          ? 'follows'
          : 'splits'
        : undefined
  if (opensParticiple(sentence, token)) return countsSoon(sentence, token) ? 'counts' : afterComma ? 'inserts' : 'splits'
  if (restarts(sentence, token)) return 'splits'
  if (opensFurtherCount(sentence, token) && some(from, token, sentence.counts)) return 'counts'
  return told && !awaitsVerb(sentence, token, from) ? coordinationAt(sentence, token, from) : undefined
}

/** "There was no fire except on the quay where a lamp fell": what is said there is no part of what is denied before. */
const isExcepted = ({ text, words, openings }: Sentence, before: TokenRange): boolean =>
  exceptionIn(text, words, before, openings.exceptions) !== undefined

/** Whether the clause of the last relative before a token has no verb yet: "the quay where a raid on ships *and* a fire killed nine". */
function awaitsVerb(sentence: Sentence, token: number, from: number): boolean {
  for (let at = token - 1; at > from; at--) {
    if (isVerb(sentence, at)) return false
    if (sentence.openings.relatives.has(sentence.words.lemmas[at]!)) return true
  }
  return false
}

function coordinationAt(sentence: Sentence, token: number, from: number): Cut | undefined {
  const { words } = sentence
  const tag = tagOf(words, token)
  if (words.lemmas[token] === 'or') return undefined
  if (tag !== 'CC') return isComma(sentence, token - 1) && SUBJECTS.test(tag) && opensClause(sentence, token) ? 'splits' : undefined
  const counted = some(from, token, sentence.counts) && countsSoon(sentence, token)
  if (opensEllipsis(sentence, token + 1)) return 'counts'
  if (opensVerbPhrase(sentence, token + 1) || continuesParticiple(sentence, token + 1)) return counted ? 'counts' : 'splits'
  return opensClause(sentence, token + 1) ? (counted && isComma(sentence, token - 1) === false ? 'counts' : 'splits') : undefined
}

const SUBJECTS = /^(?:DT|PRP|NNP?S?|PRP\$|EX|CD)$/

/** A participle that counts, after a conjunction ("and wounding nine"), or a coordinated one set off by a comma. */
function continuesParticiple(sentence: Sentence, token: number): boolean {
  const { words, range, text } = sentence
  if (token >= range[1]) return false
  const gerund = /ing$/.test(text.slice(words.starts[token], words.ends[token]))
  return gerund && (isComma(sentence, token - 2) ? tagOf(words, token) === 'VBG' : sentence.results(token) && countsSoon(sentence, token))
}

const lengthOf = (ranges: readonly TokenRange[]): number => ranges.reduce((sum, [first, end]) => sum + end - first, 0)

function isWorth(sentence: Sentence, ranges: readonly TokenRange[]): boolean {
  return (
    lengthOf(ranges) >= SHORTEST && ranges.some(([first, end]) => some(first, end, (token) => isVerb(sentence, token) || sentence.results(token)))
  )
}

/** A range without conjunctions, subordinating words and commas at its edges. */
export function trimmed(sentence: Sentence, [first, end]: TokenRange): TokenRange {
  const { words, range } = sentence
  let [from, to] = [first, end]
  const loose = (token: number): boolean => tagOf(words, token) === 'CC' || tagOf(words, token) === 'PUNCT' || isComma(sentence, token)
  while (from < to && (loose(from) || (from > range[0] && isSubordinating(sentence, from)))) from++
  const cutOff = (token: number): boolean => end < range[1] && (/^(?:IN|DT|TO|WRB)$/.test(tagOf(words, token)) || isSubordinating(sentence, token))
  while (to > from && (loose(to - 1) || cutOff(to - 1))) to--
  return [from, to]
}
