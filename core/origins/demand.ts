import type { CaseView } from '../model/case-view.ts'
import type { Statement } from '../model/statements.ts'

/** Whether a statement is only demanded or urged by its speaker, and not taken for granted by him. */
export function isDemand(view: CaseView, statement: Statement): boolean {
  const attribution = view.layer(statement.report, 'attributions')[statement.attribution]
  return attribution !== undefined && attribution.stance === 'directs' && !attribution.presupposed
}
