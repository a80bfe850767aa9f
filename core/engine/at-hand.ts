import type { CaseView } from '../model/case-view.ts'
import type { Copy } from '../model/copies.ts'
import type { ReportId, StatementId } from '../model/ids.ts'
import type { Statement } from '../model/statements.ts'
import { reportOfStatement } from '../model/view-of-store.ts'
import { GrowingNumbers } from '../text/growing-numbers.ts'
import { hashOfText } from '../text/hash-of-text.ts'
import { PackedList } from '../text/packed-list.ts'

/** A view that keeps what row after row asks for; `clear` gives the memory back. */
export interface AtHand {
  readonly view: CaseView
  clear(): void
}

/**
 * Keeps, packed, the statements and the heads of the copies of each report that is asked for. A claim brings together
 * statements of reports from all over the case: decoding all that a report says for one statement of it would be most of the
 * work. Holds while nothing is read or corrected anew.
 */
export function atHand(view: CaseView): AtHand {
  let [statement, copiesOf] = [statementsOf(view), copiesIn(view)]
  return {
    view: { ...view, statement: (id) => statement(id), copiesOf: (report) => copiesOf(report) },
    clear: () => {
      ;[statement, copiesOf] = [statementsOf(view), copiesIn(view)]
    },
  }
}

/** Values held unpacked; a power of two. */
const UNPACKED = 1 << 10

function statementsOf(view: CaseView): CaseView['statement'] {
  const rows = packedRows((report: ReportId) => view.layer(report, 'statements'))
  const hashes = new GrowingNumbers((size) => new Uint32Array(size))
  const held = new Array<Statement | undefined>(UNPACKED).fill(undefined)
  return (id: StatementId): Statement => {
    const hash = hashOfText(id)
    const slot = hash & (UNPACKED - 1)
    if (held[slot]?.id === id) return held[slot]
    const [first, end] = rows.of(reportOfStatement(id), (statement) => hashes.push(hashOfText(statement.id)))
    for (let number = first; number < end; number++) {
      if (hashes.at(number) !== hash) continue
      const found = rows.at(number)
      if (found.id === id) return (held[slot] = found)
    }
    throw new RangeError(`Unexpected statement ${id}, expected one of its report's ${end - first}`)
  }
}

/** What tells whether a copy concerns two reports at all. */
type CopyHead = Pick<Copy, 'id' | 'a' | 'b' | 'kind' | 'sharedWords'>

/** Reports whose copies are held unpacked. */
const REPORTS_UNPACKED = 256

function copiesIn(view: CaseView): CaseView['copiesOf'] {
  const rows = packedRows((report: ReportId) => [...view.copiesOf(report)].map(headOf))
  const held = new Map<ReportId, readonly Copy[]>()
  return (report) => {
    const known = held.get(report)
    if (known !== undefined) return known
    const [first, end] = rows.of(report)
    const copies = Array.from({ length: end - first }, (_, at) => copyOf(rows.at(first + at), view))
    if (held.size >= REPORTS_UNPACKED) held.delete(held.keys().next().value!)
    held.set(report, copies)
    return copies
  }
}

function headOf({ id, a, b, kind, sharedWords }: Copy): CopyHead {
  return { id, a, b, kind, sharedWords }
}

/** A copy whose alignment is read when it is asked for. */
function copyOf(head: CopyHead, view: Pick<CaseView, 'copy'>): Copy {
  const whole = (): Copy => view.copy(head.id)
  return {
    ...head,
    get runs() {
      return whole().runs
    },
    get edits() {
      return whole().edits
    },
    get kindBecause() {
      return whole().kindBecause
    },
    get direction() {
      return whole().direction
    },
  }
}

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
