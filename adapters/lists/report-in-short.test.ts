import { expect, it } from 'vitest'
import { analyze, reportFromText } from '../../core/index.ts'
import type { CaseView } from '../../core/model/case-view.ts'
import { reportCalledByText } from './report-in-short.ts'

const PAGE =
  'Home » Harbour » Ferry strikes breakwater\n\nFerry strikes breakwater\n\n9 May 2031\n\nNine people were hurt on Tuesday, the harbour master said.'

it.each([
  ['the headline in the text, not the trail of sections above it', PAGE, 'Ferry strikes breakwater'],
  [
    'the first words where there is no headline',
    'Nine people were hurt at Port Ledan on Tuesday, the mayor said.',
    'Nine people were hurt at Port Ledan on Tuesday, the mayor said.',
  ],
])('titles an untitled report by %s', async (_, text, title) => {
  const report = reportFromText({ place: 'tide-1.txt', text })
  const view = await analyze([report])
  expect(reportCalledByText(view, report.id).title).toBe(title)
})

it('titles a report that the analysis has not come to', () => {
  const report = reportFromText({ place: 'tide-1.txt', text: 'Nine hurt\n\nThe ferry sailed.' })
  const view = {
    report: () => report,
    layer: () => {
      throw new RangeError('no passages')
    },
  } as unknown as CaseView
  expect(reportCalledByText(view, report.id).title).toBe('Nine hurt')
})
