import { expect, test } from 'vitest'
import { findReuse } from '../find-reuse.ts'
import { type Given, reportOfGiven } from './fixtures/compare.ts'
import { PASSIM_SETTINGS, type PlainReuseSettings } from './index.ts'

/** The shared passages of some texts, as the words of both sides. */
async function reused(given: readonly (Given | string)[], settings: Partial<PlainReuseSettings> = {}): Promise<string[]> {
  const reports = given.map((one, i) => reportOfGiven(typeof one === 'string' ? { text: one } : one, `given-${i}`))
  const view = await findReuse(reports, { ...PASSIM_SETTINGS, ...settings })
  return [...view.copies()].map(({ a, b }) =>
    [a, b]
      .map(({ report, start, end }) => view.report(report).text.slice(start, end))
      .sort()
      .join(' = '),
  )
}

const FIRE = 'Flames swept through the glass depot beside the canal and forced forty families onto the frozen street'
const MISREAD = 'Flarnes swept throngh the glass dep0t beside thc canal and forced forty familics onto the fro zen strect'

test('what is long enough is found, whatever it says', async () => {
  const formula = 'Mira Ledan Osk, director of the Quay and Harbour Safety Board in Port Ledan, said in a statement'
  expect(await reused([`Tide. ${formula}. Gull.`, `Bell. ${formula}. Rope.`])).toEqual([`${formula} = ${formula}`])
})

test('shorter passages than asked for are left out', async () => {
  expect(await reused([`Tide. ${FIRE}. Gull.`, `Bell. ${FIRE}. Rope.`], { minAlign: 200 })).toEqual([])
})

test('too few shared sequences are left out', async () => {
  expect(await reused([`Tide. ${FIRE}. Gull.`, `Bell. ${FIRE}. Rope.`], { minMatch: 30 })).toEqual([])
})

test('passages farther apart than the gap are aligned by themselves', async () => {
  const between = (word: string): string => Array.from({ length: 30 }, (_, i) => `${word}${i}`).join(' ')
  const texts = [
    `${FIRE} ${between('osk')} ${FIRE.split(' ').reverse().join(' ')}`,
    `${FIRE} ${between('quay')} ${FIRE.split(' ').reverse().join(' ')}`,
  ]
  expect(await reused(texts, { gap: 600 })).toHaveLength(1)
  expect(await reused(texts, { gap: 60 })).toHaveLength(2)
})

test('texts of one series are left out where asked', async () => {
  const given = [
    { text: `Tide. ${FIRE}.`, outlet: 'Osk Mirror' },
    { text: `Bell. ${FIRE}.`, outlet: 'Osk Mirror' },
  ]
  expect(await reused(given)).toHaveLength(1)
  expect(await reused(given, { acrossSeries: true })).toEqual([])
})

test('misread words are found by characters, not by words', async () => {
  const given = [`Tide rose. ${FIRE}. Gulls cried.`, `Bells rang. ${MISREAD}. Ropes tore.`]
  expect(await reused(given)).toEqual([])
  const [found, ...more] = await reused(given, { floating: true, n: 10 })
  expect(more).toEqual([])
  expect(found).toContain('swept through the glass depot beside the canal and forced forty families onto the')
  expect(found).toContain('swept throngh the glass dep0t beside thc canal and forced forty familics onto the')
})
