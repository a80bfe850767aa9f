import type { CaseView } from '../model/case-view.ts'
import type { Claim, RelatedClaim } from '../model/claims.ts'
import type { ClaimId, StatementId } from '../model/ids.ts'
import type { Row } from '../model/plan.ts'
import { actorsSeen } from '../text/actors-seen.ts'
import { isDenied } from '../text/denied-words.ts'
import { GrowingNumbers } from '../text/growing-numbers.ts'
import { clustersOf } from './clusters.ts'
import type { Cluster } from './clusters.ts'
import { counterCharges, counterVersions } from './counter-charges.ts'
import type { Charge } from './counter-charges.ts'
import { DECIDED, decidedPairs, numberedPairs } from './decided-pairs.ts'
import { tiesOf } from './edges.ts'
import type { Ties } from './edges.ts'
import { keptBrought, keptMatter, marksOf } from './kept-matter.ts'
import type { Brought, ClaimMatter } from './kept-matter.ts'
import { kindOf } from './kind.ts'
import { TieColumns } from './may-tie.ts'
import { namesOf, seenOfActor } from './names.ts'
import { oneEventAmong } from './one-event.ts'
import type { Proposition } from './proposition.ts'
import { polaritiesOf } from './polarity.ts'
import { propositionsOf } from './proposition.ts'
import { propositionTable } from './proposition-table.ts'
import type { PropositionTable } from './proposition-table.ts'
import { linkedClaims, relatedOf, told, turned } from './related.ts'
import { standingAmong } from './standing.ts'
import { both, surestFirst } from './tie-list.ts'
import { titleOf } from './title.ts'
import { variantsOf } from './variants.ts'

/**
 * The claims of a case: statements of one proposition brought together, each claim named after its smallest statement.
 *
 * @param keep is given what claims can be made from again after decisions on pairs of statements
 */
export function* claimsOf(view: CaseView, keep?: (kept: Iterable<Row<unknown>>) => void): Iterable<Row<Claim>> {
  const columns = new TieColumns()
  const firsts = new GrowingNumbers((size) => new Uint32Array(size))
  const propositions = propositionsIn(view, columns, firsts)
  const ties = tiesOf(view, propositions, (a, b) => columns.mayTie(a, b))
  const oneEvent = oneEventAmong(ties.eventPairs)
  const decided = decidedPairs(view)
  const { same, apart, heldApart } = numberedPairs(decided, propositions.numberOf)
  const clusters = clustersOf({ propositions, edges: both(ties.edges, same), heldApart, oneEvent })
  const because = clusters[0]?.because ?? new Map<number, string>()
  const standing = standingAmong(
    propositions,
    clusters.map(({ members }) => members),
  )
  const idOf = (first: number): ClaimId => propositions.at(first)!.statement.id as string as ClaimId
  const claimOfStatement = new Map(standing.flatMap(({ stated, members }) => withEach(stated, idOf(members[0]!))))
  const linking = { ...ties, apart, order: { edges: surestFirst(ties.edges), near: surestFirst(ties.near) } }
  const telling = { ...ties, propositions, oneEvent }
  const links = linkedClaims(linking, (number) => claimOfStatement.get(number), { made: (place) => told(telling, place), turned })
  for (const { members } of standing) {
    const own = members.map((number) => propositions.at(number)!)
    const related = relatedOf(links.get(idOf(members[0]!)) ?? new Map())
    yield claimRow(view, own, { members, because, related })
  }
  keep?.(keptOf(clusters, { view, propositions, firsts, ties, decided, order: linking.order }))
}

/** All propositions, put into columns on the way. */
function propositionsIn(view: CaseView, columns: TieColumns, firsts: GrowingNumbers<Uint32Array>): PropositionTable {
  return propositionTable(propositionsByReport(view, columns, firsts))
}

function* propositionsByReport(view: CaseView, columns: TieColumns, firsts: GrowingNumbers<Uint32Array>): Generator<readonly Proposition[]> {
  const names = namesOf(view)
  let first = 0
  for (const [number, report] of view.reportIds().entries()) {
    const own = propositionsOf(view, report, names)
    for (const proposition of own) columns.add(proposition, number)
    firsts.push(first)
    first += own.length
    yield own
  }
  firsts.push(first)
}

function withEach(numbers: readonly number[], claim: ClaimId): readonly (readonly [number, ClaimId])[] {
  return numbers.map((number) => [number, claim] as const)
}

interface Made {
  readonly view: CaseView
  readonly propositions: PropositionTable
  readonly firsts: GrowingNumbers<Uint32Array>
  readonly ties: Ties
  readonly decided: Brought['decided']
  readonly order: { readonly edges: Uint32Array; readonly near: Uint32Array }
}

/** What claims are made from again. */
function* keptOf(clusters: readonly Cluster[], made: Made): Generator<Row<unknown>> {
  const { propositions, decided } = made
  const [cluster, because] = [new Int32Array(propositions.length), new Int32Array(propositions.length).fill(-1)]
  const matter = matterOf(made)
  const places = new Map(matter.reasons.map((reason, place) => [reason, place]))
  for (const one of clusters) for (const member of one.members) cluster[member] = one.members[0]!
  for (const [number, reason] of clusters[0]?.because ?? []) because[number] = places.get(reason)!
  yield* keptMatter(matter)
  yield* keptBrought({ cluster, because, decided })
}

function matterOf({ view, propositions, firsts, ties, order }: Made): ClaimMatter {
  const { length } = propositions
  const [edges, near] = [ties.edges.columns(), ties.near.columns()]
  const sortOf = (at: number): number => ties.ends.findIndex((end) => at < end)
  return {
    propositions: {
      ranks: Int32Array.from({ length }, (_, number) => propositions.rank(number)),
      wholes: Int32Array.from({ length }, (_, number) => propositions.whole(number)),
      marks: Uint8Array.from({ length }, (_, number) =>
        marksOf({
          counts: propositions.counts(number),
          countsOther: propositions.countsOther(number),
          tellsOther: propositions.tellsOther(number),
        }),
      ),
    },
    firsts: firsts.view(),
    edges: {
      a: order.edges.map((at) => edges.a[at]!),
      b: order.edges.map((at) => edges.b[at]!),
      score: Float64Array.from(order.edges, (at) => edges.score[at]!),
      reason: order.edges.map((at) => edges.reason[at]!),
      sort: Uint8Array.from(order.edges, sortOf),
    },
    near: {
      a: order.near.map((at) => near.a[at]!),
      b: order.near.map((at) => near.b[at]!),
      score: Float64Array.from(order.near, (at) => near.score[at]!),
    },
    lookAlikes: ties.lookAlikes,
    eventPairs: ties.eventPairs,
    reasons: [...ties.edges.reasons, DECIDED],
    keys: { parts: ties.keys.parts, published: ties.keys.published },
    names: actorsSeen(view, seenOfActor),
  }
}

/** What a claim is made of besides its propositions. */
interface Members {
  readonly members: readonly number[]
  /** Why propositions were taken in, by number. */
  readonly because: { get(number: number): string | undefined }
  readonly related: readonly RelatedClaim[]
}

/** A claim with the ids that it is found under. */
export function claimRow(view: CaseView, own: readonly Proposition[], { members, because, related }: Members): Row<Claim> {
  const statements = own.map(({ statement }) => statement)
  const charges = counterCharges(view, statements)
  const against = counterVersions(charges, statements)
  const polarities = polaritiesOf(own, ({ statement }) => isDenied(view, statement)).map((polarity, at) =>
    against.has(own[at]!.statement.id) ? 'negated' : polarity,
  )
  const affirming = own.filter((_, at) => polarities[at] === 'affirmed')
  const id = own[0]!.statement.id as string as ClaimId
  const value: Claim = {
    id,
    title: (affirming.length > 0 ? [affirming] : versionsOf(own, charges)).map((version) => titleOf(view, version)).join(' / '),
    kind: kindOf(own, ({ statement }) => view.layer(statement.report, 'words')),
    statements: own.map(({ statement }, at) => ({
      id: statement.id,
      polarity: polarities[at]!,
      because: because.get(members[at]!) ?? 'it is the only statement of this proposition',
    })),
    variants: variantsOf(view, own),
    related,
  }
  return { id, at: [...new Set(own.map(({ statement }) => statement.report)), ...value.statements.map((one) => one.id)], value }
}

/** Propositions of which none is the claim's, by whom they charge: each version is then in the title. */
function versionsOf(own: readonly Proposition[], charges: ReadonlyMap<StatementId, Charge>): readonly (readonly Proposition[])[] {
  const parties = [...new Set(own.flatMap(({ statement }) => charges.get(statement.id)?.party ?? []))]
  return parties.length > 0 ? parties.map((party) => own.filter(({ statement }) => charges.get(statement.id)?.party === party)) : [own]
}
