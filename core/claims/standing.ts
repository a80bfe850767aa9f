import type { RankedPropositions } from './proposition-table.ts'

/** Statements brought together: all that were, and those that the claim lists, without clauses of others of them. */
export interface Standing {
  readonly stated: readonly number[]
  readonly members: readonly number[]
}

/** The clusters, each in order of its statements' ids, that are claims. */
export function standingAmong(propositions: RankedPropositions, clusters: readonly (readonly number[])[]): readonly Standing[] {
  return withoutEchoes(propositions, clusters).map((stated) => ({ stated, members: withoutClauses(propositions, stated) }))
}

/**
 * Leaves out what would say one thing twice: a clause that meets no other and has no count of its own, a statement that meets no
 * other while a clause of it with the same count does, and clauses that only meet each other where their whole statements meet,
 * unless they have a count of their own.
 */
function withoutEchoes(propositions: RankedPropositions, clusters: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const clusterOf = new Int32Array(propositions.length)
  const met = new Uint8Array(propositions.length)
  clusters.forEach((members, number) => {
    for (const member of members) {
      clusterOf[member] = number
      const whole = propositions.whole(member)
      if (members.length > 1 && whole >= 0 && !propositions.countsOther(member)) met[whole] = 1
    }
  })
  return clusters.filter((members) => {
    const counts = members.some((member) => propositions.countsOther(member))
    const [first] = members
    if (members.length === 1) return counts || (propositions.whole(first!) < 0 && met[first!] === 0)
    if (propositions.tellsOther(first!)) return true
    const wholes = new Set(members.map((member) => clusterOf[propositions.whole(member)]))
    return wholes.size > 1 || wholes.has(undefined) || counts
  })
}

/** The members of a cluster without clauses of other members. */
function withoutClauses(propositions: RankedPropositions, members: readonly number[]): readonly number[] {
  if (members.length === 1) return members
  const all = new Set(members)
  return members.filter((member) => !all.has(propositions.whole(member)))
}
