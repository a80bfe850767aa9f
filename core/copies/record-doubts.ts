import type { TimeRow } from '../model/times.ts'
import type { ComparedReport } from './compared-words.ts'

/** Days between the dates of record and text that time zones and deadlines explain. */
export const TOLERATED = 2
/** Milliseconds of a day. */
const DAY = 86_400_000
/** Days that programs print where they have none: the first days of their calendars, and the last ones. */
const DEFAULTS: ReadonlySet<string> = new Set([
  '0001-01-01',
  '1000-01-01',
  '1582-10-15',
  '1601-01-01',
  '1753-01-01',
  '1899-12-30',
  '1899-12-31',
  '1900-01-01',
  '1904-01-01',
  '1969-12-31',
  '1970-01-01',
  '1970-01-02',
  '1980-01-01',
  '2038-01-19',
  '2099-12-31',
])
/** Years in which no news that is read here was published. */
const EARLIEST = 1600
const LATEST = 2100
/** UTF-16 units before a date that tell what kind of time it is. */
const BEFORE = 40
/** Farthest that a sentence's ends are looked for, in UTF-16 units. */
const SENTENCE = 200

export const isDay = (value: string | undefined): value is string => value !== undefined && /^\d{4}-\d\d-\d\d/.test(value)

export const daysFrom = (first: string, second: string): number =>
  Math.round((Date.parse(second.slice(0, 10)) - Date.parse(first.slice(0, 10))) / DAY)

/** Why the record's date cannot be the day of the text, given the date that the text bears itself. */
export function doubtAbout(report: ComparedReport, record: string, own: string | undefined): string | undefined {
  const day = record.slice(0, 10)
  const year = Number(day.slice(0, 4))
  if (DEFAULTS.has(day)) return `A record says ${day}, which programs print where they have no date.`
  if (year < EARLIEST || year >= LATEST || Number.isNaN(Date.parse(day))) return `A record says ${day}, which cannot be.`
  if (own !== undefined) return Math.abs(daysFrom(day, own)) > TOLERATED ? `A record says ${day}, its text ${own.slice(0, 10)}.` : undefined
  const latest = latestTold(report)
  return latest !== undefined && daysFrom(day, latest.from) > TOLERATED ? `A record says ${day}, but its text tells of ${latest.value}.` : undefined
}

/** A time that a text tells of, by its first day. */
interface Told {
  readonly from: string
  readonly value: string
}

const latestOf = new WeakMap<ComparedReport, Told | 'none'>()

/** The latest time that a text tells of as past: of the days, months and years that it names in full. */
export function latestTold(report: ComparedReport): Told | undefined {
  const known = latestOf.get(report) ?? latestIn(report) ?? 'none'
  latestOf.set(report, known)
  return known === 'none' ? undefined : known
}

function latestIn(report: ComparedReport): Told | undefined {
  let latest: Told | undefined
  for (const time of report.times) {
    const from = firstDay(report, time)
    if (from === undefined || Number.isNaN(Date.parse(from)) || (latest !== undefined && from <= latest.from)) continue
    if (!tellsOfTheFuture(report, time)) latest = { from, value: time.value.slice(0, 10) }
  }
  return latest
}

/** Days that a text names in full, with whether it tells of them as to come; none that it tells of in both ways. */
export function daysTold(report: ComparedReport): ReadonlyMap<string, boolean> {
  const days = new Map<string, boolean>()
  const both = new Set<string>()
  for (const time of report.times) {
    const from = firstDay(report, isDay(time.value) && time.grain === 'minute' ? { ...time, grain: 'day' } : time)
    if (from === undefined || !isDay(time.value)) continue
    const ahead = tellsOfTheFuture(report, time)
    if (days.has(from) && days.get(from) !== ahead) both.add(from)
    days.set(from, ahead)
  }
  for (const day of both) days.delete(day)
  return days
}

/** The first day of a time with its year, undefined where it has none or follows from the date of the text. */
function firstDay({ report: { text }, language }: ComparedReport, { extent, value, relative, grain }: TimeRow): string | undefined {
  if (relative || !/\d{4}/.test(text.slice(...extent))) return undefined
  if (grain === 'day' && isDay(value)) return value.slice(0, 10)
  if (grain === 'month' && /^\d{4}-\d\d$/.test(value)) return `${value}-01`
  // A year alone may be part of a name or a number.
  const then = language()?.provenance.thenBefore.test(text.slice(Math.max(0, extent[0] - BEFORE), extent[0])) ?? false
  return grain === 'year' && /^\d{4}$/.test(value) && then ? `${value}-01-01` : undefined
}

/** Is a time one that its sentence says is to come, or only a limit? */
function tellsOfTheFuture({ report: { text }, language }: ComparedReport, { extent: [start, end] }: TimeRow): boolean {
  const words = language()?.provenance
  if (words === undefined) return true
  const before = text.slice(Math.max(0, start - SENTENCE), start)
  const opens = Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n'), before.lastIndexOf('? '), before.lastIndexOf('! '))
  const after = text.slice(end, end + SENTENCE)
  const closes = /[.!?\n]/.exec(after)?.index ?? after.length
  return words.limitBefore.test(before) || words.ahead.test(before.slice(opens + 1) + after.slice(0, closes))
}
