import { expect, it } from 'vitest'
import { analyze, reportFromText } from '../index.ts'
import { timesOfSaying } from './times-of-saying.ts'

it.each([
  ['The toll has risen to 61, the harbour watch said on Tuesday.', ['Tuesday']],
  ['The harbour watch said Tuesday that 61 boats were lost on Monday.', ['Tuesday']],
  ['The harbour watch said that 61 boats were lost on Monday.', []],
  ['61 boats were lost on Monday, the harbour watch said.', []],
  ["The harbour watch said Monday's storm sank nine boats.", []],
  ['The harbour watch reported Monday night raids on the pier.', []],
  ['The harbour watch said 2019 was its worst year.', []],
])('tells when somebody spoke from when it was: %s', async (text, expected) => {
  const report = reportFromText({
    place: 'r.txt',
    key: 'r',
    text,
    meta: { language: { value: 'en', from: 'record' }, published: { value: '2024-05-08', from: 'record' } },
  })
  const view = await analyze([report])
  const times = view.layer(report.id, 'times')
  expect([...timesOfSaying(view, report.id)].map((at) => text.slice(...times[at]!.extent))).toEqual(expected)
})
