import { coveredBy } from './value.ts'
import { resolveTime } from './resolve.ts'
import type { DocumentDate } from './document-date.ts'
import type { FoundTime } from './find.ts'
import type { ResolvedTime } from './resolve.ts'
import type { TimeAnchor, TimeRow } from '../model/times.ts'
import type { Tenses } from './tense.ts'
import type { TimeTokens } from './lex.ts'

interface Unresolved {
  readonly tokens: TimeTokens
  readonly found: readonly FoundTime[]
  readonly document: DocumentDate | undefined
  readonly tenses: Tenses
}

/** How far back the time under discussion may stand, in UTF-16 units. */
const PASSAGE = 600

/** Resolves the expressions of a text in order: each may be measured from the one before. */
export function resolveAll({ tokens, found, document, tenses }: Unresolved): readonly TimeRow[] {
  const rows: TimeRow[] = []
  let previous: TimeRow | undefined
  for (const one of found) {
    const start = tokens.starts[one.from] ?? 0
    const near = previous && start - previous.extent[1] <= PASSAGE ? previous : undefined
    const extent = [start, tokens.ends[one.to - 1] ?? start] as const
    const context = {
      document: document?.date,
      previous: near?.value,
      get tense() {
        return tenses.around(extent)
      },
    }
    const resolved = resolveTime(one.meaning, context)
    if (resolved === undefined) continue
    const row = rowOf({ one, resolved, extent, document, near })
    rows.push(row)
    if ((row.type === 'DATE' || row.type === 'TIME') && /^\d{4}/.test(row.value) && !('keepsGrain' in one.meaning)) previous = row
  }
  return rows
}

interface RowParts {
  readonly one: FoundTime
  readonly resolved: ResolvedTime
  readonly extent: TimeRow['extent']
  readonly document: DocumentDate | undefined
  readonly near: TimeRow | undefined
}

function rowOf({ one, resolved, extent, document, near }: RowParts): TimeRow {
  const covered = coveredBy(resolved.value)
  return {
    extent,
    type: resolved.type,
    value: resolved.value,
    ...covered,
    ...(one.meaning.modifier && { modifier: one.meaning.modifier }),
    anchor: anchorOf(resolved, document, near),
    relative: resolved.base === 'document' || resolved.base === 'unknown',
    ...(resolved.assumption !== undefined && { assumption: resolved.assumption }),
  }
}

function anchorOf(resolved: ResolvedTime, document: DocumentDate | undefined, near: TimeRow | undefined): TimeAnchor {
  if (resolved.base === 'previous' && near) return { kind: 'previous', extent: near.extent, date: near.value }
  if (resolved.base === 'none') return { kind: 'none' }
  if (resolved.base === 'document' && document) return { kind: 'document', date: document.value, from: document.from }
  return { kind: 'unknown' }
}
