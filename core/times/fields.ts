import { addDays, dayNumber, digits, isDay, isoDay, weekdayOf } from './calendar.ts'
import type { CalendarFields, Direction } from '../languages/times.ts'
import { isStory, knownDateOf } from './known-date.ts'
import type { KnownDate } from './known-date.ts'
import type { TimeContext } from './time-context.ts'

interface Filled {
  readonly value: string
  readonly base: 'document' | 'previous' | 'none' | 'unknown'
  readonly assumption?: string
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const SEASON_FIRST_MONTH = { SP: 3, SU: 6, FA: 9, WI: 12 }

/** The TIMEX3 value of calendar fields; unknown ones are `X`. */
export function fieldsValue(fields: CalendarFields): string {
  if (fields.century !== undefined) return digits(fields.century, 2)
  if (fields.decade !== undefined) return digits(fields.decade, 3)
  const year = fields.year === undefined ? 'XXXX' : digits(fields.year, 4)
  if (fields.half !== undefined) return `${year}-H${fields.half}`
  if (fields.quarter !== undefined) return `${year}-Q${fields.quarter}`
  if (fields.season !== undefined) return `${year}-${fields.season}`
  if (fields.month !== undefined) return `${year}-${digits(fields.month, 2)}${fields.day === undefined ? '' : `-${digits(fields.day, 2)}`}`
  if (fields.day !== undefined) return `${year}-XX-${digits(fields.day, 2)}`
  return fields.weekday === undefined ? year : `${year}-WXX-${fields.weekday}`
}

/**
 * Fills in what the fields leave out from the document's date: reports look back, unless the words or the tense of the clause
 * point forward. Undefined where the fields name no possible date.
 */
export function fillFields(fields: CalendarFields, direction: Direction, context: TimeContext): Filled | undefined {
  const { month, day, year, weekday } = fields
  if (month !== undefined && day !== undefined && !isDay({ year: year ?? 2000, month, day })) return undefined
  if (year !== undefined || fields.century !== undefined || fields.decade !== undefined) return { value: fieldsValue(fields), base: 'none' }
  const document = context.document
  if (document === undefined) return { value: fieldsValue(fields), base: 'unknown' }
  if (month === undefined && day === undefined && weekday !== undefined) return weekdayNear(weekday, direction, context)
  if (month === undefined && day !== undefined) return dayOfMonth(day, document, context)
  const told = direction === 'tense' ? yearOfStory(fields, document, context) : undefined
  if (told !== undefined)
    return { value: fieldsValue({ ...fields, year: told }), base: 'previous', assumption: 'the year is taken from the date before' }
  const chosen = yearFor(fields, direction, { document, tense: context.tense })
  return { value: fieldsValue({ ...fields, year: chosen }), base: 'document', assumption: `the year is taken from the date of the text` }
}

/** The nearest such weekday before the document's date, or after it where the text looks forward; the same day counts. */
function weekdayNear(weekday: number, direction: Direction, { document, tense }: TimeContext): Filled {
  if (document?.month === undefined || document.day === undefined) return { value: fieldsValue({ weekday }), base: 'unknown' }
  const today = { year: document.year, month: document.month, day: document.day }
  const ahead = (weekday - weekdayOf(today) + 7) % 7
  const forward = direction === 'next' || (direction !== 'last' && tense === 'forward')
  const strict = direction === 'next' || direction === 'last'
  let by = forward ? ahead : ahead === 0 ? 0 : ahead - 7
  if (strict && by === 0) by = forward ? 7 : -7
  const name = WEEKDAYS[weekday - 1] ?? ''
  return {
    value: isoDay(addDays(today, by)),
    base: 'document',
    assumption: by === 0 ? `the ${name} of the text's own date` : `the ${name} ${forward ? 'after' : 'before'} the date of the text`,
  }
}

/** "the 15th": of the document's month, or of the one before where that is still to come. */
function dayOfMonth(day: number, document: KnownDate, { tense }: TimeContext): Filled | undefined {
  if (document.month === undefined) return { value: fieldsValue({ day }), base: 'unknown' }
  const later = document.day !== undefined && day > document.day && tense !== 'forward'
  const month = later ? document.month - 1 : document.month
  const date = month < 1 ? { year: document.year - 1, month: 12, day } : { year: document.year, month, day }
  return isDay(date) ? { value: isoDay(date), base: 'document', assumption: 'the month is taken from the date of the text' } : undefined
}

/**
 * The year of a month or day inside a story of earlier years: the one nearest to the date told before, which names its month.
 * Undefined where the passage is of the text's own time.
 */
function yearOfStory(fields: CalendarFields, document: KnownDate, { previous, tense, storyLength }: TimeContext): number | undefined {
  const before = knownDateOf(previous)
  const [first] = monthsOf(fields)
  if (before === undefined || first === undefined || tense === 'forward' || !isStory(before, document)) return undefined
  if (before.month === undefined) return storyLength >= 3 ? before.year : undefined
  const ahead = first - before.month
  return ahead < -6 ? before.year + 1 : ahead > 6 ? before.year - 1 : before.year
}

interface Near {
  readonly document: KnownDate
  readonly tense: TimeContext['tense']
}

/** The year of a month, quarter or season that is named without one. A weekday that fits one year only decides. */
function yearFor(fields: CalendarFields, direction: Direction, near: Near): number {
  const { year } = near.document
  const { month, day, weekday } = fields
  if (month !== undefined && day !== undefined && weekday !== undefined) {
    const fitting = [0, -1, 1].map((by) => year + by).find((at) => isDay({ year: at, month, day }) && weekdayOf({ year: at, month, day }) === weekday)
    if (fitting !== undefined) return fitting
  }
  if (direction === 'this') return year
  const ahead = daysAhead(fields, near.document)
  if (ahead === undefined) return year
  if (direction === 'last') return ahead >= 0 ? year - 1 : year
  if (direction === 'next') return ahead <= 0 ? year + 1 : year
  const reach = fields.month === undefined && near.tense !== 'forward' ? 0 : LOOK_AHEAD[near.tense]
  if (ahead > 0) return ahead > reach ? year - 1 : year
  return ahead + 365 <= reach && ahead < -30 ? year + 1 : year
}

/**
 * How many days ahead a month or day without its year may lie; a quarter or season only looks ahead where the tense does. Beyond, the one of the year before is meant: nobody leaves out the
 * year of a date eleven months ago that is nearer in the other direction.
 */
const LOOK_AHEAD = { forward: 270, open: 120, backward: 45 }

/** How many days ahead of the document's date the fields begin in the same year; 0 while they last, below 0 once over. */
function daysAhead(fields: CalendarFields, document: KnownDate): number | undefined {
  if (document.month === undefined) return undefined
  const now = dayNumber({ year: document.year, month: document.month, day: document.day ?? 15 })
  const [first, length] = monthsOf(fields)
  if (first === undefined) return undefined
  if (fields.day !== undefined && document.day !== undefined) return dayNumber({ year: document.year, month: first, day: fields.day }) - now
  if (fields.season === 'WI' && document.month <= 2) return -365
  const start = dayNumber({ year: document.year, month: first, day: 1 })
  const end = dayNumber({ year: document.year, month: first + length, day: 1 })
  return now < start ? start - now : now < end ? 0 : end - 1 - now
}

/** The first month of a month, quarter, half or season, and how many months it has. */
function monthsOf({ month, quarter, half, season }: CalendarFields): readonly [first: number | undefined, length: number] {
  if (month !== undefined) return [month, 1]
  if (quarter !== undefined) return [3 * quarter - 2, 3]
  if (half !== undefined) return [6 * half - 5, 6]
  return [season === undefined ? undefined : SEASON_FIRST_MONTH[season], 3]
}
