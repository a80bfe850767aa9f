import { describe, expect, it } from 'vitest'
import type { CaseView } from '../model/case-view.ts'
import type { ReportId } from '../model/ids.ts'
import type { TimeRow } from '../model/times.ts'
import { reportFromText } from '../read/report-of.ts'
import { dayOf, recordDate } from './record-dates.ts'

const ROW: TimeRow = { extent: [0, 1], type: 'DATE', value: '2031-05-04', grain: 'day', anchor: { kind: 'none' }, relative: false }

/** A view of one report with the times of its text. */
function viewOf(
  times: readonly TimeRow[],
  published?: string,
  from: 'record' | 'person' = 'record',
): { readonly view: CaseView; readonly id: ReportId } {
  const meta = published === undefined ? {} : { published: { value: published, from } }
  const report = reportFromText({ place: 'a.txt', text: '4 May 2031 The ferry left on Monday.', meta })
  return { view: { report: () => report, layer: () => times } as unknown as CaseView, id: report.id }
}

const MONDAY: TimeRow = { ...ROW, value: '2031-05-03', relative: true, anchor: { kind: 'document', date: '2031-05-04', from: 'text' } }

describe('the date of a report', () => {
  it.each([
    ['that of its record where the text prints none', [ROW], '2031-05-06', { kind: 'dated', value: '2031-05-06' }],
    ['that of its text, since a record is often that of a page', [ROW, MONDAY], '2031-05-06', { kind: 'dated', value: '2031-05-04' }],
    ['that of its record with the hour', [MONDAY], '2031-05-04T06:00:00Z', { kind: 'dated', value: '2031-05-04T06:00:00Z' }],
    ['that of its text where there is no record', [ROW, MONDAY], undefined, { kind: 'dated', value: '2031-05-04' }],
    ['that of its text where the record is what programs print for none', [ROW, MONDAY], '1970-01-01', { kind: 'dated', value: '2031-05-04' }],
    ['unknown where neither gives one', [{ ...MONDAY, anchor: { kind: 'unknown' } }], undefined, { kind: 'undated' }],
    [
      'unknown where the text can be read in two ways',
      [{ ...ROW, assumption: 'the month is written before the day' }, MONDAY],
      undefined,
      { kind: 'undated' },
    ],
    [
      'unknown where times are counted from no date of the text',
      [{ ...MONDAY, anchor: { kind: 'document', date: '2031-05-04', from: 'metadata' } }],
      undefined,
      { kind: 'undated' },
    ],
  ] satisfies [string, TimeRow[], string | undefined, object][])('is %s', (_, times, published, expected) => {
    const { view, id } = viewOf(times, published)
    expect(recordDate(view, id)).toEqual(expected)
    expect(dayOf(view, id)).toBe('value' in expected ? Date.parse(expected.value) : NaN)
  })

  it('is that which a person gave', () => {
    const { view, id } = viewOf([ROW, MONDAY], '2031-05-06', 'person')
    expect(recordDate(view, id)).toEqual({ kind: 'dated', value: '2031-05-06' })
  })
})
