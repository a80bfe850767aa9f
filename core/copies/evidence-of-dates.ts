import type { ComparedReport } from './compared-words.ts'
import { KNOWN, type Evidence } from './evidence.ts'

/** What an order of dates in the texts weighs; records are wrong more often. */
const IN_TEXT = 4
/** UTF-16 code units of a report's head in which a date that stands alone is the report's own. */
const HEAD = 100
/** Days after its record's date up to which a day told of shows that the record is wrong. Later ones may be announcements. */
const TOO_EARLY = 30
/** Days between the dates of record and text that time zones and deadlines explain. */
const TOLERATED = 2
/** Milliseconds of a day and of a minute. */
const DAY = 86_400_000
const MINUTE = 60_000

/** The day that a report is of. */
interface Dated {
  readonly at: string
  readonly inText: boolean
}

/** What dates say of which report was first, and what makes dates doubtful. */
export interface Dates {
  readonly evidence: readonly Evidence[]
  readonly doubts: readonly string[]
}

/** Dates in the text outweigh those of the record, as scraped records often give the day of the scraping or of an update. */
export function dates(a: ComparedReport, b: ComparedReport): Dates {
  const doubts = [a, b].flatMap((report) => doubtAbout(report) ?? [])
  const [first, second] = [dateOf(a), dateOf(b)]
  if (first === undefined || second === undefined) return { evidence: [], doubts }
  const told = apart(first.at, second.at)
  if (told === undefined) return { evidence: [], doubts }
  const side = { from: told.earlier, byDates: true as const }
  if (first.inText && second.inText)
    return { evidence: [{ ...side, weight: IN_TEXT, because: `The dateline of one is ${told.by} before that of the other.` }], doubts }
  const because = `By their ${first.inText || second.inText ? 'record and dateline' : 'records'}, one was published ${told.by} before the other.`
  return { evidence: [{ ...side, weight: KNOWN, because }], doubts }
}

function dateOf(report: ComparedReport): Dated | undefined {
  const inText = ownDate(report)
  if (inText !== undefined) return { at: inText, inText: true }
  const record = recordOf(report)
  return record === undefined || doubtAbout(report) !== undefined ? undefined : { at: record, inText: false }
}

const isDay = (value: string | undefined): value is string => value !== undefined && /^\d{4}-\d\d-\d\d/.test(value)
const recordOf = ({ report }: ComparedReport): string | undefined => (isDay(report.meta.published?.value) ? report.meta.published.value : undefined)

/** The date of the dateline, or one that stands by itself at the report's head. */
function ownDate({ report, passages, times }: ComparedReport): string | undefined {
  if (isDay(passages.dateline?.date)) return passages.dateline.date
  return times.find(({ extent, value, relative, grain }) => {
    if (relative || grain !== 'day' || !isDay(value) || extent[0] > HEAD || !/\d{4}/.test(report.text.slice(...extent))) return false
    return !/\p{Ll}\s*$/u.test(report.text.slice(0, extent[0]))
  })?.value
}

/** Why the record's date cannot be the day of the text. */
function doubtAbout(report: ComparedReport): string | undefined {
  const record = recordOf(report)
  if (record === undefined) return undefined
  const own = ownDate(report)
  if (own !== undefined)
    return Math.abs(daysFrom(record, own)) > TOLERATED ? `A record says ${record.slice(0, 10)}, its text ${own.slice(0, 10)}.` : undefined
  const later = report.times.find(({ extent, value, relative, grain }) => {
    if (relative || grain !== 'day' || !isDay(value) || !/\d{4}/.test(report.report.text.slice(...extent))) return false
    const days = daysFrom(record, value)
    return days > TOLERATED && days <= TOO_EARLY
  })
  return later && `A record says ${record.slice(0, 10)}, but its text tells of ${later.value.slice(0, 10)}.`
}

const daysFrom = (first: string, second: string): number => Math.round((Date.parse(second.slice(0, 10)) - Date.parse(first.slice(0, 10))) / DAY)

/** Which of two dates is earlier and by how much, in words; undefined where they are equal as far as they are told. */
function apart(first: string, second: string): { readonly earlier: 'a' | 'b'; readonly by: string } | undefined {
  const days = daysFrom(first, second)
  if (days !== 0 && !Number.isNaN(days)) return { earlier: days > 0 ? 'a' : 'b', by: counted(Math.abs(days), 'day') }
  const withZone = /T\d\d:\d\d.*(?:Z|[+-]\d\d:?\d\d)$/
  if (!withZone.test(first) || !withZone.test(second)) return undefined
  const minutes = Math.round((Date.parse(second) - Date.parse(first)) / MINUTE)
  return minutes === 0 || Number.isNaN(minutes) ? undefined : { earlier: minutes > 0 ? 'a' : 'b', by: counted(Math.abs(minutes), 'minute') }
}

const counted = (count: number, unit: string): string => (count === 1 ? `1 ${unit}` : `${count} ${unit}s`)
