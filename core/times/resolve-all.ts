import { classOf, tokenAt } from './lex.ts'
import { coveredBy } from './value.ts'
import { isStory, knownDateOf } from './known-date.ts'
import { resolveTime } from './resolve.ts'
import { stretchFrom } from './stretch.ts'
import type { DocumentDate } from './document-date.ts'
import type { FoundTime } from './find.ts'
import type { ResolvedTime } from './resolve.ts'
import type { TimeAnchor, TimeRow } from '../model/times.ts'
import type { TimeLanguage } from '../languages/times.ts'
import type { Tenses } from './tense.ts'
import type { TimeTokens } from './lex.ts'

interface Unresolved {
  readonly text: string
  readonly tokens: TimeTokens
  readonly found: readonly FoundTime[]
  readonly document: DocumentDate | undefined
  readonly tenses: Tenses
  readonly words: Pick<TimeLanguage, 'eventBefore'>
}

/** How far back the time under discussion may stand, in UTF-16 units. */
const PASSAGE = 1500
/** How many tokens of the event are shown after "two days after". */
const EVENT_TOKENS = 8

/** Resolves the expressions of a text in order: each may be measured from the one before. */
export function resolveAll(unresolved: Unresolved): readonly TimeRow[] {
  const { tokens, found, document, tenses } = unresolved
  const rows: TimeRow[] = []
  let previous: TimeRow | undefined
  let quarter: TimeRow | undefined
  let storyLength = 0
  for (const one of found) {
    const extent = [tokens.starts[one.from] ?? 0, tokens.ends[one.to - 1] ?? 0] as const
    const near = (row: TimeRow | undefined): TimeRow | undefined => (row && extent[0] - row.extent[1] <= PASSAGE ? row : undefined)
    const context = {
      document: document?.date,
      previous: near(previous)?.value,
      quarter: near(quarter)?.value,
      storyLength,
      get tense() {
        return tenses.around(extent)
      },
    }
    const resolved = resolveTime(one.meaning, context)
    if (resolved === undefined) continue
    const row = rowOf(one, resolved, { extent, document, anchor: anchorOf(resolved, document, near(previous)) ?? eventAfter(unresolved, one) })
    rows.push(row)
    if ('keepsGrain' in one.meaning || (row.type !== 'DATE' && row.type !== 'TIME') || !/^\d{4}/.test(row.value)) continue
    previous = row
    storyLength = toldBefore(row, document) ? storyLength + 1 : 0
    if (row.grain === 'quarter' || row.grain === 'half') quarter = row
  }
  return rows
}

/** Whether a time is of an earlier year, long before the text. */
function toldBefore(row: TimeRow, document: DocumentDate | undefined): boolean {
  const date = knownDateOf(row.value)
  return date !== undefined && document !== undefined && isStory(date, document.date)
}

interface Place {
  readonly extent: TimeRow['extent']
  readonly document: DocumentDate | undefined
  readonly anchor: TimeAnchor
}

function rowOf({ meaning }: FoundTime, resolved: ResolvedTime, { extent, document, anchor }: Place): TimeRow {
  const stretch = meaning.kind === 'duration' ? stretchFrom(meaning, document?.date) : undefined
  return {
    extent,
    type: resolved.type,
    value: resolved.value,
    ...coveredBy(resolved.value),
    ...stretch,
    ...(meaning.modifier && { modifier: meaning.modifier }),
    anchor,
    relative: resolved.base === 'document' || resolved.base === 'unknown',
    ...(resolved.assumption !== undefined && { assumption: resolved.assumption }),
  }
}

/** What the expression was measured from; undefined where it needs no date, so that an event may still stand after it. */
function anchorOf(resolved: ResolvedTime, document: DocumentDate | undefined, near: TimeRow | undefined): TimeAnchor | undefined {
  if (resolved.base === 'previous' && near) return { kind: 'previous', extent: near.extent, date: near.value }
  if (resolved.base === 'none') return undefined
  if (resolved.base === 'document' && document) return { kind: 'document', date: document.value, from: document.from }
  return { kind: 'unknown' }
}

/** "two days after the closure": the words of the event, to the end of the clause. */
function eventAfter({ text, tokens, words }: Unresolved, { to, meaning }: FoundTime): TimeAnchor {
  if (meaning.kind !== 'duration' || !words.eventBefore.has(tokenAt(tokens, text, to).text.toLowerCase())) return { kind: 'none' }
  let end = to + 1
  while (end < to + 1 + EVENT_TOKENS && end < tokens.starts.length && !/^(?:break|comma|open)$/.test(classOf(tokens.classes[end]))) end++
  return end === to + 1 ? { kind: 'none' } : { kind: 'event', extent: [tokens.starts[to + 1] ?? 0, tokens.ends[end - 1] ?? 0] }
}
