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
  /** The parts beside a part, each by its first row. */
  readonly beside: ReadonlyMap<number, ReadonlySet<number>>
  /** The number of the component that a row is in; 0 where that has not been told. */
  readonly component: Int32Array
}

/** Asks a step which rows at a report belong together. */
export function sheetOf(step: Pick<ComponentStep, 'join'>, rows: RowsOfReport): Sheet {
  const part = Int32Array.from({ length: rows.length }, (_, row) => row)
  const first = (row: number): number => {
    let at = row
    while (part[at] !== at) at = part[at] = part[part[at]!]!
    return at
  }
  const besides: (readonly [number, number])[] = []
  step.join(rows.report, rows, {
    together: (one, other) => {
      const [x, y] = [first(one), first(other)]
      part[Math.max(x, y)] = Math.min(x, y)
    },
    beside: (one, other) => besides.push([one, other]),
  })
  const next = part.slice()
  const last = new Int32Array(rows.length)
  for (let row = 0; row < rows.length; row++) {
    const to = (part[row] = first(row))
    if (to !== row) next[last[to]!] = row
    last[to] = row
    next[row] = to
  }
  return { rows, part, next, beside: partsBeside(part, besides), component: new Int32Array(rows.length) }
}

function partsBeside(part: Int32Array, besides: readonly (readonly [number, number])[]): Sheet['beside'] {
  const found = new Map<number, Set<number>>()
  for (const pair of besides) {
    const [one, other] = [part[pair[0]]!, part[pair[1]]!]
    if (one === other) continue
    found.set(one, (found.get(one) ?? new Set<number>()).add(other))
    found.set(other, (found.get(other) ?? new Set<number>()).add(one))
  }
  return found
}

/** First rows of the parts beside that of a row. */
export const besideRow = ({ part, beside }: Sheet, row: number): Iterable<number> => beside.get(part[row]!) ?? []

/** The rows of the part that a row is in, from that row on. */
export function* partOf({ next }: Sheet, row: number): Generator<number> {
  let at = row
  do {
    yield at
    at = next[at]!
  } while (at !== row)
}

/**
 * Rows at a report that are new, gone or other than they were, or whose part is: all that may put components together or apart.
 * Rows of both sheets, each once.
 */
export function changedRows(before: Sheet, now: Sheet): readonly string[] {
  const changed = new Set<string>()
  const [nameBefore, nameNow] = [partNames(before), partNames(now)]
  for (let row = 0; row < before.rows.length; row++) {
    const to = now.rows.find(before.rows.id(row))
    if (to < 0 || !before.rows.isSame(row, now.rows, to) || nameBefore(row) !== nameNow(to)) changed.add(before.rows.id(row))
  }
  for (let row = 0; row < now.rows.length; row++) if (before.rows.find(now.rows.id(row)) < 0) changed.add(now.rows.id(row))
  return [...changed]
}

/** A part's first row and its size: where both are the same, a part that has others has some that are new. */
function partNames({ rows, part }: Sheet): (row: number) => string {
  const sizes = new Uint32Array(rows.length)
  for (const first of part) sizes[first]!++
  return (row) => `${rows.id(part[row]!)} ${sizes[part[row]!]}`
}

/** The sheets of all reports, before a change and after it; the same where nothing changed at a report. */
export interface Sheets {
  before(report: ReportId): Sheet
  now(report: ReportId): Sheet
}
