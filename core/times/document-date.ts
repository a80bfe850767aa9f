import { fieldsValue } from './fields.ts'
import { knownDateOf } from './resolve.ts'
import type { FoundTime } from './find.ts'
import type { KnownDate } from './resolve.ts'
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
}

/** How far into a text a full date still heads it, in UTF-16 units. */
const HEAD = 160

/**
 * A person's correction first; then a full date that heads the text, since page dates are often those of the capture; then the
 * dateline; then metadata. A date inside a sentence is never taken.
 */
export function documentDate({ report, dateline, tokens, found }: Sources): DocumentDate | undefined {
  const published = report.meta.published
  const stated = knownDateOf(published?.value)
  if (published?.from === 'person' && stated) return { date: stated, value: isoOf(stated), from: 'metadata' }
  const headed = dateAtHead(report.text, tokens, found)
  if (headed) return { date: headed, value: isoOf(headed), from: 'text' }
  const lined = knownDateOf(dateline?.date)
  if (lined?.day !== undefined) return { date: lined, value: isoOf(lined), from: 'dateline' }
  return stated && { date: stated, value: isoOf(stated), from: 'metadata' }
}

/** A date with day, month and year near the start that stands alone: at the very start, on its own line, or before a new sentence. */
function dateAtHead(text: string, tokens: TimeTokens, found: readonly FoundTime[]): KnownDate | undefined {
  for (const { from, to, meaning } of found) {
    const start = tokens.starts[from] ?? 0
    if (start > HEAD) return undefined
    if (meaning.kind !== 'calendar') continue
    const { year, month, day } = meaning.fields
    if (year === undefined || month === undefined || day === undefined) continue
    if (standsAlone(text, start, tokens.ends[to - 1] ?? start)) return { year, month, day }
  }
  return undefined
}

const STAMP = /(?:^|\n|published|posted|updated|created|date|on|written|issued|modified|[:|•·])[\s:,]*(?:of publication)?[\s:]*$/i
const INSIDE = /\b(?:since|until|by|before|after|during|in|from|to|between|of|and|was|were|dated)\s+(?:the\s+)?$/i

/** A date inside a sentence has a preposition before it and goes on in lower case. */
function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start)
  if (STAMP.test(before) && !/[a-z,]\s+on\s*$/.test(before.replace(/(?:published|posted|updated|created|written|issued|modified)\s+on\s*$/i, '')))
    return true
  return !INSIDE.test(before) && /^\s*(?:[.|–—-]|[A-Z0-9"“]|$|\n)/.test(text.slice(end, end + 12)) && !/\bon\s+$/.test(before)
}

function isoOf({ year, month, day }: KnownDate): string {
  return fieldsValue({ year, ...(month !== undefined && { month }), ...(day !== undefined && { day }) })
}
