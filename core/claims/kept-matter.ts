import type { Row } from '../model/plan.ts'
import type { DecidedPair } from './decided-pairs.ts'
import { DECIDED } from './decided-pairs.ts'
import type { Ties } from './edges.ts'
import { columnRows, keptColumn } from './kept-columns.ts'
import type { PropositionTable, RankedPropositions } from './proposition-table.ts'
import type { Edge, TieList } from './tie-list.ts'

/** What no decision on pairs of statements changes: propositions as far as they stand in columns, and ties, the surest first. */
export interface ClaimMatter {
  readonly propositions: Omit<RankedPropositions, 'at'>
  /** The number of the first proposition of each report, by the report's number, and one more. */
  readonly firsts: Uint32Array
  readonly edges: TieList<Edge>
  readonly near: TieList<{ readonly a: number; readonly b: number }>
  readonly lookAlikes: TieList<{ readonly a: number; readonly b: number; readonly because: string }>
  readonly eventPairs: ReadonlySet<string>
  readonly reasons: readonly string[]
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
const [COUNTS_OTHER, TELLS_OTHER] = [1, 2] as const

/** Places of ties, the surest first. */
export interface TieOrder {
  readonly edges: Uint32Array
  readonly near: Uint32Array
}

/** What was made of a case. */
export interface MadeMatter {
  readonly propositions: PropositionTable
  readonly firsts: Uint32Array
  readonly ties: Ties
  readonly order: TieOrder
}

/** What was made as rows that are kept. Reasons of ties are followed by that of decisions. */
export function* keptMatter({ propositions, firsts, ties, order: { edges, near } }: MadeMatter): Generator<Row<unknown>> {
  const { length } = propositions
  const { a, b, score, reason } = ties.edges.columns()
  yield { id: 'reasons', at: [], value: reasonsOf(ties) }
  yield { id: 'events', at: [], value: [...ties.eventPairs] }
  yield { id: 'look-alikes', at: [], value: ties.lookAlikes }
  yield* columnRows('firsts', firsts)
  yield* columnRows(
    'ranks',
    Int32Array.from({ length }, (_, number) => propositions.rank(number)),
  )
  yield* columnRows(
    'wholes',
    Int32Array.from({ length }, (_, number) => propositions.whole(number)),
  )
  yield* columnRows(
    'marks',
    Uint8Array.from(
      { length },
      (_, number) => COUNTS_OTHER * Number(propositions.countsOther(number)) + TELLS_OTHER * Number(propositions.tellsOther(number)),
    ),
  )
  yield* columnRows(
    'edges a',
    edges.map((at) => a[at]!),
  )
  yield* columnRows(
    'edges b',
    edges.map((at) => b[at]!),
  )
  yield* columnRows(
    'edges score',
    Float64Array.from(edges, (at) => score[at]!),
  )
  yield* columnRows(
    'edges reason',
    edges.map((at) => reason[at]!),
  )
  yield* columnRows(
    'near a',
    near.map((at) => ties.near.at(at)!.a),
  )
  yield* columnRows(
    'near b',
    near.map((at) => ties.near.at(at)!.b),
  )
}

/** Reasons to take statements for one, by number. */
export function reasonsOf(ties: Ties): readonly string[] {
  return [...ties.edges.reasons, DECIDED]
}

/** Reads what {@link keptMatter} made. */
export function matterKept(kept: (id: string) => unknown): ClaimMatter {
  const whole = (name: string): Uint32Array => keptColumn(kept, name, (length) => new Uint32Array(length))
  const signed = (name: string): Int32Array => keptColumn(kept, name, (length) => new Int32Array(length))
  const reasons = kept('reasons') as readonly string[]
  const [ranks, wholes, marks] = [signed('ranks'), signed('wholes'), keptColumn(kept, 'marks', (length) => new Uint8Array(length))]
  const [edgeA, edgeB, reason] = [whole('edges a'), whole('edges b'), whole('edges reason')]
  const score = keptColumn(kept, 'edges score', (length) => new Float64Array(length))
  const [nearA, nearB] = [whole('near a'), whole('near b')]
  return {
    propositions: {
      length: ranks.length,
      rank: (number) => ranks[number]!,
      whole: (number) => wholes[number]!,
      countsOther: (number) => (marks[number]! & COUNTS_OTHER) !== 0,
      tellsOther: (number) => (marks[number]! & TELLS_OTHER) !== 0,
    },
    firsts: whole('firsts'),
    edges: {
      length: edgeA.length,
      at: (at) => ({
        a: edgeA[at]!,
        b: edgeB[at]!,
        score: score[at]!,
        because: reasons[reason[at]! >>> 1]!,
        firm: (reason[at]! & 1) === 1,
      }),
    },
    near: { length: nearA.length, at: (at) => ({ a: nearA[at]!, b: nearB[at]! }) },
    lookAlikes: kept('look-alikes') as Ties['lookAlikes'],
    eventPairs: new Set(kept('events') as readonly string[]),
    reasons,
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
