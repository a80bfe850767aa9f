import type { TimeMatch, TimeMeaning, TimeRule } from '../times.ts'

type DateInYear = (year: number) => { readonly month: number; readonly day: number }

const fixed =
  (month: number, day: number): DateInYear =>
  () => ({ month, day })

/** The fourth Thursday of November. */
const thanksgiving: DateInYear = (year) => {
  const first = new Date(Date.UTC(year, 10, 1)).getUTCDay()
  return { month: 11, day: 22 + ((4 - first + 7) % 7) }
}

/** Western Easter Sunday, by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, chapter 8). */
const easter: DateInYear = (year) => {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return { month: Math.floor(f / 31), day: (f % 31) + 1 }
}

const HOLIDAYS: Readonly<Record<string, DateInYear>> = { christmas: fixed(12, 25), halloween: fixed(10, 31), thanksgiving, easter }
const EVES: Readonly<Record<string, DateInYear>> = { christmas: fixed(12, 24) }

function holiday(match: TimeMatch): TimeMeaning | undefined {
  const name = String(match.one('holiday')?.value ?? '')
  const dateIn = (match.one('eve') ? EVES : HOLIDAYS)[name]
  return dateIn && dated(match, dateIn)
}

function newYear(match: TimeMatch): TimeMeaning | undefined {
  const [first, second] = match.all('unit')
  if (first?.value !== 'year' || (second !== undefined && second.value !== 'day')) return undefined
  return dated(match, match.one('eve') ? fixed(12, 31) : fixed(1, 1))
}

function dated(match: TimeMatch, dateIn: DateInYear): TimeMeaning {
  const year = match.one('year')?.value
  const direction = match.one('last') ? 'last' : match.one('next') ? 'next' : match.one('this') ? 'this' : 'tense'
  return { kind: 'holiday', dateIn, direction, ...(typeof year === 'number' && { year }) }
}

/** Feasts that reports name instead of a date. */
export const holidayRules: readonly TimeRule[] = [
  { pattern: '({last}|{next}|{this})? {holiday} ({unit}|{eve})? ({in}? {year})?', read: holiday },
  { pattern: '({last}|{next}|{this})? {new} {unit} {possessive} ({unit}|{eve}) ({in}? {year})?', read: newYear },
]
