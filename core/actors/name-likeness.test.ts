import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ALIKE, nameLikeness } from './name-likeness.ts'

describe('nameLikeness', () => {
  it.each([
    ['Ilan Orta', 'ILAN ORTA'],
    ['Ilan Orta', 'Orta, Ilan'],
    ['Ilan Marek Orta', 'Ilan Orta'],
    ['I. Orta', 'Ilan Orta'],
    ['Masoura Dell', 'Massureh Dell'],
    ['Harbour Shipping Ltd', 'Harbor Shipping'],
    ['Camp Astaf', 'Camp Asraf'],
  ])('%s is like %s', (a, b) => {
    expect(nameLikeness(a, b)).toBeGreaterThanOrEqual(ALIKE)
  })

  it.each([
    ['Ilan Orta', 'Mara Orta'],
    ['Ilan Orta', 'Ilan Dell'],
    ['Ledan', 'Orta'],
    ['Coast Wire', 'Coast Guard'],
    ['', 'Orta'],
  ])('%s is not like %s', (a, b) => {
    expect(nameLikeness(a, b)).toBeLessThan(ALIKE)
  })

  it('falls as more letters differ', () => {
    const near = ['Mohadin Front', 'Mohadon Front', 'Makadoru Front', 'Zulu Crew'].map((name) => nameLikeness('Mohadin Front', name))
    expect([...near].sort((a, b) => b - a)).toEqual(near)
  })

  it('does not depend on which name comes first, lies between 0 and 1, and is 1 for equal names', () => {
    const name = fc.stringMatching(/^[a-z]{1,7}( [a-z]{1,7}){0,3}$/)
    fc.assert(
      fc.property(name, name, (a, b) => {
        const likeness = nameLikeness(a, b)
        expect(likeness).toBeCloseTo(nameLikeness(b, a), 10)
        expect(likeness).toBeGreaterThanOrEqual(0)
        expect(likeness).toBeLessThanOrEqual(1)
        expect(nameLikeness(a, a)).toBe(1)
      }),
    )
  })
})
