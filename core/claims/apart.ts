import { conditionsClash } from './answers.ts'
import { compareCounts } from './counted.ts'
import { isNamed } from './names.ts'
import { timesClash } from './periods.ts'
import type { Proposition } from './proposition.ts'
import { seatsDiffer } from './sites.ts'

/** What speaks against one proposition, in plain words; undefined where nothing does. */
export function apart(a: Proposition, b: Proposition): string | undefined {
  if (timesClash(a.periods, b.periods)) return 'they name different times'
  if (placesClash(a, b)) return 'they name different places'
  if (seatsDiffer(a, b)) return 'people of different places tell of them'
  if (a.counted && b.counted && conditionsClash(a.counted, b.counted))
    return `one counts the ${a.counted.condition}, the other the ${b.counted.condition}`
  if (a.counted && b.counted && a.counted.whom !== undefined && b.counted.whom !== undefined && a.counted.whom !== b.counted.whom)
    return `they count different people (${a.counted.whom}, ${b.counted.whom})`
  if (givesBoth(a, b)) return 'one report gives both numbers'
  return undefined
}

/** Whether one report gives two numbers of people in one condition, neither of which can be the other: it mostly counts two things. */
function givesBoth({ statement: a, counted: mine }: Proposition, { statement: b, counted: theirs }: Proposition): boolean {
  if (a.report !== b.report || mine === undefined || theirs === undefined || mine.condition !== theirs.condition) return false
  return ['rival', 'apart'].includes(compareCounts(mine.figure, theirs.figure))
}

/** Whether two statements stand in one place of one report. */
export function overlap({ statement: a }: Proposition, { statement: b }: Proposition): boolean {
  return a.report === b.report && a.extent[0] < b.extent[1] && b.extent[0] < a.extent[1]
}

/** Whether each names places, none of which is named near the other. */
function placesClash(a: Proposition, b: Proposition): boolean {
  if (a.places.size === 0 || b.places.size === 0) return false
  const met = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean => [...one].some((place) => isNamed(place, other))
  return !met(a.places, b.around) && !met(b.places, a.around)
}
