import { expect, test } from 'vitest'
import { caseOf } from './fixtures/compare.ts'

test('words told as moved from one end of a passage to the other are no passage of their own', async () => {
  const said = '“We shall never sell the quay to a firm that has poisoned our wells for twenty years and laughed about it”'
  const view = await caseOf([
    `Lamps went up in town. ${said}, Warden Osk Ledan told the Skerry Post. Then it rained.`,
    `Corn is dear. Warden Osk Ledan told the Skerry Post: ${said}.`,
  ])
  const copies = [...view.copies()]
  expect(copies.map(({ edits }) => edits.map(({ op, effect }) => `${op}/${effect}`))).toEqual([['move/attribution']])
})
