import type { ReportId } from '../model/ids.ts'
import type { KeptRows } from '../model/plan.ts'

/** Rows of the pairs of one report as they are stored: ids in order, the other report of each, and its numbers one row after the other. */
export interface StoredRows {
  /** What is kept of the report. */
  readonly note?: unknown
  readonly ids: readonly string[]
  readonly others: readonly ReportId[]
  readonly fields: Uint32Array
}

/** One row of a pair, as seen from one of its reports. */
export interface RowThere {
  readonly id: string
  readonly other: ReportId
  readonly fields: readonly number[]
}

const NONE: StoredRows = { ids: [], others: [], fields: new Uint32Array() }

/** What is kept of the rows at one report. */
export class RowsOfReport implements KeptRows {
  readonly report: ReportId
  readonly stored: StoredRows
  readonly #width: number

  constructor(report: ReportId, stored: StoredRows = NONE) {
    this.report = report
    this.stored = stored
    this.#width = stored.ids.length === 0 ? 0 : stored.fields.length / stored.ids.length
  }

  get length(): number {
    return this.stored.ids.length
  }

  id = (row: number): string => this.stored.ids[row]!
  other = (row: number): ReportId => this.stored.others[row]!
  a = (row: number): ReportId => (this.report < this.other(row) ? this.report : this.other(row))
  b = (row: number): ReportId => (this.report < this.other(row) ? this.other(row) : this.report)
  field = (row: number, field: number): number => this.stored.fields[row * this.#width + field]!

  /** The place of a row, or -1. */
  find(id: string): number {
    let [from, to] = [0, this.length]
    while (from < to) {
      const middle = (from + to) >>> 1
      if (this.id(middle) < id) from = middle + 1
      else to = middle
    }
    return from < this.length && this.id(from) === id ? from : -1
  }

  /** Does it share a row with the other report? */
  isWith(other: ReportId): boolean {
    return this.stored.others.includes(other)
  }

  /** Have a row here and one there the same numbers? */
  isSame(row: number, there: RowsOfReport, thereRow: number): boolean {
    for (let field = 0; field < this.#width; field++) if (this.field(row, field) !== there.field(thereRow, field)) return false
    return this.#width === there.#width && this.other(row) === there.other(thereRow)
  }

  /** The same with all rows shared with some reports replaced. */
  replaced(others: ReadonlySet<ReportId>, { note, rows }: RowsWithNote): RowsOfReport {
    const kept: RowThere[] = []
    for (let row = 0; row < this.length; row++)
      if (!others.has(this.other(row)))
        kept.push({ id: this.id(row), other: this.other(row), fields: [...this.stored.fields.subarray(row * this.#width, (row + 1) * this.#width)] })
    return rowsOfReport(this.report, { note, rows: [...kept, ...rows] })
  }
}

/** Rows at a report with what is kept of it. */
export interface RowsWithNote {
  readonly note: unknown
  readonly rows: readonly RowThere[]
}

/** Puts rows at a report in order. */
export function rowsOfReport(report: ReportId, { note, rows }: RowsWithNote): RowsOfReport {
  const ordered = [...rows].sort((x, y) => (x.id < y.id ? -1 : 1))
  return new RowsOfReport(report, {
    note,
    ids: ordered.map(({ id }) => id),
    others: ordered.map(({ other }) => other),
    fields: Uint32Array.from(ordered.flatMap(({ fields }) => fields)),
  })
}
