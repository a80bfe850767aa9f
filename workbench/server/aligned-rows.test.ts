import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignedRows, rowsWithEdges } from './aligned-rows.ts'
import type { Copy, Edit, EditEffect } from '../../core/model/copies.ts'
import type { CopyId, ReportId } from '../../core/model/ids.ts'

type Piece = string | readonly [a: string, b: string, effect: EditEffect]

/** A copy in pieces: words on both sides, or `[on a, on b, effect]`. */
function copyOf(pieces: readonly Piece[]): { readonly copy: Copy; readonly a: string; readonly b: string } {
  let [a, b] = ['Lead of a. ', 'b ']
  const from = [a.length, b.length] as const
  const runs: Copy['runs'][number][] = []
  const edits: Edit[] = []
  for (const piece of pieces) {
    const [onA, onB] = typeof piece === 'string' ? [piece, piece] : piece
    const extents = { a: [a.length, a.length + onA.length], b: [b.length, b.length + onB.length] } as const
    if (typeof piece === 'string') runs.push(extents)
    else edits.push({ op: 'replace', effect: piece[2], ...extents })
    a += onA
    b += onB
  }
  const side = (text: string, start: number) => ({ report: text as ReportId, start, end: text.length })
  const copy: Copy = {
    id: 'c' as CopyId,
    a: side(a, from[0]),
    b: side(b, from[1]),
    sharedWords: 1,
    runs,
    edits,
    kind: 'reporting',
    kindBecause: '',
    direction: { known: false, because: [] },
  }
  return { copy, a: `${a} Tail.`, b: `${b} Other tail.` }
}

function told(pieces: readonly Piece[]): readonly (readonly string[])[] {
  const { copy, a, b } = copyOf(pieces)
  return alignedRows(copy, a, b).map((row) => row.map(({ effect, a: onA, b: onB }) => (effect === 'same' ? onA : `${effect}: ${onA} | ${onB}`)))
}

describe('alignedRows', () => {
  it('tells what changed, in place, and cuts where a sentence ends on both sides', () => {
    expect(told([['At least nine', 'Nine', 'figure'], ' people died. The crew had not slept', [', he said', '', 'attribution']])).toEqual([
      ['figure: At least nine | Nine', ' people died. '],
      ['The crew had not slept', 'attribution: , he said | '],
    ])
  })

  it('names the effect that says most', () => {
    const { copy, a, b } = copyOf(['The ', ['ship', 'boat', 'wording'], ' sank'])
    const edits: Edit[] = [...copy.edits, { ...copy.edits[0]!, effect: 'name' }]
    expect(alignedRows({ ...copy, edits }, a, b)[0]?.[1]?.effect).toBe('name')
  })

  it('keeps every word of both sides, in order', () => {
    const words = fc.stringMatching(/^[a-z]{1,5}[ .]{1,2}$/)
    const piece: fc.Arbitrary<Piece> = fc.oneof(words, fc.tuple(words, words, fc.constant<EditEffect>('wording')))
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (pieces) => {
        const { copy, a, b } = copyOf(pieces)
        const flat = alignedRows(copy, a, b).flat()
        expect(flat.map((one) => one.a).join('')).toBe(a.slice(copy.a.start, copy.a.end))
        expect(flat.map((one) => one.b).join('')).toBe(b.slice(copy.b.start, copy.b.end))
      }),
    )
  })
})

describe('rowsWithEdges', () => {
  const { copy, a, b } = copyOf(['the pier burned. Nobody slept'])
  const [opening, end]: Edit[] = [
    { op: 'insert', effect: 'attribution', b: [0, 1] },
    { op: 'delete', effect: 'caveat', a: [copy.a.end, copy.a.end + 6] },
  ]

  it('tells what differs just before and after the copy, in its first and last row', () => {
    const shown = rowsWithEdges({ ...copy, edits: [opening!, end!] }, a, b)
    expect(shown.rows).toEqual([
      [
        { effect: 'attribution', a: '', b: 'b ' },
        { effect: 'same', a: 'the pier burned. ', b: 'the pier burned. ' },
      ],
      [
        { effect: 'same', a: 'Nobody slept', b: 'Nobody slept' },
        { effect: 'caveat', a: ' Tail.', b: '' },
      ],
    ])
    expect([shown.a, shown.b]).toEqual([
      [copy.a.start, copy.a.end + 6],
      [0, copy.b.end],
    ])
  })

  it('is the copy alone where nothing differs beside it, or all of it was moved', () => {
    const moved: Edit = { op: 'move', effect: 'wording', a: [copy.a.start, copy.a.end], b: [copy.b.start, copy.b.end] }
    expect(rowsWithEdges({ ...copy, edits: [moved] }, a, b).rows).toEqual(alignedRows(copy, a, b))
  })
})
