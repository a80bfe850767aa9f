import type { ReportId } from '../model/ids.ts'
import type { KeptRows } from '../model/plan.ts'
import { besideRow, partOf, type Sheet, type Sheets } from './sheets.ts'

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

/** A row on a sheet. */
export type Place = readonly [sheet: Sheet, row: number]

/** All rows of some sheets, as they are. */
export function* allRows(sheets: Sheets, reports: Iterable<ReportId>): Generator<Place> {
  for (const report of reports) {
    const sheet = sheets.now(report)
    for (let row = 0; row < sheet.rows.length; row++) yield [sheet, row]
  }
}

/**
 * Of each component that is to be made anew at least one row: the changed rows at a report, and those that are or were beside them.
 * Where a component falls apart, each part of it has rows at a report where others were with them, and these are changed rows.
 */
export function* changedPlaces(sheets: Sheets, report: ReportId, ids: Iterable<string>): Generator<Place> {
  const [before, now] = [sheets.before(report), sheets.now(report)]
  for (const id of ids) {
    const [was, is] = [before.rows.find(id), now.rows.find(id)]
    if (is >= 0) {
      yield [now, is]
      for (const other of besideRow(now, is)) yield [now, other]
    }
    if (was < 0) continue
    for (const other of besideRow(before, was)) {
      const still = now.rows.find(before.rows.id(other))
      if (still >= 0) yield [now, still]
    }
  }
}

/** The components that some rows are in, each once; sheets remember which have been told. */
export function* componentsOf(sheets: Sheets, places: Iterable<Place>): Generator<Component> {
  let number = 0
  for (const [sheet, row] of places) if (sheet.component[row] === 0) yield gathered(sheets, [sheet, row], ++number)
}

function gathered(sheets: Sheets, from: Place, number: number): Component {
  const rows = new Gathered()
  const open: Place[] = [from]
  const parts: Place[] = []
  for (let last = open.pop(); last !== undefined; last = open.pop()) {
    const [sheet, first] = last
    if (sheet.component[first] !== 0) continue
    for (const part of besideRow(sheet, first)) parts.push([sheet, part])
    for (const row of partOf(sheet, first)) {
      sheet.component[row] = number
      const other = sheets.now(sheet.rows.other(row))
      const there = other.rows.find(sheet.rows.id(row))
      // Each row is met at both of its reports.
      if (sheet.rows.a(row) === sheet.rows.report) rows.put(sheet, row)
      if (other.component[there] === 0) open.push([other, there])
    }
  }
  rows.order()
  return { rows, beside: besideComponent(parts, number) }
}

/** The rows of some parts that are not in the component, each once. */
function besideComponent(parts: readonly Place[], number: number): KeptRows {
  const found = new Gathered()
  const seen = new Set<string>()
  for (const [sheet, first] of parts)
    for (const row of partOf(sheet, first)) {
      const id = sheet.rows.id(row)
      if (sheet.component[row] !== number && !seen.has(id)) found.put(sheet, row)
      seen.add(id)
    }
  found.order()
  return found
}
