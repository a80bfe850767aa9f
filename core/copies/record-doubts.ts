import type { TimeRow } from '../model/times.ts'
import { DEFAULT_DAYS, TOLERATED_DAYS } from '../text/default-days.ts'
import { namedDay } from '../text/named-day.ts'
import { isToldAhead } from '../text/told-ahead.ts'
import type { ComparedReport } from './compared-words.ts'
import { DAY } from '../text/day-length.ts'

/** Years in which no news that is read here was published. */
const EARLIEST = 1600
const LATEST = 2100
export const isDay = (value: string | undefined): value is string => value !== undefined && /^\d{4}-\d\d-\d\d/.test(value)

export const daysFrom = (first: string, second: string): number =>
  Math.round((Date.parse(second.slice(0, 10)) - Date.parse(first.slice(0, 10))) / DAY)

/** Why the record's date cannot be the day of the text, given the date that the text bears itself. */
export function doubtAbout(report: ComparedReport, record: string, own: string | undefined): string | undefined {
  const day = record.slice(0, 10)
  const year = Number(day.slice(0, 4))
  if (DEFAULT_DAYS.has(day)) return `A record says ${day}, which programs print where they have no date.`
  if (year < EARLIEST || year >= LATEST || Number.isNaN(Date.parse(day))) return `A record says ${day}, which cannot be.`
  if (own !== undefined) return Math.abs(daysFrom(day, own)) > TOLERATED_DAYS ? `A record says ${day}, its text ${own.slice(0, 10)}.` : undefined
  const latest = latestTold(report)
  return latest !== undefined && daysFrom(day, latest.from) > TOLERATED_DAYS
    ? `A record says ${day}, but its text tells of ${latest.value}.`
    : undefined
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

function firstDay({ report: { text }, language }: ComparedReport, time: TimeRow): string | undefined {
  const words = language()?.provenance
  return words === undefined ? undefined : namedDay(text, time, words.thenBefore)
}

function tellsOfTheFuture({ report: { text }, language }: ComparedReport, { extent }: TimeRow): boolean {
  const words = language()?.provenance
  return words === undefined || isToldAhead(text, extent, words)
}
