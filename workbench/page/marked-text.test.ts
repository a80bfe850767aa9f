import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markedParagraphs } from './marked-text.ts'
import type { Mark } from '../contract.ts'
import type { Extent } from '../../core/model/span.ts'

const TEXT = 'The ferry sank, officials said.\n\nNobody was hurt, the harbour master told Coast Wire.'
const PARAGRAPHS: readonly Extent[] = [
  [0, 31],
  [33, TEXT.length],
]

function figure(id: string, ...parts: readonly Extent[]): Mark {
  return { id, parts, label: id, layer: 'figure', reading: '', vague: false }
}

function furniture(extent: Extent): Mark {
  return { id: 'furniture', parts: [extent], label: '', layer: 'furniture', kind: 'other', because: '' }
}

const extents = fc
  .tuple(fc.nat(TEXT.length - 1), fc.integer({ min: 1, max: 40 }))
  .map(([start, length]): Extent => [start, Math.min(TEXT.length, start + length)])

describe('markedParagraphs', () => {
  it('loses and doubles no word, whatever lies under whatever', () => {
    fc.assert(
      fc.property(fc.array(extents, { maxLength: 12 }), (parts) => {
        const marks = parts.map((part, place) => figure(String(place), part))
        const shown = markedParagraphs({ text: TEXT, paragraphs: PARAGRAPHS, headlines: [], marks, furniture: [] })
        expect(shown.map(({ stretches }) => stretches.map(({ text }) => text).join(''))).toEqual(
          PARAGRAPHS.map(([start, end]) => TEXT.slice(start, end)),
        )
        for (const { stretches } of shown)
          for (const { start, text, marks: on } of stretches)
            for (const mark of marks) {
              const [from, to] = mark.parts[0] ?? [0, 0]
              expect(on.includes(mark)).toBe(from < start + text.length && to > start)
            }
      }),
    )
  })

  it('names the source and the cue of an attribution, and puts it into the margin where it begins', () => {
    const chain = [
      { name: 'Post', type: 'report', status: 'explicit' },
      { name: 'officials', type: 'official', status: 'explicit' },
    ] as const
    const mark: Mark = {
      id: 'a',
      parts: [[0, 14]],
      label: 'officials',
      layer: 'attribution',
      source: [[16, 25]],
      cue: [[26, 30]],
      mode: 'indirect',
      stance: 'asserts',
      hedges: [],
      caveats: [],
      chain,
      statements: [],
    }
    const [first, second] = markedParagraphs({ text: TEXT, paragraphs: PARAGRAPHS, headlines: [], marks: [mark], furniture: [] })
    expect(first?.stretches.filter(({ part }) => part).map(({ part, text }) => [part, text])).toEqual([
      ['source', 'officials'],
      ['cue', 'said'],
    ])
    expect(first?.margin).toEqual([mark])
    expect(second?.margin).toEqual([])
  })

  it('folds paragraphs that are furniture, and furniture outside of paragraphs', () => {
    const inside = markedParagraphs({ text: TEXT, paragraphs: PARAGRAPHS, headlines: [], marks: [], furniture: [furniture([0, 31])] })
    expect(inside.map((paragraph) => paragraph.furniture)).toEqual([true, false])
    const outside = markedParagraphs({ text: TEXT, paragraphs: [[33, TEXT.length]], headlines: [], marks: [], furniture: [furniture([0, 31])] })
    expect(outside.map((paragraph) => [paragraph.furniture, paragraph.extent[0]])).toEqual([
      [true, 0],
      [false, 33],
    ])
  })

  it('sets a paragraph as a headline only where most of it is one', () => {
    const marked = (headline: Extent) =>
      markedParagraphs({ text: TEXT, paragraphs: PARAGRAPHS, headlines: [headline], marks: [], furniture: [] }).map((one) => one.headline)
    expect(marked([0, 31])).toEqual([true, false])
    expect(marked([0, 12])).toEqual([false, false])
  })
})
