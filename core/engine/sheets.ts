import type { ReportId } from '../model/ids.ts'
import type { ComponentStep } from '../model/plan.ts'
import type { RowsOfReport } from './rows-of-report.ts'

/** The rows at one report with the parts that they fall into there. */
export interface Sheet {
  readonly rows: RowsOfReport
  /** The first row of the part that a row is in. */
  readonly part: Int32Array
  /** The next row of the same part, the first after the last. */
  readonly next: Int32Array
  /** Marks of rows, as bits. */
  readonly marks: Uint8Array
}

/** Asks a step which rows at a report belong together. */
export function sheetOf(step: Pick<ComponentStep, 'join'>, rows: RowsOfReport): Sheet {
  const part = Int32Array.from({ length: rows.length }, (_, row) => row)
  const first = (row: number): number => {
    let at = row
    while (part[at] !== at) at = part[at] = part[part[at]!]!
    return at
  }
  step.join(rows.report, rows, (one, other) => {
    const [x, y] = [first(one), first(other)]
    part[Math.max(x, y)] = Math.min(x, y)
  })
  const next = part.slice()
  const last = new Int32Array(rows.length)
  for (let row = 0; row < rows.length; row++) {
    const to = (part[row] = first(row))
    if (to !== row) next[last[to]!] = row
    last[to] = row
    next[row] = to
  }
  return { rows, part, next, marks: new Uint8Array(rows.length) }
}

/**
 * Rows at a report that are new, gone or other than they were, or whose part is: all that may put components together or apart.
 * Rows of both sheets, each once.
 */
export function changedRows(before: Sheet, now: Sheet): readonly string[] {
  const changed = new Set<string>()
  for (let row = 0; row < before.rows.length; row++) {
    const to = now.rows.find(before.rows.id(row))
    if (to < 0 || !before.rows.isSame(row, now.rows, to) || partName(before, row) !== partName(now, to)) changed.add(before.rows.id(row))
  }
  for (let row = 0; row < now.rows.length; row++) if (before.rows.find(now.rows.id(row)) < 0) changed.add(now.rows.id(row))
  return [...changed]
}

/** Its first row and its size: where both are the same, a part that has others has some that are new. */
function partName({ rows, part, next }: Sheet, row: number): string {
  let size = 1
  for (let at = next[row]!; at !== row; at = next[at]!) size++
  return `${rows.id(part[row]!)} ${size}`
}

/** The sheets of all reports, before a change and after it; the same where nothing changed at a report. */
export interface Sheets {
  before(report: ReportId): Sheet
  now(report: ReportId): Sheet
}
