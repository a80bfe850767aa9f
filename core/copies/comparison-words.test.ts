import fc from 'fast-check'
import { expect, test } from 'vitest'
import { comparisonWords } from './comparison-words.ts'

/** The words as written, and whether two texts have the same words. */
const written = (text: string): string[] => {
  const { start, end } = comparisonWords(text)
  return Array.from(start, (from, i) => text.slice(from, end[i]))
}
const same = (one: string, other: string): boolean => comparisonWords(one).hash.join() === comparisonWords(other).hash.join()

test.each([
  ['The ferry, “Osk”, sank.', ['The', 'ferry', 'Osk', 'sank']],
  ['a five-year-old ban', ['a', 'five', 'year', 'old', 'ban']],
  ['the U.S. envoy', ['the', 'U.S', 'envoy']],
  ['300,000 crowns, 12 boats', ['300,000', 'crowns', '12', 'boats']],
  ['It closed.Then it burned.', ['It', 'closed', 'Then', 'it', 'burned']],
  ['港は閉鎖', ['港', 'は', '閉', '鎖']],
  ['', []],
  ['… — !', []],
])('%s', (text, words) => expect(written(text)).toEqual(words))

test.each([
  ['Ledan’s', "Ledan's"],
  ["Ledan's", 'Ledans'],
  ['CAFÉ', 'cafe'],
  ['U.S.', 'US'],
  ['300,000', '300000'],
  ['air-strike', 'air strike'],
  ['co\u00adoperate', 'cooperate'],
  ['“So,” he said.', 'so he said'],
])('%s compares equal to %s', (one, other) => expect(same(one, other)).toBe(true))

test.each([
  ['1.5', '15'],
  ['3,00', '300'],
  ['airstrike', 'air strike'],
  ['now here', 'nowhere'],
])('%s compares unequal to %s', (one, other) => expect(same(one, other)).toBe(false))

test('left-out extents give no words and part what stands beside them', () => {
  const { count, parted } = comparisonWords('the harbour SHARE THIS closed today', [[12, 22]])
  expect(count).toBe(4)
  expect([...parted]).toEqual([0, 0, 1, 0])
})

test('words ascend, do not overlap and stay in the text, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { count, start, end } = comparisonWords(text)
      let before = 0
      for (let i = 0; i < count; i++) {
        expect(start[i]).toBeGreaterThanOrEqual(before)
        expect(end[i]).toBeGreaterThan(start[i]!)
        before = end[i]!
      }
      expect(before).toBeLessThanOrEqual(text.length)
    }),
    { numRuns: 30 },
  )
})
