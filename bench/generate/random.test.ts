import { expect, test } from 'vitest'
import { Random } from './random.ts'

test('equal seeds give equal sequences', () => {
  const [one, other] = [new Random(5), new Random(5)]
  expect(Array.from({ length: 20 }, () => one.next())).toEqual(Array.from({ length: 20 }, () => other.next()))
})

test('whole numbers stay within their bounds and reach both', () => {
  const random = new Random(1)
  const drawn = new Set(Array.from({ length: 500 }, () => random.whole(2, 5)))
  expect([...drawn].sort()).toEqual([2, 3, 4, 5])
})

test('choosing from nothing throws', () => {
  expect(() => new Random(1).of([])).toThrow('Unexpected empty list')
})
