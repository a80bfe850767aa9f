import { expect, test } from 'vitest'
import type { PostingColumns, PostingStep, Postings } from '../model/plan.ts'
import { reportFromText } from '../read/report-of.ts'
import { memoryStore } from './memory-store.ts'
import { shuffledHits } from './shuffle.ts'

const reports = ['one', 'two', 'three', 'four'].map((text) => reportFromText({ place: text, text }))
const random = (seed: number): Uint32Array => Uint32Array.from({ length: 50 }, (_, i) => Math.imul(seed * 50 + i + 1, 0x9e3779b1) >>> 0)

function postingsSeen(atOnce: number): { seen: string[]; ranges: number } {
  const store = memoryStore(reports)
  store.reportIds().forEach((id, i) => {
    const postings: Postings = { high: random(i), low: random(i + 9), token: Uint32Array.from({ length: 50 }, (_, k) => k) }
    store.putResult('postings', id, 'key', postings)
  })
  const seen: string[] = []
  let ranges = 0
  const step: PostingStep = {
    id: 'links',
    scope: 'posting',
    version: 1,
    inputs: ['postings'],
    links: { allUpTo: 1, nearest: 1 },
    run: ({ high, low, token, report }: PostingColumns) => {
      ranges++
      high.forEach((hash, i) => seen.push(`${hash >>> 26} ${hash} ${low[i]} ${report[i]} ${token[i]}`))
      return { a: new Uint32Array(), tokenA: new Uint32Array(), b: new Uint32Array(), tokenB: new Uint32Array() }
    },
  }
  for (const _ of shuffledHits(step, { ids: store.reportIds(), store, atOnce }));
  return { seen, ranges }
}

test('every posting is seen once, with those of its range, however many passes are made', () => {
  const whole = postingsSeen(1 << 20)
  expect(whole.seen).toHaveLength(200)
  expect(new Set(whole.seen).size).toBe(200)
  const inPasses = postingsSeen(20)
  expect(inPasses.seen).toEqual(whole.seen)
  expect(inPasses.ranges).toBe(whole.ranges)
})
