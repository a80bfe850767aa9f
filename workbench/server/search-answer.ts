import type { Context } from 'hono'
import type { SpanRow } from '../../core/model/span.ts'
import type { SearchAnswer, SearchHit } from '../contract.ts'
import type { CaseIndex } from './case-index.ts'
import { holdsAll, windowAsked, words } from './query.ts'
import { around } from './references.ts'

/** Most hits looked for in the reports' texts. */
const HITS = 200

/** `GET /api/search?q=`: claims, names and passages that hold the words. */
export function searchAnswer(index: CaseIndex, context: Context): SearchAnswer {
  const q = words(context, 'q')
  const window = windowAsked(context)
  const { offset, limit } = window
  if (q === undefined)
    return { names: { total: 0, offset, rows: [] }, claims: { total: 0, offset, rows: [] }, reports: { total: 0, offset, rows: [] } }
  const claims = index.lists.claims({ words: q }, 'reports', window)
  const names = index.lists.actors({ words: q }, window)
  const hits = index.source.search?.(q, HITS) ?? [...readThrough(index, q)]
  return {
    names: { ...names, offset },
    claims: { total: claims.total, offset, rows: claims.rows.map((claim) => index.claimRow(claim)) },
    reports: { total: hits.length, offset, rows: hits.slice(offset, offset + limit).map((span) => searchHit(index, span)) },
  }
}
function searchHit(index: CaseIndex, { report, start, end }: SpanRow): SearchHit {
  const { text } = index.view.report(report)
  return { report: index.ref(report), extent: [start, end], quote: text.slice(start, end), ...around(text, [start, end]) }
}

/** The first place of the query in each report that holds all its words. Reads every text: for cases without a full-text index. */
function* readThrough(index: CaseIndex, query: string): Iterable<SpanRow> {
  let found = 0
  const [first = ''] = query.toLowerCase().split(/\s+/)
  for (const report of index.view.reportIds()) {
    const text = index.view.report(report).text.toLowerCase()
    if (!holdsAll(text, query)) continue
    const whole = text.indexOf(query.toLowerCase())
    const start = whole === -1 ? text.indexOf(first) : whole
    yield { report, start, end: start + (whole === -1 ? first.length : query.length) }
    if (++found === HITS) return
  }
}
