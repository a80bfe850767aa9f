import { mayAnswerOne } from './answers.ts'
import { apart, overlap } from './apart.ts'
import { likeness } from './likeness.ts'
import { unknown } from './one-event.ts'
import type { OneEvent } from './one-event.ts'
import type { Propositions, RankedPropositions } from './proposition-table.ts'
import { surestFirst } from './tie-list.ts'
import type { Edge, TieList } from './tie-list.ts'

type Ranked = Propositions & Pick<RankedPropositions, 'rank'>

/** What clusters are made from. */
export interface Clustering {
  readonly propositions: Ranked
  readonly edges: TieList<Edge>
  /** Pairs that a person holds apart, as `a b` with the smaller number first. */
  readonly heldApart: ReadonlySet<string>
  /** Which reports are known to tell of one event; none where absent. */
  readonly oneEvent?: OneEvent
}

/** A cluster of statements in order of their ids, with why each was taken in. */
export interface Cluster {
  readonly members: readonly number[]
  readonly because: ReadonlyMap<number, string>
}

/** Most members of a side that are compared when two clusters meet: enough to find a member that does not fit. */
const COMPARED = 8
/** Share of the compared pairs that must be alike by themselves. */
const ALIKE = 0.4

/**
 * Joins statements along their surest edges first. Two clusters join only when no pair across them speaks against it and
 * enough pairs speak for it: one bridge between two crowds does not merge them (average linkage, bounded).
 */
export function clustersOf({ propositions, edges, heldApart, oneEvent = unknown }: Clustering): readonly Cluster[] {
  const { length } = propositions
  const cluster = Int32Array.from({ length }, (_, number) => number)
  /** Clusters of more than one. */
  const joined = new Map<number, Joined>()
  const because = new Map<number, string>()
  const byId = (x: number, y: number): number => propositions.rank(x) - propositions.rank(y)
  const side = (number: number): Joined => joined.get(number) ?? { members: [number], least: [number] }
  for (const place of surestFirst(edges, propositions.rank)) {
    const edge = edges.at(place)!
    const [left, right] = [cluster[edge.a]!, cluster[edge.b]!]
    if (left === right) continue
    const [mine, theirs] = [side(left), side(right)]
    if (separated(mine.members, theirs.members, heldApart)) continue
    if (!(edge.firm || joins(propositions, oneEvent, [mine.least, theirs.least]))) continue
    because.set(edge.a, because.get(edge.a) ?? edge.because)
    because.set(edge.b, because.get(edge.b) ?? edge.because)
    const [into, from] = mine.members.length >= theirs.members.length ? [left, right] : [right, left]
    const [larger, smaller] = into === left ? [mine, theirs] : [theirs, mine]
    for (const number of smaller.members) cluster[number] = into
    for (const number of smaller.members) larger.members.push(number)
    joined.set(into, { members: larger.members, least: [...larger.least, ...smaller.least].sort(byId).slice(0, COMPARED) })
    joined.delete(from)
  }
  const clusters: Cluster[] = []
  for (let number = 0; number < length; number++) if (cluster[number] === number) clusters.push({ members: side(number).members.sort(byId), because })
  return clusters
}

/** The statements of a cluster, and the first few of them in order of their ids. */
interface Joined {
  readonly members: number[]
  readonly least: readonly number[]
}

function separated(mine: readonly number[], theirs: readonly number[], heldApart: ReadonlySet<string>): boolean {
  if (heldApart.size === 0) return false
  return mine.some((a) => theirs.some((b) => heldApart.has(`${Math.min(a, b)} ${Math.max(a, b)}`)))
}

function joins(propositions: Propositions, oneEvent: OneEvent, [mine, theirs]: readonly [readonly number[], readonly number[]]): boolean {
  const others = theirs.map((b) => propositions.at(b)!)
  let alike = 0
  let compared = 0
  for (const one of mine.map((a) => propositions.at(a)!))
    for (const other of others) {
      if (overlap(one, other)) continue
      compared++
      if (apart(one, other) !== undefined) return false
      if (likeness(one, other, oneEvent) !== undefined) alike++
      else if (mayAnswerOne(one, other)) compared--
    }
  return alike > 0 && alike >= ALIKE * compared
}
