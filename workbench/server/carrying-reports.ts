import type { CaseView } from '../../core/model/case-view.ts'
import type { CarrierGroup, Copy } from '../../core/model/copies.ts'
import type { ReportId } from '../../core/model/ids.ts'
import type { SpanRow } from '../../core/model/span.ts'

/** Who carries the passage of a copy. */
export interface CarryingReports {
  /** Reports that carry it, then those that have part of it, each in order of id. */
  readonly reports: readonly ReportId[]
  /** How many of them have part of it. */
  readonly inPart: number
  /** Absent for a formula, which is in no group. */
  readonly group: CarrierGroup | undefined
}

/** Share of a passage that another copy must hold for its other report to carry it, too. */
const MOSTLY = 1 / 2

/** Of a formula, those who share it with one of the two reports. */
export function carryingReports(view: CaseView, copy: Copy): CarryingReports {
  const [group] = view.carriersWith(copy.id)
  const carriers = idsOf(group?.carriers ?? alike(view, copy))
  const parts = idsOf(group?.parts ?? [])
  return { reports: [...carriers, ...parts], inPart: parts.length, group }
}

const idsOf = (spans: readonly SpanRow[]): readonly ReportId[] => [...new Set(spans.map(({ report }) => report))].sort()

function alike(view: CaseView, copy: Copy): readonly SpanRow[] {
  return [copy.a, copy.b].flatMap((here) => [
    here,
    ...[...view.copiesOf(here.report)].flatMap(({ a, b }) => {
      const [own, other] = a.report === here.report ? [a, b] : [b, a]
      const shared = Math.min(own.end, here.end) - Math.max(own.start, here.start)
      return shared >= MOSTLY * (here.end - here.start) ? [other] : []
    }),
  ])
}
