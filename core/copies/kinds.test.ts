import { expect, test } from 'vitest'
import { reportFromText } from '../read/report-of.ts'
import { caseOf, caseOfReports, type Given } from './fixtures/compare.ts'

/** Text of words that stand nowhere else. */
const filler = (seed: string, count: number): string =>
  Array.from({ length: count }, (_, i) => `${seed}${(i + 5).toString(2).replaceAll('0', 'o').replaceAll('1', 'i')}`).join(' ')
const NEWS = 'Flames swept through the glass depot beside the canal and forced forty families onto the frozen street before dawn'

/** The kinds of the copies between two reports, in order of the first one's text. */
async function kinds(a: Given | string, b: Given | string): Promise<string[]> {
  const view = await caseOf([a, b])
  return [...view.copies()].sort((x, y) => x.a.start - y.a.start).map(({ kind }) => kind)
}

test('news at the head of both reports was taken over', async () => {
  expect(await kinds(`${NEWS}. ${filler('one', 60)}.`, `${NEWS}. ${filler('two', 60)}.`)).toEqual(['reporting'])
})

test('names, titles and attribution alone make a formula', async () => {
  const formula = 'Mira Ledan Osk, director of the Quay and Harbour Safety Board in Port Ledan, said in a statement'
  expect(await kinds(`${filler('one', 60)}. ${formula}. So.`, `${filler('two', 60)}. ${formula}. Then.`)).toEqual(['formulaic'])
})

test('what both quote from one speech is a quotation', async () => {
  const speech = '“We shall rebuild every broken wall along this river and nobody will sleep in tents again”'
  expect(await kinds(`${filler('one', 60)}. ${speech}, she said.`, `${filler('two', 60)}. He promised: ${speech}.`)).toEqual(['quotation'])
})

test('a quotation beside copied news came with it', async () => {
  const speech = '“We shall rebuild every broken wall along this river and nobody will sleep in tents again”'
  const found = await kinds(`${NEWS}. ${filler('one', 60)}. ${speech}, she said.`, `${NEWS}. ${filler('two', 60)}. ${speech}, he read.`)
  expect(found).toEqual(['reporting', 'reporting'])
})

const STANDING = 'The valley has been divided between two rival councils since the border dispute of 2019 closed every mill and market'

test('a standing account away from the lead is background', async () => {
  expect(await kinds(`${filler('one', 60)}. ${STANDING}.`, `${filler('two', 60)}. ${STANDING}.`)).toEqual(['background'])
})

test('a standing account with a recent time is not', async () => {
  const recent = `${STANDING}, and on Tuesday they fought again`
  expect(await kinds(`${filler('one', 60)}. ${recent}.`, `${filler('two', 60)}. ${recent}.`)).toEqual(['reporting'])
})

test('two texts of one outlet on one story are updates', async () => {
  const outlet = 'Ledan Courier'
  expect(await kinds({ text: `${NEWS}. ${filler('one', 60)}.`, outlet }, { text: `${NEWS}. ${filler('two', 60)}.`, outlet })).toEqual(['update'])
})

test('page furniture is not compared', async () => {
  const furniture = '[[Share this story with your friends and sign the letter that lands in your box each morning]]'
  expect(await kinds(`${filler('one', 60)}. ${furniture}`, `${filler('two', 60)}. ${furniture}`)).toEqual([])
})

test('wording of fewer than eight words in a row is not shown by itself', async () => {
  expect(
    await kinds(
      `${filler('one', 60)}. Flames swept through the glass depot beside.`,
      `Flames swept through the glass depot beside. ${filler('two', 60)}`,
    ),
  ).toEqual([])
})

test.each([
  ['without spaces', '港口的大火在黎明前蔓延到玻璃仓库并迫使四十户家庭离开'],
  ['from right to left', 'اندلعت النيران في مستودع الزجاج قرب القناة وأجبرت أربعين عائلة على الخروج إلى الشارع المتجمد'],
  ['in another alphabet', 'Пожар охватил стеклянный склад возле канала и вынудил сорок семей выйти на замёрзшую улицу до рассвета'],
])('wording in a language without a lexicon is compared: %s', async (_, news) => {
  expect(await kindsWithoutLanguage(`${news}。`, `${news}.`)).toEqual(['reporting'])
})

async function kindsWithoutLanguage(...texts: readonly string[]): Promise<string[]> {
  const view = await caseOfReports(texts.map((text, i) => reportFromText({ place: `given-${i}`, text })))
  return [...view.copies()].map(({ kind }) => kind)
}
