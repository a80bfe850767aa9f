import type { CaseView } from '../model/case-view.ts'
import type { Claim } from '../model/claims.ts'
import type { ClaimId, ReportId, StatementId } from '../model/ids.ts'
import type { ReadAnew, Row, RowsAgain } from '../model/plan.ts'
import { reportOfStatement } from '../model/view-of-store.ts'
import { broughtAnew, connected } from './brought-anew.ts'
import { claimRow } from './claims.ts'
import { decidedPairs, numberedPairs } from './decided-pairs.ts'
import type { DecidedPair, NumberedPairs } from './decided-pairs.ts'
import { broughtKept, edgesIn, keptBrought, keptMatter, matterKept, nearIn, rankedIn } from './kept-matter.ts'
import type { Brought, ClaimMatter } from './kept-matter.ts'
import { matterAgain } from './matter-again.ts'
import type { MatterAgain } from './matter-again.ts'
import { oneEventAmong } from './one-event.ts'
import { linksCompared, numberedBefore } from './links-compared.ts'
import type { HeldPlace } from './links-compared.ts'
import { linkedClaims, relatedOf, told, turned } from './related.ts'
import type { Link } from './related.ts'
import { standingAmong } from './standing.ts'
import type { Standing } from './standing.ts'

/**
 * Claims after decisions on pairs of statements, and after reports came, went or say something else: statements that ties connect
 * with those are brought together anew, and what others are linked with is compared. Propositions are made of the reports of
 * claims that become others, and of statements that are compared with new ones.
 */
export function claimsAgain(view: CaseView, kept: (id: string) => unknown, anew: ReadAnew): RowsAgain<Claim> | undefined {
  const was = matterKept(kept)
  const again = matterAgain(view, was, anew)
  if (again === undefined) return undefined
  const { matter, propositions } = again
  const before = broughtKept(kept)
  const decided = decidedPairs(view)
  const numberOf = numbering(view, matter)
  const pairs = [before.decided, decided].map((those) => numberedPairs(those, numberOf))
  const parted = numbersOf(halfGone(before.decided, numberOf), numberOf)
  const changed = [...numbersOf(changedPairs(before.decided, decided), numberOf), ...parted]
  const touched = connected(matter, pairs, [...again.others, ...changed])
  const carried = carriedOver(before, again)
  const now: Brought = { ...broughtAnew(matter, { before: carried, pairs: pairs[1]!, touched }, propositions), decided }
  const others = othersBetween(view, { ...again, was, touched, apart: pairs.map(({ apart }) => apart), parted: new Set(parted) }, [before, now])
  return {
    ...others,
    gone: [...others.gone, ...namedAfter(view, again.left, others.ids)],
    kept: matter === was ? keptBrought(now) : both(keptMatter(matter), keptBrought(now)),
  }
}

function* both<T>(one: Iterable<T>, other: Iterable<T>): Generator<T> {
  yield* one
  yield* other
}

function numbering(view: CaseView, { firsts }: ClaimMatter): (id: StatementId) => number | undefined {
  const places = new Map<ReportId, number>(view.reportIds().map((report, place) => [report, place]))
  return (id) => {
    const place = places.get(reportOfStatement(id))
    const at = place === undefined ? -1 : view.layer(reportOfStatement(id), 'statements').findIndex((one) => one.id === id)
    return at < 0 ? undefined : firsts[place!]! + at
  }
}

/** Pairs on which another decision is in force. */
function changedPairs(before: readonly DecidedPair[], now: readonly DecidedPair[]): readonly DecidedPair[] {
  const nameOf = ({ kind, a, b }: DecidedPair): string => `${kind} ${a} ${b}`
  const missing = (from: readonly DecidedPair[], among: readonly DecidedPair[]): readonly DecidedPair[] => {
    const names = new Set(among.map(nameOf))
    return from.filter((pair) => !names.has(nameOf(pair)))
  }
  return [...missing(before, now), ...missing(now, before)]
}

/** Pairs of which one statement is there and the other is not: it may have gone. */
function halfGone(pairs: readonly DecidedPair[], numberOf: (id: StatementId) => number | undefined): readonly DecidedPair[] {
  return pairs.filter(({ a, b }) => (numberOf(a) === undefined) !== (numberOf(b) === undefined))
}

function numbersOf(pairs: readonly DecidedPair[], numberOf: (id: StatementId) => number | undefined): readonly number[] {
  return pairs.flatMap(({ a, b }) => [numberOf(a) ?? [], numberOf(b) ?? []].flat())
}

/** How statements were brought together, by the numbers that they have now; those that do not stay are alone. */
function carriedOver({ cluster, because, decided }: Brought, { toNow, toBefore }: MatterAgain): Brought {
  const first = Int32Array.from(cluster, () => -1)
  // A cluster goes by one of its statements that stays.
  cluster.forEach((of, number) => toNow[number]! >= 0 && first[of]! < 0 && (first[of] = toNow[number]!))
  return {
    // Reasons keep their numbers.
    because: Int32Array.from(toBefore, (was) => (was < 0 ? -1 : because[was]!)),
    cluster: Int32Array.from(toBefore, (was, number) => (was < 0 ? number : first[cluster[was]!]!)),
    decided,
  }
}

interface Comparing extends MatterAgain {
  readonly was: ClaimMatter
  readonly touched: Uint8Array
  /** Pairs held apart before and now, by the numbers that statements have now. */
  readonly apart: readonly NumberedPairs['apart'][]
  /** Statements that were paired with one that is no longer there. */
  readonly parted: ReadonlySet<number>
}

/** A claim by the number of its first statement. */
interface Claims {
  readonly standing: ReadonlyMap<number, Standing>
  readonly links: ReadonlyMap<number, ReadonlyMap<number, HeldPlace>>
}

/** The claims that are others: with other statements, or statements that say something else, taken in otherwise, or linked otherwise. */
function othersBetween(view: CaseView, comparing: Comparing, [before, now]: readonly [Brought, Brought]) {
  const { matter, propositions, toNow, toBefore, touched, parted } = comparing
  const [wereApart, apart] = [comparing.apart[0]!.flatMap((pair) => numberedBefore(pair, toBefore)), comparing.apart[1]!]
  const [was, is] = [claimsIn(comparing.was, before, wereApart), claimsIn(matter, now, apart)]
  const sameLinks = linksCompared({ ...comparing, apart: [wereApart, apart] })
  const isOther = (first: number, { members }: Standing): boolean => {
    const known = toBefore[first]! < 0 ? undefined : was.standing.get(toBefore[first]!)
    if (known === undefined || !sameLinks(was.links.get(toBefore[first]!), is.links.get(first))) return true
    const isElse = (member: number, at: number): boolean =>
      toNow[known.members[at]!] !== member || before.because[toBefore[member]!] !== now.because[member]
    if (parted.size > 0 && members.some((member) => parted.has(member))) return true
    return touched[first] === 1 && (known.members.length !== members.length || members.some(isElse))
  }
  const idOf = (number: number): ClaimId => propositions.at(number)!.statement.id as string as ClaimId
  const edges = edgesIn(matter)
  const telling = {
    edges,
    apart: listOf(apart),
    near: nearIn(matter.near),
    lookAlikes: listOf(matter.lookAlikes),
    propositions,
    oneEvent: oneEventAmong(matter.eventPairs),
  }
  const linkOf = ({ turned: other, ...place }: HeldPlace): Link => (other ? turned(told(telling, place)) : told(telling, place))
  const because = { get: (number: number) => matter.reasons[now.because[number]!] }
  function* rows(): Generator<Row<Claim>> {
    for (const [first, { members }] of is.standing) {
      if (!isOther(first, is.standing.get(first)!)) continue
      const related = relatedOf(new Map([...(is.links.get(first) ?? [])].map(([claim, link]) => [idOf(claim), linkOf(link)])))
      yield claimRow(
        view,
        members.map((number) => propositions.at(number)!),
        { members, because, related },
      )
    }
  }
  const gone = [...was.standing.keys()].filter((first) => toNow[first]! >= 0 && !is.standing.has(toNow[first]!)).map((first) => idOf(toNow[first]!))
  const ids = new Set([...is.standing.keys()].filter((first) => toBefore[first]! < 0).map(idOf))
  return { rows: rows(), gone, ids }
}

/** Claims named after statements of some reports, as they were, without those that statements of these name now. */
function namedAfter(view: CaseView, reports: Iterable<ReportId>, now: ReadonlySet<ClaimId>): readonly ClaimId[] {
  const found = new Set<ClaimId>()
  for (const report of reports)
    for (const { id } of view.claimsOf(report)) if (!now.has(id) && reportOfStatement(id as string as StatementId) === report) found.add(id)
  return [...found]
}

function listOf<T>(items: readonly T[]): { readonly length: number; at(index: number): T | undefined } {
  return { length: items.length, at: (at) => items[at] }
}

function claimsIn({ propositions: columns, near, lookAlikes, ...matter }: ClaimMatter, { cluster }: Brought, apart: NumberedPairs['apart']): Claims {
  const propositions = rankedIn(columns)
  const clusters = new Map<number, number[]>()
  cluster.forEach((of, number) => {
    const members = clusters.get(of)
    if (members === undefined) clusters.set(of, [number])
    else members.push(number)
  })
  const byId = (x: number, y: number): number => propositions.rank(x) - propositions.rank(y)
  const all = standingAmong(
    { ...propositions, at: () => undefined },
    [...clusters.values()].map((members) => members.sort(byId)),
  )
  const claimOf = new Int32Array(propositions.length).fill(-1)
  for (const { stated, members } of all) for (const number of stated) claimOf[number] = members[0]!
  return {
    standing: new Map(all.map((one) => [one.members[0]!, one])),
    links: linkedClaims(
      { apart: listOf(apart), edges: edgesIn(matter), near: nearIn(near), lookAlikes: listOf(lookAlikes) },
      (number) => (claimOf[number]! < 0 ? undefined : claimOf[number]),
      {
        made: (place): HeldPlace => ({ ...place, turned: false }),
        turned: (link) => ({ ...link, turned: true }),
      },
    ),
  }
}
