import type { Row } from '../model/plan.ts'
import { columnRows, keptColumn } from '../model/kept-columns.ts'
import type { Column } from '../model/kept-columns.ts'
import type { KeyColumns } from './candidate-keys.ts'
import type { DecidedPair } from './decided-pairs.ts'
import type { LookAlike } from './edges.ts'
import type { ActorsSeen } from '../text/actors-seen.ts'
import type { Placed, RankedPropositions } from './proposition-table.ts'
import type { Edge, TieList } from './tie-list.ts'

/** Propositions by number as far as they stand in columns. */
export interface PropositionColumns {
  readonly ranks: Int32Array
  readonly wholes: Int32Array
  /** See {@link marksOf}. */
  readonly marks: Uint8Array
}

/** Ties, the surest first. */
export interface EdgeColumns {
  readonly a: Uint32Array
  readonly b: Uint32Array
  readonly score: Float64Array
  /** Twice the number of the reason, one more for a firm tie. */
  readonly reason: Uint32Array
  readonly sort: Uint8Array
}

/** Pairs of statements that are near, the nearest first. */
export interface NearColumns {
  readonly a: Uint32Array
  readonly b: Uint32Array
  readonly score: Float64Array
}

/** What no decision on pairs of statements changes: plain data that is kept with the claims. */
export interface ClaimMatter {
  readonly propositions: PropositionColumns
  /** The number of the first proposition of each report, by the report's number, and one more. */
  readonly firsts: Uint32Array
  readonly edges: EdgeColumns
  readonly near: NearColumns
  readonly lookAlikes: readonly LookAlike[]
  readonly eventPairs: ReadonlySet<string>
  /** Reasons of ties by number; that of decisions is among them. */
  readonly reasons: readonly string[]
  readonly keys: KeyColumns
  readonly names: ActorsSeen
}

/** How statements were brought together, and by which decisions. */
export interface Brought {
  /** One number for the propositions of a cluster, by proposition. */
  readonly cluster: Int32Array
  /** Place in the reasons of why it was taken in; -1 where it is alone. */
  readonly because: Int32Array
  readonly decided: readonly DecidedPair[]
}

/** Marks of a proposition. */
const [COUNTS_OTHER, TELLS_OTHER, COUNTS] = [1, 2, 4] as const

/** What is asked of a proposition without making it, as one number. */
export function marksOf({ countsOther, tellsOther, counts }: Omit<Placed, 'rank' | 'whole'>): number {
  return COUNTS_OTHER * Number(countsOther) + TELLS_OTHER * Number(tellsOther) + COUNTS * Number(counts)
}

/** Whether a proposition says how many. */
export const counts = ({ marks }: PropositionColumns, number: number): boolean => (marks[number]! & COUNTS) !== 0

/** What is asked of all propositions to tell claims apart. */
export function rankedIn({ ranks, wholes, marks }: PropositionColumns): Omit<RankedPropositions, 'at'> {
  return {
    length: ranks.length,
    rank: (number) => ranks[number]!,
    whole: (number) => wholes[number]!,
    countsOther: (number) => (marks[number]! & COUNTS_OTHER) !== 0,
    tellsOther: (number) => (marks[number]! & TELLS_OTHER) !== 0,
  }
}

/** Ties as a list that makes each anew. */
export function edgesIn({ edges: { a, b, score, reason }, reasons }: Pick<ClaimMatter, 'edges' | 'reasons'>): TieList<Edge> {
  return {
    length: a.length,
    at: (at) => ({
      a: a[at]!,
      b: b[at]!,
      score: score[at]!,
      because: reasons[reason[at]! >>> 1]!,
      firm: (reason[at]! & 1) === 1,
    }),
  }
}

/** Near pairs as a list that makes each anew. */
export function nearIn({ a, b, score }: NearColumns): TieList<{ readonly a: number; readonly b: number; readonly score: number }> {
  return { length: a.length, at: (at) => ({ a: a[at]!, b: b[at]!, score: score[at]! }) }
}

/** What was made as rows that are kept. */
export function* keptMatter({ propositions, firsts, edges, near, keys, names, ...lists }: ClaimMatter): Generator<Row<unknown>> {
  yield { id: 'reasons', at: [], value: lists.reasons }
  yield { id: 'events', at: [], value: [...lists.eventPairs] }
  yield { id: 'look-alikes', at: [], value: lists.lookAlikes }
  yield* columnRows('firsts', firsts)
  for (const [of, columns] of Object.entries({ propositions, edges, near, keys, names }))
    for (const [name, column] of Object.entries<Column>({ ...columns })) yield* columnRows(`${of} ${name}`, column)
}

/** Reads what {@link keptMatter} made. */
export function matterKept(kept: (id: string) => unknown): ClaimMatter {
  const whole = (name: string): Uint32Array => keptColumn(kept, name, (length) => new Uint32Array(length))
  const signed = (name: string): Int32Array => keptColumn(kept, name, (length) => new Int32Array(length))
  const small = (name: string): Uint8Array => keptColumn(kept, name, (length) => new Uint8Array(length))
  const float = (name: string): Float64Array => keptColumn(kept, name, (length) => new Float64Array(length))
  return {
    propositions: { ranks: signed('propositions ranks'), wholes: signed('propositions wholes'), marks: small('propositions marks') },
    firsts: whole('firsts'),
    edges: {
      a: whole('edges a'),
      b: whole('edges b'),
      score: float('edges score'),
      reason: whole('edges reason'),
      sort: small('edges sort'),
    },
    near: { a: whole('near a'), b: whole('near b'), score: float('near score') },
    lookAlikes: kept('look-alikes') as ClaimMatter['lookAlikes'],
    eventPairs: new Set(kept('events') as readonly string[]),
    reasons: kept('reasons') as readonly string[],
    keys: { parts: whole('keys parts'), published: float('keys published') },
    names: { seen: whole('names seen'), firsts: whole('names firsts'), actors: signed('names actors') },
  }
}

/** How statements were brought together as rows that are kept. */
export function* keptBrought({ cluster, because, decided }: Brought): Generator<Row<unknown>> {
  yield* columnRows('clusters', cluster)
  yield* columnRows('because', because)
  yield { id: 'decided', at: [], value: decided }
}

/** Reads what {@link keptBrought} made. */
export function broughtKept(kept: (id: string) => unknown): Brought {
  const make = (length: number): Int32Array => new Int32Array(length)
  return { cluster: keptColumn(kept, 'clusters', make), because: keptColumn(kept, 'because', make), decided: kept('decided') as Brought['decided'] }
}
