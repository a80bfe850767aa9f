import type { CaseView } from '../model/case-view.ts'
import type { Copy } from '../model/copies.ts'
import type { ReportId } from '../model/ids.ts'
import type { ReadAnew } from '../model/plan.ts'
import { actorsSeen, seeingOthers, stayingReports } from '../text/actors-seen.ts'
import { broughtTogether, candidatesAnew, pairNumber, pairOf } from './candidates-anew.ts'
import type { Pair } from './candidates.ts'
import { ALIKE, COPIED, comparePairs, copiedEdges, edgesOfOneEvent, OF_ONE_EVENT, pairColumn, pairsIn, QUOTED } from './edges.ts'
import type { Compared } from './edges.ts'
import { counts } from './kept-matter.ts'
import type { ClaimMatter } from './kept-matter.ts'
import { likeness, mayBeOne } from './likeness.ts'
import { seenOfActor } from './names.ts'
import { columnsNow, movedTo } from './moved.ts'
import type { Moved } from './moved.ts'
import { oneEventAmong, reportsOfOneEvent } from './one-event.ts'
import { propositionsWhenAsked } from './propositions-asked.ts'
import type { Propositions, SpannedPropositions } from './proposition-table.ts'
import { quotedOver } from './quoted-over.ts'
import { TiesBetween } from './ties-between.ts'
import { each, TiesInColumns } from './tie-list.ts'
import type { Edge } from './tie-list.ts'

/** What claims are made from after reports came, went or say something else. */
export interface MatterAgain extends Pick<Moved, 'toNow' | 'toBefore'> {
  readonly matter: ClaimMatter
  readonly propositions: Propositions
  /** Reports that were there before and do not stay. */
  readonly left: readonly ReportId[]
  /** Statements that say something else or have other ties, and those of reports of which it came to be known, or is no more, that they tell of one event. */
  readonly others: readonly number[]
  /** Whether the reports of two statements that stay came to be known to tell of one event, or are so no more. */
  readonly isOtherEvent: (a: number, b: number) => boolean
}

/** Share of the reports that come or say something else from which all is better made anew. */
const MANY = 0.25

/**
 * Makes anew the ties of statements of reports that came or say something else. Of all others it keeps the ties, as far as they
 * are still worth comparing: two statements are compared by themselves, and which reports tell of one event is told by the two
 * alone. Undefined where much is other.
 */
export function matterAgain(view: CaseView, before: ClaimMatter, anew: ReadAnew): MatterAgain | undefined {
  const reports = view.reportIds()
  if (anew.reports.size + anew.pairs.length + anew.inputs.size === 0 && anew.before.length === reports.length) return asBefore(view, before)
  if (anew.reports.size > MANY * reports.length) return undefined
  const names = actorsSeen(view, seenOfActor)
  const seeing = seeingOthers(before.names, names, stayingReports(anew.before, reports, anew.reports))
  const changed = new Set([...anew.reports, ...seeing])
  if (changed.size > MANY * reports.length) return undefined
  const moved = movedTo(view, before, stayingReports(anew.before, reports, changed))
  const propositions = propositionsWhenAsked(view, moved.firsts)
  const columns = columnsNow(before, moved, propositions)
  const making: Making = { view, before, moved, propositions, changed, pairs: anew.pairs, now: { ...columns, firsts: moved.firsts, names } }
  const still = new Set(reports)
  const left = anew.before.filter((report) => !still.has(report) || changed.has(report))
  return { ...tiesAnew(making), propositions, left, toNow: moved.toNow, toBefore: moved.toBefore }
}

function asBefore(view: CaseView, matter: ClaimMatter): MatterAgain {
  const numbers = Int32Array.from({ length: matter.propositions.ranks.length }, (_, number) => number)
  const propositions = propositionsWhenAsked(view, matter.firsts)
  return { matter, propositions, toNow: numbers, toBefore: numbers, left: [], others: [], isOtherEvent: () => false }
}

interface Making {
  readonly view: CaseView
  readonly before: ClaimMatter
  readonly moved: Moved
  readonly propositions: Propositions
  /** Reports that are there and do not stay. */
  readonly changed: ReadonlySet<ReportId>
  /** Pairs of reports of which copies may be others. */
  readonly pairs: ReadAnew['pairs']
  readonly now: Pick<ClaimMatter, 'propositions' | 'keys' | 'firsts' | 'names'>
}

function tiesAnew(making: Making): Pick<MatterAgain, 'matter' | 'others' | 'isOtherEvent'> {
  const { before, moved, propositions, now } = making
  const total = moved.toBefore.length
  const { fresh, undone } = pairsToCompare(making)
  const found: Compared = { edges: new TiesInColumns(), near: new TiesInColumns(), lookAlikes: [], open: pairColumn() }
  comparePairs(propositions, fresh, found)
  const ties = new TiesBetween(before, moved)
  const copied = reportPairs(making)
  ties.drop((a, b, sort) => (sort === COPIED ? copied.has(ties.reportsOf(a, b)) : sort !== QUOTED && undone.has(pairNumber(a, b, total))))
  for (const edge of copiedAnew(making)) ties.add(edge, COPIED)
  for (const edge of each<Edge>(found.edges)) ties.add(edge, ALIKE)
  const { eventPairs, others } = eventsAnew(making, ties)
  const oneEvent = oneEventAmong(eventPairs)
  ties.drop((a, b, sort) => sort === OF_ONE_EVENT && others.has(ties.reportsOf(a, b)))
  const known = new Set(fresh.map(([a, b]) => pairNumber(a, b, total)))
  const open = [...pairsIn(found.open), ...openBetween(making, others).filter(([a, b]) => !known.has(pairNumber(a, b, total)))]
  for (const edge of edgesOfOneEvent(propositions, open, oneEvent)) ties.add(edge, OF_ONE_EVENT)
  const ofReport = (report: string): readonly [number, number] => ofReportIn(making, report)
  for (const report of making.changed) for (const edge of quotedOver(making.view, report, { at: propositions.at, ofReport })) ties.add(edge, QUOTED)
  const staying = (a: number, b: number): boolean => !undone.has(pairNumber(a, b, total))
  return {
    matter: { ...now, ...ties.edges(), near: ties.near(found.near, staying), lookAlikes: ties.lookAlikes(found.lookAlikes, staying), eventPairs },
    others: [...ties.touched(), ...statementsIn(moved, others)],
    isOtherEvent: (a, b) => others.has(ties.reportsOf(a, b)),
  }
}

/** Pairs to be compared, and pairs of statements that stay which are compared no more. */
function pairsToCompare({ before, moved, now }: Making): { readonly fresh: readonly Pair[]; readonly undone: ReadonlySet<number> } {
  const { toNow, toBefore } = moved
  const total = toBefore.length
  const { fresh, parted } = candidatesAnew({ before: before.keys, now: now.keys, toNow, toBefore })
  const stays = (pair: number): boolean => pairOf(pair, total).every((number) => toBefore[number]! >= 0)
  const asked = new Set([...parted, ...fresh.filter(stays)])
  // What was found of a pair of statements that stay holds, and tells that it was compared.
  const tied = new Set<number>()
  const see = (a: number, b: number): void => {
    if (toNow[a]! >= 0 && toNow[b]! >= 0 && asked.has(pairNumber(toNow[a]!, toNow[b]!, total))) tied.add(pairNumber(toNow[a]!, toNow[b]!, total))
  }
  before.edges.sort.forEach((sort, at) => (sort === ALIKE || sort === OF_ONE_EVENT) && see(before.edges.a[at]!, before.edges.b[at]!))
  before.near.a.forEach((a, at) => see(a, before.near.b[at]!))
  for (const { a, b } of before.lookAlikes) see(a, b)
  const lost = [...parted].filter((pair) => tied.has(pair))
  const still = broughtTogether(
    now.keys,
    lost.map((pair) => pairOf(pair, total)),
  )
  return {
    fresh: Array.from(
      fresh.filter((pair) => !tied.has(pair)),
      (pair) => pairOf(pair, total),
    ),
    undone: new Set(lost.filter((pair) => !still.has(pair))),
  }
}

/** Reports that stay of which copies may be others, as one number each. */
function reportPairs({ view, pairs }: Making): ReadonlySet<number> {
  const ids = view.reportIds()
  const placeOf = new Map(ids.map((report, place) => [report, place]))
  return new Set(pairs.map(([a, b]) => pairNumber(placeOf.get(a)!, placeOf.get(b)!, ids.length)))
}

/** Ties of copied words between reports of which one does not stay, or of which the copies may be others. */
function* copiedAnew(making: Making): Generator<Edge> {
  const { view, changed, pairs } = making
  const spans = spanned(making)
  const ofChanged = function* (): Generator<Copy> {
    for (const report of changed)
      for (const copy of view.copiesOf(report)) {
        const other = copy.a.report === report ? copy.b.report : copy.a.report
        if (!changed.has(other) || report < other) yield copy
      }
    for (const [a, b] of pairs) if (!changed.has(a) && !changed.has(b)) yield* view.copiesBetween(a, b)
  }
  yield* copiedEdges(view, spans, ofChanged())
}

function spanned(making: Making): SpannedPropositions {
  const { view, moved, propositions } = making
  const reports = view.reportIds()
  const extentOf = (number: number): readonly [number, number] => {
    const place = moved.reportOf[number]!
    return view.layer(reports[place]!, 'statements')[number - moved.firsts[place]!]!.extent
  }
  return {
    ...propositions,
    start: (number) => extentOf(number)[0],
    end: (number) => extentOf(number)[1],
    ofReport: (report) => ofReportIn(making, report),
  }
}

function ofReportIn({ view, moved: { firsts } }: Making, report: string): readonly [number, number] {
  const place = placeIn(view.reportIds(), report)
  return [firsts[place]!, firsts[place + 1]!]
}

function placeIn(reports: readonly string[], report: string): number {
  let [low, high] = [0, reports.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (reports[middle]! < report) low = middle + 1
    else high = middle
  }
  return low
}

/** Which reports are known to tell of one event, and which that stay are others in this, as one number a pair. */
function eventsAnew(
  { view, before, moved, propositions, now }: Making,
  ties: TiesBetween,
): { readonly eventPairs: ReadonlySet<string>; readonly others: ReadonlySet<number> } {
  const ids = view.reportIds()
  const stays = (place: number): boolean => moved.staysFrom[place]! >= 0
  const doubtful = ties.reportsWithOthers()
  const made = reportsOfOneEvent({ ...propositions, counts: (number) => counts(now.propositions, number) }, ties.listed(doubtful))
  const eventPairs = new Set(made)
  const others = new Set<number>()
  for (const pair of before.eventPairs) {
    const places = pair.split(' ').map((report) => placeIn(ids, report))
    if (!pair.split(' ').every((report, at) => ids[places[at]!] === report && stays(places[at]!))) continue
    const number = pairNumber(places[0]!, places[1]!, ids.length)
    if (!doubtful.has(number)) eventPairs.add(pair)
    else if (!made.has(pair)) others.add(number)
  }
  for (const pair of made) {
    const places = pair.split(' ').map((report) => placeIn(ids, report))
    if (places.every(stays) && !before.eventPairs.has(pair)) others.add(pairNumber(places[0]!, places[1]!, ids.length))
  }
  return { eventPairs, others }
}

/** Pairs of statements of some reports that are worth comparing, are not alike by themselves, and may be one. */
function openBetween({ moved: { firsts }, propositions, now }: Making, reports: ReadonlySet<number>): readonly Pair[] {
  if (reports.size === 0) return []
  const all: Pair[] = []
  for (const number of reports) {
    const [x, y] = pairOf(number, firsts.length - 1)
    for (let a = firsts[x]!; a < firsts[x + 1]!; a++) for (let b = firsts[y]!; b < firsts[y + 1]!; b++) all.push([a, b])
  }
  const worth = broughtTogether(now.keys, all)
  return all.filter(([a, b]) => {
    if (!worth.has(pairNumber(a, b, now.propositions.ranks.length))) return false
    const [one, other] = [propositions.at(a)!, propositions.at(b)!]
    return likeness(one, other) === undefined && mayBeOne(one, other)
  })
}

function* statementsIn({ firsts }: Moved, reports: ReadonlySet<number>): Generator<number> {
  for (const number of reports)
    for (const place of pairOf(number, firsts.length - 1)) for (let at = firsts[place]!; at < firsts[place + 1]!; at++) yield at
}
