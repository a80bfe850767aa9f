import type { CaseView } from '../../core/model/case-view.ts'
import { reportOfStatement } from '../../core/model/view-of-store.ts'

/** Whether a claim was made of a report that the case no longer holds: an analysis was stopped before it came to the claims. No lists can be made of such a case. */
export function statesGoneReports(view: CaseView): boolean {
  const held = new Set(view.reportIds())
  for (const { statements } of view.claims()) if (statements.some(({ id }) => !held.has(reportOfStatement(id)))) return true
  return false
}
