import { languages } from '../languages/index.ts'
import { namedNumber } from '../model/figure-sizes.ts'
import type { FigureRow } from '../model/figures.ts'
import { agentsDiffer } from './agents.ts'
import { compareCounts } from './counted.ts'
import type { Counted, CountRelation } from './counted.ts'
import { DAYS_APART, closeInTime, daysBetween, eventFit, eventsClash, otherDays } from './event-fit.ts'
import { nameOneDate } from './periods.ts'
import type { Proposition } from './proposition.ts'
import { KNOWN, oneKindOfDeed } from './same-responsibility.ts'
import type { Likeness } from './same-responsibility.ts'
import { shared } from './shared-terms.ts'
import { scenesTellOfOne } from './specific.ts'
import { namePlace, namesDiffer, placesDiffer, shareName, shareSite } from './sites.ts'

/** One count of people in one condition, in one event; other numbers for it where all the rest agrees. */
export function sameCount(a: Proposition, b: Proposition, known: boolean): Likeness | undefined {
  if (a.counted === undefined || b.counted === undefined || !closeInTime(a, b)) return undefined
  const relation = compareCounts(a.counted.figure, b.counted.figure)
  const sameReport = a.statement.report === b.statement.report
  if (!sameReport && !known && onTopOfOthers(a.counted, b.counted) && !namePlace(a, b)) return undefined
  if (!sameReport && !isLasting(a.counted.figure, relation) && eventsClash(a, b)) return undefined
  if (relation !== 'equal' && a.stretch !== b.stretch && !(a.counted.figure.loose && b.counted.figure.loose)) return undefined
  if (countsPart(a.counted) !== countsPart(b.counted)) return undefined
  if (relation === 'apart' || (!sameReport && relation !== 'equal' && daysBetween(a, b) > 1)) return undefined
  if (relation !== 'equal' && (sameReport ? isLongAgo(a) !== isLongAgo(b) : otherDays(a, b))) return undefined
  if (!sameReport && !known && relation === 'rival' && shared(a, b).weight < BESIDE_COUNT) return undefined
  if (!sameReport && relation === 'rival' && daysBetween(a, b) > 0 && [a, b].some(({ counted }) => isSlight(counted!.figure))) return undefined
  if (!sameReport && (relation === 'soft' || relation === 'rival') && otherPeople(a.counted, b.counted) >= 2 * OTHERS) return undefined
  if (!sameReport && daysBetween(a, b) > 0 && agentsDiffer(a, b) && !nameOneDate(a.dated, b.dated)) return undefined
  if (relation === 'soft' && (sameReport ? placesDiffer(a, b) : !nearInTime(a, b, known))) return undefined
  const least = (sameReport ? WITHIN[relation] : ACROSS[relation]) - (known && relation !== 'rival' ? KNOWN : 0)
  const fit =
    eventFit(a, b) +
    agreed(a.counted.figure, b.counted.figure, relation) -
    otherPeople(a.counted, b.counted) -
    (sameReport || oneKindOfDeed(a.scene, b.scene) ? 0 : OTHERS)
  if (fit < least) return undefined
  const counts = [a.counted.figure, b.counted.figure] as const
  if (!sameReport && !known && !(tells(...counts, relation) ? counts.every(isUnmatched) || !namesDiffer(a, b) : onOneScene(a, b))) return undefined
  return {
    score: SURE[relation] + 0.04 * Math.min(5, fit - least),
    because: `both count the ${a.counted.condition} of one event, ${NUMBERS[relation]}`,
  }
}

/** Whether reports that give a word for a number tell of one day, or, known to tell of one event, of one place and kind of violence. */
function nearInTime(a: Proposition, b: Proposition, known: boolean): boolean {
  if (daysBetween(a, b) === 0 || nameOneDate(a.dated, b.dated)) return true
  return known && !placesDiffer(a, b) && oneKindOfDeed(a.scene, b.scene)
}

/** Whether its sentence names a day, and only such as reports of today no longer tell of as news: "the last raid, on 3 March, wounded dozens". */
const isLongAgo = ({ statement, dated, published }: Proposition): boolean =>
  published !== undefined &&
  statement.kind !== 'headline' &&
  dated.length > 0 &&
  dated.every(({ from, to }) => to - from === 1 && to <= published - DAYS_APART)

/** Weight that two counts share in their own words which differ, and are not known to be of one event: more than that people were killed. */
const BESIDE_COUNT = 1.5

const ageOrSex = new Set(languages.flatMap(({ concepts }) => concepts.ageOrSex))

/** Whether those counted are a part of all by their age or sex. */
const countsPart = ({ whom }: Counted): boolean => whom !== undefined && ageOrSex.has(whom)

/** Whether only one counts people who come on top of others, in numbers that are met in many events. */
function onTopOfOthers(a: Counted, b: Counted): boolean {
  return a.further !== b.further && !(isUnmatched(a.figure) && isUnmatched(b.figure))
}

/** Fit from which counts are of one event: within one report, where two numbers mostly are two counts, and across reports. */
const WITHIN: Readonly<Record<CountRelation, number>> = { equal: 1, compatible: 3, soft: 3.5, rival: Infinity, apart: Infinity }
const ACROSS: Readonly<Record<CountRelation, number>> = { equal: 3, compatible: 3.5, soft: 4, rival: 4.5, apart: Infinity }
const SURE: Readonly<Record<CountRelation, number>> = { equal: 0.75, compatible: 0.6, soft: 0.5, rival: 0.45, apart: 0 }
const NUMBERS: Readonly<Record<CountRelation, string>> = {
  equal: 'and the numbers agree',
  compatible: 'and the numbers can agree',
  soft: 'in a word for a number',
  rival: 'in other numbers',
  apart: 'in other numbers',
}

/**
 * What is taken off where only one says what sort of people it counts (less for civilians, as most who are counted are), or each
 * says it in other words.
 */
function otherPeople({ whom: a, figure: x }: Counted, { whom: b, figure: y }: Counted): number {
  const narrowed = x.qualifier !== undefined && y.qualifier !== undefined && x.qualifier !== y.qualifier
  return (a === b ? 0 : OTHERS + (a !== 'civilian' && b !== 'civilian' ? OTHERS : 0)) + (narrowed ? 2 * OTHERS : 0)
}

/** What other people, or another kind of violence, tell against one event. */
const OTHERS = 0.5

/** Whether the numbers alone tell that one thing is counted: they are equal, large and not round. */
function tells(a: FigureRow, b: FigureRow, relation: CountRelation): boolean {
  const values = [namedNumber(a), namedNumber(b)]
  return relation === 'equal' && values.every((value) => value >= LARGE || (value > SMALL && value % 10 !== 0))
}

/** Numbers up to here, and words for a number, are met in many events of one week. */
const SMALL = 10
const LARGE = 1000

/**
 * Whether two sentences name one thing, such as a place, and no day speaks against it; nor other places, where their numbers tell
 * little. Reports of different days must give one date, or tell of more than violence there.
 */
function onOneScene(a: Proposition, b: Proposition): boolean {
  if (otherDays(a, b) || (daysBetween(a, b) > 0 && !nameOneDate(a.dated, b.dated) && !scenesTellOfOne(a, b))) return false
  const slight = isSlight(a.counted!.figure) || isSlight(b.counted!.figure)
  if (slight && daysBetween(a, b) > 1 && (a.dated.length === 0 || b.dated.length === 0)) return false
  if (namesDiffer(a, b) && (slight || !shareSite(a, b))) return false
  return shareSite(a, b) || shareName(a, b)
}

/** Numbers from here on are not met twice in a week, whatever places are named. */
const UNMATCHED = 50
const isUnmatched = (figure: FigureRow): boolean => namedNumber(figure) >= UNMATCHED

function isSlight(figure: FigureRow): boolean {
  return figure.loose === true || namedNumber(figure) <= SMALL
}

/** Totals of years ("more than 200,000 killed since …") are of no day and of no one place. */
function isLasting(figure: FigureRow, relation: CountRelation): boolean {
  return relation === 'equal' && namedNumber(figure) >= LASTING
}

const LASTING = 5000

/** What it tells that two numbers agree, or nearly. */
function agreed(a: FigureRow, b: FigureRow, relation: CountRelation): number {
  if (relation === 'equal') return told(a)
  const [x, y] = [namedNumber(a), namedNumber(b)]
  return relation === 'compatible' && Math.min(x, y) >= 10 && Math.max(x, y) <= NEARLY * Math.min(x, y) ? 0.5 : 0
}

/** How many times one number is of another that it nearly agrees with. */
const NEARLY = 1.15

/** What it tells that two numbers agree: small numbers agree by chance, large ones do not. */
function told(figure: FigureRow): number {
  const value = namedNumber(figure)
  return value >= 1000 ? 2 : value >= 10 ? 1 : value >= 3 ? 0.5 : -1
}

/**
 * Whether two statements count those in one condition in what may be one event, though not enough is said to be sure: they speak
 * neither for nor against one proposition.
 */
export function mayAnswerOne(a: Proposition, b: Proposition): boolean {
  if (a.responsibility && b.responsibility) return closeInTime(a, b) && !eventsClash(a, b) && eventFit(a, b) >= NEUTRAL_ACT
  if (a.counted === undefined || b.counted === undefined || compareCounts(a.counted.figure, b.counted.figure) === 'apart') return false
  return closeInTime(a, b) && (a.statement.report === b.statement.report || !eventsClash(a, b)) && eventFit(a, b) >= NEUTRAL
}

const NEUTRAL = 1.5
const NEUTRAL_ACT = 2.5

/** Whether two counts are of those in different conditions; "victims" may be in any, where the number is one that is not met by chance. */
export function conditionsClash(a: Counted, b: Counted): boolean {
  if (a.condition === b.condition) return false
  const unspecific = UNSPECIFIC.has(a.condition) || UNSPECIFIC.has(b.condition)
  return !(unspecific && told(a.figure) > 1 && compareCounts(a.figure, b.figure) === 'equal')
}

const UNSPECIFIC = new Set(['victim', 'killed or wounded'])
