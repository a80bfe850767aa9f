import { namedNumber } from '../model/figure-sizes.ts'
import { daysBetween, eventFit, eventsClash, oneKindOfEvent, otherDays } from './event-fit.ts'
import { compareCounts } from './counted.ts'
import { namesDiffer, placesDiffer, shareSite } from './sites.ts'
import type { Proposition } from './proposition.ts'
import type { CountingPropositions } from './proposition-table.ts'
import { each } from './tie-list.ts'
import type { TieList } from './tie-list.ts'

/** Days between reports of one event, beyond which what ties them may be background. */
const DAYS = 2
/** Numbers from here on are not met in two events of one day and place; copied ones from here on; beyond the last they are totals of years. */
const TELLING = 10
const TELLING_COPIED = 3
const TOTAL = 1000

/** Two statements found alike; firm where their words are copied. */
export interface Found {
  readonly a: number
  readonly b: number
  readonly firm: boolean
}

/** Which pairs of reports are known to tell of one event, from what has been found alike in them. */
export type OneEvent = (a: Proposition, b: Proposition) => boolean

/** No reports are known to tell of one event. */
export const unknown: OneEvent = () => false

/**
 * Reports that came out within two days of each other and give one telling number of people in one condition, as has been found
 * by all that tells of one event: what else they say of an event of that day and place is of the same one. By the two reports
 * alone. Each pair as {@link oneEventAmong} reads it.
 */
export function reportsOfOneEvent(propositions: CountingPropositions, edges: TieList<Found>): ReadonlySet<string> {
  const pairs = new Set<string>()
  for (const { a, b, firm } of each(edges)) {
    // Most need not be made to be seen to tell nothing.
    if (!propositions.counts(a) || !propositions.counts(b)) continue
    const [one, other] = [propositions.at(a)!, propositions.at(b)!]
    if (daysBetween(one, other) <= DAYS && telling(one, other, firm ? TELLING_COPIED : TELLING)) pairs.add(keyOf(one, other))
  }
  return pairs
}

/** Tells of two propositions whether their reports are among those of one event. */
export function oneEventAmong(pairs: ReadonlySet<string>): OneEvent {
  return (a, b) => pairs.has(keyOf(a, b))
}

function telling({ counted: a }: Proposition, { counted: b }: Proposition, least: number): boolean {
  if (a === undefined || b === undefined || a.condition !== b.condition || compareCounts(a.figure, b.figure) !== 'equal') return false
  const value = namedNumber(a.figure)
  return value >= least && value < TOTAL
}

function keyOf({ statement: a }: Proposition, { statement: b }: Proposition): string {
  return a.report < b.report ? `${a.report} ${b.report}` : `${b.report} ${a.report}`
}

/** Fit from which two sentences read as of one event: of one place, and where neither names one that the other does not. */
const [READS_AS_ONE, READS_AS_ONE_ANYWHERE] = [4, 5] as const

/**
 * Whether sentences of two reports read as told of one event, though it is not known: reports of two days that are known to, or
 * sentences that tell of acts of one kind at one place, or much alike and of no two places, and of no other day.
 */
export function readsAsOneEvent(a: Proposition, b: Proposition, oneEvent: OneEvent): boolean {
  if (a.statement.report === b.statement.report || daysBetween(a, b) > DAYS || eventsClash(a, b) || otherDays(a, b)) return false
  if (oneEvent(a, b)) return true
  if (!oneKindOfEvent(a, b)) return false
  const fit = eventFit(a, b)
  return shareSite(a, b) ? fit >= READS_AS_ONE : fit >= READS_AS_ONE_ANYWHERE && !namesDiffer(a, b) && !placesDiffer(a, b)
}
