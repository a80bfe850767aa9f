import type { RelatedClaim } from '../model/claims.ts'
import type { ClaimId } from '../model/ids.ts'
import { HELD_APART } from './decided-pairs.ts'
import { daysBetween } from './event-fit.ts'
import { DAYS_OF_ONE, inCommon } from './likeness.ts'
import { readsAsOneEvent } from './one-event.ts'
import type { OneEvent } from './one-event.ts'
import type { Proposition } from './proposition.ts'
import type { Propositions } from './proposition-table.ts'
import type { TieList } from './tie-list.ts'

/** Most related claims that one claim lists, and most of them that may be the same; the surest first. */
const MOST = 12
const MOST_NEAR = 6
/** Share of its own weight that a statement must have in common with another to say no more than it. */
const CONTAINED = 0.85

/** What links claims: ties, the surest first where `order` gives their places. */
export interface Linking {
  /** Pairs that a person holds apart. */
  readonly apart: TieList<{ readonly a: number; readonly b: number }>
  readonly edges: TieList<{ readonly a: number; readonly b: number; readonly score: number }>
  readonly near: TieList<{ readonly a: number; readonly b: number }>
  readonly lookAlikes: TieList<{ readonly a: number; readonly b: number }>
  readonly order?: { readonly edges: Uint32Array; readonly near: Uint32Array }
}

/** One of the ties that link claims: which sort, and its place there. */
export interface LinkPlace {
  readonly sort: 'apart' | 'edges' | 'near' | 'lookAlikes'
  readonly at: number
}

/** How what links two claims is held: made where it links them, and turned for the other of the two. */
export interface Held<L> {
  readonly made: (place: LinkPlace) => L
  readonly turned: (link: L) => L
}

/**
 * Claims that are linked and not merged: those between whose statements something was found alike and was not enough, the
 * nearest of those that nothing holds apart, and those that read alike and are held apart. What a person holds apart comes first,
 * so that no likeness of other statements makes the two near again. `claimOf` gives the claim of a
 * statement by its number.
 */
export function linkedClaims<K, L>(
  { apart, edges, near, lookAlikes, order }: Linking,
  claimOf: (number: number) => K | undefined,
  held: Held<L>,
): ReadonlyMap<K, ReadonlyMap<K, L>> {
  const links = new Links<K, L>(held)
  const add = ({ a, b }: { readonly a: number; readonly b: number }, place: LinkPlace, most: number): void => {
    const [from, to] = [claimOf(a), claimOf(b)]
    if (from !== undefined && to !== undefined && from !== to) links.add(from, to, place, most)
  }
  for (let at = 0; at < apart.length; at++) add(apart.at(at)!, { sort: 'apart', at }, Infinity)
  for (let i = 0; i < edges.length; i++) {
    const at = order?.edges[i] ?? i
    const edge = edges.at(at)!
    if (edge.score <= 1) add(edge, { sort: 'edges', at }, MOST_NEAR)
  }
  for (let i = 0; i < near.length; i++) {
    const at = order?.near[i] ?? i
    add(near.at(at)!, { sort: 'near', at }, MOST_NEAR)
  }
  for (let at = 0; at < lookAlikes.length; at++) add(lookAlikes.at(at)!, { sort: 'lookAlikes', at }, MOST)
  return links.found
}

/** Links between claims, each held by both. */
class Links<K, L> {
  readonly found = new Map<K, Map<K, L>>()
  readonly #held: Held<L>

  constructor(held: Held<L>) {
    this.#held = held
  }

  /** Adds a link where neither claim has so many, and asks only then how they are related. */
  add(from: K, to: K, place: LinkPlace, most: number): void {
    const [mine, theirs] = [this.#of(from), this.#of(to)]
    if (mine.has(to) || mine.size >= most || theirs.size >= most) return
    const link = this.#held.made(place)
    mine.set(to, link)
    theirs.set(from, this.#held.turned(link))
  }

  #of(claim: K): Map<K, L> {
    const own = this.found.get(claim) ?? new Map<K, L>()
    this.found.set(claim, own)
    return own
  }
}

/** What is said of a link, from the side of the claim of its first statement. */
export type Link = Omit<RelatedClaim, 'claim'>

/** What is told of links. */
export interface Telling {
  readonly propositions: Propositions
  readonly oneEvent: OneEvent
  readonly edges: TieList<{ readonly a: number; readonly b: number; readonly because: string }>
  readonly near: TieList<{ readonly a: number; readonly b: number }>
  readonly lookAlikes: TieList<{ readonly because: string }>
}

/** Says how the claims of a tie are related. */
export function told({ propositions, oneEvent, edges, near, lookAlikes }: Telling, { sort, at }: LinkPlace): Link {
  if (sort === 'apart') return { relation: 'look-alike', because: HELD_APART }
  if (sort === 'lookAlikes') return { relation: 'look-alike', because: lookAlikes.at(at)!.because }
  const { a, b } = sort === 'edges' ? edges.at(at)! : near.at(at)!
  const [one, other] = [propositions.at(a)!, propositions.at(b)!]
  return {
    relation: relationOf(one, other),
    ...(readsAsOneEvent(one, other, oneEvent) && { oneEvent: true }),
    ...(daysBetween(one, other) <= DAYS_OF_ONE && { sameDays: true }),
    because: sort === 'edges' ? edges.at(at)!.because : inCommon(one, other),
  }
}

/** A link from the side of the other claim. */
export function turned(link: Link): Link {
  return { ...link, relation: turnedRelation(link.relation) }
}

/** Links of one claim as it lists them. */
export function relatedOf(links: ReadonlyMap<ClaimId, Link>): readonly RelatedClaim[] {
  return [...links].map(([claim, link]) => ({ claim, ...link })).sort((x, y) => (x.claim < y.claim ? -1 : 1))
}

function turnedRelation(relation: RelatedClaim['relation']): RelatedClaim['relation'] {
  return relation === 'general' ? 'specific' : relation === 'specific' ? 'general' : relation
}

/** What b is to a: more general where b says no more than a and clearly less. */
function relationOf(a: Proposition, b: Proposition): RelatedClaim['relation'] {
  const [inA, inB] = [contained(b, a), contained(a, b)]
  if (inA >= CONTAINED && inB < CONTAINED) return 'general'
  return inB >= CONTAINED && inA < CONTAINED ? 'specific' : 'near'
}

/** Share of the weight of one that the other has too. */
function contained(one: Proposition, other: Proposition): number {
  let weight = 0
  for (const [term, mine] of one.weights) weight += Math.min(mine, other.weights.get(term) ?? 0)
  return weight / Math.max(0.1, one.own)
}
