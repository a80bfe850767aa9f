import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nameOf, nameOfAll } from './hash.ts'

test('many parts have one name, whether they are given at once or one by one', () => {
  fc.assert(fc.property(fc.array(fc.string({ unit: 'binary' })), (parts) => nameOfAll(parts) === nameOf(...parts)))
  expect(nameOfAll(['a', 'b'])).not.toBe(nameOfAll(['ab']))
})
