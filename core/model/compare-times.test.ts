import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareTimes } from './compare-times.ts'
import type { TimeRow } from './times.ts'

const time = (over: Partial<TimeRow>): TimeRow => ({
  extent: [0, 1],
  type: 'DATE',
  value: '2031',
  grain: 'year',
  anchor: { kind: 'none' },
  relative: false,
  ...over,
})

const day = (at: number): string => new Date(Date.UTC(2031, 0, 1 + at)).toISOString().slice(0, 10)
const periods = fc
  .record({ start: fc.integer({ min: 0, max: 40 }), length: fc.integer({ min: 1, max: 20 }) })
  .map(({ start, length }) => time({ value: day(start), from: day(start), to: day(start + length) }))

/** The slow way: by the days that each covers. */
function slow(a: TimeRow, b: TimeRow): string {
  const days = Array.from({ length: 70 }, (_, at) => day(at))
  const within = (row: TimeRow): readonly string[] => days.filter((one) => one >= row.from! && one < row.to!)
  const [x, y] = [within(a), within(b)]
  const both = x.filter((one) => y.includes(one))
  if (both.length === 0) return 'contradicts'
  if (both.length === x.length && both.length === y.length) return 'same'
  return both.length === x.length || both.length === y.length ? 'refines' : 'overlaps'
}

const length = (value: string, modifier?: 'more' | 'less' | 'approx'): TimeRow => time({ type: 'DURATION', value, ...(modifier && { modifier }) })

describe('compareTimes', () => {
  it('agrees with listing the days', () => fc.assert(fc.property(periods, periods, (a, b) => compareTimes(a, b).relation === slow(a, b))))

  it('says the same either way round', () =>
    fc.assert(fc.property(periods, periods, (a, b) => compareTimes(b, a).relation === compareTimes(a, b).relation)))

  it.each([
    [
      'a day and its evening',
      time({ from: '2031-05-07', to: '2031-05-08' }),
      time({ type: 'TIME', from: '2031-05-07T17:00:00', to: '2031-05-08T00:00:00' }),
      'refines',
    ],
    [
      'a night and the day after',
      time({ type: 'TIME', from: '2031-05-06T18:00:00', to: '2031-05-07T06:00:00' }),
      time({ from: '2031-05-07', to: '2031-05-08' }),
      'overlaps',
    ],
    [
      'early and late in a month',
      time({ from: '2031-05-01', to: '2031-06-01', modifier: 'early' }),
      time({ from: '2031-05-01', to: '2031-06-01', modifier: 'late' }),
      'contradicts',
    ],
    [
      'a month and its beginning',
      time({ from: '2031-05-01', to: '2031-06-01' }),
      time({ from: '2031-05-01', to: '2031-06-01', modifier: 'early' }),
      'refines',
    ],
    ['a vague time', time({ value: 'PAST_REF', grain: 'vague' }), time({ from: '2031-01-01', to: '2032-01-01' }), 'not-comparable'],
    ['a length and a date', length('P2Y'), time({ from: '2031-01-01', to: '2032-01-01' }), 'not-comparable'],
    ['two years and 24 months', length('P2Y'), length('P24M'), 'same'],
    ['more than two years and three', length('P2Y', 'more'), length('P3Y'), 'refines'],
    ['two years and three', length('P2Y'), length('P3Y'), 'contradicts'],
    ['about ten days and nearly twelve', length('P10D', 'approx'), length('P12D', 'less'), 'overlaps'],
    ['some months and two', length('PXM'), length('P2M'), 'not-comparable'],
    ['minutes and months', length('PT3M'), length('P3M'), 'contradicts'],
    ['equal sets', time({ type: 'SET', value: 'P1W' }), time({ type: 'SET', value: 'P1W' }), 'same'],
    ['other sets', time({ type: 'SET', value: 'P1W' }), time({ type: 'SET', value: 'P1D' }), 'not-comparable'],
  ] as const)('%s', (_, a, b, relation) => expect(compareTimes(a, b).relation).toBe(relation))

  it('says which of the two is finer', () =>
    expect(compareTimes(time({ from: '2031-05-07', to: '2031-05-08' }), time({ from: '2031-05-01', to: '2031-06-01' })).finer).toBe('a'))
})
