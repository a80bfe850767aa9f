import { compareCounts } from './counted.ts'
import { timesClash } from './periods.ts'
import type { Proposition } from './proposition.ts'

/** Why two statements are taken for one proposition, and how surely: 0 to 1. */
export interface Likeness {
  readonly score: number
  readonly because: string
}

/** Weight that both must share before wording alone makes them one. */
const SHARED = 2.6
/** Share of the shorter statement's weight that the other must hold. */
const HELD = 0.6
/** Shared weight over the weight of both together. */
const TOGETHER = 0.4
/** The same where each names an actor that the other does not. */
const TOGETHER_APART = 0.7
/** Days between reports beyond which equal words are taken for another event, unless both give the same date. */
const DAYS_APART = 5

/** Two statements as one proposition by words, names, counts, place and time; undefined where they are not, or one speaks against it. */
export function likeness(a: Proposition, b: Proposition): Likeness | undefined {
  if (apart(a, b) !== undefined) return undefined
  return sameCount(a, b) ?? sameWords(a, b) ?? headlined(a, b)
}

/** Why two statements that read alike are not one proposition; undefined where they do not read alike, or nothing holds them apart. */
export function lookAlike(a: Proposition, b: Proposition): string | undefined {
  if (overlap(a, b)) return undefined
  const against = apart(a, b)
  return against !== undefined && sameWords(a, b) !== undefined ? against : undefined
}

/** What speaks against one proposition, in plain words; undefined where nothing does. */
export function apart(a: Proposition, b: Proposition): string | undefined {
  if (overlap(a, b)) return 'one is a clause of the other'
  if (timesClash(a.periods, b.periods)) return 'they name different times'
  if (placesClash(a, b)) return 'they name different places'
  if (a.counted && b.counted && a.counted.condition !== b.counted.condition)
    return `one counts the ${a.counted.condition}, the other the ${b.counted.condition}`
  if (a.counted && b.counted && a.counted.whom !== undefined && b.counted.whom !== undefined && a.counted.whom !== b.counted.whom)
    return `they count different people (${a.counted.whom}, ${b.counted.whom})`
  return undefined
}

/** Whether two statements stand in one place of one report. */
export function overlap({ statement: a }: Proposition, { statement: b }: Proposition): boolean {
  return a.report === b.report && a.extent[0] < b.extent[1] && b.extent[0] < a.extent[1]
}

function placesClash(a: Proposition, b: Proposition): boolean {
  if (a.places.size === 0 || b.places.size === 0) return false
  const met = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean => [...one].some((place) => other.has(place))
  return !met(a.places, b.around) && !met(b.places, a.around)
}

/** Published close to each other, or one of the dates unknown. */
function closeInTime(a: Proposition, b: Proposition): boolean {
  return published(a, b) <= DAYS_APART
}

/** One count of people in one condition, in one place and at one time; other numbers for it where the rest agrees. */
function sameCount(a: Proposition, b: Proposition): Likeness | undefined {
  if (a.counted === undefined || b.counted === undefined || !closeInTime(a, b)) return undefined
  const figures = compareCounts(a.counted.figure, b.counted.figure)
  const sameReport = a.statement.report === b.statement.report
  const named = [...a.around].filter((name) => b.around.has(name)).length
  if (!sameReport && named === 0) return undefined
  const { weight } = shared(a, b)
  const base = 0.5 + 0.1 * Math.min(named, 2) + 0.1 * Math.min(weight, 3)
  const met = sameReport || weight >= EQUAL || (named >= SCENE && published(a, b) <= 1)
  if (figures === 'equal' && met) return { score: Math.min(1, base), because: `both count the ${a.counted.condition} and the numbers agree` }
  if (figures === 'compatible' && weight >= (sameReport ? COMPATIBLE_WITHIN : COMPATIBLE))
    return { score: Math.min(1, base) - 0.15, because: `both count the ${a.counted.condition} and the numbers can agree` }
  const oneEvent = !sameReport && weight >= RIVAL && published(a, b) <= 1
  return oneEvent ? { score: Math.min(1, base) - 0.3, because: `both count the ${a.counted.condition} of one event, in other numbers` } : undefined
}

/** Shared weight from which equal numbers are one count; or shared names, where the reports are a day apart at the most. */
const EQUAL = 2
const SCENE = 2
/** Shared weight from which numbers that can agree are one count; within one report, where two numbers mostly are two counts; and from which other numbers are rival counts of one event. */
const COMPATIBLE = 2.5
const COMPATIBLE_WITHIN = 3.5
const RIVAL = 4

/** Days between the reports; 0 where a date is unknown. */
function published(a: Proposition, b: Proposition): number {
  return a.published === undefined || b.published === undefined ? 0 : Math.abs(a.published - b.published)
}

/** A headline and the sentence of its own report that it sums up. */
function headlined(a: Proposition, b: Proposition): Likeness | undefined {
  const isHeadline = (one: Proposition): boolean => one.statement.kind === 'headline'
  if (a.statement.report !== b.statement.report || isHeadline(a) === isHeadline(b)) return undefined
  const { weight, terms } = shared(a, b)
  const headline = isHeadline(a) ? a : b
  if (weight < HEADLINE || weight < HEADLINE_HELD * headline.own) return undefined
  return { score: 0.7, because: `the headline sums it up: both have ${list(terms)}` }
}

/** Weight that a headline shares with the sentence that it sums up, and the share of its own weight. */
const HEADLINE = 2.4
const HEADLINE_HELD = 0.65

/** One wording in other words. */
function sameWords(a: Proposition, b: Proposition): Likeness | undefined {
  const { weight, terms } = shared(a, b)
  const held = weight / Math.max(0.1, Math.min(a.own, b.own))
  const together = weight / Math.max(0.1, a.own + b.own - weight)
  const told = exclusive(a, b) && exclusive(b, a)
  if (weight < SHARED || held < HELD || together < (told ? TOGETHER_APART : TOGETHER)) return undefined
  if (!terms.some((term) => term.startsWith('act:') || term.startsWith('verb:')) && weight < SHARED + 1) return undefined
  if (!closeInTime(a, b) && !meetsLater(a, b, together)) return undefined
  if (a.counted && b.counted && compareCounts(a.counted.figure, b.counted.figure) === 'apart') return undefined
  return { score: Math.min(1, 0.5 * together + 0.5 * Math.min(1, held)), because: `both have ${list(terms)}` }
}

/** Whether reports of different weeks can still state one thing: the same date is given, or it is no event and nearly the same is said. */
function meetsLater(a: Proposition, b: Proposition, together: number): boolean {
  const dated = a.periods.length > 0 && b.periods.length > 0
  return dated || (!a.event && !b.event && together >= TOGETHER_APART)
}

/** Whether a names an actor that b and its surroundings do not. */
function exclusive(a: Proposition, b: Proposition): boolean {
  return [...a.names].some((name) => !b.around.has(name))
}

/** What two statements have in common; acts that only share a broader concept ("raid", "blast") count for half, once per concept. */
function shared(a: Proposition, b: Proposition): { readonly weight: number; readonly terms: readonly string[] } {
  let weight = 0
  let names = 0
  const terms: string[] = []
  for (const [term, mine] of a.weights) {
    const theirs = b.weights.get(term)
    if (theirs === undefined) continue
    if (term.startsWith('name:')) names += Math.min(mine, theirs)
    else weight += Math.min(mine, theirs)
    terms.push(term)
  }
  weight += Math.min(NAMES, names)
  const left = (one: Proposition, other: Proposition): ReadonlySet<string> =>
    new Set([...one.roots].filter(([term]) => !other.weights.has(term)).map(([, root]) => root))
  const mine = left(a, b)
  for (const root of left(b, a)) if (mine.has(root)) weight += BROADER
  return { weight, terms: terms.sort() }
}

/** Most that shared names weigh together: a name of several words, or a party that all reports are about, makes no proposition. */
const NAMES = 1

/** Weight of a broader concept that two acts share. */
const BROADER = 0.5

/** Shared terms in words; keys of names are no words, so names are only said to be shared. */
function list(terms: readonly string[]): string {
  const words = terms.filter((term) => !term.startsWith('name:')).map((term) => `“${term.slice(term.indexOf(':') + 1)}”`)
  const all = words.length < terms.length ? [...words, 'the same names'] : words
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)!}`
}
