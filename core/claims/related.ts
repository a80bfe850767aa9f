import type { Claim } from '../model/claims.ts'
import type { ClaimId } from '../model/ids.ts'
import type { Ties } from './edges.ts'
import type { Proposition } from './proposition.ts'
import type { Propositions } from './proposition-table.ts'

/** Most related claims that one claim lists; the surest first. */
const MOST = 12
/** Share of its own weight that a statement must have in common with another to say no more than it. */
const CONTAINED = 0.85

type Related = Claim['related'][number]

/**
 * Claims that are linked and not merged: those between whose statements something was found alike and was not enough, and
 * those that read alike and are held apart. `claimOf` gives the claim of a statement by its number.
 */
export function relatedClaims(
  propositions: Propositions,
  ties: Ties,
  claimOf: (number: number) => ClaimId | undefined,
): ReadonlyMap<ClaimId, readonly Related[]> {
  const found = new Map<ClaimId, Map<ClaimId, Related>>()
  const link = (a: number, b: number, relation: Related['relation'], because: string): void => {
    const [from, to] = [claimOf(a), claimOf(b)]
    if (from === undefined || to === undefined || from === to) return
    const own = found.get(from) ?? new Map<ClaimId, Related>()
    if (!own.has(to) && own.size < MOST) own.set(to, { claim: to, relation, because })
    found.set(from, own)
  }
  for (const { a, b, because } of [...ties.edges].filter(({ score }) => score <= 1).sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)) {
    const relation = relationOf(propositions.at(a)!, propositions.at(b)!)
    link(a, b, relation, because)
    link(b, a, relation === 'general' ? 'specific' : relation === 'specific' ? 'general' : relation, because)
  }
  for (const { a, b, because } of ties.lookAlikes) {
    link(a, b, 'look-alike', because)
    link(b, a, 'look-alike', because)
  }
  return new Map([...found].map(([claim, others]) => [claim, [...others.values()].sort((x, y) => (x.claim < y.claim ? -1 : 1))]))
}

/** What b is to a: more general where b says no more than a and clearly less. */
function relationOf(a: Proposition, b: Proposition): Related['relation'] {
  const [inA, inB] = [contained(b, a), contained(a, b)]
  if (inA >= CONTAINED && inB < CONTAINED) return 'general'
  return inB >= CONTAINED && inA < CONTAINED ? 'specific' : 'look-alike'
}

/** Share of the weight of one that the other has too. */
function contained(one: Proposition, other: Proposition): number {
  let weight = 0
  for (const [term, mine] of one.weights) weight += Math.min(mine, other.weights.get(term) ?? 0)
  return weight / Math.max(0.1, one.own)
}
