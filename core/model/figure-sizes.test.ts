import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FigureRow } from './figures.ts'
import { boundsMeet, namedNumber, timesAsLarge } from './figure-sizes.ts'

const row = (min: number | null, max: number | null): FigureRow => ({
  extent: [0, 1],
  core: [0, 1],
  min,
  max,
  openMin: min === null,
  openMax: max === null,
  vague: false,
  sort: 'count',
})

describe('sizes of figures', () => {
  it.each([
    [row(16, 16), row(17, 17), false, 17 / 16],
    [row(16, null), row(17, 17), true, 17 / 16],
    [row(null, 20), row(17, 17), true, 20 / 17],
    [row(0, 0), row(4, 4), false, 4],
  ])('%#', (a, b, meet, times) => {
    expect(boundsMeet(a, b)).toBe(meet)
    expect(timesAsLarge(a, b)).toBeCloseTo(times)
  })

  it('is the same whichever stands first', () => {
    const some = fc.tuple(fc.nat(1000), fc.nat(1000)).map(([least, more]) => row(least, least + more))
    fc.assert(
      fc.property(some, some, (a, b) => {
        expect(boundsMeet(a, b)).toBe(boundsMeet(b, a))
        expect(timesAsLarge(a, b)).toBe(timesAsLarge(b, a))
      }),
    )
  })

  it('names the bound that there is', () => {
    expect([row(16, null), row(null, 20), row(null, null)].map(namedNumber)).toEqual([16, 20, 0])
  })
})
