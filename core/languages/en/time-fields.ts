import { edgeOf } from './time-modifiers.ts'
import type { CalendarFields, Direction, TimeClass, TimeMatch, TimeMeaning } from '../times.ts'

/** The number that a token of one of these classes carries. */
export function numberAt(match: TimeMatch, ...names: readonly TimeClass[]): number | undefined {
  for (const name of names) {
    const value = match.one(name)?.value
    if (typeof value === 'number') return value
  }
  return undefined
}

/** Whether "last", "next" or "this" says which one is meant; otherwise the tense does. */
export function directionOf(match: TimeMatch): Direction {
  if (match.one('last')) return 'last'
  if (match.one('next')) return 'next'
  return match.one('this') ? 'this' : 'tense'
}

/** Month, day, year and weekday of the match; undefined where the day is none. */
export function dateFields(match: TimeMatch): CalendarFields | undefined {
  const month = numberAt(match, 'month', 'maymonth')
  const day = numberAt(match, 'small', 'ordinal', 'nth')
  if (day !== undefined && (day < 1 || day > 31 || !Number.isInteger(day))) return undefined
  const year = numberAt(match, 'year')
  const weekday = numberAt(match, 'weekday', 'shortday')
  return {
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    ...(weekday !== undefined && { weekday: weekday > 7 ? weekday - 10 : weekday }),
  }
}

/** A date or month as it stands; undefined where the day is none. */
export function date(match: TimeMatch): TimeMeaning | undefined {
  const fields = dateFields(match)
  return fields && { kind: 'calendar', fields, direction: directionOf(match), ...edgeOf(match) }
}
