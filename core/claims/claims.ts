import type { CaseView } from '../model/case-view.ts'
import type { Claim } from '../model/claims.ts'
import type { ClaimId } from '../model/ids.ts'
import type { Row } from '../model/plan.ts'
import type { Cluster } from './clusters.ts'
import { clustersOf } from './clusters.ts'
import { edgesOf, heldApart } from './edges.ts'
import { kindOf } from './kind.ts'
import { namesOf } from './names.ts'
import type { Proposition } from './proposition.ts'
import { propositionsOf } from './proposition.ts'
import { titleOf } from './title.ts'
import { variantsOf } from './variants.ts'

/** The claims of a case: statements of one proposition brought together, each claim named after its smallest statement. */
export function* claimsOf(view: CaseView): Iterable<Row<Claim>> {
  const names = namesOf(view)
  const propositions = view.reportIds().flatMap((report) => propositionsOf(view, report, names))
  const edges = edgesOf(view, propositions)
  const clusters = clustersOf({ propositions, edges, heldApart: heldApart(view, propositions) })
  for (const cluster of withoutEchoes(propositions, clusters)) {
    const claim = claimOf(view, propositions, cluster)
    const at = [...new Set([...claim.statements.map(({ id }) => view.statement(id).report), ...claim.statements.map(({ id }) => id)])]
    yield { id: claim.id, at, value: claim }
  }
}

/**
 * Leaves out what would say one thing twice: a clause of a statement that meets no other, and a statement that meets no other
 * while one of its clauses does.
 */
function withoutEchoes(propositions: readonly Proposition[], clusters: readonly Cluster[]): readonly Cluster[] {
  const met = new Set<string>()
  for (const { members } of clusters) if (members.length > 1) for (const member of members) met.add(propositions[member]!.statement.partOf ?? '')
  return clusters.filter(({ members }) => {
    const { statement } = propositions[members[0]!]!
    return members.length > 1 || (statement.partOf === undefined && !met.has(statement.id))
  })
}

function claimOf(view: CaseView, propositions: readonly Proposition[], { members, because }: Cluster): Claim {
  const own = members.map((number) => propositions[number]!)
  const affirmed = own.filter(({ statement }) => statement.polarity === 'affirmed').length
  const usual = 2 * affirmed >= own.length ? 'affirmed' : 'negated'
  return {
    id: own[0]!.statement.id as string as ClaimId,
    title: titleOf(view, own),
    kind: kindOf(own, ({ statement }) => view.layer(statement.report, 'words')),
    statements: own.map(({ statement }, at) => ({
      id: statement.id,
      polarity: statement.polarity === usual ? 'affirmed' : 'negated',
      because: because.get(members[at]!) ?? 'it is the only statement of this proposition',
    })),
    variants: variantsOf(view, own),
    related: [],
  }
}
