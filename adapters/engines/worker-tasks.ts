import type { PairStep, ReportInputs, ReportResults, ReportStep, ReportStepId, Row, Hits } from '../../core/index.ts'

/** Reports of one batch with what the step reads, in order. */
export interface ReportBatch {
  readonly step: string
  readonly inputs: readonly ReportInputs[]
}

/** Pairs of one batch: numbers into `inputs`, so that a report in many pairs travels once. */
export interface PairBatch {
  readonly step: string
  readonly inputs: readonly ReportInputs[]
  readonly pairs: readonly { readonly a: number; readonly b: number; readonly hits: Pick<Hits, 'tokenA' | 'tokenB'> }[]
}

/** Runs a report-scoped step on a batch; results in order. */
export function runReportBatch(step: ReportStep, batch: ReportBatch): readonly ReportResults[ReportStepId][] {
  return batch.inputs.map(({ report, results }) => step.run(report, results))
}

/** Runs a pair-scoped step on a batch; rows in order of the pairs. */
export function runPairBatch(step: PairStep, batch: PairBatch): readonly (readonly Row<unknown>[])[] {
  return batch.pairs.map(({ a, b, hits }) => step.run(batch.inputs[a]!, batch.inputs[b]!, hits))
}
