import { expect, it } from 'vitest'
import { analyze } from '../analyze.ts'
import { reportFromText } from '../read/report-of.ts'

it.each([
  ['a spokesman by his rank', 'Vedian Harbour Ministry spokesman Maj. Gen. Orlan Vesk said on Monday six boats sank off Ledan.', 1],
  ['one who is only heard beside it', 'The Vedian Harbour Ministry was closed. Orlan Vesk said on Monday six boats sank off Ledan.', 2],
])('counts %s', async (_who, second, supported) => {
  const reports = ['The Vedian Harbour Ministry said on Monday six boats sank off Ledan.', second].map((text, n) =>
    reportFromText({ place: `${n}.txt`, text, meta: { outlet: { value: ['Ledan Daily', 'Quay Herald'][n]!, from: 'record' } } }),
  )
  const view = await analyze(reports)
  const counts = [...view.claims()].map(({ id }) => view.originsOf(id).whole.supported)
  expect(Math.max(...counts)).toBe(supported)
})
