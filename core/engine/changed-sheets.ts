import type { ReportId } from '../model/ids.ts'
import type { ComponentStep, ResultStore } from '../model/plan.ts'
import { inputsOf } from './executor.ts'
import type { KeptByReport } from './kept-rows.ts'
import type { RowsOfReport, RowThere } from './rows-of-report.ts'
import { changedRows, type Sheet, sheetOf, type Sheets } from './sheets.ts'

/** The sheets of a case, read when they are asked for. */
export class SheetsAtHand implements Sheets {
  readonly #before = new Map<ReportId, Sheet>()
  readonly #now = new Map<ReportId, Sheet>()
  readonly #read: (report: ReportId) => Sheet

  constructor(read: (report: ReportId) => Sheet) {
    this.#read = read
  }

  before(report: ReportId): Sheet {
    const found = this.#before.get(report) ?? this.#read(report)
    this.#before.set(report, found)
    return found
  }

  now(report: ReportId): Sheet {
    return this.#now.get(report) ?? this.#before.get(report) ?? this.before(report)
  }

  put(sheet: Sheet): void {
    this.#now.set(sheet.rows.report, sheet)
  }

  /** Reports whose sheets were read or put, in order. */
  reports(): readonly ReportId[] {
    return [...new Set([...this.#before.keys(), ...this.#now.keys()])].sort()
  }
}

/** What is kept of the rows of a unit, by report. */
function* keptOfUnit(step: ComponentStep, store: ResultStore, unit: string): Generator<readonly [ReportId, RowThere]> {
  const rows = [...store.rowsOfUnit(step.inputs[0], unit)]
  if (rows.length === 0) return
  const [a, b] = unit.split('|') as [ReportId, ReportId]
  const numbers = step.keep(rows)
  for (const [i, { id }] of rows.entries()) {
    const fields = numbers[i]
    if (fields === undefined) continue
    yield [a, { id, other: b, fields }]
    yield [b, { id, other: a, fields }]
  }
}

/** What is kept of all rows, by report. */
export function keptOfAll(step: ComponentStep, store: ResultStore): Map<ReportId, RowThere[]> {
  const byReport = new Map<ReportId, RowThere[]>()
  for (const unit of store.unitsWithRows(step.inputs[0])) for (const [report, row] of keptOfUnit(step, store, unit)) put(byReport, report, row)
  return byReport
}

/** The reports at which units changed: their sheets before and now, with the rows that may put components together or apart. */
export function changedSheets(
  step: ComponentStep,
  { store, kept, units }: { readonly store: ResultStore; readonly kept: KeptByReport; readonly units: readonly string[] },
): { readonly sheets: SheetsAtHand; readonly rows: readonly RowsOfReport[]; readonly changed: ReadonlyMap<ReportId, readonly string[]> } {
  const added = new Map<ReportId, RowThere[]>()
  const others = new Map<ReportId, ReportId[]>()
  const sheets = new SheetsAtHand((report) => sheetOf(step, kept.of(report)))
  for (const unit of units) {
    const made = [...keptOfUnit(step, store, unit)]
    const [a, b] = unit.split('|') as [ReportId, ReportId]
    if (made.length === 0 && !sheets.before(a).rows.isWith(b)) continue
    put(others, a, b)
    put(others, b, a)
    for (const [report, row] of made) put(added, report, row)
  }
  const changed = new Map<ReportId, readonly string[]>()
  const rows: RowsOfReport[] = []
  for (const [report, those] of others) {
    const before = sheets.before(report)
    const note = before.rows.stored.note ?? step.note(inputsOf(store, step.inputs.slice(1), report))
    const now = sheetOf(step, before.rows.replaced(new Set(those), { note, rows: added.get(report) ?? [] }))
    const ids = changedRows(before, now)
    if (ids.length === 0) continue
    sheets.put(now)
    rows.push(now.rows)
    changed.set(report, ids)
  }
  return { sheets, rows, changed }
}

function put<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
