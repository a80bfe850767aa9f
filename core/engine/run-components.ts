import { nameOf } from '../text/hash.ts'
import type { ComponentStep, ResultStore, Row, RowStepId } from '../model/plan.ts'
import { componentsOf } from './components.ts'
import { inputsOf } from './executor.ts'
import type { Run } from './run.ts'
import { dropOthers, TELL_EVERY, wholeKey } from './run-state.ts'
import type { RunState } from './run-state.ts'

/** Runs a step for each group of reports that rows of an earlier step join and whose result is not there. */
export function runComponents(step: ComponentStep, run: Run, state: RunState): void {
  const { store } = run
  const whole = wholeKey(step, state)
  state.keys.set(step.id, whole)
  if (store.doneKey(step.id) === whole) return
  store.putDone(step.id)
  const over = step.inputs[0] as RowStepId
  const components = componentsOf(store, over)
  dropOthers(
    store,
    step.id,
    components.map((component) => component.reports[0]!),
  )
  let cached = 0
  run.onProgress?.({ step: step.id, done: 0, total: components.length, cached })
  components.forEach(({ reports, units }, done) => {
    const key = nameOf(step.id, step.version, units.map((unit) => `${unit} ${store.resultKey(over, unit) ?? ''}`).join(' '))
    if (store.resultKey(step.id, reports[0]!) === key) cached++
    else {
      const inputs = reports.map((id) => inputsOf(store, step.inputs.slice(1), id))
      store.putRows(step.id, reports[0]!, key, step.run(inputs, rowsOfUnits(store, over, units)))
    }
    if ((done + 1) % TELL_EVERY === 0 || done + 1 === components.length)
      run.onProgress?.({ step: step.id, done: done + 1, total: components.length, cached })
  })
  store.putDone(step.id, whole)
}

function* rowsOfUnits(store: ResultStore, step: RowStepId, units: readonly string[]): Generator<Row<unknown>> {
  for (const unit of units) yield* store.rowsOfUnit(step, unit)
}
