import { describe, expect, it } from 'vitest'
import { analyze } from '../analyze.ts'
import { reportFromText } from '../read/report-of.ts'
import type { Report } from '../model/report.ts'
import { development, keptApart } from './fixtures/pairs.data.ts'
import type { StatementPair } from './fixtures/pairs.data.ts'

interface Marked {
  readonly report: Report
  readonly marked: readonly [start: number, end: number]
}

function marked(outlet: string, text: string, published: string): Marked {
  const start = text.indexOf('*')
  const end = text.indexOf('*', start + 1) - 1
  const meta = { outlet: { value: outlet, from: 'record' as const }, published: { value: published, from: 'record' as const } }
  return { report: reportFromText({ place: `${outlet}.txt`, text: text.replaceAll('*', ''), meta }), marked: [start, end] }
}

/** Whether one claim holds statements of both reports that lie in the marked words for the most part. */
async function isJoined({ a, b, days = ['2031-05-06', '2031-05-06'] }: StatementPair): Promise<boolean> {
  const sides = [marked('Coast Wire', a, days[0]), marked('Ledan Post', b, days[1])]
  const view = await analyze(sides.map(({ report }) => report))
  return [...view.claims()].some(({ statements }) =>
    sides.every((side) =>
      statements.some(({ id }) => {
        const { report, extent } = view.statement(id)
        const inside = Math.min(extent[1], side.marked[1]) - Math.max(extent[0], side.marked[0])
        return report === side.report.id && 2 * inside > extent[1] - extent[0]
      }),
    ),
  )
}

async function measured(
  pairs: readonly StatementPair[],
): Promise<{ readonly falsely: readonly string[]; readonly missed: readonly string[]; readonly recall: number }> {
  const falsely: string[] = []
  const missed: string[] = []
  for (const pair of pairs) {
    const one = pair.relation === 'same' || pair.relation === 'variant'
    const joined = await isJoined(pair)
    if (joined && !one) falsely.push(`${pair.relation}: ${pair.about}`)
    if (!joined && one) missed.push(`${pair.relation}: ${pair.about}`)
  }
  const wanted = pairs.filter(({ relation }) => relation === 'same' || relation === 'variant').length
  return { falsely, missed, recall: 1 - missed.length / wanted }
}

describe('pairs of invented statements', () => {
  it('by which the rules were made', async () => {
    const { falsely, missed, recall } = await measured(development)
    expect(falsely).toEqual([])
    expect(recall, missed.join(', ')).toBeGreaterThanOrEqual(0.9)
  })

  it('written apart from them', async () => {
    const { falsely, missed, recall } = await measured(keptApart)
    expect(falsely).toEqual([])
    expect(recall, missed.join(', ')).toBeGreaterThanOrEqual(0.7)
  })
})
