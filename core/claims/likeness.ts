import { agentsDiffer } from './agents.ts'
import { apart, overlap } from './apart.ts'
import { sameCount } from './answers.ts'
import { isByTheWay, otherDeeds, sameResponsibility } from './same-responsibility.ts'
import type { Likeness } from './same-responsibility.ts'
import { sameFate } from './same-fate.ts'
import { compareCounts } from './counted.ts'
import { nothingShared } from './filled-in.ts'
import { closeInTime, daysBetween, eventFit, eventsClash, oneKindOfEvent, otherDays, tellsWhat, toldAnew, tookPlace } from './event-fit.ts'
import { unknown } from './one-event.ts'
import type { OneEvent } from './one-event.ts'
import { opposed } from './opposed.ts'
import { sharePlace, sitesDiffer } from './sites.ts'
import { tellsOfOne } from './specific.ts'
import { tellsOfRise } from './tolls.ts'
import { nameOneDate } from './periods.ts'
import type { Proposition } from './proposition.ts'
import { shared } from './shared-terms.ts'
import type { Shared } from './shared-terms.ts'

/** Weight that both must share before wording alone makes them one. */
export const SHARED = 2.6
/** Share of the shorter statement's weight that the other must hold. */
export const HELD = 0.6
/** Shared weight over the weight of both together. */
const TOGETHER = 0.4
/** The same where each names an actor that the other does not. */
const TOGETHER_APART = 0.7
/** The same in reports that are known to tell of one event. */
const SHARED_IN_EVENT = 2.2
const HELD_IN_EVENT = 0.5
const TOGETHER_IN_EVENT = 0.4

/** Two statements as one proposition by words, names, counts, place and time; undefined where they are not, or one speaks against it. */
export function likeness(a: Proposition, b: Proposition, oneEvent: OneEvent = unknown): Likeness | undefined {
  if (apart(a, b) !== undefined) return undefined
  if (overlap(a, b) || isAnother(a, b)) return undefined
  const known = oneEvent(a, b) && !eventsClash(a, b) && !otherDays(a, b)
  if (isByTheWay(a) || isByTheWay(b)) return sameResponsibility(a, b, known)
  return sameCount(a, b, known) ?? sameResponsibility(a, b, known) ?? sameFate(a, b) ?? sameWords(a, b, known) ?? headlined(a, b)
}

/** Whether only one sets its event apart from another told before, and no number of people in both tells that they are one. */
const isAnother = (a: Proposition, b: Proposition): boolean =>
  a.another !== b.another && !(a.counted && b.counted && compareCounts(a.counted.figure, b.counted.figure) === 'equal')

/** Most days between reports that may yet be known to tell of one event. */
export const DAYS_OF_ONE = 2

/** Whether two statements that are not alike by themselves may be one, were it known that their reports tell of one event. */
export function mayBeOne(a: Proposition, b: Proposition): boolean {
  if (a.statement.report === b.statement.report || daysBetween(a, b) > DAYS_OF_ONE || overlap(a, b)) return false
  return (a.counted !== undefined && b.counted !== undefined) || (a.responsibility && b.responsibility) || shared(a, b).weight >= SHARED_IN_EVENT
}

/** Weight that statements which may be one must share, and the share of the shorter one's weight. */
export const NEAR = 2.0
export const NEAR_HELD = 0.4

/**
 * How near two statements are that are not taken for one and may be: the share of what the shorter says that both say, 0 to 1.
 * Undefined where that is too little, or something holds them apart.
 */
export function nearness(a: Proposition, b: Proposition): number | undefined {
  if (overlap(a, b) || isBeside(a) || isBeside(b) || (a.counted && b.counted && !mayCountOne(a, b))) return undefined
  const { weight, terms } = shared(a, b)
  const held = weight / Math.max(0.1, Math.min(a.own, b.own))
  if (weight < NEAR || held < NEAR_HELD) return undefined
  if (!terms.some((term) => a.predicates.has(term)) || apart(a, b) !== undefined) return undefined
  if (a.statement.report !== b.statement.report && !(oneScene(a, b) && (closeInTime(a, b) || !(a.event && b.event)))) return undefined
  return Math.min(1, held)
}

/**
 * Whether two counts may be of one event: the numbers are of one size, or one is a toll that has risen, and the sentences tell of
 * acts of one kind and more in common.
 */
function mayCountOne(a: Proposition, b: Proposition): boolean {
  const apart = compareCounts(a.counted!.figure, b.counted!.figure) === 'apart'
  return (!apart || tellsOfRise(a) || tellsOfRise(b)) && oneKindOfEvent(a, b) && eventFit(a, b) >= NEAR_EVENT
}

/** Fit from which two counts may be of one event. */
const NEAR_EVENT = 3

/** Whether it says over again, from another side, what clauses beside it say. */
const isBeside = (one: Proposition): boolean => isByTheWay(one) || one.statement.scene === true

/** What two statements have in common, in words. */
export function inCommon(a: Proposition, b: Proposition): string {
  return `both have ${list(shared(a, b).terms)}`
}

/** Why two statements that read alike are not one proposition; undefined where they do not read alike, or nothing holds them apart. */
export function lookAlike(a: Proposition, b: Proposition): string | undefined {
  if (overlap(a, b)) return undefined
  const against = apart(a, b)
  return against !== undefined && sameWords(a, b, false) !== undefined ? against : undefined
}

/** A headline and the sentence of its own report that it sums up. */
function headlined(a: Proposition, b: Proposition): Likeness | undefined {
  const isHeadline = (one: Proposition): boolean => one.statement.kind === 'headline'
  if (a.statement.report !== b.statement.report || isHeadline(a) === isHeadline(b)) return undefined
  if (a.counted && b.counted && compareCounts(a.counted.figure, b.counted.figure) !== 'equal') return undefined
  const { weight, terms } = shared(a, b)
  const headline = isHeadline(a) ? a : b
  if (weight < HEADLINE || weight < HEADLINE_HELD * headline.own) return undefined
  return { score: 0.7, because: `the headline sums it up: both have ${list(terms)}` }
}

/** Weight that a headline shares with the sentence that it sums up, and the share of its own weight. */
const HEADLINE = 2.4
const HEADLINE_HELD = 0.65

/** One wording in other words. Whether two counts are one is not told by their words. */
function sameWords(a: Proposition, b: Proposition, known: boolean): Likeness | undefined {
  if ((a.counted && b.counted) || (a.statement.agent === undefined) !== (b.statement.agent === undefined)) return undefined
  const { weight, terms } = shared(a, b)
  const whole = saysTheSame(a, b, { weight, terms })
  if (!whole && weight < (known ? SHARED_IN_EVENT : SHARED)) return undefined
  const held = weight / Math.max(0.1, Math.min(a.own, b.own))
  const together = weight / Math.max(0.1, a.own + b.own - weight)
  const told = exclusive(a, b) && exclusive(b, a)
  if (known ? held < HELD_IN_EVENT || together < TOGETHER_IN_EVENT : held < HELD || together < (told ? TOGETHER_APART : TOGETHER)) return undefined
  if ((!whole && !saidAlike(a, b, { terms, weight })) || (known && together < TOGETHER_APART && isOneThingAmong(a, b, terms))) return undefined
  if (a.statement.report !== b.statement.report && !(oneScene(a, b) && tellsOfOne(a, b, terms) && tellsAlike(a, b, { known, together })))
    return undefined
  if (!closeInTime(a, b) && !meetsLater(a, b, together)) return undefined
  if (a.responsibility && b.responsibility && otherDeeds(a, b, known)) return undefined
  if (!known && a.event && b.event && (toldAnew(a, b) || !tellsWhat(a, b, terms))) return undefined
  if (a.statement.agent !== undefined && !known && daysBetween(a, b) > DEED_DAYS && a.periods.length + b.periods.length === 0) return undefined
  if (!known && a.statement.report !== b.statement.report && nothingShared(a, b)) return undefined
  if (agentsDiffer(a, b) || countsBeside(a, b) || countsBeside(b, a) || opposed(a, b) !== undefined) return undefined
  return { score: Math.min(1, 0.5 * together + 0.5 * Math.min(1, held)), because: `both have ${list(terms)}` }
}

/** Whether two statements of the same days say one thing of one name in the same words, however few these are ("the yard at Vey is bankrupt"). */
function saysTheSame(a: Proposition, b: Proposition, { weight, terms }: Shared): boolean {
  if (weight < NEAR || daysBetween(a, b) > DAYS_OF_ONE || !terms.some((term) => term.startsWith('name:'))) return false
  return a.weights.size === terms.length && b.weights.size === terms.length
}

/** Whether of what two statements say is done or is so, enough is the same; where one says nothing of the kind, they must share more. */
function saidAlike({ predicates: a }: Proposition, { predicates: b }: Proposition, { terms, weight }: Shared): boolean {
  const said = terms.filter((term) => a.has(term)).length
  return said > 0 ? 2 * said > Math.min(a.size, b.size) : weight >= SHARED + 1 && (a.size === 0 || b.size === 0)
}

/**
 * Whether the fuller of two statements of two reports tells of three things and more, of which the other has no more than half: what
 * a clause beside its own says ("fled when the dam broke") is not what it tells.
 */
function isOneThingAmong(a: Proposition, b: Proposition, terms: readonly string[]): boolean {
  const told = Math.max(a.predicates.size, b.predicates.size)
  return a.statement.report !== b.statement.report && told > 2 && 2 * terms.filter((term) => a.predicates.has(term)).length <= told
}

/** Whether statements of two reports both tell of an event, or of none; and of what was, or of what is to be, unless nearly all their words agree. */
function tellsAlike(a: Proposition, b: Proposition, { known, together }: { readonly known: boolean; readonly together: number }): boolean {
  if (a.event && b.event) return a.irrealis === b.irrealis || together >= TOGETHER_APART
  return known || a.event === b.event || (a.event ? hasHappeningOf(b, a) : hasHappeningOf(a, b))
}

/** Whether an act that makes an event of one statement, or one of its kind, is in the other. */
function hasHappeningOf(one: Proposition, event: Proposition): boolean {
  const kinds = new Set(one.roots.values())
  return [...event.happenings].some((act) => one.weights.has(act) || kinds.has(event.roots.get(act) ?? act))
}

/** Most days between reports that say of an undated deed who did it: one party does the like again within a week. */
const DEED_DAYS = 1

/** Whether a counts people in a condition that b does not speak of, or leaves to its parts: the toll of a fire is not that the store is empty. */
function countsBeside(a: Proposition, b: Proposition): boolean {
  return a.counted !== undefined && b.counted === undefined && (b.statement.scene === true || !b.conditions.has(a.counted.condition))
}

/** Whether two reports can speak of one thing: a name in common, and nothing that holds their events apart, nor their places on other days. */
function oneScene(a: Proposition, b: Proposition): boolean {
  let named = false
  for (const name of a.around) if (b.around.has(name)) named = true
  if (!named) return false
  const nameless = a.names.size === 0 && b.names.size === 0
  if (daysBetween(a, b) > 0 && sitesDiffer(a, b) && (nameless || !sharePlace(a, b))) return false
  return !(tookPlace(a) && tookPlace(b) && eventsClash(a, b))
}

/** Whether reports of different weeks can still state one thing: the same date is given, or it is no event and nearly the same is said. */
function meetsLater(a: Proposition, b: Proposition, together: number): boolean {
  const dated = nameOneDate(a.periods, b.periods)
  const once = (one: Proposition): boolean => (one.event && !one.habit) || one.tense === 'past'
  return dated || (!once(a) && !once(b) && together >= TOGETHER_APART)
}

/** Whether a names an actor that the sentence of b does not. */
function exclusive(a: Proposition, b: Proposition): boolean {
  return [...a.names].some((name) => !b.scene.names.has(name))
}

/** Shared terms in words; keys of names are no words, so names are only said to be shared. */
function list(terms: readonly string[]): string {
  const words = terms.filter((term) => !term.startsWith('name:')).map((term) => `“${term.slice(term.indexOf(':') + 1)}”`)
  const all = words.length < terms.length ? [...words, 'the same names'] : words
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)!}`
}
