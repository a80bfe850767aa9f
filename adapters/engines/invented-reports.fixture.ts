import { reportFromText } from '../../core/index.ts'
import type { Report } from '../../core/index.ts'

const leads = [
  'The harbour at Port Ledan was closed on Tuesday after a fire in the old customs shed, the mayor said.',
  'Two dock workers were hurt when a crane fell, according to the Ferry Workers\u2019 Union.',
  'A spokesman for the port said the ferry to Marren would not sail before Friday.',
  'Residents told Coast Wire that they had heard three explosions shortly before dawn.',
]
const background = [
  'Port Ledan handles about four thousand containers a year and is the only deep-water harbour on the northern coast.',
  'The customs shed had stood empty in the last two years, Anna Verrin, who heads the harbour board, said in a statement.',
  'The report could not be verified independently.',
]

/** Invented reports that share passages, the same for the same count. */
export function inventedReports(count: number): readonly Report[] {
  return Array.from({ length: count }, (_, i) =>
    reportFromText({
      place: `report-${i}.txt`,
      text: [
        leads[i % 4],
        background[i % 3],
        `Only report ${i} counted ${i + 3} boats in the bay that day.`,
        leads[(i + 1) % 4],
        background[(i + 2) % 3],
      ].join('\n\n'),
      meta: {
        outlet: { value: `Outlet ${i % 5}`, from: 'record' },
        published: { value: `2031-05-${String(1 + (i % 28)).padStart(2, '0')}`, from: 'record' },
      },
    }),
  )
}
