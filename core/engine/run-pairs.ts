import { nameOf } from '../text/hash.ts'
import type { PairStep, Plan, UnitRows } from '../model/plan.ts'
import { pairsChanged } from './added-pairs.ts'
import type { PairUnit } from './executor.ts'
import { type LinkedReports, linkedReports } from './linked-reports.ts'
import type { Run } from './run.ts'
import { dropOthers, wholeKey } from './run-state.ts'
import type { RunState } from './run-state.ts'

/** Pairs whose rows are put together; then progress is told. */
const PUT_TOGETHER = 64
/** Share of the reports that are added from which all pairs are brought together anew: it costs no more. */
const MANY = 0.25

/**
 * Runs a step for each pair of reports that share a word sequence and whose result is not there. Where reports were added and
 * all else is as it was when the step was last done, only pairs that change with them are looked at.
 */
export async function runPairs(step: PairStep, plan: Plan, run: Run, state: RunState): Promise<void> {
  const { store } = run
  const whole = wholeKey(step, state)
  state.keys.set(step.id, whole)
  if (store.doneKey(step.id) === whole) return
  const linked = linkedReports(step, plan, run, state)
  linked?.begin()
  store.putDone(step.id)
  const units = few(linked, run) ? changed(step, linked, run) : all(step, run, state)
  const reads = step.inputs.filter((input) => !state.pairs.has(input))
  const keyOf = new Map<PairUnit, string>()
  for (const unit of units) {
    const before = reads.flatMap((input) => [state.reportKeys(input, unit.a), state.reportKeys(input, unit.b)])
    const key = pairKey(step, unit, before)
    if (store.resultKey(step.id, unitName(unit)) !== key) keyOf.set(unit, key)
  }
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
  linked?.done()
  store.putDone(step.id, whole)
}

type Added = LinkedReports & { readonly added: ReadonlySet<string> }

const few = (linked: LinkedReports | undefined, { store }: Run): linked is Added =>
  linked?.added !== undefined && linked.added.size < MANY * store.reportIds().length

/** All pairs; what the store has of others is dropped. */
function all(step: PairStep, { store }: Run, state: RunState): readonly PairUnit[] {
  const units = step.inputs.flatMap((input) => state.pairs.get(input)?.() ?? [])
  dropOthers(store, step.id, namesOf(units))
  return units
}

/** The pairs that come or change with added reports; those that go are dropped. */
function changed(step: PairStep, { by, added }: Added, { store, onProgress }: Run): readonly PairUnit[] {
  onProgress?.({ step: by.id, done: 0, total: 1, cached: 0 })
  const { units, gone } = pairsChanged(by, { ids: store.reportIds(), store, added })
  onProgress?.({ step: by.id, done: 1, total: 1, cached: 0 })
  for (const unit of gone) store.dropUnit(step.id, unitName(unit))
  return units
}

const unitName = (unit: PairUnit): string => `${unit.a}|${unit.b}`

/** Made when they are asked for: there may be millions. */
function* namesOf(units: readonly PairUnit[]): Generator<string> {
  for (const unit of units) yield unitName(unit)
}

function pairKey(step: PairStep, { a, b, hits }: PairUnit, before: readonly string[]): string {
  return nameOf(step.id, step.version, a, b, hits.tokenA.join(), hits.tokenB.join(), ...before)
}
