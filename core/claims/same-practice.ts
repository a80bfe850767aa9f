import { languages } from '../languages/index.ts'
import type { Likeness } from './answers.ts'
import { daysBetween } from './event-fit.ts'
import type { Side } from './practised.ts'
import type { Proposition } from './proposition.ts'

/** Days from which a time is no day on which something happened once. */
const LONG = 300
/** Most days between reports of one practice: what goes on in another season is told of another time. */
const WITHIN = 31

/**
 * Why two statements tell of one practice: acts of one sort, by one party, to the same people, or, of what is hindered, with the
 * same thing. Undefined where they do not, where one names the day of a single act, and for statements that stand for no practice.
 */
export function samePractice(a: Proposition, b: Proposition): Likeness | undefined {
  const [mine, theirs] = [a.practice, b.practice]
  if (mine === undefined || theirs === undefined || mine.act !== theirs.act) return undefined
  if (mine.sides !== undefined && theirs.sides !== undefined) return sameStanding(a, b)
  if (isOnce(a) || isOnce(b) || daysBetween(a, b) > WITHIN) return undefined
  if (!areOne(mine.agents, theirs.agents)) return undefined
  const shared = [...mine.to].filter((one) => theirs.to.has(one))
  if (shared.length === 0 || (shared.every(isName) && !(onlyThose(mine.to, shared) && onlyThose(theirs.to, shared)))) return undefined
  return { score: Math.min(0.9, 0.6 + 0.1 * shared.length), because: 'both say of one party that it does this to the same' }
}

const isName = (one: string): boolean => one.startsWith('name:')

/** Whether no other name is told: where only names are shared, what is done in one town is not what is done in another of the country. */
function onlyThose(to: ReadonlySet<string>, shared: readonly string[]): boolean {
  return [...to].filter(isName).length === shared.length
}

/**
 * One standing of two to each other, where both are named alike. A place stands to one party only, for example as its stronghold: it
 * is enough that the place is named, in reports of one time, and not enough that the party and their country are.
 */
function sameStanding(a: Proposition, b: Proposition): Likeness | undefined {
  const [mine, theirs] = [a.practice!.sides!, b.practice!.sides!]
  const among = (one: Side, others: readonly Side[]): boolean => others.some(({ names }) => [...one.names].some((name) => names.has(name)))
  const isSite = ({ names, place }: Side): boolean => place && ![...names].some((name) => a.peoples.has(name) || b.peoples.has(name))
  const shared = mine.filter((one) => among(one, theirs))
  const paired = Math.min(shared.length, theirs.filter((one) => among(one, mine)).length)
  const elsewhere = [mine.some((one) => isSite(one) && !among(one, theirs)), theirs.some((one) => isSite(one) && !among(one, mine))]
  if (
    PLACES.has(a.practice!.act)
      ? !shared.some((one) => isSite(one) && among(one, theirs.filter(isSite))) || elsewhere.every(Boolean) || daysBetween(a, b) > WITHIN
      : paired < 2
  )
    return undefined
  return { score: Math.min(0.9, 0.6 + 0.1 * paired), because: 'both say how the same names stand to each other' }
}

const PLACES = new Set(languages.flatMap(({ concepts }) => concepts.standingsOfPlaces))

const isOnce = ({ periods }: Proposition): boolean => periods.some(({ from, to }) => to - from < LONG)

/** Whether most of the names of those who act are shared. */
function areOne(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((agent) => b.has(agent)).length
  return shared > 0 && 4 * shared >= a.size + b.size + Math.min(a.size, b.size) - 1
}
