import { expect, test } from 'vitest'
import { caseOf, type Given } from './fixtures/compare.ts'

const STORY = 'Flames swept through the glass depot beside the canal and forced forty families onto the frozen street before dawn'
const MORE = 'Firemen broke the ice of the harbour basin to fill their hoses while neighbours carried blankets from the chapel'

/** The side that the first of two reports is: whether it had the words first, the other had, or nobody knows. */
async function first(one: Given | string, other: Given | string): Promise<string> {
  const view = await caseOf([one, other])
  const [copy] = view.copies()
  if (copy === undefined) return 'no copy'
  if (!copy.direction.known) return 'unknown'
  return view.report(copy[copy.direction.from].report).place === 'given-0' ? 'the first' : 'the second'
}

test.each<readonly [string, Given | string, Given | string, string]>([
  ['nothing tells', STORY, STORY, 'unknown'],
  ['equal dates tell nothing', { text: STORY, published: '2031-05-04' }, { text: STORY, published: '2031-05-04' }, 'unknown'],
  ['dates to the month tell nothing', { text: STORY, published: '2031-05' }, { text: STORY, published: '2031-06' }, 'unknown'],
  ['the earlier date', { text: STORY, published: '2031-05-02' }, { text: STORY, published: '2031-05-04' }, 'the first'],
  ['the earlier date, turned round', { text: STORY, published: '2031-05-04' }, { text: STORY, published: '2031-05-02' }, 'the second'],
  ['one date only', { text: STORY, published: '2031-05-02' }, STORY, 'unknown'],
  [
    'a source named in the text',
    { text: STORY, outlet: 'Ledan Courier' },
    { text: `${STORY}, the Ledan Courier reported.`, outlet: 'Osk Mirror' },
    'the first',
  ],
  [
    'a source named with "according to"',
    { text: `According to the Osk Mirror, ${STORY}.`, outlet: 'Ledan Courier' },
    { text: STORY, outlet: 'Osk Mirror' },
    'the second',
  ],
  ['a credit to the other outlet', { text: STORY, outlet: 'Coast Wire' }, { text: `${STORY} --Coast Wire`, outlet: 'Osk Mirror' }, 'the first'],
  [
    'a named source outweighs misleading dates',
    { text: STORY, outlet: 'Coast Wire', published: '2031-05-09' },
    { text: `${STORY} --Coast Wire`, outlet: 'Osk Mirror', published: '2031-05-02' },
    'the first',
  ],
  [
    'an outlet that credits itself is no source of the other',
    { text: `${STORY} --Coast Wire`, outlet: 'Coast Wire' },
    { text: STORY, outlet: 'Osk Mirror' },
    'unknown',
  ],
  ['both credit a third', `${STORY} --Coast Wire`, `${STORY} --Coast Wire`, 'unknown'],
  [
    'a credit to a third leaves dates without force',
    { text: `${STORY} --Coast Wire`, outlet: 'Ledan Courier', published: '2031-05-02' },
    { text: STORY, outlet: 'Osk Mirror', published: '2031-05-04' },
    'unknown',
  ],
  [
    'each names the other',
    { text: `${STORY}, the Osk Mirror reported.`, outlet: 'Ledan Courier' },
    { text: `${STORY}, the Ledan Courier reported.`, outlet: 'Osk Mirror' },
    'unknown',
  ],
  [
    'an outlet whose name stands there as a common word',
    { text: STORY, outlet: 'Canal' },
    { text: `${STORY}, a survivor said.`, outlet: 'Osk Mirror' },
    'unknown',
  ],
  [
    'hedge, caveat and attribution that only one text has, with a date',
    { text: `${STORY}, reportedly ${MORE}, the mayor said.`, published: '2031-05-02' },
    { text: `${STORY} ${MORE}.`, published: '2031-05-03' },
    'the first',
  ],
  [
    'what only one text has of hedge, attribution and exact figure',
    `${STORY}, reportedly ${MORE} for 47 hours in bitter wind under the watch of the coastguard, the mayor said.`,
    `${STORY} ${MORE} for about 50 hours in bitter wind under the watch of the coastguard.`,
    'the first',
  ],
  [
    'edits that point both ways',
    `${STORY}, reportedly ${MORE} for about 50 hours in bitter wind under the watch of the coastguard.`,
    `${STORY} ${MORE} for 47 hours in bitter wind under the watch of the coastguard, the mayor said.`,
    'unknown',
  ],
  ['one lost hedge is not enough', `${STORY}, reportedly ${MORE}.`, `${STORY} ${MORE}.`, 'unknown'],
  [
    'a reference that only one text can have made',
    `The harbour master wrote down what he had seen. The report also said that ${STORY}.`,
    `The report also said that ${STORY}. Nobody slept.`,
    'the first',
  ],
  [
    'a reference at the head of both tells nothing',
    `The report also said that ${STORY}. Boats came.`,
    `The report also said that ${STORY}. Nobody slept.`,
    'unknown',
  ],
])('%s', async (_, one, other, expected) => expect(await first(one, other)).toBe(expected))

test('background, quotations and formulas have no direction', async () => {
  const formula = 'Mira Ledan Osk, director of the Quay and Harbour Safety Board in Port Ledan, said in a statement'
  expect(await first({ text: `Tide. ${formula}.`, published: '2031-05-02' }, { text: `Gull. ${formula}.`, published: '2031-05-04' })).toBe('unknown')
})

test('the reasons are said, also where the direction stays open', async () => {
  const view = await caseOf([
    { text: `${STORY} --Coast Wire`, outlet: 'Ledan Courier', published: '2031-05-02' },
    { text: STORY, outlet: 'Osk Mirror', published: '2031-05-04' },
  ])
  const [copy] = view.copies()
  expect(copy?.direction.because.join(' ')).toMatch(/2 days.*credits Coast Wire/)
})

test('an outlet named far from the shared words is said to be named there, and not as their source', async () => {
  const rest = 'Wool rose by a tenth at the spring sale and the bell of the mission cracked. '.repeat(7)
  const view = await caseOf([
    { text: STORY, outlet: 'Ledan Courier' },
    { text: `${STORY}. ${rest}The Ledan Courier reported that the ferry would be sold.`, outlet: 'Osk Mirror' },
  ])
  const [copy] = view.copies()
  expect(copy?.direction.because).toContain('The other report names Ledan Courier as a source, but not beside the shared words.')
})

test.each<readonly [string, Given, Given, boolean, RegExp]>([
  ['records alone', { text: STORY, published: '2031-05-03' }, { text: STORY, published: '2031-05-04' }, true, /published 1 day before/],
  ['records of days apart', { text: STORY, published: '2031-05-02' }, { text: STORY, published: '2031-05-04' }, true, /published 2 days before/],
  [
    'records beside a source named in the text',
    { text: STORY, outlet: 'Ledan Courier', published: '2031-05-03' },
    { text: `${STORY}, the Ledan Courier reported.`, outlet: 'Osk Mirror', published: '2031-05-04' },
    false,
    /names Ledan Courier/,
  ],
])('whether dates alone tell: %s', async (_, one, other, alone, because) => {
  const view = await caseOf([one, other])
  const { direction } = [...view.copies()][0]!
  expect(direction.known && direction.byDatesAlone === true).toBe(alone)
  expect(direction.because.join(' ')).toMatch(because)
  expect([...view.carriers()].flatMap(({ tree }) => tree.map(({ inferred }) => inferred))).toEqual([alone])
})
