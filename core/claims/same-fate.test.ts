import { expect, it } from 'vitest'
import { analyze, reportFromText } from '../index.ts'

/** How many claims hold statements of two reports of some days, each of which is given. */
async function claimsOfBoth(texts: readonly string[], days: readonly string[] = []): Promise<number> {
  const reports = texts.map((text, at) =>
    reportFromText({
      place: `r${at}.txt`,
      key: `r${at}`,
      text,
      meta: { language: { value: 'en', from: 'record' }, published: { value: days[at] ?? '2024-05-02', from: 'record' } },
    }),
  )
  const view = await analyze(reports)
  return [...view.claims()].filter(({ statements }) => new Set(statements.map(({ id }) => view.statement(id).report)).size > 1).length
}

it.each([
  ['an arrest', 'Ada Finn was arrested near the old mill on Tuesday.', 'Officers detained the baker Ada Finn after a quarrel about flour.'],
  ['an arrest in a headline', 'Baker Ada Finn Arrested in Norr\n\nThe town was quiet.', 'A patrol arrested Ada Finn at dawn.'],
  [
    'a purchase',
    'Orrin Textiles has agreed to purchase Quellor Looms.',
    'Orrin Textiles buys the loom maker Quellor Looms, weavers were told at noon.',
  ],
  ['a purchase to come', 'Orrin Textiles will buy Quellor Looms for a sum that was not given.', 'Orrin Textiles acquired rival Quellor Looms.'],
  ['a death', 'Bram Teller died in a lighthouse at the age of ninety.', 'The singer Bram Teller has died.'],
  ['a killing told in two words', 'Guards shot dead the poet Bram Teller.', 'Bram Teller was gunned down outside a mill.'],
  ['two arrested together', 'Ada Finn and Bram Teller were arrested at the mill.', 'A patrol arrested the two bakers, Bram Teller and Ada Finn.'],
  ['a charge for one thing', 'Ada Finn was charged with arson.', 'Ada Finn has been charged with arson by a court that sat at night.'],
])('brings together what befell one: %s', async (_, ...texts) => {
  expect(await claimsOfBoth(texts)).toBe(1)
})

it.each([
  ['others', 'Ada Finn was arrested near the old mill.', 'Officers detained Bram Teller after a quarrel about flour.'],
  ['one of a family', 'Ada Finn was arrested near the old mill.', 'Officers detained Ivo Finn after a quarrel about flour.'],
  ['the people of a firm', 'Orrin Textiles bought Quellor Looms.', 'A rival bought Quellor Looms managers a boat.'],
  ['owners', 'Ada Finn died in a lighthouse.', "Ada Finn's horse died of colic."],
  ['a verb before it', 'Ada Finn was arrested near the old mill.', 'The mayor refused to arrest Ada Finn.'],
  ['another charge', 'Ada Finn was charged with arson.', 'Ada Finn has been charged with the theft of a horse.'],
  ['what nearly befell', 'Ada Finn was nearly killed when a cart struck the wall.', 'Bandits killed Ada Finn at the ferry.'],
  ['what is charged for bread', 'A kiosk charged Ada Finn nine crowns for bread.', 'Ada Finn has been charged.'],
  ['a vote against', 'The council voted Ada Finn out.', 'Villagers elected Ada Finn as their head.'],
  ['what may be bought', 'Orrin Textiles may buy Quellor Looms.', 'Orrin Textiles acquired rival Quellor Looms.'],
  ['a death of long ago', 'Ada Finn died in 1920.', 'The singer Ada Finn has died.'],
  ['what is only feared', 'Ada Finn was arrested near the old mill.', 'Ada Finn may be arrested when the snow melts.'],
])('leaves apart: %s', async (_, ...texts) => {
  expect(await claimsOfBoth(texts)).toBe(0)
})

it('leaves apart what is told of weeks that differ', async () => {
  const texts = ['Ada Finn was arrested near the old mill.', 'Officers detained the baker Ada Finn after a quarrel.']
  expect(await claimsOfBoth(texts, ['2024-05-02', '2024-06-20'])).toBe(0)
})
