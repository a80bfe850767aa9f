import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ReportId } from '../model/ids.ts'
import type { Hits } from '../model/plan.ts'
import { pairUnits } from './pair-units.ts'

const IDS = Array.from({ length: 12 }, (_, i) => String.fromCharCode(97 + i) as ReportId)
type Hit = readonly [a: number, tokenA: number, b: number, tokenB: number]

function hitsOf(hits: readonly Hit[]): Hits {
  const column = (i: 0 | 1 | 2 | 3): Uint32Array => Uint32Array.from(hits, (hit) => hit[i])
  return { a: column(0), tokenA: column(1), b: column(2), tokenB: column(3) }
}

const written = (hits: readonly Hit[], parts = 1): string[] => {
  const size = Math.ceil(hits.length / parts)
  const cut = Array.from({ length: parts }, (_, i) => hitsOf(hits.slice(i * size, (i + 1) * size)))
  return pairUnits(IDS, cut).map(({ a, b, hits: { tokenA, tokenB } }) => `${a}${tokenA.join()} ${b}${tokenB.join()}`)
}

test('pairs come in order, each once, with the earliest hit, whichever side came first', () => {
  const found = written([
    [2, 9, 1, 4],
    [0, 7, 3, 5],
    [1, 4, 2, 8],
    [0, 7, 3, 1],
    [5, 0, 5, 1],
  ])
  expect(found).toEqual(['a7 d1', 'b4 c8'])
})

test('order and cutting of the hits change nothing, and a plain map finds the same', () => {
  const hit = fc.tuple(fc.nat(11), fc.nat(20), fc.nat(11), fc.nat(20))
  fc.assert(
    fc.property(fc.array(hit, { maxLength: 200 }), fc.integer({ min: 1, max: 5 }), (hits, parts) => {
      const earliest = new Map<string, readonly [number, number]>()
      for (const [a, tokenA, b, tokenB] of hits) {
        if (a === b) continue
        const pair = a < b ? `${IDS[a]} ${IDS[b]}` : `${IDS[b]} ${IDS[a]}`
        const tokens: readonly [number, number] = a < b ? [tokenA, tokenB] : [tokenB, tokenA]
        const known = earliest.get(pair)
        if (known === undefined || tokens[0] < known[0] || (tokens[0] === known[0] && tokens[1] < known[1])) earliest.set(pair, tokens)
      }
      const expected = [...earliest].sort(([x], [y]) => (x < y ? -1 : 1)).map(([pair, [x, y]]) => pair.replace(' ', `${x} `) + y)
      expect(written(hits)).toEqual(expected)
      expect(written([...hits].reverse(), parts)).toEqual(expected)
    }),
  )
})

test('holds many pairs', () => {
  const ids = Array.from({ length: 300 }, (_, i) => String(i).padStart(3, '0') as ReportId)
  const hits: Hit[] = []
  for (let a = 0; a < 300; a++) for (let b = a + 1; b < 300; b += 3) hits.push([a, a + b, b, b])
  expect(pairUnits(ids, [hitsOf(hits)])).toHaveLength(hits.length)
})
