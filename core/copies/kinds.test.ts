import { expect, test } from 'vitest'
import { matterKey } from '../analyze.ts'
import type { CopyKind } from '../model/copies.ts'
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

test.each([
  'The official spoke on condition of anonymity because she was not authorized to speak to the media',
  'The ministry did not immediately respond to a request for comment on the matter',
  'There was no immediate claim of responsibility for the attack, the agency said',
  'The figures could not be independently verified because the authorities could not be reached for comment',
  'The board did not return phone calls and emails seeking a response about the matter',
  'Their identities were being withheld pending notification of relatives, the agency said',
  'No group has claimed responsibility and it was not immediately known who was behind it',
])('what every report may say of its own making is a formula: %s', async (stock) => {
  expect(await kinds(`${filler('one', 60)}. ${stock}. So.`, `${filler('two', 60)}. ${stock}. Then.`)).toEqual(['formulaic'])
})

test.each([
  'The phone company barred calls to the emergency number, and requests for a response to the matter are pending a reply',
  'The court withheld the permission and barred phone calls and emails in reply to requests',
  'The league claimed responsibility for a raid on the phone exchange that left calls unavailable',
  'The army replied to the request with a response that reached the pending claim on the matter',
  'A condition on the claim barred the bank from notified calls and withheld emails',
])('news in the words of such sentences is news: %s', async (news) => {
  expect(await kinds(`${filler('one', 60)}. ${news}. So.`, `${filler('two', 60)}. ${news}. Then.`)).toEqual(['reporting'])
})

test.each([
  ['one of them', NEWS.toUpperCase(), NEWS],
  ['both', NEWS.toUpperCase(), NEWS.toUpperCase()],
])('news printed in capitals is news, in %s', async (_, one, other) => {
  for (const [a, b] of [
    [one, other],
    [other, one],
  ])
    expect(await kinds(`${filler('one', 60)}. ${a}. So.`, `${filler('two', 60)}. ${b}. Then.`)).toEqual(['reporting'])
})

test('a template filled in twice is a formula', async () => {
  const filled = (first: string, second: string, third: string): string =>
    `Boats and the ${first} were still looking for lost people behind the ${second} when night fell over the quiet ${third}, they said`
  const found = await kinds(
    `${filler('one', 70)}. ${filled('winding copper ceremony', 'clumsy coal barge', 'northern orchard')}.`,
    `${filler('two', 70)}. ${filled('thick woollen blanket', 'stubborn river bridge', 'flooded quarry')}.`,
  )
  expect(found).toEqual(['formulaic'])
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

test('a standing account that came with much shared reporting is of the same source', async () => {
  const more = 'Firemen broke the ice of the harbour basin to fill their hoses while neighbours carried blankets from the chapel and the school'
  const found = await kinds(
    `${filler('one', 70)}. ${NEWS}. ${more}. ${filler('a', 20)}. ${STANDING}. ${filler('b', 80)}.`,
    `${filler('two', 70)}. ${NEWS}. ${more}. ${filler('c', 20)}. ${STANDING}. ${filler('d', 80)}.`,
  )
  expect(found).toEqual(['reporting', 'reporting'])
})

test('a standing account with a recent time is not', async () => {
  const recent = `${STANDING}, and on Tuesday they fought again`
  expect(await kinds(`${filler('one', 60)}. ${recent}.`, `${filler('two', 60)}. ${recent}.`)).toEqual(['reporting'])
})

test.each([
  ['Ledan Courier', 'The Ledan Courier'],
  ['Ledan Courier', 'ledancourier.example'],
])('%s and %s are one outlet, whose texts on one story are updates', async (one, other) => {
  const text = (seed: string): string => `${NEWS}. ${filler(seed, 60)}.`
  expect(await kinds({ text: text('one'), outlet: one }, { text: text('two'), outlet: other })).toEqual(['update'])
})

test('short texts of one outlet that share their background alone are no updates', async () => {
  const outlet = 'Ledan Courier'
  const text = (seed: string): string => `${filler(seed, 62)}. ${STANDING}.`
  expect(await kinds({ text: text('one'), outlet }, { text: text('two'), outlet })).toEqual(['background'])
})

test('two texts of one outlet on one story are updates', async () => {
  const outlet = 'Ledan Courier'
  expect(await kinds({ text: `${NEWS}. ${filler('one', 60)}.`, outlet }, { text: `${NEWS}. ${filler('two', 60)}.`, outlet })).toEqual(['update'])
})

test('kinds that the case leaves out are not seen, and make other keys', async () => {
  const given = [`${filler('one', 60)}. ${STANDING}.`, `${filler('two', 60)}. ${STANDING}.`]
  const seen = async (leaveOut: readonly CopyKind[]) => {
    const view = await caseOf(given, leaveOut)
    return [[...view.copies()].length, [...view.carriers()].length, [...view.copiesOf(view.reportIds()[0]!)].length, view.counts().copies]
  }
  expect(await seen([])).toEqual([1, 1, 1, 1])
  expect(await seen(['background'])).toEqual([0, 0, 0, 0])
  expect(await seen(['quotation'])).toEqual([1, 1, 1, 1])
  const key = (leaveOut: readonly CopyKind[]) => matterKey({ decisions: [], about: { name: '', question: '', leaveOut } })({})
  expect(new Set([key([]), key(['background']), key(['quotation'])]).size).toBe(3)
  expect(key(['quotation', 'background'])).toBe(key(['background', 'quotation']))
})

test('page furniture is not compared', async () => {
  const furniture = '[[Share this story with your friends and sign the letter that lands in your box each morning]]'
  expect(await kinds(`${filler('one', 60)}. ${furniture}`, `${filler('two', 60)}. ${furniture}`)).toEqual([])
})

test('a dated statement of seven words is shown up to the name that its sentence goes on to', async () => {
  const [a, b] = [
    'It moved to Ledan in 1936, where it enjoyed the care of old Mira Osk',
    'They moved to Ledan in 1936, where it was sheltered by Mira Osk',
  ]
  const view = await caseOf([`${filler('one', 70)}. ${a} and built a pier.`, `${filler('two', 70)}. ${b}.`])
  const [copy] = view.copies()
  expect(copy?.kind).toBe('background')
  const sides = [copy!.a, copy!.b].map(({ report, start, end }) => view.report(report).text.slice(start, end))
  expect(sides.sort()).toEqual([
    'moved to Ledan in 1936, where it enjoyed the care of old Mira Osk',
    'moved to Ledan in 1936, where it was sheltered by Mira Osk',
  ])
})

test('seven words around a year that names something are not shown', async () => {
  const label = 'the broken salt road across Osk 1980'
  expect(await kinds(`${filler('one', 70)} ${label}.`, `${filler('two', 70)} ${label}.`)).toEqual([])
})

test('the attribution beside a quotation that both have is no reporting', async () => {
  const speech = '“We shall rebuild every broken wall along this river and nobody will sleep in tents again”'
  const [one, two] = [`${filler('one', 60)}. ${speech}`, `${filler('two', 60)}. ${speech}`]
  const told = 'vowed the bearded mayor of Osk.'
  expect(await kinds(`${one} ${filler('p', 14)} ${told}`, `${two} ${filler('q', 14)} ${told}`)).toEqual(['quotation', 'quotation'])
})

test('a formula of five words is shown beside copied news alone', async () => {
  const formula = 'under the old coastal convention'
  expect(await kinds(`${NEWS}. ${filler('one', 60)} ${formula}.`, `${NEWS}. ${filler('two', 60)} ${formula} ${filler('x', 9)}.`)).toEqual([
    'reporting',
    'formulaic',
  ])
  expect(await kinds(`${filler('one', 60)} ${formula}.`, `${filler('two', 60)} ${formula} ${filler('x', 9)}.`)).toEqual([])
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
