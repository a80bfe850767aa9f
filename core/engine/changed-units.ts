import type { PairStep, Plan, ComponentStep, ResultStore, RowStepId } from '../model/plan.ts'

/** Says that any unit may have changed; no unit is named so. */
const ANY = '*'

const marksOf = (step: string): RowStepId => `${step} changed` as RowStepId

/**
 * Remembers that units of a pair step are about to change, or that any may: whoever groups its rows looks at these. Put down before
 * the first of them changes, so that a run that was stopped is made up for.
 */
export function markChanged(store: ResultStore, { id }: PairStep, units: Iterable<string> = [ANY]): void {
  // The store keeps rows by unit; of these units only the keys count.
  store.putUnits(
    marksOf(id),
    Array.from(units, (unit) => ({ unit, key: unit, rows: [] })),
  )
}

/** The units of a pair step that may have changed since its rows were last grouped; undefined where any may. */
export function changedUnits(store: ResultStore, step: string): readonly string[] | undefined {
  const marks = store.unitKeys(marksOf(step))
  return marks.has(ANY) ? undefined : [...marks.keys()].sort()
}

/** Forgets what changed, once the last step that groups the rows has seen it. */
export function forgetChanged(store: ResultStore, step: ComponentStep, plan: Plan): void {
  const [over] = step.inputs
  const readers = plan.filter((one) => one.scope === 'component' && one.inputs[0] === over)
  if (readers.at(-1) === step) for (const unit of [...store.units(marksOf(over))]) store.dropUnit(marksOf(over), unit)
}
