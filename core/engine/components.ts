import type { ReportId } from '../model/ids.ts'
import type { KeptRows } from '../model/plan.ts'
import { besideRow, type Sheet, type Sheets } from './sheets.ts'

/** Marks of rows: in a component that changes; told, as it was and as it is. */
const [AFFECTED, TOLD_BEFORE, TOLD_NOW] = [1, 2, 4] as const

/** A component with what it is made with regard to, each in order of id. */
export interface Component {
  readonly rows: KeptRows
  readonly beside: KeptRows
}

/** Rows of sheets that were found together. */
class Gathered implements KeptRows {
  readonly #sheets: Sheet[] = []
  readonly #rows: number[] = []
  #order = new Uint32Array()

  get length(): number {
    return this.#rows.length
  }

  put(sheet: Sheet, row: number): void {
    this.#sheets.push(sheet)
    this.#rows.push(row)
  }

  /** Puts them in order of id, after the last. */
  order(): void {
    const ids = this.#rows.map((row, i) => this.#sheets[i]!.rows.id(row))
    this.#order = Uint32Array.from(ids, (_, i) => i).sort((x, y) => (ids[x]! < ids[y]! ? -1 : 1))
  }

  id = (row: number): string => this.#sheet(row).rows.id(this.#row(row))
  a = (row: number): ReportId => this.#sheet(row).rows.a(this.#row(row))
  b = (row: number): ReportId => this.#sheet(row).rows.b(this.#row(row))
  field = (row: number, field: number): number => this.#sheet(row).rows.field(this.#row(row), field)

  #sheet(row: number): Sheet {
    return this.#sheets[this.#order[row]!]!
  }

  #row(row: number): number {
    return this.#rows[this.#order[row]!]!
  }
}

/** Marks the components, before and now, of some rows at a report and of those beside them, and all rows that were or are together with these. */
export function markAffected(sheets: Sheets, report: ReportId, ids: Iterable<string>): void {
  const open: [Sheet, number][] = []
  const take = (sheet: Sheet, row: number): void => {
    if (row < 0 || (sheet.marks[row]! & AFFECTED) !== 0) return
    sheet.marks[row]! |= AFFECTED
    open.push([sheet, row])
  }
  const takeAt = (at: ReportId, id: string): void => {
    const [before, now] = [sheets.before(at), sheets.now(at)]
    take(before, before.rows.find(id))
    if (now !== before) take(now, now.rows.find(id))
  }
  for (const sheet of [sheets.before(report), sheets.now(report)])
    for (const id of ids) {
      const row = sheet.rows.find(id)
      if (row < 0) continue
      takeAt(report, id)
      for (const other of besideRow(sheet, row)) takeAt(report, sheet.rows.id(other))
    }
  for (let last = open.pop(); last !== undefined; last = open.pop()) {
    const [sheet, row] = last
    take(sheet, sheet.next[row]!)
    takeAt(sheet.rows.other(row), sheet.rows.id(row))
    if (sheets.before(sheet.rows.report) !== sheets.now(sheet.rows.report)) takeAt(sheet.rows.report, sheet.rows.id(row))
  }
}

/** Marks all components as they are. */
export function markAll(sheets: Sheets, reports: Iterable<ReportId>): void {
  for (const report of reports) sheets.now(report).marks.fill(AFFECTED)
}

/** The components that rows marked as affected are in, as they were or as they are, each with its rows in order of id. */
export function* affectedComponents(sheets: Sheets, when: keyof Sheets, reports: Iterable<ReportId>): Generator<Component> {
  const told = when === 'before' ? TOLD_BEFORE : TOLD_NOW
  for (const report of reports) {
    const sheet = sheets[when](report)
    for (let row = 0; row < sheet.rows.length; row++)
      if ((sheet.marks[row]! & (AFFECTED | told)) === AFFECTED) yield gathered((id) => sheets[when](id), told, sheet, row)
  }
}

function gathered(sheetAt: (report: ReportId) => Sheet, told: number, ...from: readonly [Sheet, number]): Component {
  const rows = new Gathered()
  const open: (readonly [Sheet, number])[] = []
  const parts = new Map<Sheet, Set<number>>()
  const take = (sheet: Sheet, row: number): void => {
    if ((sheet.marks[row]! & told) !== 0) return
    sheet.marks[row]! |= told
    open.push([sheet, row])
    for (const part of besideRow(sheet, row)) parts.set(sheet, (parts.get(sheet) ?? new Set<number>()).add(part))
  }
  take(...from)
  for (let last = open.pop(); last !== undefined; last = open.pop()) {
    const [sheet, row] = last
    // A row stands at both of its reports, and is told at the first.
    if (sheet.rows.report === sheet.rows.a(row)) rows.put(sheet, row)
    take(sheet, sheet.next[row]!)
    const other = sheetAt(sheet.rows.other(row))
    take(other, other.rows.find(sheet.rows.id(row)))
  }
  rows.order()
  return { rows, beside: rowsOf(parts, rows) }
}

/** The rows of some parts that are not among others, each once. */
function rowsOf(parts: ReadonlyMap<Sheet, ReadonlySet<number>>, without: KeptRows): KeptRows {
  const found = new Gathered()
  if (parts.size === 0) return found
  const seen = new Set(Array.from({ length: without.length }, (_, row) => without.id(row)))
  for (const [sheet, firsts] of parts)
    for (const first of firsts) {
      let row = first
      do {
        const id = sheet.rows.id(row)
        if (!seen.has(id)) found.put(sheet, row)
        seen.add(id)
        row = sheet.next[row]!
      } while (row !== first)
    }
  found.order()
  return found
}
