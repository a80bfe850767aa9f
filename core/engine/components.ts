import type { ReportId } from '../model/ids.ts'
import type { KeptRows } from '../model/plan.ts'
import { besideRow, type Sheet, type Sheets } from './sheets.ts'

/** Marks of rows: in a component that changes; told. */
const [AFFECTED, TOLD] = [1, 2] as const

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
    if (row < 0 || isMarked(sheet, row, AFFECTED)) return
    sheet.marks[row]! |= AFFECTED
    open.push([sheet, row])
  }
  const takeAt = (at: ReportId, id: string): void => {
    const [before, now] = [sheets.before(at), sheets.now(at)]
    take(before, before.rows.find(id))
    if (now !== before) take(now, now.rows.find(id))
  }
  /** Takes a row on every sheet that it stands on. */
  const takeRow = (sheet: Sheet, row: number): void => {
    if (isMarked(sheet, row, AFFECTED)) return
    const [at, id] = [sheet.rows.report, sheet.rows.id(row)]
    if (sheets.before(at) === sheets.now(at)) take(sheet, row)
    else takeAt(at, id)
    takeAt(sheet.rows.other(row), id)
  }
  for (const sheet of [sheets.before(report), sheets.now(report)])
    for (const id of ids) {
      const row = sheet.rows.find(id)
      if (row < 0) continue
      takeRow(sheet, row)
      for (const other of besideRow(sheet, row)) takeRow(sheet, other)
    }
  for (let last = open.pop(); last !== undefined; last = open.pop()) takeRow(last[0], last[0].next[last[1]]!)
}

/** Marks all components as they are. */
export function markAll(sheets: Sheets, reports: Iterable<ReportId>): void {
  for (const report of reports) sheets.now(report).marks.fill(AFFECTED)
}

/** Ids of the rows marked as affected, as they were and as they are; some several times. */
export function* affectedRows(sheets: Sheets, reports: Iterable<ReportId>): Generator<string> {
  for (const report of reports)
    for (const sheet of new Set([sheets.before(report), sheets.now(report)]))
      for (let row = 0; row < sheet.rows.length; row++) if (isMarked(sheet, row, AFFECTED)) yield sheet.rows.id(row)
}

/** The components, as they are, that rows marked as affected are in. */
export function* affectedComponents(sheets: Sheets, reports: Iterable<ReportId>): Generator<Component> {
  for (const report of reports) {
    const sheet = sheets.now(report)
    for (let row = 0; row < sheet.rows.length; row++)
      if (isMarked(sheet, row, AFFECTED) && !isMarked(sheet, row, TOLD)) yield gathered((id) => sheets.now(id), sheet, row)
  }
}

const isMarked = ({ marks }: Sheet, row: number, mark: number): boolean => (marks[row]! & mark) !== 0

function gathered(sheetAt: (report: ReportId) => Sheet, ...from: readonly [Sheet, number]): Component {
  const rows = new Gathered()
  const open: (readonly [Sheet, number])[] = []
  const parts = new Map<Sheet, Set<number>>()
  const tell = (sheet: Sheet, row: number): void => {
    sheet.marks[row]! |= TOLD
    open.push([sheet, row])
    for (const part of besideRow(sheet, row)) parts.set(sheet, (parts.get(sheet) ?? new Set<number>()).add(part))
  }
  const take = (sheet: Sheet, row: number): void => {
    if (isMarked(sheet, row, TOLD)) return
    const other = sheetAt(sheet.rows.other(row))
    tell(sheet, row)
    tell(other, other.rows.find(sheet.rows.id(row)))
    rows.put(sheet, row)
  }
  take(...from)
  for (let last = open.pop(); last !== undefined; last = open.pop()) take(last[0], last[0].next[last[1]]!)
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
