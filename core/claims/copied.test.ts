import { expect, it } from 'vitest'
import { analyze } from '../analyze.ts'
import { reportFromText } from '../read/report-of.ts'

const report = (outlet: string, published: string, text: string) =>
  reportFromText({
    place: `${outlet}.txt`,
    text,
    meta: { outlet: { value: outlet, from: 'record' }, published: { value: published, from: 'record' } },
  })

const STOCK = 'causing material damage to public and private property'
const reports = (date: string) => [
  report('Harbour Post', '2031-05-04', `A crane fell on a warehouse in Port Ledan on Sunday, ${STOCK}. The harbour board closed the quay.`),
  report('Ledan Daily', date, `A storm tore roofs off the market in Upper Vey overnight, ${STOCK}. Schools stay shut until the weekend.`),
]

/** Reports that state the claim of the damage. */
async function stating(date: string): Promise<number> {
  const view = await analyze(reports(date))
  const claims = [...view.claims()].filter(({ statements }) =>
    statements.some(({ id }) => {
      const { report: of, extent } = view.statement(id)
      return view
        .report(of)
        .text.slice(...extent)
        .includes(STOCK)
    }),
  )
  return Math.max(...claims.map(({ statements }) => new Set(statements.map(({ id }) => view.statement(id).report)).size))
}

it('does not take a stock phrase in reports of different weeks for one event', async () => {
  expect(await stating('2031-07-20')).toBe(1)
})
