import { describe, expect, it } from 'vitest'
import type { Decision } from '../../core/model/decisions.ts'
import { reportFromText } from '../../core/read/report-of.ts'
import { correctedReport, correctionsIn } from './corrected-report.ts'

const report = reportFromText({ place: 'a.txt', text: 'The ferry stopped.', meta: { outlet: { value: 'Coast Wire', from: 'json-ld' } } })

const correction = (field: string, value: string, a = report.id): Decision => ({
  id: field + value,
  body: { kind: 'correct', what: 'report', a, field, value },
  by: 'Ilse',
  at: '2031-05-04T10:00:00.000Z',
  why: '',
})

const corrected = (...decisions: Decision[]): typeof report => correctedReport(report, correctionsIn(decisions))

describe('correctedReport()', () => {
  it('puts the corrected value first and keeps what was read beside it', () => {
    expect(corrected(correction('outlet', 'Port Ledan Post')).meta.outlet).toEqual({
      value: 'Port Ledan Post',
      from: 'person',
      rivals: [{ value: 'Coast Wire', from: 'json-ld' }],
    })
  })

  it('adds a value where none was read', () => {
    expect(corrected(correction('published', '2031-05-04')).meta.published).toEqual({ value: '2031-05-04', from: 'person' })
  })

  it('takes the later of two corrections of one field', () => {
    expect(corrected(correction('outlet', 'One'), correction('outlet', 'Two')).meta.outlet?.value).toBe('Two')
  })

  it('removes a field that is corrected to nothing', () => {
    expect(corrected(correction('outlet', '')).meta).toEqual({})
  })

  it('leaves other reports, and fields that are no metadata, alone', () => {
    expect(corrected(correction('outlet', 'X', 'other' as typeof report.id))).toBe(report)
    expect(corrected(correction('text', 'forged'))).toBe(report)
    expect(corrected(correction('__proto__', 'forged')).meta).toEqual(report.meta)
  })

  it('gives the same report whatever the order of corrections of different fields', () => {
    const [one, other] = [correction('title', 'T'), correction('url', 'U')]
    expect(JSON.stringify(corrected(one, other))).toBe(JSON.stringify(corrected(other, one)))
  })
})
