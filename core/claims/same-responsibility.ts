import { languages } from '../languages/index.ts'
import { closeInTime, daysBetween, eventFit, eventsClash, oneKindOfEvent, toldAnew } from './event-fit.ts'
import { nameOneDate } from './periods.ts'
import { isNamed } from './names.ts'
import type { Proposition } from './proposition.ts'
import type { Scene } from './scene.ts'
import { shared } from './shared-terms.ts'
import { namePlace, namesDiffer, placesDiffer, shareName, sharePlace, shareSite } from './sites.ts'

/** Why two statements are taken for one proposition, and how surely: 0 to 1. */
export interface Likeness {
  readonly score: number
  readonly because: string
}

/** What it tells beside that two reports are known to tell of one event. */
export const KNOWN = 1

/** One question of who did it, for one event. */
export function sameResponsibility(a: Proposition, b: Proposition, known: boolean): Likeness | undefined {
  if (!a.responsibility || !b.responsibility || !closeInTime(a, b) || !oneKindOfEvent(a, b)) return undefined
  const across = a.statement.report !== b.statement.report
  if ((across && eventsClash(a, b)) || otherDeeds(a, b, known) || chargesDiffer(a, b)) return undefined
  if (
    !known &&
    (isByTheWay(a) || isByTheWay(b)) &&
    !(oneKindOfDeed(a, b) && nameOneAgent(a, b) && (across ? sharePlace(a, b) && !namesDiffer(a, b) : !placesDiffer(a, b)))
  )
    return undefined
  if (across && !known && (shared(a, b).weight < IN_LIKE_WORDS || ofOtherDays(a, b))) return undefined
  const fit = eventFit(a, b)
  const near = known || (daysBetween(a, b) <= 1 && (sharePlace(a, b) || (!across && areOfOneScene(a, b))))
  return fit < RESPONSIBLE - (near ? KNOWN : 0)
    ? undefined
    : { score: Math.min(0.9, 0.5 + 0.04 * fit), because: 'both speak of who is responsible for one event' }
}

/** Whether reports of two days neither give one date for it nor name its place in the same words: the like is done day by day. */
const ofOtherDays = (a: Proposition, b: Proposition): boolean => daysBetween(a, b) > 0 && !nameOneDate(a.dated, b.dated) && !namePlace(a, b)

/** Weight that statements of reports share which are not known to tell of one event: one place sees several within days. */
const IN_LIKE_WORDS = 2

/** Whether two statements of one report put what was done at one place, and it was done in one way, to one thing or, in passing, by one party. */
function areOfOneScene(a: Proposition, b: Proposition): boolean {
  if (!shareSite(a, b)) return false
  const ways = new Set(actsUnder(a.scene.roots))
  const inOneWay = actsUnder(b.scene.roots).some((act) => ways.has(act))
  const toOneThing = [...a.targets].some((target) => b.targets.has(target))
  return inOneWay || toOneThing || (isByTheWay(a) && isByTheWay(b) && nameOneAgent(a, b))
}

/**
 * Whether reports that speak of who did something tell of other things hit or of other places, or, where they are not known to
 * tell of one event, name no one place or thing for it or tell of it days apart.
 */
export function otherDeeds(a: Proposition, b: Proposition, known: boolean): boolean {
  if (a.statement.report === b.statement.report) return targetsDiffer(a, b) && eachElsewhere(a, b)
  if (targetsDiffer(a, b) || namesDiffer(a, b)) return true
  return !known && (!(shareSite(a, b) || shareName(a, b)) || toldAnew(a, b))
}

/** Whether each of two sentences names a place, or what may be one, that the other does not. */
function eachElsewhere({ scene: a }: Proposition, { scene: b }: Proposition): boolean {
  const own = (one: Scene, other: Scene): boolean => [...one.places, ...one.unsorted].some((place) => !isNamed(place, other.names))
  return own(a, b) && own(b, a)
}

/** Whether each says what somebody is blamed for, and that is not one thing: who is accused of a raid is not accused of arming the rowers. */
function chargesDiffer(a: Proposition, b: Proposition): boolean {
  const [mine, theirs] = [chargesOf(a), chargesOf(b)]
  if (mine.size === 0 || theirs.size === 0 || [...mine].some((charge) => theirs.has(charge))) return false
  return !([...mine].some((charge) => HARM.has(charge)) && [...theirs].some((charge) => HARM.has(charge)))
}

/** What is said to be done, each by the broadest of its kind, where somebody is blamed. */
function chargesOf({ predicates, roots }: Proposition): ReadonlySet<string> {
  if (!predicates.has(BLAME)) return new Set()
  return new Set([...predicates].filter((predicate) => predicate !== BLAME).map((predicate) => roots.get(predicate) ?? predicate))
}

const BLAME = 'act:blame'
/** Acts of violence and what they do to people: a raid and those whom it killed are one charge. */
const HARM = new Set(languages.flatMap(({ concepts: { deeds, conditions } }) => [...deeds, ...Object.keys(conditions)]))

/** Whether each says what was hit, and nothing of it is the same: a raid on a convoy is none on a clinic. */
function targetsDiffer({ targets: a }: Proposition, { targets: b }: Proposition): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((target) => b.has(target))
}

/** Whether it only names in passing who did something: "a League car bomb". */
export const isByTheWay = ({ statement }: Proposition): boolean => statement.agent !== undefined && statement.partOf !== undefined

/** Whether two statements name one party: two parties may have acted in one place on one day, and who names none may mean either. */
function nameOneAgent(a: Proposition, b: Proposition): boolean {
  return [...a.names].some((name) => b.names.has(name))
}

/** Whether two statements, or their sentences, name acts of violence of one kind, as far as they say. */
export function oneKindOfDeed({ roots: a }: Pick<Proposition, 'roots'>, { roots: b }: Pick<Proposition, 'roots'>): boolean {
  const [mine, theirs] = [actsUnder(a), actsUnder(b)]
  return mine.length === 0 || theirs.length === 0 || mine.some((act) => theirs.includes(act))
}

function actsUnder(roots: ReadonlyMap<string, string>): readonly string[] {
  return [...roots].filter(([act, root]) => root === DEED && act !== `act:${DEED}`).map(([act]) => act)
}

const DEED = 'attack'

/** Fit from which it is one event that two statements name somebody for. */
const RESPONSIBLE = 4
