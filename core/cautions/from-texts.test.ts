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

const SHELL = 'Correction: The shell that fell in Telle on Monday hit a warehouse, not a school.'
const FERRY = 'This story has been corrected to say that the ferry sank off Telle on Tuesday, not Monday.'
const NUMBER = 'Correction: the ferry that sank off Telle carried 40 passengers, not four hundred.'
const EARLIER = 'An earlier version of this article said the bridge at Telle was built by Bellfast Lines in 2019.'

it.each([
  [SHELL, 'A shell hit a warehouse in Telle on Monday.', 'A shell hit a school in Telle on Monday.', 'school'],
  [SHELL, 'A shell hit a warehouse in Telle on Monday.', 'A shell hit a warehouse in Telle on Monday, police said.', undefined],
  [SHELL, 'A shell hit a warehouse in Telle on Monday.', 'A shell hit a building near a school in Telle on Monday.', undefined],
  [FERRY, 'The ferry sank off Telle with 40 passengers.', 'The ferry sank off Telle on Monday with 40 passengers.', 'Monday'],
  [FERRY, 'The ferry sank off Telle with 40 passengers.', 'The ferry sank off Telle on Tuesday with 40 passengers.', undefined],
  [FERRY, 'The ferry sank off Telle on Tuesday.', 'The ferry left on Monday and sank off Telle on Tuesday.', undefined],
  [NUMBER, 'The ferry that sank off Telle carried 40 passengers.', 'The ferry that sank off Telle carried 400 passengers.', 'four hundred'],
  [NUMBER, 'The ferry that sank off Telle carried 40 passengers.', 'The ferry that sank off Telle carried 40 passengers and 400 goats.', undefined],
  [
    'This story has been corrected.',
    'The ferry that sank off Telle carried 40 passengers.',
    'The ferry that sank off Telle carried 40 passengers.',
    undefined,
  ],
  [SHELL, 'A shell hit a warehouse in Telle on Monday.', 'A shell hit a warehouse and a school in Telle on Monday.', undefined],
  [NUMBER, 'The ferry that sank off Telle carried 40 passengers.', 'The ferry that sank off Telle carried 40 passengers of 400.', undefined],
  [
    'Correction: The two miners died in a blast in Upper Orvale late on Monday, not Orvale.',
    'Two miners died in a blast in Upper Orvale.',
    'Two miners died in a blast in Upper Orvale.',
    undefined,
  ],
  [EARLIER, 'The bridge at Telle was built by Orn Works in 2019.', 'The bridge at Telle was built by Bellfast Lines in 2019.', 'Bellfast Lines'],
  [EARLIER, 'The bridge at Telle was built by Orn Works in 2019.', 'The bridge at Telle was built by Orn Works in 2019.', undefined],
  [
    'Correction: An earlier version of this article gave a wrong number of passengers on the ferry. It carried 40 passengers, not 400.',
    'The ferry carried 40 passengers when it sank off Telle.',
    'The ferry carried 400 passengers when it sank off Telle.',
    '400',
  ],
  [
    'This article wrongly stated the number of children the Telle mine employed as 300.',
    'The Telle mine employed 30 children.',
    'The Telle mine employed 300 children.',
    '300',
  ],
  [
    'The minister made a correction: the ferry carried 40 passengers when it sank, not 400.',
    'The ferry sank.',
    'The ferry carried 400 passengers when it sank.',
    undefined,
  ],
])('reads what a notice takes back, and who still has that: %s / %s / %s', async (notice, text, other, wrong) => {
  const found = await cautionsIn([
    { outlet: 'Coast Wire', published: '2031-05-06', text: `${text}\n\n${notice}` },
    { outlet: 'Ledan Daily', published: '2031-05-06', text: other },
  ])
  expect(found.filter((one) => one.startsWith('corrected'))).toEqual(
    wrong === undefined
      ? []
      : [`corrected: Coast Wire (6 May 2031) carries a correction that takes back “${wrong}”; without one it stands in Ledan Daily (6 May 2031).`],
  )
})

it.each([
  [
    'Coast Wire has retracted its report that the mayor of Telle took bribes from the ferry company.',
    'The mayor of Telle took bribes from the ferry company.',
    true,
  ],
  [
    'We retract our report that the mayor of Telle took bribes from the ferry company.',
    'The mayor of Telle took bribes from the ferry company.',
    true,
  ],
  ['We retract our report that the mayor of Telle took bribes from the ferry company.', 'The mayor of Telle owns the ferry company.', false],
  ['The witness retracted her report that the mayor of Telle took bribes.', 'The mayor of Telle took bribes.', false],
])('tells an outlet that takes its report back from others who do: %s / %s', async (notice, other, takenBack) => {
  const found = await rulesIn([
    { outlet: 'Coast Wire', published: '2031-05-06', text: notice },
    { outlet: 'Ledan Daily', published: '2031-05-06', text: other },
  ])
  expect(found.includes('corrected')).toBe(takenBack)
})
