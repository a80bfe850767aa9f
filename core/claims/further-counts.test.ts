import { expect, it } from 'vitest'
import { analyze, reportFromText } from '../index.ts'

/** The statements that a text makes, in its words. */
async function statementsIn(text: string): Promise<readonly string[]> {
  const report = reportFromText({ place: 'r.txt', key: 'r', text, meta: { language: { value: 'en', from: 'record' } } })
  const view = await analyze([report])
  return view.layer(report.id, 'statements').map(({ extent }) => text.slice(...extent))
}

it.each([
  ['6 bakers killed 31 hurt by a falling oven in Norr.', ['6 bakers killed', '31 hurt by a falling oven in Norr']],
  ['At Least 9 Pilots Killed 40 Others Injured in Orrin Blast.', ['At Least 9 Pilots Killed', '40 Others Injured in Orrin Blast']],
  ['4 dead 17 wounded in a blast near Orrin.', ['4 dead', '17 wounded in a blast near Orrin']],
])('reads two counts with a lost “and” as two: %s', async (text, expected) => {
  const found = await statementsIn(text)
  expect(found).toEqual(expect.arrayContaining(expected))
  expect(found.filter((words) => /^(?:killed|dead)/i.test(words))).toEqual([])
})

it('leaves one count whole whose people were hurt before', async () => {
  const found = await statementsIn('9 rebels killed 40 injured pilots in the clinic of Orrin.')
  expect(found).toContain('killed 40 injured pilots')
  expect(found).not.toContain('9 rebels killed')
})

it.each([
  ['The guild met after a raid on the kilns of Orrin that killed nine bakers.', 'a raid on the kilns of Orrin that killed nine bakers'],
  ['Bakers have accused the pilots of launching raids on Orrin and killing as many as 130 people.', 'killing as many as 130 people'],
])('parts a count from a clause that says another thing: %s', async (text, expected) => {
  expect(await statementsIn(text)).toEqual([text.slice(0, -1), expected])
})

it('leaves a count whole where the clause says no more', async () => {
  expect(await statementsIn('The guild condemned the raid that killed nine bakers.')).toEqual(['the raid that killed nine bakers'])
})

it('leaves in what somebody says what is taken for granted', async () => {
  const text = 'The guild said that it had met after a raid on the kilns of Orrin that killed nine bakers.'
  expect(await statementsIn(text)).not.toContain('a raid on the kilns of Orrin that killed nine bakers')
})
