import type { ReportId } from '../model/ids.ts'
import type { ReportStep } from '../model/plan.ts'
import { doneReports } from './done-reports.ts'
import type { Run } from './run.ts'
import { TELL_EVERY, wholeKey, type RunState } from './run-state.ts'

/**
 * Runs the report-scoped steps at the head of a plan, report by report, for those whose results are not there. Reports that all of
 * them were done for before, and that say what they said, are not looked at.
 */
export async function runReports(steps: readonly ReportStep[], run: Run, state: RunState): Promise<void> {
  const { store } = run
  const ids = store.reportIds()
  for (const step of steps) state.keys.set(step.id, wholeKey(step, state))
  const isMissing = (step: ReportStep, id: ReportId): boolean => store.resultKey(step.id, id) !== state.reportKeys(step.id, id)
  const open = steps.filter((step) => store.doneKey(step.id) !== state.keys.get(step.id))
  const known = open.length === 0 ? undefined : doneReports(steps, store)
  const units = (known?.others ?? []).map((id) => ({ id, steps: open.filter((step) => isMissing(step, id)) })).filter((unit) => unit.steps.length > 0)
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
  known?.done()
  for (const { id } of open) store.putDone(id, state.keys.get(id))
}
