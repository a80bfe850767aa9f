import type { PairStep, Plan, ReportInputs, ReportStep, ResultStore, ReportResults, ReportStepId, Row, Hits } from '../model/plan.ts'
import type { ReportId } from '../model/ids.ts'

/** A pair of reports with the hits between them: one unit of a pair-scoped step. */
export interface PairUnit {
  readonly a: ReportId
  readonly b: ReportId
  readonly hits: Pick<Hits, 'tokenA' | 'tokenB'>
}

/** Runs units of steps. The in-memory executor calls the step; others hand the unit to a worker or a cluster. */
export interface Executor {
  /** Results in the order of `ids`. */
  reports(
    step: ReportStep,
    ids: readonly ReportId[],
    store: ResultStore,
  ): AsyncIterable<{ readonly id: ReportId; readonly value: ReportResults[ReportStepId] }>
  /** Results in the order of `units`. */
  pairs(
    step: PairStep,
    units: readonly PairUnit[],
    store: ResultStore,
    plan: Plan,
  ): AsyncIterable<{ readonly unit: PairUnit; readonly rows: readonly Row<unknown>[] }>
}

/** Runs every unit in this thread. */
export const inThread: Executor = {
  async *reports(step, ids, store) {
    for (const id of ids) {
      const { report, results } = inputsOf(store, step.inputs, id)
      yield { id, value: step.run(report, results) }
    }
  },
  async *pairs(step, units, store) {
    for (const unit of units) {
      const a = inputsOf(store, step.inputs, unit.a)
      const b = inputsOf(store, step.inputs, unit.b)
      yield { unit, rows: step.run(a, b, unit.hits) }
    }
  },
}

/** A report with the results that a step reads; asking for any other throws, so that a forgotten input is found at once. */
export function inputsOf(store: ResultStore, inputs: readonly string[], id: ReportId): ReportInputs {
  const results = {}
  for (const input of inputs)
    Object.defineProperty(results, input, {
      enumerable: true,
      get: () => {
        const found = store.result(input as ReportStepId, id)
        if (found === undefined) throw new Error(`Unexpected gap: no result of step ${input} for report ${id}`)
        return found
      },
    })
  return { report: store.report(id), results: results as ReportResults }
}
