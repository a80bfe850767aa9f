import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Hits, PostingColumns } from '../model/plan.ts'
import { ALL_PAIRS_UP_TO, LINKS, linkSequences, NEAREST } from './link-sequences.ts'

/** One posting: which sequence (a small number) stands in which report at which word. */
type Posting = readonly [sequence: number, report: number, token: number]

function columns(postings: readonly Posting[]): PostingColumns {
  return {
    // Sequences of one parity share a high half, so that the low half must tell them apart.
    high: Uint32Array.from(postings, ([sequence]) => sequence % 2),
    low: Uint32Array.from(postings, ([sequence]) => sequence),
    token: Uint32Array.from(postings, ([, , token]) => token),
    report: Uint32Array.from(postings, ([, report]) => report),
  }
}

const links = ({ a, tokenA, b, tokenB }: Hits): string[] => Array.from(a, (from, i) => `${from}:${tokenA[i]} ${b[i]}:${tokenB[i]}`).sort()

test('links each two reports that carry a sequence, at its first place in each', () => {
  const found = linkSequences(
    columns([
      [1, 0, 5],
      [1, 1, 7],
      [1, 1, 9],
      [1, 4, 2],
      [3, 4, 8],
      [2, 5, 1],
    ]),
  )
  expect(links(found)).toEqual(['0:5 1:7', '0:5 4:2', '1:7 4:2'])
})

test('large groups stay connected with a bounded number of links for each report', () => {
  const size = 10 * ALL_PAIRS_UP_TO
  const { a, b } = linkSequences(columns(Array.from({ length: size }, (_, report) => [1, report, 0] as const)))
  expect(a.length).toBeLessThanOrEqual(size * (NEAREST + 1))
  const linkedEarlier = new Set(b)
  expect(linkedEarlier.size).toBe(size - 1)
  expect([...a].every((earlier, i) => earlier < b[i]!)).toBe(true)
})

test('links those that engines are told of', () => {
  for (const size of [2, 5, ALL_PAIRS_UP_TO, ALL_PAIRS_UP_TO + 1, 3 * ALL_PAIRS_UP_TO]) {
    const { a, b } = linkSequences(columns(Array.from({ length: size }, (_, report) => [1, report, 0] as const)))
    const told = Array.from({ length: size }, (_, later) => Array.from({ length: later }, (_, earlier) => [earlier, later] as const)).flat()
    const ruled = told.filter(([earlier, later]) => size <= LINKS.allUpTo || earlier === 0 || later - earlier <= LINKS.nearest)
    expect(new Set(Array.from(a, (earlier, i) => `${earlier} ${b[i]}`))).toEqual(new Set(ruled.map((pair) => pair.join(' '))))
  }
})

test('the order of postings changes nothing', () => {
  const posting = fc.tuple(fc.nat(6), fc.nat(8), fc.nat(30))
  fc.assert(
    fc.property(fc.array(posting, { maxLength: 40 }), (postings) => {
      const turned = [...postings].sort((x, y) => y[2] - x[2] || y[0] - x[0] || y[1] - x[1])
      expect(links(linkSequences(columns(turned)))).toEqual(links(linkSequences(columns(postings))))
    }),
  )
})
