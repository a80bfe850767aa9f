import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codePointsBefore } from './code-points.ts'

test('counts as iteration over the text does', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'é', '港', '🚢', '𝔸')), (letters) => {
      const text = letters.join('')
      const before = codePointsBefore(text)
      let [offset, count] = [0, 0]
      for (const letter of text) {
        expect(before(offset)).toBe(count++)
        offset += letter.length
      }
      expect(before(text.length)).toBe(count)
    }),
  )
})
