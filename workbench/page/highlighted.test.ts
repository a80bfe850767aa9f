import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { highlighted } from './highlighted.ts'

/** Hits in brackets. */
function shown(text: string, query: string): string {
  return highlighted(text, query)
    .map(({ text: piece, hit }) => (hit ? `[${piece}]` : piece))
    .join('')
}

describe('highlighted', () => {
  it.each([
    ['Nine dead as ferry strikes', 'ferry', 'Nine dead as [ferry] strikes'],
    ['Ferry, ferry', 'FERRY', '[Ferry], [ferry]'],
    ['The harbour', 'harb arbour', 'The [harb]our'],
    ['The others there', 'the', '[The] others [the]re'],
    ['The harbour', '  ', 'The harbour'],
    ['مرآة المرفأ', 'المرفأ', 'مرآة [المرفأ]'],
    ['İzmir', 'izmir', 'İzmir'],
  ])('%s, asked for %s', (text, query, expected) => {
    expect(shown(text, query)).toBe(expected)
  })

  it('loses no letter', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, query) => {
        expect(
          highlighted(text, query)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })
})
