import { expect, test } from 'vitest'
import { intervalOf, wilson } from './interval.ts'

test('the interval of 8 in 10 is that of the published tables', () => {
  const [low, high] = wilson(0.8, 10)
  expect([low, high]).toEqual([expect.closeTo(0.4902, 4), expect.closeTo(0.9433, 4)])
})
test.each([
  [0, 5],
  [1, 5],
  [0.5, 1000],
])('the interval of %d among %i lies in [0, 1] and holds the share', (share, n) => {
  const [low, high] = wilson(share, n)
  expect(low).toBeGreaterThanOrEqual(0)
  expect(high).toBeLessThanOrEqual(1)
  expect(low <= share && share <= high).toBe(true)
})
test('an F1 has no interval, a share of a count has', () => {
  expect(intervalOf('attributions', 'precision', { precision: 0.5, n: { chain: 10 } })).toBeUndefined()
  expect(intervalOf('attributions', 'speaker', { speaker: 0.5, n: { chain: 10 } })).toEqual(wilson(0.5, 10))
  expect(intervalOf('origins', 'supportedExact', { supportedExact: 0.5, n: 4 })).toEqual(wilson(0.5, 4))
})
