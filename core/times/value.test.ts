import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coveredBy, durationValue, timeValue } from './value.ts'

describe('coveredBy', () => {
  it.each([
    ['2031-05-07', '2031-05-07', '2031-05-08', 'day'],
    ['2031-12', '2031-12-01', '2032-01-01', 'month'],
    ['2031', '2031-01-01', '2032-01-01', 'year'],
    ['203', '2030-01-01', '2040-01-01', 'decade'],
    ['20', '2000-01-01', '2100-01-01', 'century'],
    ['2031-Q4', '2031-10-01', '2032-01-01', 'quarter'],
    ['2031-H1', '2031-01-01', '2031-07-01', 'half'],
    ['2031-WI', '2031-12-01', '2032-03-01', 'season'],
    ['2031-W01', '2030-12-30', '2031-01-06', 'week'],
    ['2031-W19-WE', '2031-05-10', '2031-05-12', 'weekend'],
    ['2031-05-07TNI', '2031-05-07T18:00:00', '2031-05-08T06:00:00', 'hour'],
    ['2031-05-07T17:30', '2031-05-07T17:30:00', '2031-05-07T17:31:00', 'minute'],
    ['1951/1956', '1951-01-01', '1957-01-01', 'year'],
  ])('%s', (value, from, to, grain) => expect(coveredBy(value)).toEqual({ from, to, grain }))

  it.each(['PAST_REF', 'P2Y', 'XXXX-WXX-1', 'XXXX-04', '2031-XX', '2031-13', '2031-02-30', ''])('names no period: %s', (value) =>
    expect(coveredBy(value)).toEqual({ grain: 'vague' }),
  )

  it.each(['99', '999', '9999', '9999-12-31'])('names no end beyond the years that can be written: %s', (value) => {
    const { from, to } = coveredBy(value)
    expect((from ?? '0') < (to ?? '1')).toBe(true)
  })

  it('covers something wherever it names it', () =>
    fc.assert(
      fc.property(fc.stringMatching(/^\d{2,4}(-(\d\d|W\d\d|Q\d|H\d|SP|SU|FA|WI))?(-\d\d)?(T(MO|NI|\d\d:\d\d))?$/), (value) => {
        const { from, to } = coveredBy(value)
        return (from === undefined) === (to === undefined) && (from === undefined || to === undefined || from < to)
      }),
    ))
})

describe('durationValue', () => {
  it.each([
    [2, 'year', 'P2Y'],
    [36, 'hour', 'PT36H'],
    [0.5, 'year', 'P6M'],
    [2.5, 'hour', 'PT2H30M'],
    [3, 'decade', 'P30Y'],
    ['some', 'month', 'PXM'],
    ['some', 'minute', 'PTXM'],
    [1, 'fortnight', 'P2W'],
  ] as const)('%s %s', (amount, unit, value) => expect(durationValue(amount, unit)).toBe(value))
})

describe('timeValue', () => {
  it('writes hours and parts of the day', () => {
    expect(timeValue({ hour: 7, minute: 5 })).toBe('T07:05')
    expect(timeValue({ part: 'EV' })).toBe('TEV')
  })
})
