import type { Statement } from '../model/statements.ts'
import type { TimeRow } from '../model/times.ts'
import { firstEndingAfter } from './positions.ts'
import { DAY } from '../text/day-length.ts'

/** A stretch of time that a clause names, in days since 1970; the end is left out. */
export interface Period {
  readonly from: number
  readonly to: number
}

/** Days by which reports of one event may differ: time zones, and "on Monday" for the night after it. */
const SLACK = 1

/** Stretches of time named in a clause by date; lengths, repetitions and vague times are left out. */
export function periodsOf(statement: Pick<Statement, 'times'>, times: readonly TimeRow[]): readonly Period[] {
  return statement.times.flatMap((index) => {
    const time = times[index]!
    if (time.type !== 'DATE' && time.type !== 'TIME') return []
    if (time.from === undefined || time.to === undefined || time.grain === 'vague') return []
    const from = Date.parse(time.from) / DAY
    const to = Date.parse(time.to) / DAY
    if (mayBeNextDay(time, times)) return []
    return Number.isFinite(from) && Number.isFinite(to) ? [{ from: Math.floor(from), to: Math.max(Math.floor(from) + 1, Math.ceil(to)) }] : []
  })
}

/** Lengths of a week and more: "recent weeks", "two months". */
const LONG = /^P(?:X|\d+(?:\.\d+)?)[WMY]/

/** Whether a clause tells of weeks or more ("in recent weeks"), and not of a day. */
export function namesStretch(statement: Statement, times: readonly TimeRow[]): boolean {
  return statement.times.some((index) => times[index]!.type === 'DURATION' && LONG.test(times[index]!.value))
}

/** Days from a weekday back to its name before: reports that bear the date of the event name the day after it so. */
const WEEKDAY_AFTER = 6

/**
 * Whether a day may be the one after the date of its report, by whose weekday it is named, as well as that of the week before; and
 * what is counted from such a day.
 */
function mayBeNextDay({ relative, grain, anchor, from }: TimeRow, times: readonly TimeRow[]): boolean {
  if (anchor.kind === 'previous') {
    const before = times[firstEndingAfter(times, anchor.extent[0])]
    return before !== undefined && before.extent[0] === anchor.extent[0] && before.anchor.kind === 'document' && mayBeNextDay(before, times)
  }
  if (!relative || grain !== 'day' || anchor.kind !== 'document') return false
  return Math.floor(Date.parse(anchor.date) / DAY) - Math.floor(Date.parse(from ?? '') / DAY) === WEEKDAY_AFTER
}

/** Whether two clauses name times that cannot be the same; clauses without times never clash. */
export function timesClash(a: readonly Period[], b: readonly Period[]): boolean {
  if (a.length === 0 || b.length === 0) return false
  return !a.some((x) => b.some((y) => x.from < y.to + SLACK && y.from < x.to + SLACK))
}

/** Most days of a stretch that still is the date of something that happened: a month. */
const DATE = 31

/** Whether two clauses name one date, such as a day and its month: what happened in one year need not be one thing. */
export function nameOneDate(a: readonly Period[], b: readonly Period[]): boolean {
  const dates = (periods: readonly Period[]): readonly Period[] => periods.filter(({ from, to }) => to - from <= DATE)
  return dates(a).some((x) => dates(b).some((y) => x.from < y.to && y.from < x.to))
}
