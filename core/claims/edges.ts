import type { CaseView } from '../model/case-view.ts'
import type { Copy } from '../model/copies.ts'
import { namedNumber } from '../model/figure-sizes.ts'
import { GrowingNumbers } from '../text/growing-numbers.ts'
import { heldOnce } from '../text/held-once.ts'
import { conditionsClash } from './answers.ts'
import { candidateKeys } from './candidate-keys.ts'
import type { KeyColumns } from './candidate-keys.ts'
import { candidatePairs } from './candidates.ts'
import type { MayTie, Pair } from './candidates.ts'
import type { Edge } from './tie-list.ts'
import { copiedPairs } from './copied.ts'
import { compareCounts } from './counted.ts'
import { apart } from './apart.ts'
import { closeInTime } from './event-fit.ts'
import { likeness, lookAlike, mayBeOne, nearness } from './likeness.ts'
import { oneEventAmong, reportsOfOneEvent } from './one-event.ts'
import type { OneEvent } from './one-event.ts'
import { timesClash } from './periods.ts'
import { quotedOver } from './quoted-over.ts'
import type { Proposition } from './proposition.ts'
import type { Propositions, PropositionTable, SpannedPropositions } from './proposition-table.ts'
import { TiesInColumns } from './tie-list.ts'

/** Two statements that read alike and are held apart. */
export interface LookAlike {
  readonly a: number
  readonly b: number
  readonly because: string
}

/** Two statements that are not taken for one, and that nothing holds apart. */
export interface Near {
  readonly a: number
  readonly b: number
  /** Share of what the shorter says that both say, 0 to 1. */
  readonly score: number
}

/** What ties statements together, what only looks like it, and what may be one. */
export interface Ties {
  readonly edges: TiesInColumns
  /** The number of ties of each sort and of those before it, in the order of the sorts. */
  readonly ends: readonly number[]
  readonly lookAlikes: readonly LookAlike[]
  readonly near: TiesInColumns
  /** Which reports are known to tell of one event. */
  readonly eventPairs: ReadonlySet<string>
  /** What the keys were made of under which pairs worth comparing were found. */
  readonly keys: KeyColumns
}

/** Sorts of ties, in the order in which they are found: of copied words, alike by themselves, alike because their reports tell of one event, quoted over. */
export const [COPIED, ALIKE, OF_ONE_EVENT, QUOTED] = [0, 1, 2, 3] as const

/** All reasons in the texts to take statements for one (copied text, words), and the pairs that only look alike. */
export function tiesOf(view: CaseView, propositions: PropositionTable, mayTie: MayTie = () => true): Ties {
  const found: Compared = { edges: new TiesInColumns(), near: new TiesInColumns(), lookAlikes: [], open: pairColumn() }
  const { edges } = found
  const ends: number[] = []
  for (const edge of copiedEdges(view, propositions)) edges.push(edge)
  ends.push(edges.length)
  const keys = candidateKeys(propositions)
  comparePairs(propositions, candidatePairs(propositions, { mayTie, keys }), found)
  ends.push(edges.length)
  const eventPairs = reportsOfOneEvent(propositions, edges)
  for (const edge of edgesOfOneEvent(propositions, pairsIn(found.open), oneEventAmong(eventPairs))) edges.push(edge)
  ends.push(edges.length)
  for (const report of view.reportIds()) for (const edge of quotedOver(view, report, propositions)) edges.push(edge)
  ends.push(edges.length)
  return { edges, ends, lookAlikes: found.lookAlikes, near: found.near, eventPairs, keys }
}

/** Where what comparing pairs finds is put. */
export interface Compared {
  readonly edges: TiesInColumns
  readonly near: TiesInColumns
  readonly lookAlikes: LookAlike[]
  /** Pairs that are not alike by themselves, and may be one where their reports are known to tell of one event. */
  readonly open: GrowingNumbers<Uint32Array>
}

/** An empty column of pairs, one number after the other. */
export const pairColumn = (): GrowingNumbers<Uint32Array> => new GrowingNumbers((size) => new Uint32Array(size))

/** The pairs of a column. */
export function* pairsIn(column: GrowingNumbers<Uint32Array>): Generator<Pair> {
  for (let at = 0; at < column.length; at += 2) yield [column.at(at), column.at(at + 1)]
}

/** Compares two statements after the other, each pair by itself. */
export function comparePairs(propositions: Propositions, pairs: Iterable<Pair>, { edges, near, lookAlikes, open }: Compared): void {
  const once = heldOnce()
  for (const [a, b] of pairs) {
    const [one, other] = [propositions.at(a)!, propositions.at(b)!]
    const found = likeness(one, other)
    if (found !== undefined) {
      edges.push({ a, b, score: 0.9 * found.score, because: found.because, firm: false })
      continue
    }
    if (mayBeOne(one, other)) {
      open.push(a)
      open.push(b)
    }
    const because = lookAlike(one, other)
    if (because !== undefined) lookAlikes.push({ a, b, because: once(because) })
    const score = because === undefined ? nearness(one, other) : undefined
    if (score !== undefined) near.push({ a, b, score, because: '', firm: false })
  }
}

/** Of pairs that are not alike by themselves those that are because their reports are known to tell of one event. */
export function* edgesOfOneEvent(propositions: Propositions, open: Iterable<Pair>, oneEvent: OneEvent): Generator<Edge> {
  for (const [a, b] of open) {
    const [one, other] = [propositions.at(a)!, propositions.at(b)!]
    const found = oneEvent(one, other) ? likeness(one, other, oneEvent) : undefined
    if (found !== undefined) yield { a, b, score: 0.8 * found.score, because: found.because, firm: false }
  }
}

/** Ties of statements whose words are copied, by all copies or by some. */
export function* copiedEdges(view: CaseView, propositions: SpannedPropositions, copies: Iterable<Copy> = view.copies()): Generator<Edge> {
  for (const { a, b, share } of copiedPairs(view, propositions, copies)) {
    const [one, other] = [propositions.at(a)!, propositions.at(b)!]
    const edited = valueEdited(one, other)
    const because = edited ? 'the words are copied, with another number' : 'the words are copied'
    if (valueReplaced(one, other) || (edited && (apart(one, other) !== undefined || isTemplate(one, other)))) continue
    yield { a, b, score: 0.9 + 0.1 * Math.min(1, share) - (edited ? 0.4 : 0), because, firm: !edited }
  }
}

/** Whether an edit changed the number that a copied statement is about: then it is no longer the same by copying alone. */
function valueEdited({ counted: a }: Proposition, { counted: b }: Proposition): boolean {
  return a !== undefined && b !== undefined && !['equal', 'soft'].includes(compareCounts(a.figure, b.figure))
}

/** Whether another number of people stands in copied words days later: the words are a form, and a total of years has grown. */
function isTemplate(a: Proposition, b: Proposition): boolean {
  return !closeInTime(a, b) && [a, b].every(({ counted }) => namedNumber(counted!.figure) < TOTAL)
}

/** Numbers of people from here on are totals of years. */
const TOTAL = 1000

/** Whether an edit made another statement of copied words: other people or another condition counted, or another time named for what happened. */
function valueReplaced(a: Proposition, b: Proposition): boolean {
  if (a.event && b.event && timesClash(a.periods, b.periods)) return true
  return a.counted !== undefined && b.counted !== undefined && (conditionsClash(a.counted, b.counted) || clash(a.counted.whom, b.counted.whom))
}

const clash = (a: string | undefined, b: string | undefined): boolean => a !== undefined && b !== undefined && a !== b
