/** What runs in a worker thread of the local engine: the steps of the plan, found by id. */
import { plan } from '../../core/index.ts'
import type { PairStep, ReportStep } from '../../core/index.ts'
import { runPairBatch, runReportBatch, type PairBatch, type ReportBatch } from './worker-tasks.ts'

const reportSteps = plan.filter((step) => step.scope === 'report') as readonly ReportStep[]

/** Called by the pool with `name: 'reports'`. */
export function reports(batch: ReportBatch): ReturnType<typeof runReportBatch> {
  return runReportBatch(reportSteps, batch)
}

/** Called by the pool with `name: 'pairs'`. */
export function pairs(batch: PairBatch): ReturnType<typeof runPairBatch> {
  const step = plan.find(({ id }) => id === batch.step)
  if (step === undefined) throw new RangeError(`Unexpected step ${batch.step}, expected one of ${plan.map(({ id }) => id).join(', ')}`)
  return runPairBatch(step as PairStep, batch)
}
