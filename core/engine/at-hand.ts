import type { CaseView } from '../model/case-view.ts'
import type { ReportId, StatementId } from '../model/ids.ts'
import type { Statement } from '../model/statements.ts'
import { reportOfStatement } from '../model/view-of-store.ts'
import { GrowingNumbers } from '../text/growing-numbers.ts'
import { hashOfText } from '../text/hash-of-text.ts'
import { PackedList } from '../text/packed-list.ts'
import { copyColumns } from './copy-columns.ts'
import type { CopyColumns } from './copy-columns.ts'

/** A view that keeps what row after row asks for; `clear` gives the memory back. */
export interface AtHand {
  readonly view: CaseView
  clear(): void
}

/**
 * Keeps, packed, the statements of each report that is asked for, and in columns the copies of all. A claim brings together
 * statements of reports from all over the case: decoding all that a report says for one statement of it would be most of the
 * work. Holds while nothing is read or corrected anew.
 *
 * @param most statements that are kept; what is found does not depend on it
 */
export function atHand(view: CaseView, most = MOST_STATEMENTS): AtHand {
  let statement = statementsOf(view, most)
  let copies = copiesIn(view)
  return {
    view: {
      ...view,
      statement: (id) => statement(id),
      copiesOf: (report) => copies(1)?.of(report) ?? view.copiesOf(report),
      copiesAmong: (reports) => copies(reports.size)?.among(reports) ?? view.copiesAmong(reports),
    },
    clear: () => {
      statement = statementsOf(view, most)
      copies = copiesIn(view)
    },
  }
}

/**
 * Statements that are kept packed, some 300 bytes each, 1.2 GB at the most: half of what a claim reads stands far from what the
 * claim before it read.
 */
const MOST_STATEMENTS = 1 << 22

/** Share of the reports of a case that are asked for one by one before the copies of all are read. */
const ONE_BY_ONE = 0.125

/** The copies of a case, once so many reports have been asked for that reading all of them is no more work. */
function copiesIn(view: CaseView): (reports: number) => CopyColumns | undefined {
  let asked = 0
  let columns: CopyColumns | undefined
  return (reports) => {
    asked += reports
    if (asked <= ONE_BY_ONE * view.reportIds().length) return undefined
    return (columns ??= copyColumns(view))
  }
}

/** Values held unpacked; a power of two. */
const UNPACKED = 1 << 12

function statementsOf(view: CaseView, most: number): CaseView['statement'] {
  const packed = (): ReturnType<typeof packedRows<Statement>> => packedRows((report: ReportId) => view.layer(report, 'statements'))
  let rows = packed()
  let hashes = column()
  const held = new Array<Statement | undefined>(UNPACKED).fill(undefined)
  return (id: StatementId): Statement => {
    const hash = hashOfText(id)
    const slot = hash & (UNPACKED - 1)
    if (held[slot]?.id === id) return held[slot]
    if (hashes.length >= most) {
      rows = packed()
      hashes = column()
    }
    const [first, end] = rows.of(reportOfStatement(id), (statement) => hashes.push(hashOfText(statement.id)))
    for (let number = first; number < end; number++) {
      if (hashes.at(number) !== hash) continue
      const found = rows.at(number)
      if (found.id === id) return (held[slot] = found)
    }
    throw new RangeError(`Unexpected statement ${id}, expected one of its report's ${end - first}`)
  }
}

const column = (): GrowingNumbers<Uint32Array> => new GrowingNumbers((size) => new Uint32Array(size))

/** Rows of reports, packed when a report is first asked for. */
function packedRows<T>(read: (report: ReportId) => readonly T[]) {
  const packed = new PackedList<T>()
  const extents = new Map<ReportId, readonly [first: number, end: number]>()
  return {
    /** The numbers of a report's rows; `added` is told of each when it is packed. */
    of: (report: ReportId, added?: (row: T) => void): readonly [first: number, end: number] => {
      const known = extents.get(report)
      if (known !== undefined) return known
      const first = packed.length
      const rows = read(report)
      packed.push(rows)
      if (added !== undefined) rows.forEach(added)
      const extent = [first, packed.length] as const
      extents.set(report, extent)
      return extent
    },
    at: (number: number): T => packed.at(number)!,
  }
}
