import type { Extent } from '../model/span.ts'
import type { TimeRow } from '../model/times.ts'
import { DEFAULT_DAYS, TOLERATED_DAYS } from './default-days.ts'
import { namedDay } from './named-day.ts'
import { isToldAhead } from './told-ahead.ts'
import type { AheadWords } from './told-ahead.ts'
import { DAY } from './day-length.ts'

/** A time that a text names. */
export type NamedTime = Pick<TimeRow, 'extent' | 'value' | 'grain' | 'relative'>

/** Words by which a language tells what is to come from what has been, and what was then. */
export interface TellingWords extends AheadWords {
  /** Before a year, that something was then: "since". */
  readonly thenBefore: RegExp
}

/** Why a date on record cannot be the day of a text: programs print it where they have none, or the text tells of a later time. */
export type RecordDoubt = { readonly kind: 'default' } | { readonly kind: 'told-later'; readonly extent: Extent; readonly value: string }

/**
 * The reason to doubt that a text is of the day on its record, if there is one.
 *
 * @param record ISO day, month or year; a record that is none of these is not doubted
 * @param read the times that the text names, and the words of its language, where that is known
 */
export function recordDoubt(
  record: string,
  text: string,
  { times, words }: { readonly times: Iterable<NamedTime>; readonly words: TellingWords | undefined },
): RecordDoubt | undefined {
  if (DEFAULT_DAYS.has(record.slice(0, 10))) return { kind: 'default' }
  const last = lastDay(record)
  if (last === undefined || words === undefined) return undefined
  for (const time of times) {
    const from = namedDay(text, time, words.thenBefore)
    if (from === undefined || !(Date.parse(from) > last) || isToldAhead(text, time.extent, words)) continue
    return { kind: 'told-later', extent: time.extent, value: time.value.slice(0, 10) }
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
  return Number.isNaN(end) ? undefined : end + TOLERATED_DAYS * DAY
}
