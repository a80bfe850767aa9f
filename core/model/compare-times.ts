import type { TimeRelation, TimeRow } from './times.ts'

/** How two times stand to each other, and why, in plain words. */
export interface TimeComparison {
  readonly relation: TimeRelation
  readonly because: string
  /** For `refines`: which of the two says more. */
  readonly finer?: 'a' | 'b'
}

interface Period {
  readonly from: string
  readonly to: string
}

/**
 * Compares two times that are said of the same event. Instants and periods are compared by what they cover, lengths by their
 * value; vague times, sets and times whose date is unknown compare with nothing. ISO dates and local date-times of one form
 * order like their strings.
 */
export function compareTimes(a: TimeRow, b: TimeRow): TimeComparison {
  if (a.type === 'SET' || b.type === 'SET') return comparedSets(a, b)
  if (a.type === 'DURATION' || b.type === 'DURATION') return comparedLengths(a, b)
  const [x, y] = [periodOf(a), periodOf(b)]
  if (x === undefined || y === undefined) return apart(`"${x === undefined ? a.value : b.value}" names no date`)
  if (x.from === y.from && x.to === y.to) return comparedParts(a, b)
  if (x.from >= y.from && x.to <= y.to) return { relation: 'refines', finer: 'a', because: 'the first lies within the second' }
  if (y.from >= x.from && y.to <= x.to) return { relation: 'refines', finer: 'b', because: 'the second lies within the first' }
  if (x.from < y.to && y.from < x.to) return { relation: 'overlaps', because: 'the two overlap' }
  return { relation: 'contradicts', because: 'no moment lies in both' }
}

const apart = (because: string): TimeComparison => ({ relation: 'not-comparable', because })

/** Equal periods may still be said of different parts: "early May" and "late May". */
function comparedParts(a: TimeRow, b: TimeRow): TimeComparison {
  const [x, y] = [sideOf(a), sideOf(b)]
  if (x === y) return { relation: 'same', because: 'the same period' }
  if (x === undefined) return { relation: 'refines', finer: 'b', because: 'the second names a part of the first' }
  if (y === undefined) return { relation: 'refines', finer: 'a', because: 'the first names a part of the second' }
  return { relation: 'contradicts', because: 'they name different parts of the same period' }
}

/** The part of its period that a time names, if it names one. */
function sideOf({ modifier }: TimeRow): 'early' | 'mid' | 'late' | undefined {
  if (modifier === 'early' || modifier === 'start') return 'early'
  if (modifier === 'late' || modifier === 'end') return 'late'
  return modifier === 'mid' ? 'mid' : undefined
}

function comparedSets(a: TimeRow, b: TimeRow): TimeComparison {
  if (a.type !== b.type) return apart('one recurs, the other does not')
  return a.value === b.value ? { relation: 'same', because: 'the same recurrence' } : apart('different recurrences may both hold')
}

/** Days in each unit of a TIMEX3 length. */
const DAYS: Readonly<Record<string, number>> = { Y: 365.25, Q: 91.3125, M: 30.4375, W: 7, D: 1 }
const CLOCK: Readonly<Record<string, number>> = { H: 1 / 24, M: 1 / 1440, S: 1 / 86_400 }
/** Lengths said in different units are the same within this share: four weeks and a month are not, twelve months and a year are. */
const NEAR = 0.02

function comparedLengths(a: TimeRow, b: TimeRow): TimeComparison {
  if (a.type !== b.type) return apart('one is a length of time, the other a date')
  const [x, y] = [daysOf(a.value), daysOf(b.value)]
  if (x === undefined || y === undefined) return apart('one of the lengths names no number')
  const [low, high] = [boundsOf(a, x), boundsOf(b, y)]
  if (a.modifier === b.modifier && near(x, y)) return { relation: 'same', because: 'the same length' }
  if (low[0] >= high[0] && low[1] <= high[1]) return { relation: 'refines', finer: 'a', because: 'the first lies within the second' }
  if (high[0] >= low[0] && high[1] <= low[1]) return { relation: 'refines', finer: 'b', because: 'the second lies within the first' }
  if (low[0] <= high[1] && high[0] <= low[1]) return { relation: 'overlaps', because: 'both lengths can be true' }
  return { relation: 'contradicts', because: 'no length fits both' }
}

const near = (x: number, y: number): boolean => Math.abs(x - y) <= NEAR * Math.max(x, y)

/** The length of a TIMEX3 duration in days; undefined where it names no number. */
function daysOf(value: string): number | undefined {
  const [, dates = '', clock = ''] = /^P([\d.]+[A-Z][^T]*)?(?:T(.*))?$/.exec(value) ?? []
  let days = 0
  let found = false
  for (const [units, part] of [
    [DAYS, dates],
    [CLOCK, clock],
  ] as const) {
    for (const [, amount, unit] of part.matchAll(/([\d.]+)([A-Z])/g)) {
      const length = units[unit ?? '']
      if (length === undefined) return undefined
      days += Number(amount) * length
      found = true
    }
  }
  return found ? days : undefined
}

function boundsOf({ modifier }: TimeRow, days: number): readonly [number, number] {
  if (modifier === 'more') return [days, Infinity]
  if (modifier === 'less') return [0.9 * days, days]
  return modifier === 'approx' ? [0.9 * days, 1.1 * days] : [days * (1 - NEAR), days * (1 + NEAR)]
}

/** What a time covers, both ends written as local date-times; undefined where an end is open or unknown. */
function periodOf({ from, to }: TimeRow): Period | undefined {
  return from === undefined || to === undefined ? undefined : { from: moment(from), to: moment(to) }
}

function moment(iso: string): string {
  return iso.includes('T') ? iso : `${iso}T00:00:00`
}
