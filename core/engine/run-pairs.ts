import { nameOf } from '../text/hash.ts'
import type { PairStep, Plan, UnitRows } from '../model/plan.ts'
import type { PairUnit } from './executor.ts'
import type { Run } from './run.ts'
import { dropOthers, wholeKey } from './run-state.ts'
import type { RunState } from './run-state.ts'

/** Pairs whose rows are put together; then progress is told. */
const PUT_TOGETHER = 64

/** Runs a step for each pair of reports that share a word sequence and whose result is not there. */
export async function runPairs(step: PairStep, plan: Plan, run: Run, state: RunState): Promise<void> {
  const { store } = run
  const whole = wholeKey(step, state)
  state.keys.set(step.id, whole)
  if (store.doneKey(step.id) === whole) return
  const units = step.inputs.flatMap((input) => state.pairs.get(input)?.() ?? [])
  const reads = step.inputs.filter((input) => !state.pairs.has(input))
  const keyOf = new Map<PairUnit, string>()
  for (const unit of units) {
    const before = reads.flatMap((input) => [state.reportKeys(input, unit.a), state.reportKeys(input, unit.b)])
    const key = pairKey(step, unit, before)
    if (store.resultKey(step.id, unitName(unit)) !== key) keyOf.set(unit, key)
  }
  store.putDone(step.id)
  dropOthers(store, step.id, namesOf(units))
  const cached = units.length - keyOf.size
  let done = 0
  let worked = 0
  const tell = (): void => run.onProgress?.({ step: step.id, done: cached + done, total: units.length, cached, ...(worked > 0 && { worked }) })
  tell()
  let made: UnitRows[] = []
  for await (const { unit, rows, worked: spent } of run.executor.pairs({ ...step, inputs: reads }, [...keyOf.keys()], store, plan)) {
    made.push({ unit: unitName(unit), key: keyOf.get(unit)!, rows })
    worked += spent ?? 0
    done++
    if (made.length < PUT_TOGETHER && done < keyOf.size) continue
    store.putUnits(step.id, made)
    made = []
    tell()
  }
  store.putDone(step.id, whole)
}

const unitName = (unit: PairUnit): string => `${unit.a}|${unit.b}`

/** Made when they are asked for: there may be millions. */
function* namesOf(units: readonly PairUnit[]): Generator<string> {
  for (const unit of units) yield unitName(unit)
}

function pairKey(step: PairStep, { a, b, hits }: PairUnit, before: readonly string[]): string {
  return nameOf(step.id, step.version, a, b, hits.tokenA.join(), hits.tokenB.join(), ...before)
}
