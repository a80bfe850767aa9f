import { mayAnswerOne } from './answers.ts'
import { apart, likeness, overlap } from './likeness.ts'
import type { Proposition } from './proposition.ts'

/** A reason to take two statements for one proposition. */
export interface Edge {
  readonly a: number
  readonly b: number
  /** 0 to 1; above 1 for decisions of a person. */
  readonly score: number
  readonly because: string
  /** Edges of copied text and of decisions are not questioned by wording. */
  readonly firm: boolean
}

/** What clusters are made from. */
export interface Clustering {
  readonly propositions: readonly Proposition[]
  readonly edges: readonly Edge[]
  /** Pairs that a person holds apart, as `a b` with the smaller number first. */
  readonly heldApart: ReadonlySet<string>
}

/** A cluster of statements, with why each was taken in. */
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
export function clustersOf({ propositions, edges, heldApart }: Clustering): readonly Cluster[] {
  const cluster = propositions.map((_, number) => number)
  const members = new Map<number, number[]>(propositions.map((_, number) => [number, [number]]))
  const because = new Map<number, string>()
  const key = (number: number): string => propositions[number]!.statement.id
  const ordered = [...edges].sort((x, y) => y.score - x.score || compare(key(x.a), key(y.a)) || compare(key(x.b), key(y.b)))
  for (const edge of ordered) {
    const [left, right] = [cluster[edge.a]!, cluster[edge.b]!]
    if (left === right) continue
    const [mine, theirs] = [members.get(left)!, members.get(right)!]
    if (separated(mine, theirs, heldApart)) continue
    if (!(edge.firm || joins(propositions, mine, theirs))) continue
    because.set(edge.a, because.get(edge.a) ?? edge.because)
    because.set(edge.b, because.get(edge.b) ?? edge.because)
    const [into, from] = mine.length >= theirs.length ? [left, right] : [right, left]
    for (const number of members.get(from)!) cluster[number] = into
    members.get(into)!.push(...members.get(from)!)
    members.delete(from)
  }
  return [...members.values()].map((numbers) => ({ members: numbers.sort((x, y) => compare(key(x), key(y))), because }))
}

function separated(mine: readonly number[], theirs: readonly number[], heldApart: ReadonlySet<string>): boolean {
  if (heldApart.size === 0) return false
  return mine.some((a) => theirs.some((b) => heldApart.has(`${Math.min(a, b)} ${Math.max(a, b)}`)))
}

function joins(propositions: readonly Proposition[], mine: readonly number[], theirs: readonly number[]): boolean {
  const left = [...mine].sort((x, y) => compareIds(propositions, x, y)).slice(0, COMPARED)
  const right = [...theirs].sort((x, y) => compareIds(propositions, x, y)).slice(0, COMPARED)
  let alike = 0
  let compared = 0
  for (const a of left)
    for (const b of right) {
      if (overlap(propositions[a]!, propositions[b]!)) continue
      compared++
      if (apart(propositions[a]!, propositions[b]!) !== undefined) return false
      if (likeness(propositions[a]!, propositions[b]!) !== undefined) alike++
      else if (mayAnswerOne(propositions[a]!, propositions[b]!)) compared--
    }
  return alike > 0 && alike >= ALIKE * compared
}

function compareIds(propositions: readonly Proposition[], x: number, y: number): number {
  return compare(propositions[x]!.statement.id, propositions[y]!.statement.id)
}

function compare(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0
}
