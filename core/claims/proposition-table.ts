import { reportOfStatement } from '../model/view-of-store.ts'
import type { StatementId } from '../model/ids.ts'
import { GrowingNumbers } from '../text/growing-numbers.ts'
import { PackedList } from '../text/packed-list.ts'
import type { Proposition } from './proposition.ts'

/** Propositions by number. Whoever reads many at a time should go through them in order: the last ones are at hand, others are made anew. */
export interface Propositions {
  readonly length: number
  at(number: number): Proposition | undefined
}

/** Propositions with what is asked of all of them to tell claims apart. */
export interface RankedPropositions extends Propositions {
  /** Place among all propositions in order of statement id. */
  rank(number: number): number
  /** The number of the statement that this one is a clause of, or -1. */
  whole(number: number): number
  /** Whether it is a clause that counts what its whole statement does not. */
  countsOther(number: number): boolean
  /** Whether it is a clause that tells of a whole event, or who did it, which is another question than the one its whole statement answers. */
  tellsOther(number: number): boolean
}

/** The propositions of a case, packed, with what is asked of all of them in columns. */
export interface PropositionTable extends RankedPropositions, CountingPropositions, SpannedPropositions {
  /** The number of a statement; undefined where it is none of these. */
  numberOf(id: StatementId): number | undefined
}

/** Propositions of which it is known which count. */
export interface CountingPropositions extends Propositions {
  /** Whether it says how many. */
  counts(number: number): boolean
}

/** Propositions of which it is known where they stand. */
export interface SpannedPropositions extends Propositions {
  /** Where the statement stands in its report. */
  start(number: number): number
  end(number: number): number
  /** The first number of a report, and the number after its last. */
  ofReport(report: string): readonly [first: number, end: number]
}

/** Where a proposition stands among those of its report, and what is asked of all. */
export interface Placed {
  /** Its place in order of statement id, from 0. */
  readonly rank: number
  /** The place of the statement that it is a clause of, or -1. */
  readonly whole: number
  readonly counts: boolean
  readonly countsOther: boolean
  readonly tellsOther: boolean
}

/** What is asked of the propositions of one report. */
export function placedIn(propositions: readonly Proposition[]): readonly Placed[] {
  const number = new Map(propositions.map(({ statement }, at) => [statement.id as string, at]))
  const place = new Map([...number.keys()].sort().map((id, at) => [id, at]))
  return propositions.map((one) => {
    const whole = number.get(one.statement.partOf ?? '')
    return {
      rank: place.get(one.statement.id)!,
      whole: whole ?? -1,
      counts: one.counted !== undefined,
      countsOther: whole !== undefined && countsOther(one, propositions[whole]!),
      tellsOther: tellsOther(one),
    }
  })
}

/** Propositions at hand; a power of two. More would outlive the young generation, and cost more to tidy up than to make anew. */
const AT_HAND = 1 << 9

/** Gathers propositions, report by report: reports in order of id, so that statement ids, which begin with it, are in order, too. */
export function propositionTable(reports: Iterable<readonly Proposition[]>): PropositionTable {
  const packed = new PackedList<Proposition>()
  const [ranks, wholes, others, counted, starts, ends] = [column(), column(), column(), column(), column(), column()]
  const events = column()
  const extents = new Map<string, readonly [number, number]>()
  for (const propositions of reports) {
    const first = packed.length
    placedIn(propositions).forEach(({ rank, whole, counts, ...placed }, at) => {
      ranks.push(first + rank)
      starts.push(propositions[at]!.statement.extent[0])
      ends.push(propositions[at]!.statement.extent[1])
      wholes.push(whole < 0 ? -1 : first + whole)
      counted.push(Number(counts))
      events.push(Number(placed.tellsOther))
      others.push(Number(placed.countsOther))
    })
    packed.push(propositions)
    if (propositions.length > 0) extents.set(propositions[0]!.statement.report, [first, packed.length])
  }
  const held: (Proposition | undefined)[] = new Array<undefined>(AT_HAND).fill(undefined)
  const holds = new Int32Array(AT_HAND).fill(-1)
  const at = (number: number): Proposition | undefined => {
    const slot = number & (AT_HAND - 1)
    if (holds[slot] !== number) {
      held[slot] = packed.at(number)
      holds[slot] = number
    }
    return held[slot]
  }
  const ofReport = (report: string): readonly [number, number] => extents.get(report) ?? [0, 0]
  return {
    length: packed.length,
    at,
    rank: (number) => ranks.at(number),
    whole: (number) => wholes.at(number),
    countsOther: (number) => others.at(number) === 1,
    tellsOther: (number) => events.at(number) === 1,
    counts: (number) => counted.at(number) === 1,
    start: (number) => starts.at(number),
    end: (number) => ends.at(number),
    ofReport,
    numberOf: (id) => {
      const [first, end] = ofReport(reportOfStatement(id))
      for (let number = first; number < end; number++) if (at(number)!.statement.id === id) return number
      return undefined
    },
  }
}

const column = (): GrowingNumbers<Int32Array> => new GrowingNumbers((size) => new Int32Array(size))

const tellsOther = ({ statement: { partOf, agent, scene } }: Proposition): boolean => partOf !== undefined && (scene === true || agent !== undefined)

/** Whether a clause counts what its whole does not. */
function countsOther({ counted }: Proposition, whole: Proposition): boolean {
  return counted !== undefined && counted.figure !== whole.counted?.figure
}
