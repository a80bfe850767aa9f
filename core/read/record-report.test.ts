import { expect, it } from 'vitest'
import { readRecord } from './record-fields.ts'
import { recordReport } from './record-report.ts'

const published = (fields: Readonly<Record<string, unknown>>): unknown => {
  const record = readRecord(fields)
  if (!record.usable) throw new Error(record.why)
  const found = recordReport(record, { part: '1', original: new Uint8Array(), notices: [] })
  return found.kind === 'report' && found.meta?.published
}

it('takes the date that a text prints at its head where its record has none', () => {
  const text = 'Published: 4 May 2031\nThe ferry sank on Monday.'
  expect(published({ text })).toEqual({ value: '2031-05-04', from: 'text' })
  expect(published({ text, date: '2031-05-06' })).toMatchObject({ value: '2031-05-06', from: 'record' })
  expect(published({ text: 'The ferry sank on 4 May 2031.' })).toBeUndefined()
})
