import { isNamed } from './names.ts'
import { timesClash } from './periods.ts'
import type { Period } from './periods.ts'
import type { Proposition } from './proposition.ts'
import { shareSite, sitesDiffer } from './sites.ts'

/** Most distinct names that tell of one event, and what one tells that only stands beside the sentence. */
const NAMED = 2
const BESIDE = 0.5
/** Weight of a broader concept that two acts share: a raid and a blast are attacks. */
const BROADER = 0.5
/** What it tells that two reports came out within a day of each other, or name one day; what a place that only one names tells against it. */
const DATED = 0.5
const ELSEWHERE = 1.5
const OTHER_EVENT = 1.5

/**
 * How much tells that two sentences speak of one event: what happened and to what, names in them and beside them, the day. Each
 * shared word or name tells about 1. By the two reports alone; no statistics of the case.
 */
export function eventFit(a: Proposition, b: Proposition): number {
  return (
    sharedTerms(a, b) +
    sharedNames(a, b) +
    sharedDays(a, b) -
    (elsewhere(a, b) && elsewhere(b, a) ? ELSEWHERE : 0) -
    (otherEvents(a, b) ? OTHER_EVENT : 0)
  )
}

/** Whether each sentence tells of something that happened, and no two of one kind: a blast is no flood. */
function otherEvents({ scene: a }: Proposition, { scene: b }: Proposition): boolean {
  return a.events.size > 0 && b.events.size > 0 && ![...a.events].some((kind) => b.events.has(kind))
}

/** Whether the sentences tell of acts of one kind. */
export function oneKindOfEvent({ scene: a }: Proposition, { scene: b }: Proposition): boolean {
  const kinds = new Set(a.roots.values())
  return [...b.roots.values()].some((kind) => kinds.has(kind))
}

/** Days between reports beyond which equal words are taken for another event, unless both give the same date. */
export const DAYS_APART = 5

/** Published close to each other, or one of the dates unknown. */
export function closeInTime(a: Proposition, b: Proposition): boolean {
  return daysBetween(a, b) <= DAYS_APART
}

/** Days between the reports; 0 where a date is unknown. */
export function daysBetween(a: Proposition, b: Proposition): number {
  return a.published === undefined || b.published === undefined ? 0 : Math.abs(a.published - b.published)
}

function sharedTerms({ scene: a }: Proposition, { scene: b }: Proposition): number {
  let weight = 0
  for (const [term, mine] of a.weights) weight += Math.min(mine, b.weights.get(term) ?? 0)
  const left = (one: typeof a, other: typeof a): ReadonlySet<string> =>
    new Set([...one.roots].filter(([term]) => !other.weights.has(term)).map(([, root]) => root))
  const mine = left(a, b)
  for (const root of left(b, a)) if (mine.has(root)) weight += BROADER
  return weight
}

function sharedNames(a: Proposition, b: Proposition): number {
  let inBoth = 0
  for (const [name, weight] of a.scene.names) inBoth += Math.min(weight, b.scene.names.get(name) ?? 0)
  const beside = [...a.around].filter((name) => b.around.has(name) && !(a.scene.names.has(name) && b.scene.names.has(name))).length
  return Math.min(NAMED, inBoth) + Math.min(1, BESIDE * beside)
}

function sharedDays(a: Proposition, b: Proposition): number {
  const published = a.published !== undefined && b.published !== undefined && daysBetween(a, b) <= 1
  const named = a.periods.some((x) => b.periods.some((y) => x.from < y.to && y.from < x.to))
  return (published ? DATED : 0) + (named ? DATED : 0)
}

/** Whether the sentence of a names a place that b and its surroundings do not. */
function elsewhere(a: Proposition, b: Proposition): boolean {
  return [...a.scene.places].some((place) => !isNamed(place, b.around))
}

/** Days before its report came out in which an event lies for which no day is named. */
const FRESH = 2

/** When the event of a sentence was: the days it names, else those just before its report; undefined where nothing tells. */
function daysOf({ periods, published }: Proposition): readonly Period[] {
  if (periods.length > 0 || published === undefined) return periods
  return [{ from: published - FRESH, to: published + 1 }]
}

/** Whether the sentences tell of events of days that do not meet. */
export function otherDays(a: Proposition, b: Proposition): boolean {
  return timesClash(daysOf({ ...a, periods: a.dated }), daysOf({ ...b, periods: b.dated }))
}

/** Whether two sentences cannot speak of one event: other days, or each other places and none in common. */
export function eventsClash(a: Proposition, b: Proposition): boolean {
  if (timesClash(daysOf(a), daysOf(b)) || (sitesDiffer(a, b) && !shareSite(a, b))) return true
  return elsewhere(a, b) && elsewhere(b, a) && ![...a.scene.places].some((place) => isNamed(place, b.scene.names))
}

/** Whether it tells of an event that took place, and not of what is done again and again ("shells the port", outside a headline). */
export function tookPlace({ event, tense, statement }: Proposition): boolean {
  return event && (tense !== 'lasting' || statement.kind === 'headline')
}

/** Most days between reports that tell of one event without its date: the like happens again within a week. */
const TOLD_WITHIN = 2

/** Whether reports are some days apart and do not both date what took place: then it took place anew, for all that they say. */
export function toldAnew(a: Proposition, b: Proposition): boolean {
  if (!tookPlace(a) || !tookPlace(b) || daysBetween(a, b) <= TOLD_WITHIN) return false
  return a.dated.length === 0 || b.dated.length === 0 || otherDays(a, b)
}

/** Whether shared terms tell more of an event in two reports than who came to harm: women and children are killed in many. */
export function tellsWhat(a: Proposition, b: Proposition, terms: readonly string[]): boolean {
  return a.statement.report === b.statement.report || terms.some((term) => a.scene.weights.has(term) || term.startsWith('verb:'))
}
