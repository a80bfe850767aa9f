/** What runs in a worker thread of the local engine: the steps of the plan, found by id. */
import { plan } from '../../core/index.ts'
import type { PairStep, ReportStep } from '../../core/index.ts'
import { runPairBatch, runReportBatch, type PairBatch, type ReportBatch } from './worker-tasks.ts'

/** Called by the pool with `name: 'reports'`. */
export function reports(batch: ReportBatch): ReturnType<typeof runReportBatch> {
  return runReportBatch(stepOf(batch.step) as ReportStep, batch)
}

/** Called by the pool with `name: 'pairs'`. */
export function pairs(batch: PairBatch): ReturnType<typeof runPairBatch> {
  return runPairBatch(stepOf(batch.step) as PairStep, batch)
}

function stepOf(id: string): (typeof plan)[number] {
  const found = plan.find((step) => step.id === id)
  if (found === undefined) throw new RangeError(`Unexpected step ${id}, expected one of ${plan.map((step) => step.id).join(', ')}`)
  return found
}
