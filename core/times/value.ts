import { addDays, addMonths, digits, isDay, isoDay, mondayOf } from './calendar.ts'
import type { Day } from './calendar.ts'
import type { Grain } from '../model/times.ts'
import type { TimeOfDay, TimeUnit } from '../languages/times.ts'

/** What a TIMEX3 value covers: `[from, to)` as ISO dates or local date-times; open ends and vague values have none. */
export interface Covered {
  readonly from?: string
  readonly to?: string
  readonly grain: Grain
}

const VAGUE: Covered = { grain: 'vague' }
const PARTS: Readonly<Record<string, readonly [from: number, to: number]>> = {
  MO: [5, 12],
  MI: [11, 14],
  AF: [12, 18],
  EV: [17, 24],
  NI: [18, 30],
  DT: [6, 18],
}
const SEASON_MONTHS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }
const UNIT_CODES: Readonly<Record<TimeUnit, string>> = {
  second: 'S', minute: 'M', hour: 'H', day: 'D', night: 'D', week: 'W', weekend: 'WE', month: 'M', quarter: 'Q', season: 'S', half: 'H', year: 'Y', decade: 'DE', century: 'CE',
} // prettier-ignore

/** The TIMEX3 value of a length, such as `P2Y`, `PT36H`, `PXM`. Halves of units are written in the next smaller one. */
export function durationValue(amount: number | 'some', unit: TimeUnit | 'fortnight'): string {
  if (unit === 'fortnight') return durationValue(amount === 'some' ? amount : amount * 2, 'week')
  const clock = unit === 'hour' || unit === 'minute' || unit === 'second'
  if (amount === 'some')
    return `P${clock ? 'T' : ''}X${unit === 'decade' || unit === 'century' ? (unit === 'decade' ? 'DE' : 'CE') : UNIT_CODES[unit]}`
  if (unit === 'decade') return `P${amount * 10}Y`
  if (unit === 'century') return `P${amount * 100}Y`
  if (!Number.isInteger(amount)) return brokenDuration(amount, unit)
  return `P${clock ? 'T' : ''}${amount}${UNIT_CODES[unit]}`
}

function brokenDuration(amount: number, unit: TimeUnit): string {
  const whole = Math.floor(amount)
  const rest = amount - whole
  if (unit === 'year' && Number.isInteger(rest * 12)) return `P${whole > 0 ? `${whole}Y` : ''}${rest * 12}M`
  if (unit === 'day' && rest === 0.5 && whole === 0) return 'PT12H'
  if (unit === 'hour' && Number.isInteger(rest * 60)) return `PT${whole > 0 ? `${whole}H` : ''}${rest * 60}M`
  if (unit === 'minute' && Number.isInteger(rest * 60)) return `PT${whole > 0 ? `${whole}M` : ''}${rest * 60}S`
  const clock = unit === 'hour' || unit === 'minute' || unit === 'second'
  return `P${clock ? 'T' : ''}${amount}${UNIT_CODES[unit]}`
}

/** `T17:30`, `TNI`. */
export function timeValue(time: TimeOfDay): string {
  if ('part' in time) return `T${time.part}`
  return `T${digits(time.hour, 2)}:${digits(time.minute ?? 0, 2)}${time.second === undefined ? '' : `:${digits(time.second, 2)}`}`
}

/** What a value covers. Values of another form (durations, sets, references, unknown digits) cover nothing that can be named. */
export function coveredBy(value: string): Covered {
  const range = value.split('/')
  if (range.length === 2) {
    const [first, last] = [coveredBy(range[0] ?? ''), coveredBy(range[1] ?? '')]
    return { ...(first.from !== undefined && { from: first.from }), ...(last.to !== undefined && { to: last.to }), grain: first.grain }
  }
  const [date = '', clock] = value.split('T')
  const [, year, rest] = /^(\d{2,4})(?:-(.+))?$/.exec(date) ?? []
  if (year === undefined) return VAGUE
  if (clock !== undefined) return clockCovered(date, clock)
  if (rest === undefined) return yearsCovered(year)
  return partCovered(Number(year), rest)
}

/** Last year that ISO dates of four digits can name, by which they are ordered as strings. */
const LAST_YEAR = 9999

function between(from: Day, to: Day, grain: Grain): Covered {
  if (to.year > LAST_YEAR) return { grain }
  return { from: isoDay(from), to: isoDay(to), grain }
}

function yearsCovered(year: string): Covered {
  const span = 10 ** (4 - year.length)
  const first = Number(year) * span
  const january = (at: number): Day => ({ year: at, month: 1, day: 1 })
  return between(january(first), january(first + span), year.length === 4 ? 'year' : year.length === 3 ? 'decade' : 'century')
}

function partCovered(year: number, rest: string): Covered {
  const [, sort, number] = /^(SP|SU|FA|WI|W|Q|H)?(\d+)?/.exec(rest) ?? []
  const nth = Number(number)
  const months = (from: number, count: number, grain: Grain): Covered => {
    const start = { year, month: from, day: 1 }
    return between(start, addMonths(start, count), grain)
  }
  if (sort === 'Q' && nth >= 1 && nth <= 4) return months(3 * nth - 2, 3, 'quarter')
  if (sort === 'H' && nth >= 1 && nth <= 2) return months(6 * nth - 5, 6, 'half')
  if (sort === 'W') return weekCovered(year, rest)
  const season = SEASON_MONTHS[sort ?? '']
  if (season !== undefined) return months(season, 3, 'season')
  return monthCovered(year, rest)
}

function weekCovered(year: number, rest: string): Covered {
  const [, week, weekend] = /^W(\d\d)(-WE)?$/.exec(rest) ?? []
  if (week === undefined) return VAGUE
  const monday = mondayOf(year, Number(week))
  return weekend ? between(addDays(monday, 5), addDays(monday, 7), 'weekend') : between(monday, addDays(monday, 7), 'week')
}

function monthCovered(year: number, rest: string): Covered {
  const [, month, day] = /^(\d\d)(?:-(\d\d))?$/.exec(rest) ?? []
  if (month === undefined || Number(month) < 1 || Number(month) > 12) return VAGUE
  const first = { year, month: Number(month), day: 1 }
  if (day === undefined) return between(first, addMonths(first, 1), 'month')
  const one = { ...first, day: Number(day) }
  return isDay(one) ? between(one, addDays(one, 1), 'day') : VAGUE
}

function clockCovered(date: string, clock: string): Covered {
  const day = coveredBy(date)
  if (day.grain !== 'day' || day.from === undefined) return VAGUE
  const part = PARTS[clock]
  if (part) return { from: at(day.from, part[0]), to: at(day.from, part[1]), grain: 'hour' }
  const [hour = NaN, minute = 0, second] = clock.split(':').map(Number)
  if (Number.isNaN(hour) || hour > 24) return VAGUE
  const from = hour * 3600 + minute * 60 + (second ?? 0)
  const length = second === undefined ? 60 : 1
  return { from: at(day.from, from / 3600), to: at(day.from, (from + length) / 3600), grain: second === undefined ? 'minute' : 'second' }
}

/** A local date-time so many hours into a day. */
function at(day: string, hours: number): string {
  const seconds = Math.round(hours * 3600)
  const over = Math.floor(seconds / 86_400)
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const rest = seconds - over * 86_400
  return `${isoDay(addDays({ year, month, day: date }, over))}T${digits(Math.floor(rest / 3600), 2)}:${digits(Math.floor((rest % 3600) / 60), 2)}:${digits(rest % 60, 2)}`
}
