import type { CaseView } from '../model/case-view.ts'
import type { Claim } from '../model/claims.ts'
import type { ClaimId, StatementId } from '../model/ids.ts'
import type { Row } from '../model/plan.ts'
import type { Cluster } from './clusters.ts'
import { clustersOf } from './clusters.ts'
import { heldApart, tiesOf } from './edges.ts'
import { kindOf } from './kind.ts'
import { namesOf } from './names.ts'
import type { Proposition } from './proposition.ts'
import { polaritiesOf } from './polarity.ts'
import { propositionsOf } from './proposition.ts'
import { relatedClaims } from './related.ts'
import { titleOf } from './title.ts'
import { variantsOf } from './variants.ts'

/** The claims of a case: statements of one proposition brought together, each claim named after its smallest statement. */
export function* claimsOf(view: CaseView): Iterable<Row<Claim>> {
  const names = namesOf(view)
  const propositions = view.reportIds().flatMap((report) => propositionsOf(view, report, names))
  const ties = tiesOf(view, propositions)
  const clusters = withoutEchoes(propositions, clustersOf({ propositions, edges: ties.edges, heldApart: heldApart(view, propositions) })).map(
    ({ members, because }) => ({ stated: members, members: withoutClauses(propositions, members), because }),
  )
  const claimOfStatement = new Map(
    clusters.flatMap(({ stated, members }) =>
      stated.map((number) => [number, propositions[members[0]!]!.statement.id as string as ClaimId] as const),
    ),
  )
  const related = relatedClaims(propositions, ties, (number) => claimOfStatement.get(number))
  for (const cluster of clusters) {
    const own = cluster.members.map((number) => propositions[number]!)
    const claim = claimOf(view, own, cluster)
    const at = [...new Set(own.map(({ statement }) => statement.report)), ...claim.statements.map(({ id }) => id)]
    yield { id: claim.id, at, value: { ...claim, related: related.get(claim.id) ?? [] } }
  }
}

/**
 * Leaves out what would say one thing twice: a clause that meets no other and has no count of its own, a statement that meets no
 * other while a clause of it with the same count does, and clauses that only meet each other where their whole statements meet,
 * unless they have a count of their own.
 */
function withoutEchoes(propositions: readonly Proposition[], clusters: readonly Cluster[]): readonly Cluster[] {
  const byId = new Map(propositions.map((proposition) => [proposition.statement.id, proposition]))
  const clusterOf = new Map<string, Cluster>()
  const met = new Set<string>()
  for (const cluster of clusters)
    for (const member of cluster.members) {
      const part = propositions[member]!
      clusterOf.set(part.statement.id, cluster)
      const whole = byId.get(part.statement.partOf ?? ('' as StatementId))
      if (cluster.members.length > 1 && whole !== undefined && !countsOther(part, whole)) met.add(whole.statement.id)
    }
  return clusters.filter(({ members }) => {
    const { statement } = propositions[members[0]!]!
    const counts = members.some((member) =>
      countsOther(propositions[member]!, byId.get(propositions[member]!.statement.partOf ?? ('' as StatementId))),
    )
    if (members.length === 1) return counts || (statement.partOf === undefined && !met.has(statement.id))
    const wholes = new Set(members.map((member) => clusterOf.get(propositions[member]!.statement.partOf ?? '')))
    return wholes.size > 1 || wholes.has(undefined) || counts
  })
}

/** Whether a clause counts what its whole does not. */
function countsOther({ counted }: Proposition, whole: Proposition | undefined): boolean {
  return counted !== undefined && whole !== undefined && counted.figure !== whole.counted?.figure
}

/** The members of a cluster without clauses of other members. */
function withoutClauses(propositions: readonly Proposition[], members: readonly number[]): readonly number[] {
  const wholes = new Set(members.map((member) => propositions[member]!.statement.id))
  return members.filter((member) => !wholes.has(propositions[member]!.statement.partOf ?? ('' as StatementId)))
}

function claimOf(view: CaseView, own: readonly Proposition[], { members, because }: Cluster): Claim {
  const polarities = polaritiesOf(own)
  return {
    id: own[0]!.statement.id as string as ClaimId,
    title: titleOf(view, own),
    kind: kindOf(own, ({ statement }) => view.layer(statement.report, 'words')),
    statements: own.map(({ statement }, at) => ({
      id: statement.id,
      polarity: polarities[at]!,
      because: because.get(members[at]!) ?? 'it is the only statement of this proposition',
    })),
    variants: variantsOf(view, own),
    related: [],
  }
}
