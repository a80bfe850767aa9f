import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainDate } from './plain-date.ts'

describe('plainDate()', () => {
  it.each([
    ['2031-05-04', '4 May 2031'],
    ['2031-12-31', '31 December 2031'],
    ['2031-05', 'May 2031'],
    ['2031', '2031'],
    ['2031-W09', 'week 9 of 2031'],
    ['2031-05-04TEV', '4 May 2031'],
    ['2031-05-04T10:30', '4 May 2031'],
    ['2031-13', '2031-13'],
    ['2031-05-00', '2031-05-00'],
    ['P2Y', 'P2Y'],
    ['', ''],
  ])('says %s as %s', (iso, said) => {
    expect(plainDate(iso)).toBe(said)
  })

  it('keeps year and day of every date', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }), (date) => {
        const iso = date.toISOString().slice(0, 10)
        expect(new Date(`${plainDate(iso)} UTC`).toISOString().slice(0, 10)).toBe(iso)
      }),
    )
  })
})
