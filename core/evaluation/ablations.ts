import type { Plan, ReportResults, ReportStep, Step } from '../model/plan.ts'
import type { Report } from '../model/report.ts'

/** What is left out of an analysis, to see what it is worth. */
export interface Ablation {
  readonly name: string
  readonly of: (plan: Plan) => Plan
}

/** Steps that find copied wording: those over pairs of reports, and what prepares and gathers them. */
const COPYING: readonly string[] = ['postings', 'copies', 'carriers']

/** Links that a chain keeps without following it: the report, and whom it names first. */
const NEAREST = 2

/** Nothing is known to be copied; and the nearest source of each report is taken for its earliest. */
export const ABLATIONS: readonly Ablation[] = [
  { name: 'without copies', of: (plan) => plan.filter((step) => step.scope !== 'posting' && step.scope !== 'pair' && !COPYING.includes(step.id)) },
  { name: 'without chains', of: (plan) => plan.map((step) => withNearestSource(step)) },
]

function withNearestSource(step: Step): Step {
  if (!isAttributions(step)) return step
  return {
    ...step,
    run: (report: Report, results: ReportResults) => step.run(report, results).map((row) => ({ ...row, chain: row.chain.slice(0, NEAREST) })),
  }
}

function isAttributions(step: Step): step is ReportStep<'attributions'> {
  return step.scope === 'report' && step.id === 'attributions'
}
