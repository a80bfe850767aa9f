import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergedNumbers, placeOfNumber } from './merged-numbers.ts'

const rising = fc.uniqueArray(fc.nat(60)).map((numbers) => Uint32Array.from(numbers).sort())

test('merges as sorting would, whichever is longer', () => {
  fc.assert(
    fc.property(rising, rising, (one, other) => {
      expect(mergedNumbers(one, other)).toEqual(Uint32Array.from([...one, ...other]).sort())
    }),
  )
})

test('finds the first that is not less', () => {
  fc.assert(
    fc.property(rising, fc.nat(60), (numbers, number) => {
      const found = numbers.findIndex((one) => one >= number)
      expect(placeOfNumber(numbers, number)).toBe(found < 0 ? numbers.length : found)
    }),
  )
})
