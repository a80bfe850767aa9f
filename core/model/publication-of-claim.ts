import type { CaseView } from './case-view.ts'
import type { StatementId } from './ids.ts'
import { reportOfStatement } from './view-of-store.ts'

/**
 * The day on which the first report of a claim was published, as its record words it; empty where unknown. Claims of one day
 * share reports, and the reports that they share are few.
 *
 * @param claim a claim's id: it is that of its first statement
 */
export function publicationOfClaim(claim: string, view: Pick<CaseView, 'report'>): string {
  return view.report(reportOfStatement(claim as StatementId)).meta.published?.value ?? ''
}
