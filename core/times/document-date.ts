import { fieldsValue } from './fields.ts'
import { knownDateOf } from './known-date.ts'
import { recordDoubt } from '../text/record-doubt.ts'
import type { HeadDates } from '../languages/times.ts'
import type { TellingWords, NamedTime } from '../text/record-doubt.ts'
import type { FoundTime } from './find.ts'
import type { KnownDate } from './known-date.ts'
import type { Passages } from '../model/passages.ts'
import type { Report } from '../model/report.ts'
import type { TimeTokens } from './lex.ts'

/** The date that a report's relative expressions are measured from, and where it was read. */
export interface DocumentDate {
  readonly date: KnownDate
  /** ISO day, month or year. */
  readonly value: string
  readonly from: 'metadata' | 'dateline' | 'text'
}

interface Sources {
  readonly report: Pick<Report, 'text' | 'meta'>
  readonly dateline: Passages['dateline']
  readonly tokens: TimeTokens
  readonly found: readonly FoundTime[]
  /** By which what is to come is told from what has been. */
  readonly words: TellingWords
  readonly heads: HeadDates
}

/** How far into a text a full date still heads it, in UTF-16 units. */
const HEAD = 160

/**
 * A person's correction first; then a full date that heads the text, since page dates are often those of the capture; then the
 * dateline; then metadata, unless the text belies it. A date inside a sentence is never taken.
 */
export function documentDate({ report, dateline, tokens, found, words, heads }: Sources): DocumentDate | undefined {
  const published = report.meta.published
  const recorded = knownDateOf(published?.value)
  const stated = published?.from !== 'person' && published && isBelied(published.value, { report, tokens, found, words }) ? undefined : recorded
  if (published?.from === 'person' && stated) return { date: stated, value: isoOf(stated), from: 'metadata' }
  const headed = dateAtHead(report.text, { tokens, found, heads })
  if (headed) return { date: headed, value: isoOf(headed), from: 'text' }
  const lined = knownDateOf(dateline?.date)
  if (lined?.day !== undefined) return { date: lined, value: isoOf(lined), from: 'dateline' }
  return stated && { date: stated, value: isoOf(stated), from: 'metadata' }
}

/** Does a record say what programs print for no date, or does the text tell of a time after it? */
function isBelied(record: string, { report: { text }, tokens, found, words }: Omit<Sources, 'dateline' | 'heads'>): boolean {
  const times = found.flatMap(({ from, to, meaning }): NamedTime[] => {
    if (meaning.kind !== 'calendar' || meaning.fields.year === undefined) return []
    const value = fieldsValue(meaning.fields)
    const grain = value.length === 10 ? 'day' : value.length === 7 ? 'month' : 'year'
    return [{ extent: [tokens.starts[from] ?? 0, tokens.ends[to - 1] ?? 0], value, grain, relative: false }]
  })
  return recordDoubt(record, text, { times, words }) !== undefined
}

/** A date with day, month and year near the start that stands alone: at the very start, on its own line, or before a new sentence. */
function dateAtHead(text: string, { tokens, found, heads }: Pick<Sources, 'tokens' | 'found' | 'heads'>): KnownDate | undefined {
  for (const { from, to, meaning } of found) {
    const start = tokens.starts[from] ?? 0
    if (start > HEAD) return undefined
    if (meaning.kind !== 'calendar') continue
    const { year, month, day } = meaning.fields
    if (year === undefined || month === undefined || day === undefined) continue
    const weekday = meaning.fields.weekday !== undefined
    if (standsAlone(text, [start, tokens.ends[to - 1] ?? start], { weekday, heads })) return { year, month, day }
  }
  return undefined
}

/** A date at the head opens the text, follows a word such as "published", has a line to itself, or stands with its weekday between headline and text. */
function standsAlone(
  text: string,
  [start, end]: readonly [number, number],
  { weekday, heads }: { readonly weekday: boolean; readonly heads: HeadDates },
): boolean {
  const before = text.slice(Math.max(0, start - 40), start)
  const after = text.slice(end, end + 12)
  const line = before.slice(before.lastIndexOf('\n') + 1)
  if (text.slice(0, start).trim() === '') return !/^\s*,?\s*[a-z]/.test(after)
  if (heads.stamp.test(before)) return true
  if (line.trim() === '' && before.includes('\n')) return /^[ \t]*(?:\n|$|[|–—-])/.test(after)
  return weekday && !heads.inSentence.test(line) && /^\s*(?:[A-Z0-9|–—"“-]|$)/.test(after)
}

function isoOf({ year, month, day }: KnownDate): string {
  return fieldsValue({ year, ...(month !== undefined && { month }), ...(day !== undefined && { day }) })
}
