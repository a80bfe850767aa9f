import { nameOf } from '../text/hash.ts'
import type { CaseView } from '../model/case-view.ts'
import type { ReportId } from '../model/ids.ts'
import type { CaseStep, ComponentStep, PairStep, Plan, PostingStep, ReportStep, ResultStore, RowStepId, StepProgress } from '../model/plan.ts'
import { componentsOf } from './components.ts'
import type { Executor, PairUnit } from './executor.ts'
import { inputsOf } from './executor.ts'
import { pairUnits } from './pair-units.ts'
import { shuffledHits } from './shuffle.ts'

/** What a run needs besides the plan. */
export interface Run {
  readonly store: ResultStore
  readonly executor: Executor
  readonly view: CaseView
  /** Hash of what the case steps read besides results (decisions, the question): part of their keys. */
  readonly matterKey: string
  /** Called as units are done. Throwing stops the run; what was stored stays and is found again. */
  readonly onProgress?: (progress: StepProgress) => void
}

/**
 * Interprets a plan over a store: runs each unit whose key is not already there, and drops what no longer belongs.
 * Knows the scopes, never what a step means. Equal reports and decisions leave equal results, whatever was there before.
 */
export async function interpret(plan: Plan, run: Run): Promise<void> {
  const state: State = { keys: new Map(), pairs: new Map() }
  for (const step of plan) {
    if (step.scope === 'report') await runReports(step, run, state)
    else if (step.scope === 'posting') runPostings(step, run, state)
    else if (step.scope === 'pair') await runPairs(step, plan, run, state)
    else if (step.scope === 'component') runComponents(step, run, state)
    else runCase(step, run, state)
  }
}

interface State {
  /** Key of the whole result of a step, by step id. */
  readonly keys: Map<string, string>
  /** Units made by posting steps, by step id; undefined where nothing changed and they were not made. */
  readonly pairs: Map<string, readonly PairUnit[]>
}

/** How often progress is told: every so many units. */
const TELL_EVERY = 16

async function runReports(step: ReportStep, run: Run, state: State): Promise<void> {
  const { store } = run
  const ids = store.reportIds()
  const keys = new Map(ids.map((id) => [id, reportKey(step, id, store)]))
  const missing = ids.filter((id) => store.resultKey(step.id, id) !== keys.get(id))
  const cached = ids.length - missing.length
  let done = cached
  run.onProgress?.({ step: step.id, done, total: ids.length, cached })
  for await (const { id, value } of run.executor.reports(step, missing, store)) {
    store.putResult(step.id, id, keys.get(id)!, value)
    done++
    if (done % TELL_EVERY === 0 || done === ids.length) run.onProgress?.({ step: step.id, done, total: ids.length, cached })
  }
  state.keys.set(step.id, nameOf([...keys.values()].join(' ')))
}

function reportKey(step: ReportStep, id: ReportId, store: ResultStore): string {
  const before = step.inputs.map((input) => store.resultKey(input, id) ?? '')
  return nameOf(step.id, step.version, id, JSON.stringify(store.report(id).meta), ...before)
}

function runPostings(step: PostingStep, run: Run, state: State): void {
  const key = nameOf(step.id, step.version, ...step.inputs.map((input) => state.keys.get(input) ?? ''))
  state.keys.set(step.id, key)
  run.onProgress?.({ step: step.id, done: 0, total: 1, cached: 0 })
  const ids = run.store.reportIds()
  state.pairs.set(step.id, pairUnits(ids, shuffledHits(step, { ids, store: run.store })))
  run.onProgress?.({ step: step.id, done: 1, total: 1, cached: 0 })
}

async function runPairs(step: PairStep, plan: Plan, run: Run, state: State): Promise<void> {
  const { store } = run
  const units = step.inputs.flatMap((input) => state.pairs.get(input) ?? [])
  const reads = step.inputs.filter((input) => !state.pairs.has(input))
  const keys = units.map((unit) => pairKey(step, unit, reads, store))
  const missing = [...units.keys()].filter((i) => store.resultKey(step.id, unitName(units[i]!)) !== keys[i])
  const before = [...store.units(step.id)]
  if (before.length > 0) {
    const names = new Set(units.map(unitName))
    for (const unit of before) if (!names.has(unit)) store.dropUnit(step.id, unit)
  }
  const cached = units.length - missing.length
  let done = 0
  const tell = (): void => run.onProgress?.({ step: step.id, done: cached + done, total: units.length, cached })
  tell()
  const todo = missing.map((i) => units[i]!)
  // Executors give results in the order of the units.
  for await (const { unit, rows } of run.executor.pairs({ ...step, inputs: reads }, todo, store, plan)) {
    store.putRows(step.id, unitName(unit), keys[missing[done]!]!, rows)
    done++
    if (done % TELL_EVERY === 0 || done === todo.length) tell()
  }
  state.keys.set(step.id, nameOf(keys.join(' ')))
}

const unitName = (unit: PairUnit): string => `${unit.a}|${unit.b}`

function pairKey(step: PairStep, unit: PairUnit, reads: readonly string[], store: ResultStore): string {
  const before = reads.flatMap((input) => [store.resultKey(input, unit.a) ?? '', store.resultKey(input, unit.b) ?? ''])
  return nameOf(step.id, step.version, unit.a, unit.b, unit.hits.tokenA.join(), unit.hits.tokenB.join(), ...before)
}

function runComponents(step: ComponentStep, run: Run, state: State): void {
  const { store } = run
  const over = step.inputs[0] as RowStepId
  const components = componentsOf(store, over)
  const names = new Set(components.map((component) => component.reports[0]!))
  for (const unit of [...store.units(step.id)]) if (!names.has(unit as ReportId)) store.dropUnit(step.id, unit)
  const keys: string[] = []
  let cached = 0
  components.forEach(({ reports, units }, done) => {
    const key = nameOf(step.id, step.version, units.map((unit) => `${unit} ${store.resultKey(over, unit) ?? ''}`).join(' '))
    keys.push(key)
    if (store.resultKey(step.id, reports[0]!) === key) cached++
    else {
      const rows = units.flatMap((unit) => [...store.rowsOfUnit(over, unit)])
      const inputs = reports.map((id) => inputsOf(store, step.inputs.slice(1), id))
      store.putRows(step.id, reports[0]!, key, step.run(inputs, rows))
    }
    if ((done + 1) % TELL_EVERY === 0 || done + 1 === components.length)
      run.onProgress?.({ step: step.id, done: done + 1, total: components.length, cached })
  })
  state.keys.set(step.id, nameOf(keys.join(' ')))
}

/** The one unit of a case-scoped step. */
const WHOLE = 'case'

function runCase(step: CaseStep, run: Run, state: State): void {
  const key = nameOf(step.id, step.version, run.matterKey, ...step.inputs.map((input) => state.keys.get(input) ?? ''))
  const cached = run.store.resultKey(step.id, WHOLE) === key
  run.onProgress?.({ step: step.id, done: cached ? 1 : 0, total: 1, cached: cached ? 1 : 0 })
  if (!cached) {
    run.store.putRows(step.id, WHOLE, key, step.run(run.view))
    run.onProgress?.({ step: step.id, done: 1, total: 1, cached: 0 })
  }
  state.keys.set(step.id, key)
}
