import type { ReportId } from '../model/ids.ts'
import type { ReportStep, ResultStore, RowStepId } from '../model/plan.ts'
import { namesOfSteps } from './names-of-steps.ts'
import { nameOf } from '../text/hash.ts'
import { dropOthers } from './run-state.ts'

/** The unit, no report's id, whose key names the steps that were done for the others. */
const ALL = '*'

/** Which reports steps were done for: the keys of all their results for all reports need not be made to see that. */
export interface DoneReports {
  /** Reports that say something else than when all steps were done for them, or were not there. */
  readonly others: readonly ReportId[]
  /** Remembers that all steps are done for all reports. */
  done(): void
}

/** See {@link DoneReports}. What is remembered of a report goes where its results are forgotten. */
export function doneReports(steps: readonly ReportStep[], store: ResultStore): DoneReports {
  const name = `${steps[0]!.id} and on`
  const ids = store.reportIds()
  const names = namesOfSteps(
    steps,
    steps.map((step) => step.id),
  )
  if (names === undefined) return { others: ids, done: () => undefined }
  const made = nameOf(...names)
  const marks = store.unitKeys(name)
  const holds = marks.get(ALL) === made
  // What other versions of the steps leave is no longer what is remembered, also where the run is stopped.
  if (!holds && marks.has(ALL)) store.dropUnit(name, ALL)
  const others = holds ? ids.filter((id) => marks.get(id) !== store.reportKey(id)) : ids
  // The store keeps rows by unit; of these units only the keys count.
  const put = (units: readonly (readonly [string, string])[]): void =>
    store.putUnits(
      name as RowStepId,
      units.map(([unit, key]) => ({ unit, key, rows: [] })),
    )
  return {
    others,
    done: () => {
      if (marks.size > ids.length - others.length + 1) dropOthers(store, name, [...ids, ALL])
      put([...others.map((id) => [id, store.reportKey(id)] as const), [ALL, made]])
    },
  }
}
