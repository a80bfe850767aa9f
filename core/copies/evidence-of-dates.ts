import { type Language, languages } from '../languages/index.ts'
import type { TimeRow } from '../model/times.ts'
import { TOLERATED_DAYS } from '../text/default-days.ts'
import type { ComparedReport } from './compared-words.ts'
import { isUpdated } from './evidence-of-versions.ts'
import { KNOWN, type Evidence } from './evidence.ts'
import { daysFrom, daysTold, doubtAbout, isDay, latestTold } from './record-doubts.ts'

/** What an order of dates in the texts weighs; records are wrong more often. */
const IN_TEXT = 4
/** UTF-16 code units of a report's head in which a date that stands alone is the report's own. */
const HEAD = 100
/** Years between the records of one text from which one of them is hardly the day of its text. */
const YEARS_APART = 10
/** Days after its publication within which a report is likely to be updated. */
const UPDATED_WITHIN = 7
/** Days between datelines without a year beyond which they may be of years that are not known. */
const SAME_YEAR = 120
/** A day of a leap year, for days whose year is not known. */
const ANY_YEAR = '2000-07-01'
/** UTF-16 units before a date that may say that it is one of an update. */
const LABEL = 40
/** UTF-16 units behind an hour in which its zone stands. */
const ZONE = 8
/** Minutes between two hours without zones from which they are in order wherever they were written down, nearly always. */
const HOURS_APART = 240
const MINUTE = 60_000

/** The day that a report is of. */
interface Dated {
  readonly at: string
  readonly inText: boolean
  /** The date is that of an update: the report was there on that day or before. */
  readonly atLatest: boolean
}

/** What dates say of which report was first, and what makes dates doubtful. */
export interface Dates {
  readonly evidence: readonly Evidence[]
  readonly doubts: readonly string[]
}

/** Dates in the text outweigh those of the record, as scraped records often give the day of the scraping or of an update. */
export function dates(a: ComparedReport, b: ComparedReport): Dates {
  const [recordA, recordB] = [likelyRecord(a), likelyRecord(b)]
  const own = { a: ownDate(a, recordA ?? recordB), b: ownDate(b, recordB ?? recordA) }
  const doubts = [doubtAt(a, own.a), doubtAt(b, own.b)].flatMap((doubt) => doubt ?? [])
  const [first, second] = [dateOf(a, own.a), dateOf(b, own.b)]
  if (first === undefined || second === undefined) return { evidence: datelinesAlone(a, b) ?? toldAfter(a, b, [first, second]), doubts }
  const told = apart(first.at, second.at)
  if (told === undefined) return { evidence: [], doubts }
  const days = Math.abs(daysFrom(first.at, second.at))
  if (days <= UPDATED_WITHIN && (told.earlier === 'a' ? second : first).atLatest)
    return { evidence: [], doubts: [...doubts, 'The later date is that of an update.'] }
  const side = { from: told.earlier, byDates: true as const }
  if (first.inText && second.inText)
    return { evidence: [{ ...side, weight: IN_TEXT, because: `The dateline of one is ${told.by} before that of the other.` }], doubts }
  if (days > YEARS_APART * 365)
    return { evidence: [], doubts: [...doubts, `The dates of the two are ${told.by} apart; one is hardly the day of its text.`] }
  const because = `By their ${first.inText || second.inText ? 'record and dateline' : 'records'}, one was published ${told.by} before the other.`
  return { evidence: [{ ...side, weight: KNOWN, because }], doubts }
}

function dateOf(report: ComparedReport, own: string | undefined): Dated | undefined {
  if (own !== undefined) return { at: own, inText: true, atLatest: false }
  const record = likelyRecord(report)
  return record === undefined ? undefined : { at: record, inText: false, atLatest: isUpdated(report) }
}

const recordOf = ({ report }: ComparedReport): string | undefined => (isDay(report.meta.published?.value) ? report.meta.published.value : undefined)

/** The record's date, unless the text shows that it cannot be. */
function likelyRecord(report: ComparedReport): string | undefined {
  const record = recordOf(report)
  return record === undefined || doubtAbout(report, record, undefined) !== undefined ? undefined : record
}

function doubtAt(report: ComparedReport, own: string | undefined): string | undefined {
  const record = recordOf(report)
  return record === undefined ? undefined : doubtAbout(report, record, own)
}

/** The date of the dateline, or one that stands by itself at the report's head; `near` gives the year where the dateline has none. */
function ownDate(report: ComparedReport, near: string | undefined): string | undefined {
  const { report: source, passages, times, language } = report
  const dateline = passages.dateline?.date
  if (isDay(dateline)) return dateline
  const updated = language()?.provenance.updated
  const own = times.find(({ extent, value, relative, grain }) => {
    if (relative || (grain !== 'day' && grain !== 'minute') || !isDay(value) || extent[0] > HEAD || !/\d{4}/.test(source.text.slice(...extent)))
      return false
    const before = source.text.slice(Math.max(0, extent[0] - LABEL), extent[0])
    if (language()?.provenance.firstPublished.test(before)) return true
    return !updated?.test(`${before.trimEnd()}:`) && (!/\p{Ll}[\s:]*$/u.test(before) || isLabel(before, language()))
  })
  if (own !== undefined) return withZone(own, source.text)
  return near === undefined || dateline === undefined ? undefined : inYearNear(dateline, near)
}

/** A date with its hour and the zone that the text names behind it ("14:05 (UTC+5)"). */
function withZone({ value, extent, grain }: TimeRow, text: string): string {
  const zone = /(?:UTC|GMT|\dZ)(?:\s?([+-])(\d{1,2})(?::?(\d\d))?)?(?![\p{L}\d])/u.exec(text.slice(extent[0], extent[1] + ZONE))
  if (grain !== 'minute' || zone === null) return value
  return zone[1] === undefined ? `${value}Z` : `${value}${zone[1]}${zone[2]!.padStart(2, '0')}:${zone[3] ?? '00'}`
}

/** Does a text before a date end in a label such as "Published on", in a line of its own? */
function isLabel(before: string, language: Language | undefined): boolean {
  const label = before
    .slice(before.lastIndexOf('\n') + 1)
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
  return language?.page.publication.includes(label) ?? false
}

/** Datelines of day and month alone, where nothing gives the year: news is copied within weeks. */
function datelinesAlone(a: ComparedReport, b: ComparedReport): readonly Evidence[] | undefined {
  const [dateA, dateB] = [a.passages.dateline?.date, b.passages.dateline?.date]
  if (dateA === undefined || dateB === undefined) return undefined
  const first = inYearNear(dateA, ANY_YEAR)
  const second = first && inYearNear(dateB, first)
  if (first === undefined || second === undefined) return undefined
  const told = apart(first, second)
  if (told === undefined || Math.abs(daysFrom(first, second)) > SAME_YEAR) return undefined
  return [{ from: told.earlier, byDates: true, weight: IN_TEXT, because: `The dateline of one is ${told.by} before that of the other.` }]
}

const DAY = new RegExp(`^\\d+(?:${languages.flatMap(({ calendar }) => calendar.ordinals).join('|')})`, 'u')

/** "4 May" as a day of the year in which it is nearest to another day. */
function inYearNear(date: string, near: string): string | undefined {
  const day = /\d{1,2}/.exec(date)?.[0]
  const month = /\p{L}{3,}/gu.exec(date.replace(DAY, ''))?.[0].toLowerCase()
  const index = languages.map(({ calendar }) => calendar.months.findIndex((forms) => forms.includes(month ?? ''))).find((at) => at >= 0)
  if (day === undefined || index === undefined || /\d{4}/.test(date)) return undefined
  const year = Number(near.slice(0, 4))
  const days = [year - 1, year, year + 1]
    .map((one) => `${String(one).padStart(4, '0')}-${String(index + 1).padStart(2, '0')}-${day.padStart(2, '0')}`)
    .filter((one) => !Number.isNaN(Date.parse(one)))
  return days.sort((one, other) => Math.abs(daysFrom(one, near)) - Math.abs(daysFrom(other, near)))[0]
}

/** A day that one report tells of as to come and the other as past: the other was written after it. */
export function toldAhead(a: ComparedReport, b: ComparedReport): readonly Evidence[] {
  const [inA, inB] = [daysTold(a), daysTold(b)]
  for (const [day, isAheadInA] of inA) {
    const isAheadInB = inB.get(day)
    if (isAheadInB === undefined || isAheadInB === isAheadInA) continue
    return [{ from: isAheadInA ? 'a' : 'b', weight: KNOWN, because: `One tells of ${day} as to come, the other as past.` }]
  }
  return []
}

/** A report without a date that tells of a day after the other's publication was written after it. */
function toldAfter(a: ComparedReport, b: ComparedReport, dated: readonly (Dated | undefined)[]): readonly Evidence[] {
  const undated = dated[0] === undefined ? a : b
  const date = dated[0] ?? dated[1]
  if (date === undefined || recordOf(undated) !== undefined) return []
  const latest = latestTold(undated)
  if (latest === undefined || daysFrom(date.at, latest.from) <= TOLERATED_DAYS) return []
  const because = `One is of ${date.at.slice(0, 10)}, and the other tells of ${latest.value}.`
  return [{ from: undated === a ? 'b' : 'a', byDates: true, weight: KNOWN, because }]
}

/** Which of two dates is earlier and by how much, in words; undefined where they are equal as far as they are told. */
function apart(first: string, second: string): { readonly earlier: 'a' | 'b'; readonly by: string } | undefined {
  const days = daysFrom(first, second)
  if (days !== 0 && !Number.isNaN(days)) return { earlier: days > 0 ? 'a' : 'b', by: counted(Math.abs(days), 'day') }
  const minutes = Math.round((Date.parse(second) - Date.parse(first)) / MINUTE)
  const zoned = [first, second].filter((date) => /T\d\d:\d\d.*(?:Z|[+-]\d\d:?\d\d)$/.test(date)).length
  if (zoned < 2 && (zoned === 1 || ![first, second].every((date) => /T\d\d:\d\d$/.test(date)) || Math.abs(minutes) < HOURS_APART)) return undefined
  return minutes === 0 || Number.isNaN(minutes) ? undefined : { earlier: minutes > 0 ? 'a' : 'b', by: counted(Math.abs(minutes), 'minute') }
}

const counted = (count: number, unit: string): string => (count === 1 ? `1 ${unit}` : `${count} ${unit}s`)
