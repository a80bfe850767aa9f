import { nameOf, nameOfAll } from '../text/hash.ts'
import type { ReportId } from '../model/ids.ts'
import type { Plan, PostingStep, ReportStep, RowStep } from '../model/plan.ts'
import { atHand } from './at-hand.ts'
import { pairUnits } from './pair-units.ts'
import { runCase } from './run-case.ts'
import { runComponents } from './run-components.ts'
import { runPairs } from './run-pairs.ts'
import { runReports } from './run-reports.ts'
import type { Run } from './run.ts'
import { runRows } from './run-rows.ts'
import { wholeKey } from './run-state.ts'
import type { RunState } from './run-state.ts'
import { shuffledHits } from './shuffle.ts'

/**
 * Interprets a plan over a store: runs each unit whose key is not already there, and drops what no longer belongs.
 * Knows the scopes, never what a step means. Equal reports and decisions leave equal results, whatever was there before.
 */
export async function interpret(plan: Plan, run: Run): Promise<void> {
  const ids = run.store.reportIds()
  const reports = nameOf(ids.map((id) => `${id} ${run.store.reportKey(id)}`).join('\n'))
  const hand = atHand(run.view)
  const state: RunState = {
    view: hand.view,
    reports,
    keys: new Map(),
    since: new Map(),
    pairs: new Map(),
    rowKeys: new Map(),
    reportKeys: keysByReport(plan, run),
  }
  for (let at = 0; at < plan.length; at++) {
    const step = plan[at]!
    if (!isHandedOut(step)) await run.executor.rest?.()
    if (step.scope === 'report') {
      const together = reportSteps(plan.slice(at))
      await runReports(together, run, state)
      at += together.length - 1
    } else if (step.scope === 'posting') preparePostings(step, run, state)
    else if (step.scope === 'pair') await runPairs(step, plan, run, state)
    else if (step.scope === 'component') runComponents(step, plan, run, state)
    else if (step.scope === 'row') await runRowStep(step, plan, run, state)
    else runCase(step, plan, run, state)
    // What was asked for before the reports were read, or read anew, need not hold.
    if (step.scope === 'report') hand.clear()
  }
  hand.clear()
}

/** Whether the executor runs the units of a step, or those of the step that it prepares. */
const isHandedOut = ({ scope }: Plan[number]): boolean => scope !== 'case' && scope !== 'component'

/** Keys kept at hand: those of a report build on one another, and are asked for together. */
const KEPT_KEYS = 1 << 14

/** Makes the keys of report-scoped steps when they are asked for: what the report says, and the keys of what the step reads. */
function keysByReport(plan: Plan, { store }: Run): RunState['reportKeys'] {
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
    if (made.size >= KEPT_KEYS) made.clear()
    made.set(`${id} ${report}`, key)
    return key
  }
  return keyOf
}

/** The report-scoped steps at the head of a plan: they run together, report by report. */
function reportSteps(plan: Plan): readonly ReportStep[] {
  const end = plan.findIndex((step) => step.scope !== 'report')
  return (end < 0 ? plan : plan.slice(0, end)) as readonly ReportStep[]
}

function preparePostings(step: PostingStep, run: Run, state: RunState): void {
  state.keys.set(step.id, wholeKey(step, state))
  state.pairs.set(step.id, (seen) => {
    run.onProgress?.({ step: step.id, done: 0, total: 1, cached: 0 })
    const ids = run.store.reportIds()
    const units = pairUnits(ids, shuffledHits(step, { ids, store: run.store }, seen))
    run.onProgress?.({ step: step.id, done: 1, total: 1, cached: 0 })
    return units
  })
}

async function runRowStep(step: RowStep, plan: Plan, run: Run, state: RunState): Promise<void> {
  const keys = await runRows(
    step,
    { ...run, view: state.view },
    {
      plan,
      keys: state.keys,
      keyOf: (input) => state.keys.get(input) ?? '',
      sinceOf: (input) => state.since.get(input),
      rowKeysOf: (input) => state.rowKeys.get(input),
    },
  )
  state.rowKeys.set(step.id, keys)
  // Rows can become others under the keys that they had.
  state.keys.set(step.id, nameOf(wholeKey(step, state), nameOfAll(rowsWithKeys(keys))))
}

function* rowsWithKeys(keys: ReadonlyMap<string, string>): Generator<string> {
  for (const [row, key] of keys) yield `${row} ${key}`
}
