import { languages } from '../languages/index.ts'
import { DAYS_APART, daysBetween } from './event-fit.ts'
import { nameOneDate } from './periods.ts'
import type { Proposition } from './proposition.ts'
import { sharePlace } from './sites.ts'
import { lemmaOf, roleOf } from './terms.ts'

/** Words for violence, harm, sides and the lie of the land, which reports of any two events of one conflict share. */
const commonplace = new Set(
  languages.flatMap(({ concepts }) => {
    const isDeed = (concept: string | undefined): boolean =>
      concept !== undefined && (concepts.deeds.includes(concept) || isDeed(concepts.broader[concept]))
    return [
      ...Object.keys(concepts.groups).filter((concept) => isDeed(concept) || concept in concepts.conditions),
      ...concepts.things.filter((thing) => !concepts.targets.includes(thing)),
      ...concepts.land,
      ...concepts.commonplace,
    ]
  }),
)

/** Least weight of what is particular that reports of one event share: one verb or noun in those of a day, more after that. */
const [OF_A_DAY, OF_DAYS, LATER] = [0.7, 1.2, 2] as const
/** Days between reports up to which they are of a day, and within which the like has not yet happened again. */
const [A_DAY, DAYS] = [1, 2] as const

/**
 * Whether what statements of two reports share tells of one event, and not only of one kind: that fighters attacked a town and
 * people were killed is in every report of a war. It is told by words other than the commonplace, or by a place that both name
 * and their day. What is so, and no event, is asked this only of reports that are further apart and do not say it in the same words.
 */
export function tellsOfOne(a: Proposition, b: Proposition, terms: readonly string[]): boolean {
  const days = daysBetween(a, b)
  if (!(a.event && b.event) && (days <= DAYS_APART || inAllWords(a, b))) return true
  const dated = nameOneDate(a.dated, b.dated)
  if ((dated || days < A_DAY) && sharePlace(a, b)) return true
  const particular = terms.filter((term) => !isCommonplace(term))
  const weight = particular.reduce((sum, term) => sum + Math.min(a.weights.get(term) ?? 0, b.weights.get(term) ?? 0), 0)
  return weight >= (days <= A_DAY ? OF_A_DAY : days <= DAYS || dated ? OF_DAYS : LATER)
}

/** Whether what the sentences of two statements tell of the event has something particular in common. */
export function scenesTellOfOne({ scene: a }: Proposition, { scene: b }: Proposition): boolean {
  return [...a.weights].some(([term, weight]) => weight >= OF_A_DAY && b.weights.has(term) && !isCommonplace(term))
}

/** Whether two statements say the same in all their words, but for names. */
function inAllWords({ weights: a }: Proposition, { weights: b }: Proposition): boolean {
  const holds = (one: typeof a, other: typeof a): boolean => [...other.keys()].every((term) => roleOf(term) === 'name' || one.has(term))
  return holds(a, b) && holds(b, a)
}

const isCommonplace = (term: string): boolean => roleOf(term) === 'name' || (roleOf(term) !== 'verb' && commonplace.has(lemmaOf(term)))
