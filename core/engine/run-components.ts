import type { ReportId } from '../model/ids.ts'
import type { ComponentStep, Plan, UnitRows } from '../model/plan.ts'
import { changedUnits, forgetChanged } from './changed-units.ts'
import { changedSheets, keptOfAll, SheetsAtHand } from './changed-sheets.ts'
import { allRows, changedPlaces, type Component, componentsOf, type Place } from './components.ts'
import { inputsOf } from './executor.ts'
import { keptByReport, type KeptByReport } from './kept-rows.ts'
import { RowsOfReport, rowsOfReport } from './rows-of-report.ts'
import type { Run } from './run.ts'
import { dropOthers, TELL_EVERY, wholeKey } from './run-state.ts'
import type { RunState } from './run-state.ts'
import { sheetOf } from './sheets.ts'

/** Components whose rows are put together. */
const PUT_TOGETHER = 64

/** What a run changes: components that are made, and those that were and are no more. */
interface Changes {
  readonly sheets: SheetsAtHand
  readonly made: readonly Component[]
  drop(units: readonly string[]): void
}

/**
 * Runs a step for each component of rows of an earlier step. Where few of these changed since it was last done, only components
 * that they are or were in, or beside, are made: what is kept of the rows at each report tells which.
 */
export function runComponents(step: ComponentStep, plan: Plan, run: Run, state: RunState): void {
  const { store } = run
  const whole = wholeKey(step, state)
  state.keys.set(step.id, whole)
  if (store.doneKey(step.id) === whole) return
  store.putDone(step.id)
  run.onProgress?.({ step: step.id, done: 0, total: 1, cached: 0 })
  const kept = keptByReport(step, plan, store)
  const units = kept.holds ? changedUnits(store, step.inputs[0]) : undefined
  kept.begin()
  const changes = units === undefined ? all(step, run, kept) : changed(step, run, { kept, units })
  changes.drop(put(step, run, changes))
  kept.done()
  forgetChanged(store, step, plan)
  store.putDone(step.id, whole)
}

/** All components; what the store has of others is dropped. */
function all(step: ComponentStep, { store }: Run, kept: KeptByReport): Changes {
  const byReport = keptOfAll(step, store)
  kept.putNone(store.reportIds().filter((id) => !byReport.has(id)))
  const sheets = new SheetsAtHand((report) => sheetOf(step, new RowsOfReport(report)))
  for (const [report, rows] of byReport) {
    const note = step.note(inputsOf(store, step.inputs.slice(1), report))
    const there = rowsOfReport(report, { note, rows })
    // What was gathered is given up as it is put in order.
    byReport.set(report, [])
    kept.put(there)
    sheets.put(sheetOf(step, there))
  }
  return { sheets, made: [...componentsOf(sheets, allRows(sheets, sheets.reports()))], drop: (units) => dropOthers(store, step.id, units) }
}

/** The components that rows of changed units are in; those that they were in, and that are no more, are dropped. */
function changed(step: ComponentStep, { store }: Run, { kept, units }: { readonly kept: KeptByReport; readonly units: readonly string[] }): Changes {
  const { sheets, rows, changed: ids } = changedSheets(step, { store, kept, units })
  for (const there of rows) kept.put(there)
  const components = [...componentsOf(sheets, placesOf(sheets, ids))]
  const known = store.unitKeys(step.id)
  // A component is named after a row of it: one that changed rows were in, after one that is gone or is in a component made now.
  const before = new Set<string>()
  for (const there of ids.values()) for (const id of there) if (known.has(id)) before.add(id)
  for (const { rows: members } of components)
    for (let row = 0; row < members.length; row++) if (known.has(members.id(row))) before.add(members.id(row))
  return {
    sheets,
    made: components,
    drop: (made) => {
      const still = new Set(made)
      for (const unit of before) if (!still.has(unit)) store.dropUnit(step.id, unit)
    },
  }
}

function* placesOf(sheets: SheetsAtHand, changedAt: ReadonlyMap<ReportId, readonly string[]>): Generator<Place> {
  for (const [report, ids] of changedAt) yield* changedPlaces(sheets, report, ids)
}

/** A component is named after its smallest row. */
const unitOf = ({ rows }: Component): string => rows.id(0)

/** @returns the units put */
function put(step: ComponentStep, { store, onProgress }: Run, { made: components, sheets }: Changes): readonly string[] {
  const rowsOf = step.run({ note: (report) => sheets.now(report).rows.stored.note, row: (id) => store.row(step.inputs[0], id) })
  const total = Math.max(components.length, 1)
  const made: UnitRows[] = []
  components.forEach((component, i) => {
    made.push({ unit: unitOf(component), key: step.id, rows: rowsOf(component.rows, component.beside) })
    const done = i + 1
    if (made.length === PUT_TOGETHER || done === components.length) store.putUnits(step.id, made.splice(0))
    if (done % TELL_EVERY === 0 && done < components.length) onProgress?.({ step: step.id, done, total, cached: 0 })
  })
  onProgress?.({ step: step.id, done: total, total, cached: 0 })
  return components.map(unitOf)
}
