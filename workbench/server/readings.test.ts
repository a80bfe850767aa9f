import { expect, it } from 'vitest'
import { figureReading, timeReading } from './readings.ts'

it.each([
  [{ from: '2031-05-04', to: '2031-05-05', value: '2031-05-04', anchor: { kind: 'none' } }, '4 May 2031'],
  [
    { from: '2031-05-04', to: '2031-05-05', value: '2031-05-04', anchor: { kind: 'document', date: '2031-05-06', from: 'metadata' } },
    '4 May 2031; counted from the report’s date, 6 May 2031 (kept with it)',
  ],
  [{ from: '2031-01-01', value: '2031', anchor: { kind: 'none' } }, 'from 1 January 2031'],
  [{ to: '2031-01-01', value: 'PAST_REF', anchor: { kind: 'unknown' } }, 'before 1 January 2031; what it is counted from is not known'],
  [{ value: 'PAST_REF', anchor: { kind: 'none' } }, 'no dates can be computed (PAST_REF)'],
])('says a time in words: %j', (time, words) => expect(timeReading(time as never)).toBe(words))

const figure = { min: null, max: null, openMin: false, openMax: false, vague: false }
it.each([
  [{ ...figure, min: 20_000, unit: 'person' }, 'at least 20,000 (person)'],
  [{ ...figure, min: 12, max: 12 }, '12'],
  [{ ...figure, max: 40, openMax: true }, 'less than 40'],
  [{ ...figure, vague: true }, 'no number given'],
])('says a figure in words: %j', (row, words) => expect(figureReading(row as never)).toBe(words))
