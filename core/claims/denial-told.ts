import { languages } from '../languages/index.ts'
import type { AttributionRow } from '../model/attributions.ts'
import type { Passages } from '../model/passages.ts'
import type { Extent } from '../model/span.ts'
import { eitherOf } from '../text/either-of.ts'
import type { Words } from '../model/words.ts'
import { tokenAt } from './positions.ts'
import { meets } from '../text/extents.ts'
import { some, tagOf } from './sentence.ts'
import type { TokenRange } from './sentence.ts'
import type { ConceptIndex } from './terms.ts'

/** What is looked up to tell what a verb of denial stands for. */
export interface Reading {
  readonly text: string
  readonly words: Words
  readonly passages: Pick<Passages, 'sentences'>
  readonly concepts: Pick<ConceptIndex, 'isEvent'>
}

const listed = (list: 'said' | 'saidThat' | 'thatOpens' | 'shares' | 'accusations' | 'given' | 'turningAway' | 'withholding'): ReadonlySet<string> =>
  new Set(languages.flatMap(({ denials }) => denials[list]))
const [said, turningAway, withholding] = [listed('said'), listed('turningAway'), listed('withholding')]
const [saidThat, thatOpens, given] = [listed('saidThat'), listed('thatOpens'), listed('given')]
const laid = new Set([...listed('shares'), ...listed('accusations')])
const bound = new Set(languages.flatMap(({ clauses }) => clauses.bound))
/** Words behind which a verb tells of something beside what is denied. */
const aside = new Set([...bound, ...languages.flatMap(({ clauses }) => [...clauses.subordinating, ...clauses.relatives])])
const isDeed = eitherOf(languages.map(({ denials }) => denials.deed))
/** What begins the object of a verb. */
const OBJECT = /^(?:DT|PDT|PRP|PRP\$|CD)$/
const FINITE = /^VB[ZP]$/

/**
 * Whether a verb of denial is for something that is said not to be so: "denied draining it", "denied that it had", "rejected the
 * claims". Else somebody withheld something or turned it away ("denied them asylum", "dismissed 40 workers"), which is no denial.
 */
function saysNotSo(row: AttributionRow, { text, words, passages, concepts }: Reading): boolean {
  const { cue, content } = row
  const verb = (list: ReadonlySet<string>): boolean =>
    cue.some(([from, to]) => some(tokenAt(words, from), tokenAt(words, to), (token) => list.has(words.lemmas[token]!)))
  const turned = verb(turningAway)
  if (content.length > 1 || (!turned && !verb(withholding)) || !isOneSentence(wholeOf(row), passages)) return true
  const range: TokenRange = [tokenAt(words, content[0]![0]), tokenAt(words, content[0]![1])]
  const wordAt = (token: number): string => text.slice(words.starts[token], words.ends[token]).toLowerCase()
  const head = headOf(words, range, (token) => said.has(wordAt(token)))
  if (head !== undefined && (said.has(wordAt(head)) || (saidThat.has(wordAt(head)) && thatOpens.has(wordAt(head + 1))))) return true
  if (turned) return false
  const isOfDeed = head !== undefined && (laid.has(wordAt(head)) || concepts.isEvent(words.lemmas[head]!))
  return isOfDeed || opensDeed(words, range, wordAt) || isClause(words, range)
}

/** Whether a gerund comes first; of one that may be a noun for what people are denied, where an object follows. */
function opensDeed(words: Words, [first, end]: TokenRange, wordAt: (token: number) => string): boolean {
  if (!isDeed.test(wordAt(first))) return false
  const next = first + 1 < end ? tagOf(words, first + 1) : ''
  return !given.has(wordAt(first)) || OBJECT.test(next) || (next === 'TO' && first + 2 < end && tagOf(words, first + 2) === 'VB')
}

/** The last noun of the noun phrase that a range begins with; taggers take some of those nouns for verbs ("*claims* that"). */
function headOf(words: Words, [first, end]: TokenRange, isNoun: (token: number) => boolean): number | undefined {
  let token = first
  while (token < end && (/^(?:DT|PDT|PRP\$|CD|JJ|NN|VBN|RB)/.test(tagOf(words, token)) || isNoun(token))) token++
  return token > first ? token - 1 : undefined
}

/**
 * Whether it is a clause: its first verb is finite and its own, and not that of one which hangs on a noun. Taggers take nouns for the
 * present ("the inspectors *access*"), which counts behind "that" and a pronoun. A gerund that
 * opens it is its noun.
 */
function isClause(words: Words, [first, end]: TokenRange): boolean {
  const isSure = bound.has(words.lemmas[first - 1] ?? '') || tagOf(words, first) === 'PRP'
  for (let token = tagOf(words, first) === 'VBG' ? first + 1 : first; token < end; token++) {
    const tag = tagOf(words, token)
    if (token > first && aside.has(words.lemmas[token]!) && tag !== 'TO') return false
    if (tag === 'VBD' || tag === 'MD') return true
    if (tag.startsWith('VB')) return isSure && FINITE.test(tag)
  }
  return false
}

/** What somebody is said to deny, where a clause tells of that: "the mayor said *the port had denied draining it*". */
export function denialTold(
  attributions: readonly AttributionRow[],
  { at, pieces }: { readonly at: number; readonly pieces: readonly Extent[] },
  reading: Reading,
): AttributionRow | undefined {
  const start = pieces[0]![0]
  const holds = ([from, to]: Extent): boolean => pieces.some((piece) => piece[0] <= from && to <= piece[1])
  return attributions.find(
    (row) =>
      row.parent === at && row.stance === 'denies' && row.source.some(([from]) => from === start) && row.cue.every(holds) && saysNotSo(row, reading),
  )
}

/** The attributions, by their numbers, of verbs of denial by which nothing is said, not even not to be so. */
export function turnedAway(attributions: readonly AttributionRow[], reading: Reading): ReadonlySet<number> {
  return new Set(attributions.flatMap((row, at) => (row.stance === 'denies' && row.cue.length > 0 && !saysNotSo(row, reading) ? [at] : [])))
}

/**
 * Such an attribution as what it is: the report tells who turned what away. All of that is what it tells: "*plans to close the
 * school*" alone would be told as so.
 */
export function inOwnVoice(row: AttributionRow): AttributionRow {
  const negations = row.negations.filter(({ extent }) => !row.cue.some((one) => meets(one, extent)))
  return { ...row, kind: 'own-voice', source: [], cue: [], content: [wholeOf(row)], negations, polarity: 'affirmed', chain: row.chain.slice(0, 1) }
}

function wholeOf({ source, cue, content }: AttributionRow): Extent {
  const all = [...source, ...cue, ...content]
  return [Math.min(...all.map(([from]) => from)), Math.max(...all.map(([, to]) => to))]
}

const isOneSentence = ([start, end]: Extent, { sentences }: Pick<Passages, 'sentences'>): boolean =>
  sentences.some(({ extent }) => extent[0] <= start && end <= extent[1])
