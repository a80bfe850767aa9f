import { languages } from '../languages/index.ts'
import type { CaseView } from '../model/case-view.ts'
import type { Statement } from '../model/statements.ts'
import type { Words } from '../model/words.ts'
import type { Party } from './parties.ts'
import { partyOf, saysWhose } from './parties.ts'
import { tokenAt } from './positions.ts'
import { tagOf } from './sentence.ts'
import type { TokenRange } from './sentence.ts'

/** Who a statement says did harm. */
export interface Doer extends Party {
  readonly words: string
  /** Whether it is a name of one person, or of nobody knows what: such a one may serve any party. */
  readonly isPerson: boolean
  /** The other words of the statement, in lower case: whom it harmed is among them. */
  readonly others: readonly string[]
}

interface Read {
  readonly words: Words
  readonly text: string
}

const by = new Set(languages.flatMap(({ parties }) => parties.by))
const harms = new Set(languages.flatMap(({ parties }) => parties.harms))
const NOUN = /^(?:JJ|NN|CD)/

/**
 * The party that a statement says did harm: named after "by", or before the verb. Undefined where it is no party, where nothing that
 * it did is harm, and where several are named.
 */
export function doerOf(view: CaseView, statement: Statement): Doer | undefined {
  if (statement.polarity === 'negated' || statement.kind === 'headline') return undefined
  const words = view.layer(statement.report, 'words')
  const read = { words, text: view.report(statement.report).text }
  const [first, end] = [tokenAt(words, statement.extent[0]), tokenAt(words, statement.extent[1])]
  const starts = Array.from({ length: end - first }, (_, at) => first + at).filter(
    (at) => by.has(words.lemmas[at]!) && isHarmBefore(words, [first, at]),
  )
  const subject = phraseAt(read, [first, end])
  const phrases = [
    ...starts.map((at) => phraseAt(read, [at + 1, end])).filter((phrase) => phrase !== undefined),
    ...(subject !== undefined && doesHarm(words, [subject[1], end]) ? [subject] : []),
  ]
  const [only, ...more] = phrases
  return only === undefined || more.length > 0 ? undefined : doerIn(view, statement, only)
}

/** Whether the last verb before "by", or the noun right before it, is of harm. */
function isHarmBefore(words: Words, [first, at]: TokenRange): boolean {
  if (tagOf(words, at - 1).startsWith('NN') && harms.has(words.lemmas[at - 1]!)) return true
  for (let token = at - 1; token >= first; token--)
    if (/^VB/.test(tagOf(words, token))) return /^VB[ND]$/.test(tagOf(words, token)) && harms.has(words.lemmas[token]!)
  return false
}

/** Whether a verb of harm, in the past and active, comes next. */
function doesHarm(words: Words, [from, end]: TokenRange): boolean {
  const isNear = (token: number): boolean => token < end && tagOf(words, token).startsWith('RB')
  let token = from
  while (isNear(token)) token++
  const had = words.lemmas[token] === 'have'
  if (had)
    do token++
    while (isNear(token))
  return token < end && tagOf(words, token) === (had ? 'VBN' : 'VBD') && harms.has(words.lemmas[token]!)
}

/**
 * The noun phrase that begins at a token, without its article; the one behind it, where it is of those who serve ("soldiers of *the
 * army*"). Undefined where another is joined to it, or where it only says whose something is.
 */
function phraseAt({ words, text }: Read, [start, end]: TokenRange): TokenRange | undefined {
  const from = tagOf(words, start) === 'DT' ? start + 1 : start
  let to = from
  while (to < end && NOUN.test(tagOf(words, to))) to++
  if (to === from) return undefined
  if (to < end && saysWhose(wordsIn({ words, text }, [from, to]), words.lemmas[to]!)) return phraseAt({ words, text }, [to + 1, end])
  return to < end && /^(?:CC|POS)$/.test(tagOf(words, to)) ? undefined : [from, to]
}

const wordsIn = ({ words, text }: Read, [from, to]: TokenRange): readonly string[] =>
  Array.from({ length: to - from }, (_, at) => text.slice(words.starts[from + at], words.ends[from + at]).toLowerCase())

function doerIn(view: CaseView, { report, mentions, extent }: Statement, [from, to]: TokenRange): Doer | undefined {
  const words = view.layer(report, 'words')
  const rows = view.layer(report, 'mentions').mentions
  const { text } = view.report(report)
  const [first, end] = [tokenAt(words, extent[0]), tokenAt(words, extent[1])]
  // A state may do something; what was done "by" a place was done near it.
  const isSubject = from - first <= 1
  const names = mentions.map((at) => rows[at]!).filter(({ level, kind }) => level === 'name' && (kind !== 'place' || isSubject))
  const nameAt = (length: number) => names.find((one) => one.extent[1] === words.ends[from + length - 1])
  const phrase = wordsIn({ words, text }, [from, to])
  const party = partyOf(phrase, (length) => nameAt(length) !== undefined)
  if (party === undefined) return undefined
  const name = party.listed === undefined ? nameAt(party.name.length) : undefined
  return {
    ...party,
    words: text.slice(words.starts[from], words.ends[to - 1]),
    isPerson: name !== undefined && name.kind !== 'organisation' && name.kind !== 'group' && name.kind !== 'place',
    others: [...wordsIn({ words, text }, [first, from]), ...wordsIn({ words, text }, [to, end])],
  }
}
