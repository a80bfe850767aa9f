import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partFrom, TOGETHER } from './list-parts.ts'

describe('partFrom()', () => {
  it('leads from part to part through every row of a list once, and back to the first', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5 * TOGETHER }), (total) => {
        let part = partFrom(0, total)
        let rows = part.length
        while (part.later !== undefined) {
          expect(part.later).toBe(part.offset + part.length)
          part = partFrom(part.later, total)
          rows += part.length
        }
        expect(rows).toBe(total)
        while (part.earlier !== undefined) part = partFrom(part.earlier, total)
        expect(part.offset).toBe(0)
      }),
    )
  })

  it('has nowhere else to lead where everything is in it', () => {
    expect(partFrom(0, TOGETHER)).toEqual({ offset: 0, length: TOGETHER })
  })

  it('leads back from behind the end', () => {
    expect(partFrom(500, 300)).toEqual({ offset: 500, length: 0, earlier: 0 })
  })
})
