import { addDays, addMonths, isoDay } from './calendar.ts'
import type { Grain } from '../model/times.ts'
import type { KnownDate } from './known-date.ts'
import type { TimeMeaning, TimeUnit } from '../languages/times.ts'

const MONTHS: Readonly<Partial<Record<TimeUnit, number>>> = { month: 1, quarter: 3, half: 6, year: 12, decade: 120, century: 1200 }
const DAYS: Readonly<Partial<Record<TimeUnit, number>>> = { day: 1, night: 1, week: 7 }

/**
 * The stretch that "the last two years" or "the next three weeks" covers, up to or from the date of the text; undefined where
 * the length is not measured from it, names no number, or the date is not known to the day.
 */
export function stretchFrom(
  meaning: Extract<TimeMeaning, { readonly kind: 'duration' }>,
  date: KnownDate | undefined,
): { readonly from: string; readonly to: string; readonly grain: Grain } | undefined {
  const { amount, unit, side } = meaning
  if (side === undefined || amount === 'some' || !Number.isInteger(amount) || date?.month === undefined || date.day === undefined) return undefined
  const now = { year: date.year, month: date.month, day: date.day }
  const sign = side === 'before' ? -amount : amount
  const [months, days] = [MONTHS[unit], DAYS[unit]]
  const far = months !== undefined ? addMonths(now, sign * months) : days !== undefined ? addDays(now, sign * days) : undefined
  if (far === undefined || far.year < 0 || far.year > 9999) return undefined
  const grain = unit === 'night' ? 'day' : unit
  return side === 'before' ? { from: isoDay(far), to: isoDay(addDays(now, 1)), grain } : { from: isoDay(now), to: isoDay(addDays(far, 1)), grain }
}
