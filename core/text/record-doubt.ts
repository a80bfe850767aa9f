import type { Extent } from '../model/span.ts'
import type { TimeRow } from '../model/times.ts'

/** A time that a text names. */
export type NamedTime = Pick<TimeRow, 'extent' | 'value' | 'grain' | 'relative'>

/** Words by which a language tells what is to come from what has been. */
export interface AheadWords {
  /** Says of a sentence that it tells of what is to come. */
  readonly ahead: RegExp
  /** Before a date, that it is an end or a limit: "until". */
  readonly limitBefore: RegExp
  /** Before a year, that something was then: "since". */
  readonly thenBefore: RegExp
}

/** Why a date on record cannot be the day of a text: programs print it where they have none, or the text tells of a later time. */
export type RecordDoubt = { readonly kind: 'default' } | { readonly kind: 'told-later'; readonly extent: Extent; readonly value: string }

/** Days that programs print where they have none: the first days of their calendars, and the last ones. */
const DEFAULTS: ReadonlySet<string> = new Set([
  '0001-01-01',
  '1000-01-01',
  '1601-01-01',
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
/** Days between the dates of record and text that time zones and deadlines explain. */
const TOLERATED = 2
/** UTF-16 units before a date that tell what kind of time it is, and farthest that a sentence's ends are looked for. */
const BEFORE = 40
const SENTENCE = 200

/**
 * The reason to doubt that a text is of the day on its record, if there is one.
 *
 * @param record ISO day, month or year; a record that is none of these is not doubted
 * @param read the times that the text names, and the words of its language, where that is known
 */
export function recordDoubt(
  record: string,
  text: string,
  { times, words }: { readonly times: Iterable<NamedTime>; readonly words: AheadWords | undefined },
): RecordDoubt | undefined {
  if (DEFAULTS.has(record.slice(0, 10))) return { kind: 'default' }
  const last = lastDay(record)
  if (last === undefined || words === undefined) return undefined
  for (const { extent, value, grain, relative } of times) {
    const from = relative ? undefined : firstDay(text, { extent, value, grain, words })
    if (from === undefined || !(Date.parse(from) > last) || isAhead(text, extent, words)) continue
    return { kind: 'told-later', extent, value: value.slice(0, 10) }
  }
  return undefined
}

/** The end of a date on record with the days that are tolerated, in milliseconds. */
function lastDay(record: string): number | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(record) ?? []
  if (year === undefined) return undefined
  const end =
    day === undefined
      ? month === undefined
        ? Date.UTC(Number(year), 12, 0)
        : Date.UTC(Number(year), Number(month), 0)
      : Date.parse(record.slice(0, 10))
  return Number.isNaN(end) ? undefined : end + TOLERATED * 86_400_000
}

/** The first day of a time that is named with its year; a year alone may be part of a name, unless "in" or "since" stands before it. */
function firstDay(text: string, { extent, value, grain, words }: Omit<NamedTime, 'relative'> & { readonly words: AheadWords }): string | undefined {
  if (!/\d{4}/.test(text.slice(...extent))) return undefined
  if (grain === 'day' && /^\d{4}-\d\d-\d\d/.test(value)) return value.slice(0, 10)
  if (grain === 'month' && /^\d{4}-\d\d$/.test(value)) return `${value}-01`
  const then = words.thenBefore.test(text.slice(Math.max(0, extent[0] - BEFORE), extent[0]))
  return grain === 'year' && /^\d{4}$/.test(value) && then ? `${value}-01-01` : undefined
}

/** Does the sentence of a time say that it is to come, or only a limit? */
function isAhead(text: string, [start, end]: Extent, { limitBefore, ahead }: AheadWords): boolean {
  const before = text.slice(Math.max(0, start - SENTENCE), start)
  const opens = Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n'), before.lastIndexOf('? '), before.lastIndexOf('! '))
  const after = text.slice(end, end + SENTENCE)
  const closes = /[.!?\n]/.exec(after)?.index ?? after.length
  return limitBefore.test(before) || ahead.test((before.slice(opens + 1) + after.slice(0, closes)).toLowerCase())
}
