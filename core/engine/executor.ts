import type { CaseView } from '../model/case-view.ts'
import type { PairStep, Plan, ReportInputs, ReportStep, ResultStore, ReportResults, ReportStepId, RowStep, Hits } from '../model/plan.ts'
import type { ReportId } from '../model/ids.ts'

/** A report with the steps that are to be run on it, in the order of the plan: one unit of the report-scoped steps. */
export interface ReportUnit {
  readonly id: ReportId
  readonly steps: readonly ReportStep[]
}

/** A pair of reports with the hits between them: one unit of a pair-scoped step. */
export interface PairUnit {
  readonly a: ReportId
  readonly b: ReportId
  readonly hits: Pick<Hits, 'tokenA' | 'tokenB'>
}

/** What the steps of a unit made: results by step id, in a form that the store takes, and milliseconds by step where measured. */
export interface UnitResults {
  readonly id: ReportId
  readonly results: Readonly<Partial<Record<ReportStepId, unknown>>>
  readonly worked?: Readonly<Partial<Record<ReportStepId, number>>>
}

/** What the rows of a row-scoped step are made of. */
export interface RowsOf {
  readonly store: ResultStore
  readonly view: CaseView
  /** What the step's `share` returned, made when it is first asked for. */
  readonly shared: () => unknown
  /** Names what `shared` and all rows were made of. */
  readonly key: string
}

/** Runs units of steps. The in-memory executor calls the step; others hand the unit to a worker or a cluster. */
export interface Executor {
  /** Lets signals, timers and requests have their turn between units that run in this thread. */
  pause?(): Promise<void>
  /** Gives back what units were run with: what comes next runs in this thread. It may be asked for units again. */
  rest?(): Promise<void>
  /** All steps of a report run together, so that it travels and is decoded once. In any order. */
  reports(units: readonly ReportUnit[], store: ResultStore): AsyncIterable<UnitResults>
  /** Rows of each unit, in a form that the store takes. In any order. */
  pairs(
    step: PairStep,
    units: readonly PairUnit[],
    store: ResultStore,
    plan: Plan,
  ): AsyncIterable<{ readonly unit: PairUnit; readonly rows: Parameters<ResultStore['putRows']>[3]; readonly worked?: number }>
  /** What each row left, in the order of the rows and in a form that the store takes. */
  rows(
    step: RowStep,
    rows: readonly string[],
    of: RowsOf,
  ): AsyncIterable<{ readonly unit: string; readonly rows: Parameters<ResultStore['putRows']>[3] }>
}

/** Runs every unit in this thread. */
export const inThread: Executor = {
  async *reports(units, store) {
    for (const { id, steps } of units) yield { id, results: runSteps(steps, store.report(id), (step) => store.result(step, id)) }
  },
  async *pairs(step, units, store) {
    for (const unit of units) {
      const a = inputsOf(store, step.inputs, unit.a)
      const b = inputsOf(store, step.inputs, unit.b)
      yield { unit, rows: step.run(a, b, unit.hits) }
    }
  },
  async *rows(step, rows, { view, shared }) {
    const found = step.run(view, shared())
    for (const unit of rows) yield { unit, rows: found(unit) }
  },
}

/** Runs steps on a report one after the other: each reads what those before it made, or what `made` gives from an earlier run. */
export function runSteps(
  steps: readonly ReportStep[],
  report: ReportInputs['report'],
  made: (step: ReportStepId) => unknown,
): Partial<Record<ReportStepId, unknown>> {
  const results: Partial<Record<ReportStepId, unknown>> = {}
  for (const step of steps)
    results[step.id] = step.run(
      report,
      only(step.inputs, report.id, (input) => results[input] ?? made(input)),
    )
  return results
}

/** A report with the results that a step reads; asking for any other throws, so that a forgotten input is found at once. */
export function inputsOf(store: ResultStore, inputs: readonly string[], id: ReportId): ReportInputs {
  return { report: store.report(id), results: only(inputs, id, (input) => store.result(input, id)) }
}

/** Results by name, each asked for when it is read. */
function only(inputs: readonly string[], id: ReportId, find: (input: ReportStepId) => unknown): ReportResults {
  const results = {}
  for (const input of inputs)
    Object.defineProperty(results, input, {
      enumerable: true,
      get: () => {
        const found = find(input as ReportStepId)
        if (found === undefined) throw new Error(`Unexpected gap: no result of step ${input} for report ${id}`)
        return found
      },
    })
  return results as ReportResults
}
