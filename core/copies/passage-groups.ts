import type { Copy } from '../model/copies.ts'
import type { ReportId } from '../model/ids.ts'
import type { KeptRows } from '../model/plan.ts'
import type { SpanRow } from '../model/span.ts'
import { isFormula, type KeptSpan, spanAt } from './kept-copies.ts'

/** What is kept of a copy while passages are grouped: there may be millions. */
export interface CarriedCopy extends Pick<Copy, 'id' | 'a' | 'b' | 'sharedWords' | 'kind'> {
  /** Characters of each report that stand in the other, over all their copies; formulas stand everywhere. */
  readonly sharedCharacters: { readonly a: number; readonly b: number }
  /** Which was first, where it is known; see {@link Copy}. */
  readonly from?: 'a' | 'b'
  readonly byDatesAlone?: boolean
  readonly bySource?: boolean
  readonly leans?: 'a' | 'b'
}

/** Share of the shorter of two spans of one report that must lie in the other for both to be of one passage. */
const SAME_PASSAGE = 0.5

/**
 * Tells which copies at a report carry the same passage: those whose spans lie on one another there; so do, in turn, the copies
 * that lie on those elsewhere. Formulas are grouped by themselves: they stand within passages of all kinds, which are not the
 * same for that.
 */
export function joinPassages(report: ReportId, rows: KeptRows, together: (one: number, other: number) => void): void {
  const spans = Array.from({ length: rows.length }, (_, row) => spanAt(rows, row, report)).sort(
    (x, y) => x.start - y.start || y.end - x.end || x.row - y.row,
  )
  for (const formulas of [false, true])
    joinSpans(
      spans.filter(({ row }) => isFormula(rows, row) === formulas),
      together,
    )
}

/** Joins the copies whose spans lie on one another; spans of one report in order of start. */
function joinSpans(spans: readonly KeptSpan[], together: (one: number, other: number) => void): void {
  let longest = spans[0]
  for (const span of spans.slice(1)) {
    const shared = Math.min(longest!.end, span.end) - span.start
    if (shared >= SAME_PASSAGE * Math.min(longest!.end - longest!.start, span.end - span.start)) together(longest!.row, span.row)
    if (span.end > longest!.end) longest = span
  }
}

/** Where the passage of some copies stands: one span for each stretch of a report, in order of report and start. */
export function carriersOf(copies: readonly CarriedCopy[]): readonly SpanRow[] {
  const byReport = new Map<ReportId, SpanRow[]>()
  for (const { a, b } of copies)
    for (const side of [a, b]) {
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
