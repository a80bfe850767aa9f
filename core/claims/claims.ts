import type { CaseView } from '../model/case-view.ts'
import type { Claim } from '../model/claims.ts'
import type { ClaimId } from '../model/ids.ts'
import type { Row } from '../model/plan.ts'
import type { Cluster } from './clusters.ts'
import { clustersOf } from './clusters.ts'
import { heldApart, tiesOf } from './edges.ts'
import { kindOf } from './kind.ts'
import { TieColumns } from './may-tie.ts'
import { namesOf } from './names.ts'
import type { Proposition } from './proposition.ts'
import { polaritiesOf } from './polarity.ts'
import { propositionsOf } from './proposition.ts'
import { propositionTable } from './proposition-table.ts'
import type { PropositionTable } from './proposition-table.ts'
import { relatedClaims } from './related.ts'
import { titleOf } from './title.ts'
import { variantsOf } from './variants.ts'

/** The claims of a case: statements of one proposition brought together, each claim named after its smallest statement. */
export function* claimsOf(view: CaseView): Iterable<Row<Claim>> {
  const columns = new TieColumns()
  const propositions = propositionsIn(view, columns)
  const ties = tiesOf(view, propositions, (a, b) => columns.mayTie(a, b))
  const clusters = withoutEchoes(
    propositions,
    clustersOf({ propositions, edges: ties.edges, heldApart: heldApart(view, propositions), oneEvent: ties.oneEvent }),
  ).map(({ members, because }) => ({ stated: members, members: withoutClauses(propositions, members), because }))
  const idOf = ({ members }: Cluster): ClaimId => propositions.at(members[0]!)!.statement.id as string as ClaimId
  const claimOfStatement = new Map(clusters.flatMap(({ stated, ...cluster }) => withEach(stated, idOf(cluster))))
  const related = relatedClaims(propositions, ties, (number) => claimOfStatement.get(number))
  for (const cluster of clusters) {
    const own = cluster.members.map((number) => propositions.at(number)!)
    const claim = claimOf(view, own, cluster)
    const at = [...new Set(own.map(({ statement }) => statement.report)), ...claim.statements.map(({ id }) => id)]
    yield { id: claim.id, at, value: { ...claim, related: related.get(claim.id) ?? [] } }
  }
}

/** All propositions, put into columns on the way. */
function propositionsIn(view: CaseView, columns: TieColumns): PropositionTable {
  return propositionTable(propositionsByReport(view, columns))
}

function* propositionsByReport(view: CaseView, columns: TieColumns): Generator<readonly Proposition[]> {
  const names = namesOf(view)
  for (const [number, report] of view.reportIds().entries()) {
    const own = propositionsOf(view, report, names)
    for (const proposition of own) columns.add(proposition, number)
    yield own
  }
}

function withEach(numbers: readonly number[], claim: ClaimId): readonly (readonly [number, ClaimId])[] {
  return numbers.map((number) => [number, claim] as const)
}

/**
 * Leaves out what would say one thing twice: a clause that meets no other and has no count of its own, a statement that meets no
 * other while a clause of it with the same count does, and clauses that only meet each other where their whole statements meet,
 * unless they have a count of their own.
 */
function withoutEchoes(propositions: PropositionTable, clusters: readonly Cluster[]): readonly Cluster[] {
  const clusterOf = new Int32Array(propositions.length)
  const met = new Uint8Array(propositions.length)
  clusters.forEach(({ members }, number) => {
    for (const member of members) {
      clusterOf[member] = number
      const whole = propositions.whole(member)
      if (members.length > 1 && whole >= 0 && !propositions.countsOther(member)) met[whole] = 1
    }
  })
  return clusters.filter(({ members }) => {
    const counts = members.some((member) => propositions.countsOther(member))
    const [first] = members
    if (members.length === 1) return counts || (propositions.whole(first!) < 0 && met[first!] === 0)
    if (tellsOther(propositions.at(first!)!)) return true
    const wholes = new Set(members.map((member) => clusterOf[propositions.whole(member)]))
    return wholes.size > 1 || wholes.has(undefined) || counts
  })
}

/** Whether a clause tells of a whole event, or who did it, which is another question than the one its whole statement answers. */
const tellsOther = ({ statement: { partOf, agent, scene } }: Proposition): boolean => partOf !== undefined && (scene === true || agent !== undefined)

/** The members of a cluster without clauses of other members. */
function withoutClauses(propositions: PropositionTable, members: readonly number[]): readonly number[] {
  const all = new Set(members)
  return members.filter((member) => !all.has(propositions.whole(member)))
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
