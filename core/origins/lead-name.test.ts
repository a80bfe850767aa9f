import { expect, it } from 'vitest'
import { analyze } from '../analyze.ts'
import { reportFromText } from '../read/report-of.ts'

/** Who counts as earliest stated source of the first claim on the words. */
async function sourcesFor(text: string, words: string): Promise<readonly string[]> {
  const view = await analyze([reportFromText({ place: 'ledan-daily.txt', text })])
  const said = [...view.claims()].filter(({ statements }) =>
    statements.some(({ id }) => {
      const { report, extent } = view.statement(id)
      return view
        .report(report)
        .text.slice(...extent)
        .includes(words)
    }),
  )
  return said.flatMap(({ id }) => view.originsOf(id).whole.list.map(({ who, counted }) => `${counted}: ${who}`))
}

const LEAD = 'Four nurses were killed when a shell hit a clinic in Upper Vey on Monday, a relief group that pays for it said.'

it('takes the organisation that the next sentence names for the one that the lead describes', async () => {
  const text = `${LEAD}\nThe clinic had been open for two years, the Coast Medical Relief Organisation said in a statement.`
  expect(await sourcesFor(text, 'Four nurses')).toEqual(['supported: Coast Medical Relief Organisation', 'possible: relief group that pays for it'])
})

it('leaves a description alone that nobody named follows', async () => {
  expect(await sourcesFor(`${LEAD}\nThe clinic had been open for two years.`, 'Four nurses')).toEqual(['supported: relief group that pays for it'])
})

it('takes the agency that the next sentence names for the media of a state, and for no station or other media', async () => {
  const told = (who: string) =>
    sourcesFor(
      `A crane fell on the quay of Upper Vey and hurt five dockers, ${who} said on Monday.\nThe crane had stood for two years, the news agency VNA said.`,
      'A crane fell',
    )
  expect(await told('state media')).toEqual(['supported: VNA', 'possible: state media'])
  expect(await told('the official Vedian news agency')).toEqual(['supported: VNA', 'possible: official Vedian news agency'])
  expect(await told('State media')).toEqual(['supported: VNA', 'possible: State media'])
  expect(await told('state television')).toEqual(['supported: state television'])
  expect(await told('local media')).toEqual(['supported: local media'])
})

it('takes no paper for the media of a state', async () => {
  const text =
    'A crane fell on the quay of Upper Vey and hurt five dockers, state media said on Monday.\nThe crane had stood for two years, the newspaper Ledan Post reported.'
  expect(await sourcesFor(text, 'A crane fell')).toEqual(['supported: state media'])
})
