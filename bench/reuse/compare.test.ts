import { expect, test } from 'vitest'
import { compareReuse } from './compare.ts'
import { minHashPairs } from './min-hash.ts'
import { simTextPairs } from './sim-text.ts'

test('passages find planted copies that MinHash misses', async () => {
  const { planted, rows } = await compareReuse(80, 7)
  const [passages, bulk, minHash] = rows
  expect(planted).toBeGreaterThan(10)
  expect(passages!.recall).toBeGreaterThanOrEqual(0.95)
  expect(bulk!.recall).toBeGreaterThanOrEqual(0.95)
  expect(minHash!.recall).toBeLessThan(passages!.recall)
})

test('MinHash finds near duplicates and no others', () => {
  const text = Array.from({ length: 200 }, (_, i) => `tide${i * 7}`).join(' ')
  const other = Array.from({ length: 200 }, (_, i) => `gull${i * 5}`).join(' ')
  expect([...minHashPairs([text, other, `${text} bell`])]).toEqual(['0 2'])
})

test('sim_text, where it is installed, finds what one text has from another', () => {
  const text = Array.from({ length: 60 }, (_, i) => `tide${i * 7}`).join(' ')
  const other = Array.from({ length: 60 }, (_, i) => `gull${i * 5}`).join(' ')
  const found = simTextPairs([text, other, `bell ${text}`])
  if (found !== undefined) expect([...found.pairs]).toEqual(['0 2'])
})
