import { describe, expect, it } from 'vitest'
import type { Statement } from '../model/statements.ts'
import type { TimeAnchor, TimeRow } from '../model/times.ts'
import { nameOneDate, namesStretch, periodsOf, timesClash } from './periods.ts'

const day = (extent: readonly [number, number], from: string, anchor: TimeAnchor = { kind: 'none' }): TimeRow => ({
  extent,
  type: 'DATE',
  value: from,
  from,
  to: new Date(Date.parse(from) + 86_400_000).toISOString().slice(0, 10),
  grain: 'day',
  anchor,
  relative: anchor.kind === 'document',
})
const published: TimeAnchor = { kind: 'document', date: '2031-05-05', from: 'metadata' }
const periods = (...times: readonly TimeRow[]) => periodsOf({ times: times.map((_, at) => at) }, times)

describe('the times of a clause', () => {
  it('are the days that it names', () => {
    expect(periods(day([0, 6], '2031-05-04'))).toEqual([{ from: 22403, to: 22404 }])
  })

  it('leave out a weekday that may be the day after the date of the report', () => {
    expect(periods(day([0, 7], '2031-04-29', published))).toEqual([])
    expect(periods(day([0, 7], '2031-04-30', published))).toHaveLength(1)
  })

  it('are a stretch where the clause gives a length of weeks or more', () => {
    const stretches = (value: string): boolean => {
      const row: TimeRow = { extent: [0, 12], type: 'DURATION', value, grain: 'week', anchor: { kind: 'none' }, relative: false }
      return namesStretch({ times: [0] } as unknown as Statement, [row])
    }
    expect(['PXW', 'P2M', 'P1Y', 'P3D', 'PT2H', 'PXD'].map(stretches)).toEqual([true, true, true, false, false, false])
  })

  it('leave out what is counted from such a day', () => {
    const before: TimeAnchor = { kind: 'previous', extent: [0, 7], date: '2031-04-29' }
    expect(periods(day([0, 7], '2031-04-29', published), day([20, 36], '2031-04-28', before))).toEqual([])
    expect(periods(day([0, 7], '2031-04-30', published), day([20, 36], '2031-04-29', { ...before, date: '2031-04-30' }))).toHaveLength(2)
  })
})

describe('times of two clauses', () => {
  it('clash where no day of one is near a day of the other', () => {
    const [one, next, later] = ['2031-05-04', '2031-05-05', '2031-05-09'].map((date) => periods(day([0, 6], date)))
    expect(timesClash(one!, next!)).toBe(false)
    expect(timesClash(one!, later!)).toBe(true)
    expect(timesClash(one!, [])).toBe(false)
  })

  it('are one date where they meet in a month or less', () => {
    expect(nameOneDate([{ from: 100, to: 101 }], [{ from: 90, to: 120 }])).toBe(true)
    expect(nameOneDate([{ from: 100, to: 101 }], [{ from: 101, to: 102 }])).toBe(false)
    expect(nameOneDate([{ from: 100, to: 101 }], [{ from: 0, to: 365 }])).toBe(false)
    expect(nameOneDate([{ from: 100, to: 101 }], [])).toBe(false)
  })
})
