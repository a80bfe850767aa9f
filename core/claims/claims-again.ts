import type { CaseView } from '../model/case-view.ts'
import type { Claim } from '../model/claims.ts'
import type { ClaimId, ReportId, StatementId } from '../model/ids.ts'
import type { Row, RowsAgain } from '../model/plan.ts'
import { reportOfStatement } from '../model/view-of-store.ts'
import { PackedList } from '../text/packed-list.ts'
import { broughtAnew, connected } from './brought-anew.ts'
import { claimRow } from './claims.ts'
import { decidedPairs, numberedPairs } from './decided-pairs.ts'
import type { DecidedPair } from './decided-pairs.ts'
import { broughtKept, keptBrought, matterKept } from './kept-matter.ts'
import type { Brought, ClaimMatter } from './kept-matter.ts'
import { namesOf } from './names.ts'
import { oneEventAmong } from './one-event.ts'
import type { Proposition } from './proposition.ts'
import { propositionsOf } from './proposition.ts'
import type { Propositions } from './proposition-table.ts'
import { linkedClaims, relatedOf, told, turned } from './related.ts'
import type { Link, LinkPlace } from './related.ts'
import { standingAmong } from './standing.ts'
import type { Standing } from './standing.ts'

/**
 * Claims after decisions on pairs of statements, all else being as it was when they were made: statements that ties connect with
 * those decided on are brought together anew, and what others are linked with is compared. Propositions are made of the reports
 * of claims that become others.
 */
export function claimsAgain(view: CaseView, kept: (id: string) => unknown): RowsAgain<Claim> {
  const matter = matterKept(kept)
  const before = broughtKept(kept)
  const propositions = propositionsWhenAsked(view, matter)
  const decided = decidedPairs(view)
  const numberOf = numbering(view, matter)
  const [was, is] = [numberedPairs(before.decided, numberOf), numberedPairs(decided, numberOf)]
  const touched = connected(matter, [was, is], numbersOf(changedPairs(before.decided, decided), numberOf))
  const now: Brought = { ...broughtAnew(matter, { before, pairs: is, touched }, propositions), decided }
  return { ...othersBetween(view, { matter, propositions, touched }, [before, now]), kept: keptBrought(now) }
}

/** Propositions made when they are asked for, report by report, and kept packed: ties lead from report to report and back. */
function propositionsWhenAsked(view: CaseView, { firsts, propositions: { length } }: ClaimMatter): Propositions {
  const reports = view.reportIds()
  const packed = new PackedList<Proposition>()
  const placeOf = new Map<number, number>()
  const held = new Map<number, Proposition>()
  let names: ReturnType<typeof namesOf> | undefined
  const firstOf = (report: number): number => {
    const known = placeOf.get(report)
    if (known !== undefined) return known
    const first = packed.length
    names ??= namesOf(view)
    packed.push(propositionsOf(view, reports[report]!, names))
    placeOf.set(report, first)
    return first
  }
  return {
    length,
    at: (number) => {
      const known = held.get(number)
      if (known !== undefined) return known
      const report = lastUpTo(firsts, number, reports.length)
      const found = packed.at(firstOf(report) + number - firsts[report]!)
      if (held.size >= AT_HAND) held.clear()
      if (found !== undefined) held.set(number, found)
      return found
    },
  }
}

/** Propositions kept unpacked. */
const AT_HAND = 1 << 12

/** The last of some places whose number is not above another, of numbers in order. */
function lastUpTo(numbers: Uint32Array, number: number, places: number): number {
  let [low, high] = [0, places]
  while (high - low > 1) {
    const middle = (low + high) >>> 1
    if (numbers[middle]! <= number) low = middle
    else high = middle
  }
  return low
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

function numbersOf(pairs: readonly DecidedPair[], numberOf: (id: StatementId) => number | undefined): readonly number[] {
  return pairs.flatMap(({ a, b }) => [numberOf(a) ?? [], numberOf(b) ?? []].flat())
}

interface Comparing {
  readonly matter: ClaimMatter
  readonly propositions: Propositions
  readonly touched: Uint8Array
}

/** A claim by the number of its first statement. */
interface Claims {
  readonly standing: ReadonlyMap<number, Standing>
  readonly links: ReadonlyMap<number, ReadonlyMap<number, HeldPlace>>
}

/** Which tie links two claims, and whether seen from the claim of its second statement. */
interface HeldPlace extends LinkPlace {
  readonly turned: boolean
}

/** The claims that are others: with other statements, taken in otherwise, or linked otherwise. */
function othersBetween(
  view: CaseView,
  { matter, propositions, touched }: Comparing,
  [before, now]: readonly [Brought, Brought],
): Omit<RowsAgain<Claim>, 'kept'> {
  const [was, is] = [claimsIn(matter, before), claimsIn(matter, now)]
  const isOther = (first: number, { members }: Standing): boolean => {
    const known = was.standing.get(first)
    if (known === undefined || !sameLinks(was.links.get(first), is.links.get(first))) return true
    return (
      touched[first] === 1 &&
      (known.members.length !== members.length ||
        members.some((member, at) => known.members[at] !== member || before.because[member] !== now.because[member]))
    )
  }
  const idOf = (number: number): ClaimId => propositions.at(number)!.statement.id as string as ClaimId
  const telling = { ...matter, propositions, oneEvent: oneEventAmong(matter.eventPairs) }
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
  return { rows: rows(), gone: [...was.standing.keys()].filter((first) => !is.standing.has(first)).map(idOf) }
}

function claimsIn({ propositions, edges, near, lookAlikes }: ClaimMatter, { cluster }: Brought): Claims {
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
    links: linkedClaims({ edges, near, lookAlikes }, (number) => (claimOf[number]! < 0 ? undefined : claimOf[number]), {
      made: (place): HeldPlace => ({ ...place, turned: false }),
      turned: (link) => ({ ...link, turned: true }),
    }),
  }
}

type Links = ReadonlyMap<number, HeldPlace> | undefined

function sameLinks(one: Links, other: Links): boolean {
  if ((one?.size ?? 0) !== (other?.size ?? 0)) return false
  for (const [claim, link] of one ?? []) {
    const same = other?.get(claim)
    if (same === undefined || same.sort !== link.sort || same.at !== link.at || same.turned !== link.turned) return false
  }
  return true
}
