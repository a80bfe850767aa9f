import type { Copy } from '../model/copies.ts'
import type { ReportId } from '../model/ids.ts'
import type { SpanRow } from '../model/span.ts'

/** What is kept of a copy while passages are grouped: there may be millions. */
export type CarriedCopy = Pick<Copy, 'id' | 'a' | 'b' | 'sharedWords' | 'kind' | 'direction'>

/** The copies of one passage, and where it stands in each report that carries it. */
export interface PassageGroup {
  readonly copies: readonly CarriedCopy[]
  /** One span for each stretch of a report, in order of report and start. */
  readonly carriers: readonly SpanRow[]
}

/** Share of the shorter of two spans of one report that must lie in the other for both to be of one passage. */
const SAME_PASSAGE = 0.5

/**
 * Groups copies by passage: copies whose spans lie on one another in a report carry the same passage, and so do, in turn,
 * the copies that lie on those. Formulas are grouped by themselves: they stand within passages of all kinds, which are not the
 * same for that. Groups in order of their smallest copy.
 */
export function passageGroups(copies: readonly CarriedCopy[]): readonly PassageGroup[] {
  const ordered = [...copies].sort((x, y) => (x.id < y.id ? -1 : 1))
  const leader = Int32Array.from(ordered, (_, i) => i)
  const lead = (i: number): number => {
    let at = i
    while (leader[at] !== at) at = leader[at] = leader[leader[at]!]!
    return at
  }
  const join = (x: CopySpan, y: CopySpan): void => {
    const [one, other] = [lead(x.copy), lead(y.copy)]
    leader[Math.max(one, other)] = Math.min(one, other)
  }
  const isFormula = ({ copy }: CopySpan): boolean => ordered[copy]!.kind === 'formulaic'
  for (const all of spansByReport(ordered).values()) {
    joinSpans(
      all.filter((span) => !isFormula(span)),
      join,
    )
    joinSpans(all.filter(isFormula), join)
  }
  const groups = new Map<number, CarriedCopy[]>()
  ordered.forEach((copy, i) => {
    const group = groups.get(lead(i))
    if (group) group.push(copy)
    else groups.set(lead(i), [copy])
  })
  return [...groups.values()].map((group) => ({ copies: group, carriers: carriersOf(group) }))
}

/** Joins the copies whose spans lie on one another; spans of one report in order of start. */
function joinSpans(spans: readonly CopySpan[], join: (x: CopySpan, y: CopySpan) => void): void {
  let longest = spans[0]
  for (const span of spans.slice(1)) {
    const shared = Math.min(longest!.end, span.end) - span.start
    if (shared >= SAME_PASSAGE * Math.min(longest!.end - longest!.start, span.end - span.start)) join(longest!, span)
    if (span.end > longest!.end) longest = span
  }
}

interface CopySpan extends SpanRow {
  readonly copy: number
}

function spansByReport(copies: readonly CarriedCopy[]): ReadonlyMap<ReportId, readonly CopySpan[]> {
  const byReport = new Map<ReportId, CopySpan[]>()
  copies.forEach((copy, i) => {
    for (const side of [copy.a, copy.b]) {
      const spans = byReport.get(side.report)
      if (spans) spans.push({ ...side, copy: i })
      else byReport.set(side.report, [{ ...side, copy: i }])
    }
  })
  for (const spans of byReport.values()) spans.sort((x, y) => x.start - y.start || y.end - x.end || x.copy - y.copy)
  return byReport
}

/** The spans of a group's copies, those that touch in one report joined. */
function carriersOf(copies: readonly CarriedCopy[]): readonly SpanRow[] {
  const carriers: SpanRow[] = []
  const byReport = [...spansByReport(copies)].sort(([x], [y]) => (x < y ? -1 : 1))
  for (const [report, spans] of byReport) {
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
