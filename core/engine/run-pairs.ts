import { nameOf } from '../text/hash.ts'
import type { ReportId } from '../model/ids.ts'
import type { PairStep, Plan, UnitRows } from '../model/plan.ts'
import { pairsChanged } from './added-pairs.ts'
import { markChanged } from './changed-units.ts'
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
  const { units, gone } = few(linked, run) ? changed(linked, run) : all(step, state, linked && { ...linked, ids: store.reportIds() })
  const reads = step.inputs.filter((input) => !state.pairs.has(input))
  const keyOf = new Map<PairUnit, string>()
  for (const unit of units) {
    const before = reads.flatMap((input) => [state.reportKeys(input, unit.a), state.reportKeys(input, unit.b)])
    const key = pairKey(step, unit, before)
    if (store.resultKey(step.id, unitName(unit)) !== key) keyOf.set(unit, key)
  }
  // Where all pairs are brought together, each may be another.
  if (gone === undefined) markChanged(store, step)
  else markChanged(store, step, [...namesOf(gone), ...namesOf([...keyOf.keys()])])
  for (const unit of gone ?? []) store.dropUnit(step.id, unitName(unit))
  if (gone === undefined) dropOthers(store, step.id, namesOf(units))
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

/** Pairs that are to be looked at, and those that are no more; `undefined` where these are all others. */
interface Pairs {
  readonly units: readonly PairUnit[]
  readonly gone: readonly PairUnit[] | undefined
}

/** All pairs; what is brought together for them is put into the index. */
function all(step: PairStep, { pairs }: RunState, linked: (LinkedReports & { readonly ids: readonly ReportId[] }) | undefined): Pairs {
  const index = linked?.index.anew(linked.ids)
  const units = step.inputs.flatMap((input) => pairs.get(input)?.(index?.range) ?? [])
  index?.done()
  return { units, gone: undefined }
}

/** The pairs that come, change or go with added reports. */
function changed({ by, added, index }: Added, { store, onProgress }: Run): Pairs {
  onProgress?.({ step: by.id, done: 0, total: 1, cached: 0 })
  const pairs = pairsChanged(by, { ids: store.reportIds(), store, added, index })
  index.add([...added])
  onProgress?.({ step: by.id, done: 1, total: 1, cached: 0 })
  return pairs
}

const unitName = (unit: PairUnit): string => `${unit.a}|${unit.b}`

/** Made when they are asked for: there may be millions. */
function* namesOf(units: readonly PairUnit[]): Generator<string> {
  for (const unit of units) yield unitName(unit)
}

function pairKey(step: PairStep, { a, b, hits }: PairUnit, before: readonly string[]): string {
  return nameOf(step.id, step.version, a, b, hits.tokenA.join(), hits.tokenB.join(), ...before)
}
