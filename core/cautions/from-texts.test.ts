import { expect, it } from 'vitest'
import { analyze } from '../analyze.ts'
import { reportFromText } from '../read/report-of.ts'

interface Text {
  readonly outlet: string
  readonly published?: string
  readonly text: string
}

/** What the rules say of some texts, each as "rule: sentence". */
async function cautionsIn(texts: readonly Text[]): Promise<readonly string[]> {
  const view = await analyze(
    texts.map(({ outlet, published, text }, at) =>
      reportFromText({
        place: `${at}.txt`,
        text,
        meta: {
          outlet: { value: outlet, from: 'record' },
          ...(published !== undefined && { published: { value: published, from: 'record' as const } }),
        },
      }),
    ),
  )
  return [...view.cautions()].map(({ rule, sentence }) => `${rule}: ${sentence}`)
}

/** The ids of the rules that speak of some texts. */
const rulesIn = async (texts: readonly Text[]): Promise<readonly string[]> => (await cautionsIn(texts)).map((one) => one.split(':')[0]!)

it.each([
  ['the mayor of Telle', false],
  ['the labour inspectorate', false],
  ['the harbour master', false],
  ['a mayor', true],
  ['one minister', true],
  ['a former prime minister', true],
])('asks of %s whether anybody can ask them', async (who, unnamed) => {
  const found = await rulesIn([{ outlet: 'Coast Wire', text: `Two piers were lost in the storm, ${who} said.` }])
  expect(found.includes('anonymous-only')).toBe(unnamed)
})

it.each([
  ['The Delta Fisheries Board published a report on Monday. According to the report, most boats were laid up for lack of fuel.', false],
  ['The delta was quiet on Monday. According to the document, most boats were laid up for lack of fuel.', true],
])('asks whether a text has what its words point at: %s', async (text, orphaned) => {
  const found = await rulesIn([{ outlet: 'Ledan Daily', text }])
  expect(found.includes('orphaned-attribution')).toBe(orphaned)
})

it('takes an earlier version of a text for no source, and says who still carries what was taken back', async () => {
  const said = 'The Orvale mine employed 300 children, the labour inspectorate said'
  const notice =
    'Correction: An earlier version of this article said that the Orvale mine employed 300 children. The labour inspectorate said it employed 30 children.'
  const found = await cautionsIn([
    { outlet: 'Coast Wire', published: '2031-05-04', text: `${said}.` },
    { outlet: 'Ledan Daily', published: '2031-05-05', text: `${said}, Coast Wire reported.` },
    { outlet: 'Coast Wire', published: '2031-05-06', text: notice },
  ])
  expect(found).toContainEqual(expect.stringMatching(/^corrected: Coast Wire \(6 May 2031\) .* Ledan Daily \(5 May 2031\) and 1 more\.$/))
  expect(found).toContainEqual(expect.stringMatching(/^single-origin: .*: labour inspectorate\.$/))
  expect(found.filter((one) => one.startsWith('attribution-lost'))).toEqual([])
})
