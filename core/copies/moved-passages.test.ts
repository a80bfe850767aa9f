import fc from 'fast-check'
import { expect, test } from 'vitest'
import { movedPassages } from './moved-passages.ts'
import type { SharedPassage } from './shared-passages.ts'

/** Passages in order of side a, given by their places on side b and their weights. */
const passages = (places: readonly (readonly [place: number, weight: number])[]): SharedPassage[] =>
  places.map(
    ([place, weight], i) => ({ a: [10 * i, 10 * i + 5], b: [place, place + 5], sharedWords: weight, formula: false }) as unknown as SharedPassage,
  )
const moved = (places: readonly (readonly [number, number])[]): number[] => [...movedPassages(passages(places))]

test.each<readonly [string, readonly (readonly [number, number])[], readonly number[]]>([
  ['none', [], []],
  ['one', [[7, 9]], []],
  [
    'in order',
    [
      [0, 9],
      [10, 9],
      [20, 9],
    ],
    [],
  ],
  [
    'the shorter of two was moved',
    [
      [10, 9],
      [0, 20],
    ],
    [0],
  ],
  [
    'a sentence put at the end',
    [
      [90, 9],
      [10, 9],
      [20, 9],
    ],
    [0],
  ],
  [
    'a long block outweighs two short ones',
    [
      [90, 30],
      [10, 9],
      [20, 9],
    ],
    [1, 2],
  ],
])('%s', (_, places, expected) => expect(moved(places)).toEqual(expected))

test('what stays ascends, and no heavier choice does', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.nat(40), { maxLength: 9 }),
      fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 9, maxLength: 9 }),
      (places, weights) => {
        const given = places.map((place, i) => [place, weights[i]!] as const)
        const gone = movedPassages(passages(given))
        const kept = given.filter((_, i) => !gone.has(i))
        expect(kept.every(([place], i) => i === 0 || kept[i - 1]![0] < place)).toBe(true)
        let most = 0
        for (let choice = 0; choice < 1 << given.length; choice++) {
          const chosen = given.filter((_, i) => (choice >> i) & 1)
          if (chosen.every(([place], i) => i === 0 || chosen[i - 1]![0] < place))
            most = Math.max(
              most,
              chosen.reduce((sum, [, weight]) => sum + weight, 0),
            )
        }
        expect(kept.reduce((sum, [, weight]) => sum + weight, 0)).toBe(most)
      },
    ),
  )
})
