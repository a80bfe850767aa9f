import { expect, test } from 'vitest'
import { caseOf, type Given } from './fixtures/compare.ts'

const ONE = 'Flames swept through the glass depot beside the canal and forced forty families onto the frozen street before dawn'
const OTHER = 'Divers searched the muddy basin under the old swing bridge until the rising tide pushed their boats against the pillars'

/** The groups of carriers as texts of places, "carriers+in part / steps / versions". */
async function groups(given: readonly Given[]): Promise<string[]> {
  const view = await caseOf(given)
  const place = (id: string): string => (id === 'lost' || id === 'open' ? id : view.report(id as never).place.replace('given-', ''))
  return [...view.carriers()]
    .map(({ carriers, parts = [], tree, versions }) =>
      [
        [carriers, parts]
          .map((spans) => [...new Set(spans.map(({ report }) => place(report)))].sort().join(' '))
          .filter((places) => places !== '')
          .join('+'),
        tree
          .map(({ from, to }) => `${place(from)}>${place(to)}`)
          .sort()
          .join(' '),
        versions
          .map(({ of, report }) => `${place(of)}:${place(report)}`)
          .sort()
          .join(' '),
      ].join(' / '),
    )
    .sort()
}

test('reports that carry one passage are one group, whoever is linked with whom', async () => {
  const found = await groups([{ text: `${ONE}. Osk.` }, { text: `Quay. ${ONE}.` }, { text: `${ONE}. Tide.` }])
  expect(found).toEqual(['0 1 2 / open>0 open>1 open>2 / '])
})

test('two passages of one report are two groups', async () => {
  const found = await groups([{ text: `${ONE}. ${'Osk ledan. '.repeat(20)} ${OTHER}.` }, { text: `${ONE}. Tide.` }, { text: `Gull. ${OTHER}.` }])
  expect(found).toEqual(['0 1 / open>0 open>1 / ', '0 2 / open>0 open>2 / '])
})

test('dates order the tree', async () => {
  const found = await groups([
    { text: `${ONE}. Osk.`, published: '2031-05-04' },
    { text: `${ONE}. Quay.`, published: '2031-05-02' },
  ])
  expect(found).toEqual(['0 1 / 1>0 / '])
})

test('texts of one outlet are versions of its first', async () => {
  const outlet = 'Ledan Courier'
  const found = await groups([
    { text: `${ONE}. Osk.`, outlet, published: '2031-05-04' },
    { text: `${ONE}. Quay.`, outlet, published: '2031-05-02' },
    { text: `${ONE}. Tide.`, outlet, published: '2031-05-03' },
  ])
  expect(found).toEqual(['0 1 2 / 1>0 1>2 / 1:0 1:2'])
})

test('a formula within two passages does not make them one', async () => {
  const formula = 'Mira Ledan Osk, director of the Quay and Harbour Safety Board in Port Ledan, said in a statement'
  const found = await groups([
    { text: `${ONE}, ${formula}. Osk.` },
    { text: `Quay. ${ONE}, ${formula}.` },
    { text: `${OTHER}, ${formula}. Tide.` },
    { text: `Gull. ${OTHER}, ${formula}.` },
  ])
  expect(found).toEqual(['0 1 / open>0 open>1 / ', '2 3 / open>2 open>3 / '])
})

test('who has part of a passage is told with it, and has a group of its own, in which the whole shows who was first', async () => {
  const found = await groups([
    { text: `${ONE}. ${OTHER}.`, published: '2031-05-02' },
    { text: `Quay. ${ONE}. ${OTHER}. Osk.`, published: '2031-05-03' },
    { text: `Tide. ${ONE}. Gull.`, published: '2031-05-04' },
  ])
  expect(found).toEqual(['0 1 2 / 0>1 0>2 / ', '0 1+2 / 0>1 / '])
})

test('one sentence that stands in two stories does not make them one', async () => {
  const third = 'Bakers counted every sack twice while the frozen canal kept barges with flour and salt away from their ovens for weeks'
  const found = await groups([
    { text: `${OTHER}. ${ONE}.` },
    { text: `Quay. ${OTHER}. ${ONE}.` },
    { text: `${ONE}. ${third}.` },
    { text: `${ONE}. ${third}. Tide.` },
  ])
  expect(found.map((group) => group.split(' / ')[0])).toEqual(['0 1 2 3', '0 1+2 3', '2 3+0 1'])
})
