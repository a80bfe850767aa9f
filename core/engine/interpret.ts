import { nameOf } from '../text/hash.ts'
import type { CaseView } from '../model/case-view.ts'
import type { ReportId } from '../model/ids.ts'
import type { CaseStep, ComponentStep, PairStep, Plan, PostingStep, ReportStep, ResultStore, RowStep, RowStepId, UnitRows } from '../model/plan.ts'
import { atHand } from './at-hand.ts'
import { componentsOf } from './components.ts'
import type { PairUnit } from './executor.ts'
import { inputsOf } from './executor.ts'
import { pairUnits } from './pair-units.ts'
import type { Run } from './run.ts'
import { runRows } from './run-rows.ts'
import { shuffledHits } from './shuffle.ts'

/**
 * Interprets a plan over a store: runs each unit whose key is not already there, and drops what no longer belongs.
 * Knows the scopes, never what a step means. Equal reports and decisions leave equal results, whatever was there before.
 */
export async function interpret(plan: Plan, run: Run): Promise<void> {
  const ids = run.store.reportIds()
  const reports = nameOf(ids.map((id) => `${id} ${run.store.reportKey(id)}`).join('\n'))
  const hand = atHand(run.view)
  const state: State = { view: hand.view, reports, keys: new Map(), pairs: new Map(), rowKeys: new Map(), reportKeys: keysByReport(plan, run) }
  for (let at = 0; at < plan.length; at++) {
    const step = plan[at]!
    if (step.scope === 'report') {
      const together = reportSteps(plan.slice(at))
      await runReports(together, run, state)
      at += together.length - 1
    } else if (step.scope === 'posting') preparePostings(step, run, state)
    else if (step.scope === 'pair') await runPairs(step, plan, run, state)
    else if (step.scope === 'component') runComponents(step, run, state)
    else if (step.scope === 'row') await runRowStep(step, run, state)
    else runCase(step, run, state)
    // What was asked for before the reports were read, or read anew, need not hold.
    if (step.scope === 'report') hand.clear()
  }
  hand.clear()
}

interface State {
  /** The case for steps that look at one row after the other. */
  readonly view: CaseView
  /** Key of what all reports say. */
  readonly reports: string
  /** Key of the whole result of a step, by step id. */
  readonly keys: Map<string, string>
  /** Key of the result of a report-scoped step for a report. */
  readonly reportKeys: (step: string, id: ReportId) => string
  /** Units made by posting steps, by step id; made when they are asked for. */
  readonly pairs: Map<string, () => readonly PairUnit[]>
  /** Keys of the rows of row-scoped steps, by step id and row. */
  readonly rowKeys: Map<string, ReadonlyMap<string, string>>
}

/** Key of the whole result of a step: its version, what the reports say, and the keys of what it reads. */
function wholeKey(step: Pick<PostingStep, 'id' | 'version' | 'inputs'>, { reports, keys }: State): string {
  return nameOf(step.id, step.version, reports, ...step.inputs.map((input) => keys.get(input) ?? ''))
}

/** Makes the keys of report-scoped steps when they are asked for: what the report says, and the keys of what the step reads. */
function keysByReport(plan: Plan, { store }: Run): State['reportKeys'] {
  const steps = new Map(plan.map((step) => [step.id, step]))
  const made = new Map<string, string>()
  const keyOf = (id: string, report: ReportId): string => {
    const found = made.get(`${id} ${report}`)
    if (found !== undefined) return found
    const step = steps.get(id)
    const key =
      step?.scope === 'report'
        ? nameOf(id, step.version, store.reportKey(report), report, ...step.inputs.map((input) => keyOf(input, report)))
        : (store.resultKey(id, report) ?? '')
    made.set(`${id} ${report}`, key)
    return key
  }
  return keyOf
}

/** How often progress is told: every so many units. */
const TELL_EVERY = 16
/** Pairs whose rows are put together; then progress is told. */
const PUT_TOGETHER = 64

/** The report-scoped steps at the head of a plan: they run together, report by report. */
function reportSteps(plan: Plan): readonly ReportStep[] {
  const end = plan.findIndex((step) => step.scope !== 'report')
  return (end < 0 ? plan : plan.slice(0, end)) as readonly ReportStep[]
}

async function runReports(steps: readonly ReportStep[], run: Run, state: State): Promise<void> {
  const { store } = run
  const ids = store.reportIds()
  for (const step of steps) state.keys.set(step.id, wholeKey(step, state))
  const isMissing = (step: ReportStep, id: ReportId): boolean => store.resultKey(step.id, id) !== state.reportKeys(step.id, id)
  const open = steps.filter((step) => store.doneKey(step.id) !== state.keys.get(step.id))
  const units =
    open.length === 0 ? [] : ids.map((id) => ({ id, steps: open.filter((step) => isMissing(step, id)) })).filter((unit) => unit.steps.length > 0)
  const total = ids.length
  const cached = total - units.length
  const worked = new Map<string, number>()
  let done = cached
  // Told as the first of the steps while they run together, and at the end for each.
  run.onProgress?.({ step: steps[0]!.id, done, total, cached })
  for (const { id } of open) store.putDone(id)
  for await (const made of run.executor.reports(units, store)) {
    for (const step of open)
      if (step.id in made.results) store.putResult(step.id, made.id, state.reportKeys(step.id, made.id), made.results[step.id] as never)
    for (const [step, spent] of Object.entries(made.worked ?? {})) worked.set(step, (worked.get(step) ?? 0) + spent)
    done++
    if (done % TELL_EVERY === 0 && done < total) run.onProgress?.({ step: steps[0]!.id, done, total, cached })
  }
  for (const { id } of steps) {
    const spent = worked.get(id)
    run.onProgress?.({ step: id, done: total, total, cached, ...(spent !== undefined && { worked: spent }) })
  }
  for (const { id } of open) store.putDone(id, state.keys.get(id))
}

function preparePostings(step: PostingStep, run: Run, state: State): void {
  state.keys.set(step.id, wholeKey(step, state))
  state.pairs.set(step.id, () => {
    run.onProgress?.({ step: step.id, done: 0, total: 1, cached: 0 })
    const ids = run.store.reportIds()
    const units = pairUnits(ids, shuffledHits(step, { ids, store: run.store }))
    run.onProgress?.({ step: step.id, done: 1, total: 1, cached: 0 })
    return units
  })
}

async function runPairs(step: PairStep, plan: Plan, run: Run, state: State): Promise<void> {
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
  dropOthers(store, step.id, units.map(unitName))
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

/** Drops the units of a step that are none of these. */
function dropOthers(store: ResultStore, step: string, units: readonly string[]): void {
  const before = [...store.units(step)]
  if (before.length === 0) return
  const names = new Set(units)
  for (const unit of before) if (!names.has(unit)) store.dropUnit(step, unit)
}

const unitName = (unit: PairUnit): string => `${unit.a}|${unit.b}`

function pairKey(step: PairStep, { a, b, hits }: PairUnit, before: readonly string[]): string {
  return nameOf(step.id, step.version, a, b, hits.tokenA.join(), hits.tokenB.join(), ...before)
}

function runComponents(step: ComponentStep, run: Run, state: State): void {
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
  components.forEach(({ reports, units }, done) => {
    const key = nameOf(step.id, step.version, units.map((unit) => `${unit} ${store.resultKey(over, unit) ?? ''}`).join(' '))
    if (store.resultKey(step.id, reports[0]!) === key) cached++
    else {
      const rows = units.flatMap((unit) => [...store.rowsOfUnit(over, unit)])
      const inputs = reports.map((id) => inputsOf(store, step.inputs.slice(1), id))
      store.putRows(step.id, reports[0]!, key, step.run(inputs, rows))
    }
    if ((done + 1) % TELL_EVERY === 0 || done + 1 === components.length)
      run.onProgress?.({ step: step.id, done: done + 1, total: components.length, cached })
  })
  store.putDone(step.id, whole)
}

async function runRowStep(step: RowStep, run: Run, state: State): Promise<void> {
  const keys = await runRows(
    step,
    { ...run, view: state.view },
    { keyOf: (input) => state.keys.get(input) ?? '', rowKeysOf: (input) => state.rowKeys.get(input) },
  )
  state.rowKeys.set(step.id, keys)
  state.keys.set(step.id, nameOf([...keys].join(' ')))
}

function runCase(step: CaseStep, run: Run, state: State): void {
  const key = nameOf(wholeKey(step, state), run.matterKey(step))
  const cached = run.store.allRowsKey(step.id) === key
  run.onProgress?.({ step: step.id, done: cached ? 1 : 0, total: 1, cached: cached ? 1 : 0 })
  if (!cached) {
    run.store.putAllRows(step.id, key, step.run(run.view))
    run.onProgress?.({ step: step.id, done: 1, total: 1, cached: 0 })
  }
  state.keys.set(step.id, key)
}
