import type { CaseView } from '../model/case-view.ts'
import type { ReportId } from '../model/ids.ts'

/** Who published a report, or its place where no outlet is known. */
export function outletOf(view: CaseView, report: ReportId): string {
  const { meta, place, key } = view.report(report)
  return meta.outlet?.value ?? (key === undefined ? place : `report ${key}`)
}
