import type { ReportId } from '../model/ids.ts'
import type { KeptRows, RowsJoined } from '../model/plan.ts'
import type { SpanRow } from '../model/span.ts'
import { type CarriedCopy, spanAt } from './kept-copies.ts'

/** Share of the longer of two spans of one report that must lie in both for them to be of one passage; passim asks for such a "relative overlap", too. */
const SAME_PASSAGE = 2 / 3
/** Share of the shorter from which the one passage is part of the other. */
const PART = 1 / 2

/**
 * Tells which copies at a report carry the same passage: those whose spans are mostly the same there; so do, in turn, the copies
 * that lie on those elsewhere. A copy of part of a passage is beside it: else one sentence that stands in two stories would make
 * them one, and so on with all that these share, until thousands of reports carry "one passage".
 */
export function joinPassages(report: ReportId, rows: KeptRows, tell: RowsJoined): void {
  const places = new Map<string, { readonly row: number; readonly start: number; readonly end: number }>()
  for (let row = 0; row < rows.length; row++) {
    const [start, end] = spanAt(rows, row, report)
    const known = places.get(`${start} ${end}`)
    // What thousands of reports share with one stands in few places there.
    if (known !== undefined) tell.together(known.row, row)
    else places.set(`${start} ${end}`, { row, start, end })
  }
  const spans = [...places.values()].sort((x, y) => x.start - y.start)
  spans.forEach((span, i) => {
    for (let next = i + 1; next < spans.length && spans[next]!.start < span.end; next++) {
      const other = spans[next]!
      const shared = Math.min(span.end, other.end) - other.start
      const lengths = [span.end - span.start, other.end - other.start] as const
      if (shared >= SAME_PASSAGE * Math.max(...lengths)) tell.together(span.row, other.row)
      else if (shared >= PART * Math.min(...lengths)) tell.beside(span.row, other.row)
    }
  })
}

/** Where the passage of some copies stands: one span for each stretch of a report, in order of report and start. */
export function carriersOf(copies: readonly CarriedCopy[]): readonly SpanRow[] {
  return stretchesOf(copies.flatMap(({ a, b }) => [a, b]))
}

/** Spans that touch in one report joined, in order of report and start. */
function stretchesOf(sides: readonly SpanRow[]): readonly SpanRow[] {
  const byReport = new Map<ReportId, SpanRow[]>()
  for (const side of sides) {
    const spans = byReport.get(side.report)
    if (spans) spans.push(side)
    else byReport.set(side.report, [side])
  }
  const carriers: SpanRow[] = []
  for (const [report, spans] of [...byReport].sort(([x], [y]) => (x < y ? -1 : 1))) {
    spans.sort((x, y) => x.start - y.start)
    let { start, end } = spans[0]!
    for (const span of spans)
      if (span.start <= end) end = Math.max(end, span.end)
      else {
        carriers.push({ report, start, end })
        ;({ start, end } = span)
      }
    carriers.push({ report, start, end })
  }
  return carriers
}

/**
 * Of the copies beside those of a passage: such as show, between two of its carriers, who had it from whom; and spans of other
 * reports that have part of it.
 */
export function besidePassage(
  carriers: readonly SpanRow[],
  beside: readonly CarriedCopy[],
): { readonly between: readonly CarriedCopy[]; readonly parts: readonly SpanRow[] } {
  const spans = new Map<ReportId, SpanRow[]>()
  for (const carrier of carriers) spans.set(carrier.report, [...(spans.get(carrier.report) ?? []), carrier])
  const on = (side: SpanRow, whole: (carrier: SpanRow, shared: number) => boolean): boolean =>
    spans.get(side.report)?.some((carrier) => whole(carrier, Math.min(side.end, carrier.end) - Math.max(side.start, carrier.start))) === true
  const holds = (side: SpanRow): boolean => on(side, ({ start, end }, shared) => shared >= PART * (end - start))
  const between = beside.filter(({ a, b }) => holds(a) && holds(b))
  const within = (side: SpanRow): boolean => on(side, (_, shared) => shared >= PART * (side.end - side.start))
  const parts = beside.flatMap(({ a, b }) => [...(within(a) && !spans.has(b.report) ? [b] : []), ...(within(b) && !spans.has(a.report) ? [a] : [])])
  return { between, parts: stretchesOf(parts) }
}
