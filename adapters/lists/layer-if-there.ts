import type { CaseView } from '../../core/model/case-view.ts'
import type { ReportId } from '../../core/model/ids.ts'
import type { ReportResults, ReportStepId } from '../../core/model/results.ts'

/** What a step found in a report; undefined where an analysis was stopped before it came to the report. */
export function layerIfThere<K extends ReportStepId>(view: CaseView, report: ReportId, step: K): ReportResults[K] | undefined {
  try {
    return view.layer(report, step)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
