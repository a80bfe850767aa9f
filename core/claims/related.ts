import type { RelatedClaim } from '../model/claims.ts'
import type { ClaimId } from '../model/ids.ts'
import type { Ties } from './edges.ts'
import { inCommon } from './likeness.ts'
import { readsAsOneEvent } from './one-event.ts'
import type { Proposition } from './proposition.ts'
import type { Propositions } from './proposition-table.ts'
import { surestFirst } from './tie-list.ts'

/** Most related claims that one claim lists, and most of them that may be the same; the surest first. */
const MOST = 12
const MOST_NEAR = 6
/** Share of its own weight that a statement must have in common with another to say no more than it. */
const CONTAINED = 0.85

/**
 * Claims that are linked and not merged: those between whose statements something was found alike and was not enough, the
 * nearest of those that nothing holds apart, and those that read alike and are held apart. `claimOf` gives the claim of a
 * statement by its number.
 */
export function relatedClaims(
  propositions: Propositions,
  { edges, near, lookAlikes, oneEvent }: Ties,
  claimOf: (number: number) => ClaimId | undefined,
): ReadonlyMap<ClaimId, readonly RelatedClaim[]> {
  const links = new Links()
  const between = (a: number, b: number): readonly [ClaimId, ClaimId] | undefined => {
    const [from, to] = [claimOf(a), claimOf(b)]
    return from === undefined || to === undefined || from === to ? undefined : [from, to]
  }
  const standing = (a: number, b: number): Pick<RelatedClaim, 'relation' | 'oneEvent'> => {
    const [one, other] = [propositions.at(a)!, propositions.at(b)!]
    return { relation: relationOf(one, other), ...(readsAsOneEvent(one, other, oneEvent) && { oneEvent: true }) }
  }
  for (const place of surestFirst(edges)) {
    const { a, b, score, because } = edges.at(place)!
    if (score <= 1) links.add(between(a, b), MOST_NEAR, () => ({ ...standing(a, b), because }))
  }
  for (const place of surestFirst(near)) {
    const { a, b } = near.at(place)!
    links.add(between(a, b), MOST_NEAR, () => ({ ...standing(a, b), because: inCommon(propositions.at(a)!, propositions.at(b)!) }))
  }
  for (const { a, b, because } of lookAlikes) links.add(between(a, b), MOST, () => ({ relation: 'look-alike', because }))
  return links.byClaim()
}

/** Links between claims, each held by both. */
class Links {
  readonly #found = new Map<ClaimId, Map<ClaimId, RelatedClaim>>()

  /** Adds a link where neither claim has so many, and asks only then how they are related. */
  add(claims: readonly [ClaimId, ClaimId] | undefined, most: number, found: () => Omit<RelatedClaim, 'claim'>): void {
    if (claims === undefined) return
    const [from, to] = claims
    const [mine, theirs] = [this.#of(from), this.#of(to)]
    if (mine.has(to) || mine.size >= most || theirs.size >= most) return
    const link = found()
    mine.set(to, { claim: to, ...link })
    theirs.set(from, { claim: from, ...link, relation: turned(link.relation) })
  }

  byClaim(): ReadonlyMap<ClaimId, readonly RelatedClaim[]> {
    return new Map([...this.#found].map(([claim, others]) => [claim, [...others.values()].sort((x, y) => (x.claim < y.claim ? -1 : 1))]))
  }

  #of(claim: ClaimId): Map<ClaimId, RelatedClaim> {
    const own = this.#found.get(claim) ?? new Map<ClaimId, RelatedClaim>()
    this.#found.set(claim, own)
    return own
  }
}

function turned(relation: RelatedClaim['relation']): RelatedClaim['relation'] {
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
