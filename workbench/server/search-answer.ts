import type { Context } from 'hono'
import type { SpanRow } from '../../core/model/span.ts'
import type { SearchAnswer, SearchHit } from '../contract.ts'
import type { CaseIndex } from './case-index.ts'
import { holdsAll, windowOf, words } from './query.ts'
import { around } from './references.ts'

/** Most hits looked for in the reports' texts. */
const HITS = 200

/** `GET /api/search?q=`: claims, names and passages that hold the words. */
export function searchAnswer(index: CaseIndex, context: Context): SearchAnswer {
  const q = words(context, 'q')
  if (q === undefined)
    return { names: { total: 0, offset: 0, rows: [] }, claims: { total: 0, offset: 0, rows: [] }, reports: { total: 0, offset: 0, rows: [] } }
  const claims = index.claims().filter((claim) => holdsAll(index.wordsOf(claim), q))
  const names = index.actors().filter((actor) => holdsAll(actor.names.join(' ').toLowerCase(), q))
  const hits = index.source.search?.(q, HITS) ?? [...readThrough(index, q)]
  return {
    names: windowOf(context, names, (row) => row),
    claims: windowOf(context, claims, ({ row }) => row),
    reports: windowOf(context, hits, (span) => searchHit(index, span)),
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
