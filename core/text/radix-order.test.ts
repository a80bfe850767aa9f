import fc from 'fast-check'
import { expect, test } from 'vitest'
import { radixOrder } from './radix-order.ts'

test('sorts like a stable comparison sort', () => {
  fc.assert(
    fc.property(fc.uint32Array(), (keys) => {
      const expected = [...keys.keys()].sort((x, y) => keys[x]! - keys[y]! || x - y)
      expect([...radixOrder(keys)]).toEqual(expected)
    }),
  )
})

test('sorts by a second key after a first one', () => {
  const minor = Uint32Array.of(3, 1, 2, 1)
  const major = Uint32Array.of(0, 0x90000000, 0, 0)
  expect([...radixOrder(major, radixOrder(minor))]).toEqual([3, 2, 0, 1])
})
