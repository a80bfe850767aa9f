/** What runs in a worker thread of the local engine: the steps of the plan, found by id. */
import { plan } from '../../core/index.ts'
import type { PairStep, ReportStep, RowStep, Step } from '../../core/index.ts'
import { runRowBatch, type RowBatch } from './row-tasks.ts'
import { runPairBatch, runReportBatch, type PairBatch, type ReportBatch } from './worker-tasks.ts'

const reportSteps = plan.filter((step) => step.scope === 'report') as readonly ReportStep[]

/** Called by the pool with `name: 'reports'`. */
export function reports(batch: ReportBatch): ReturnType<typeof runReportBatch> {
  return runReportBatch(reportSteps, batch)
}

/** Called by the pool with `name: 'pairs'`. */
export function pairs(batch: PairBatch): ReturnType<typeof runPairBatch> {
  return runPairBatch(stepOf(batch.step) as PairStep, batch)
}

/** Called by the pool with `name: 'rows'`. */
export function rows(batch: RowBatch): ReturnType<typeof runRowBatch> {
  return runRowBatch(stepOf(batch.step) as RowStep, batch)
}

function stepOf(id: string): Step {
  const step = plan.find((known) => known.id === id)
  if (step === undefined) throw new RangeError(`Unexpected step ${id}, expected one of ${plan.map((known) => known.id).join(', ')}`)
  return step
}
