import { COPY_KINDS } from '../model/copies.ts'
import type { Copy } from '../model/copies.ts'
import type { CopyId, ReportId } from '../model/ids.ts'
import type { KeptRows, Row } from '../model/plan.ts'
import type { Extent } from '../model/span.ts'

/** What is kept of a copy while passages are grouped: there may be millions. */
export interface CarriedCopy extends Pick<Copy, 'id' | 'a' | 'b' | 'sharedWords' | 'kind'> {
  /** Characters of each report that stand in the other, over all their copies; formulas stand everywhere. */
  readonly sharedCharacters: { readonly a: number; readonly b: number }
  /** Which was first, where it is known; see {@link Copy}. */
  readonly from?: 'a' | 'b'
  readonly byDatesAlone?: boolean
  readonly bySource?: boolean
  readonly leans?: 'a' | 'b'
}

/** Numbers kept of a copy, by place. Shared characters are those of the one report that stand in the other, over all their copies. */
const [A_START, A_END, B_START, B_END, SHARED_WORDS, MARKS, A_SHARED, B_SHARED] = [0, 1, 2, 3, 4, 5, 6, 7] as const

/** Marks beside the number of the kind; FROM_B goes with what is known or leans. */
const [KIND, KNOWN, FROM_B, LEANS, BY_DATES, BY_SOURCE] = [15, 16, 32, 64, 128, 256] as const

/**
 * What is kept of the copies of two reports: there may be millions. Formulas are in no group: they stand within passages of all
 * kinds, and nobody has them from anybody.
 */
export function keptCopies(rows: readonly Row<unknown>[]): readonly (readonly number[] | undefined)[] {
  // They are rows of the step that the step reads.
  const copies = rows.map(({ value }) => value as Copy)
  const [a, b] = (['a', 'b'] as const).map((side) =>
    lengthOf(copies.flatMap(({ kind, runs }) => (kind === 'formulaic' ? [] : runs.map((run) => run[side])))),
  ) as [number, number]
  return copies.map((copy) =>
    copy.kind === 'formulaic' ? undefined : [copy.a.start, copy.a.end, copy.b.start, copy.b.end, copy.sharedWords, marksOf(copy), a, b],
  )
}

function marksOf({ kind, direction }: Copy): number {
  const number = COPY_KINDS.indexOf(kind)
  if (!direction.known) return direction.leans === undefined ? number : number | LEANS | (direction.leans === 'b' ? FROM_B : 0)
  return (
    number |
    KNOWN |
    (direction.from === 'b' ? FROM_B : 0) |
    (direction.byDatesAlone === true ? BY_DATES : 0) |
    (direction.bySource === true ? BY_SOURCE : 0)
  )
}

/** Characters in any of the extents. */
function lengthOf(extents: readonly Extent[]): number {
  let [length, done] = [0, 0]
  for (const [start, end] of [...extents].sort((x, y) => x[0] - y[0])) {
    length += Math.max(0, end - Math.max(start, done))
    done = Math.max(done, end)
  }
  return length
}

/** A copy as it was kept. */
export function carriedCopy(rows: KeptRows, row: number): CarriedCopy {
  const field = (at: number): number => rows.field(row, at)
  const marks = field(MARKS)
  const from = (marks & FROM_B) === 0 ? 'a' : 'b'
  return {
    id: rows.id(row) as CopyId,
    a: { report: rows.a(row), start: field(A_START), end: field(A_END) },
    b: { report: rows.b(row), start: field(B_START), end: field(B_END) },
    sharedWords: field(SHARED_WORDS),
    sharedCharacters: { a: field(A_SHARED), b: field(B_SHARED) },
    kind: COPY_KINDS[marks & KIND]!,
    ...((marks & KNOWN) !== 0 && { from, byDatesAlone: (marks & BY_DATES) !== 0, bySource: (marks & BY_SOURCE) !== 0 }),
    ...((marks & LEANS) !== 0 && { leans: from }),
  }
}

/** Where a copy stands in one of its reports. */
export function spanAt(rows: KeptRows, row: number, report: ReportId): Extent {
  return rows.a(row) === report ? [rows.field(row, A_START), rows.field(row, A_END)] : [rows.field(row, B_START), rows.field(row, B_END)]
}
