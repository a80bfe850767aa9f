import type { Copy, Edit } from '../../core/model/copies.ts'
import type { Extent } from '../../core/model/span.ts'
import type { AlignedPiece } from '../contract.ts'

/** Ends of sentences, as far as the cutting of rows needs them. */
const SENTENCE_END = /[.!?]["'”’)]*\s+/g

/**
 * A copy as rows that can be read side by side: runs and differences in the order of side a, cut where a sentence ends
 * inside words that stand on both sides. The words of each side, put together, are that side's passage.
 */
export function alignedRows(copy: Copy, textA: string, textB: string): readonly (readonly AlignedPiece[])[] {
  const rows: AlignedPiece[][] = [[]]
  for (const piece of joined(pieces(copy, textA, textB))) {
    if (piece.effect !== 'same') rows.at(-1)?.push(piece)
    else
      for (const [place, cut] of cuts(piece).entries()) {
        if (place > 0) rows.push([])
        rows.at(-1)?.push(cut)
      }
  }
  return rows.filter((row) => row.length > 0)
}

/** A copy in rows with the edits just before and after it, and what these rows reach over on each side. */
export interface RowsWithEdges {
  readonly rows: readonly (readonly AlignedPiece[])[]
  readonly a: Extent
  readonly b: Extent
}

/** The rows of a copy, the first and last of them with what differs beside it in its sentence: who says it stands there as a rule. */
export function rowsWithEdges(copy: Copy, textA: string, textB: string): RowsWithEdges {
  const [a, b] = [reach(copy, 'a'), reach(copy, 'b')]
  const before = pieceOf(copy.edits, [a[0], copy.a.start], [b[0], copy.b.start])
  const after = pieceOf(copy.edits, [copy.a.end, a[1]], [copy.b.end, b[1]])
  const rows = alignedRows(copy, textA, textB).map((row, place, all) => [
    ...(place === 0 ? before : []),
    ...row,
    ...(place === all.length - 1 ? after : []),
  ])
  return { rows, a, b }

  function pieceOf(edits: readonly Edit[], inA: Extent, inB: Extent): readonly AlignedPiece[] {
    const [wordsA, wordsB] = [textA.slice(...inA), textB.slice(...inB)]
    return wordsA === '' && wordsB === '' ? [] : [{ effect: effectAt(edits, inA, inB), a: wordsA, b: wordsB }]
  }
}

/** From the first word of a side that an edit touches to the last, or the copy's own where none lies beyond it. */
function reach({ edits, ...copy }: Copy, side: 'a' | 'b'): Extent {
  let [start, end] = [copy[side].start, copy[side].end]
  for (const { [side]: own } of edits) {
    if (own !== undefined && own[1] <= copy[side].start) start = Math.min(start, own[0])
    if (own !== undefined && own[0] >= copy[side].end) end = Math.max(end, own[1])
  }
  return [start, end]
}

/** Neighbouring words that stand on both sides as one piece, so that a sentence's end is seen with the space after it. */
function joined(pieces: Iterable<AlignedPiece>): readonly AlignedPiece[] {
  const found: AlignedPiece[] = []
  for (const piece of pieces) {
    const last = found.at(-1)
    if (last?.effect === 'same' && piece.effect === 'same') found[found.length - 1] = { effect: 'same', a: last.a + piece.a, b: last.b + piece.b }
    else found.push(piece)
  }
  return found
}

/** Runs, and what stands between them on either side. */
function* pieces(copy: Copy, textA: string, textB: string): Iterable<AlignedPiece> {
  let [a, b] = [copy.a.start, copy.b.start]
  const between = (endA: number, endB: number): AlignedPiece | undefined => {
    const [wordsA, wordsB] = [textA.slice(a, Math.max(a, endA)), textB.slice(b, Math.max(b, endB))]
    if (wordsA.trim() === wordsB.trim()) return wordsA === '' && wordsB === '' ? undefined : { effect: 'same', a: wordsA, b: wordsB }
    return { effect: effectAt(copy.edits, [a, endA], [b, endB]), a: wordsA, b: wordsB }
  }
  for (const run of copy.runs) {
    // Runs that were moved overlap what has been shown of side b; they are shown as differences of the side that lacks them.
    if (run.a[0] < a || run.b[0] < b) continue
    const gap = between(run.a[0], run.b[0])
    if (gap) yield gap
    yield { effect: 'same', a: textA.slice(...run.a), b: textB.slice(...run.b) }
    ;[a, b] = [run.a[1], run.b[1]]
  }
  const rest = between(copy.a.end, copy.b.end)
  if (rest) yield rest
}

/** What a difference touches: the first effect among its edits that is more than wording. */
function effectAt(edits: readonly Edit[], a: Extent, b: Extent): Edit['effect'] {
  const here = edits.filter((edit) => (edit.a !== undefined && within(edit.a, a)) || (edit.b !== undefined && within(edit.b, b)))
  return here.find((edit) => edit.effect !== 'wording')?.effect ?? 'wording'
}

function within(inner: Extent, outer: Extent): boolean {
  return inner[0] < outer[1] && outer[0] < inner[1]
}

/** Cuts a run after each sentence that ends at the same place on both sides; spacing may differ, so sides are cut by their own ends. */
function cuts(piece: AlignedPiece): readonly AlignedPiece[] {
  const [endsA, endsB] = [ends(piece.a), ends(piece.b)]
  if (endsA.length !== endsB.length) return [piece]
  const bounds = [[0, 0], ...endsA.map((end, place) => [end, endsB[place] ?? 0]), [piece.a.length, piece.b.length]] as const
  return bounds.slice(1).flatMap(([endA = 0, endB = 0], place) => {
    const [startA = 0, startB = 0] = bounds[place] ?? []
    return endA === startA && endB === startB ? [] : [{ effect: 'same' as const, a: piece.a.slice(startA, endA), b: piece.b.slice(startB, endB) }]
  })
}

function ends(text: string): readonly number[] {
  return [...text.matchAll(SENTENCE_END)].map((match) => match.index + match[0].length)
}
