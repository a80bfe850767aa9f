import fc from 'fast-check'
import { expect, test } from 'vitest'
import { trimmed } from './clause.ts'

const cut = (text: string): string | undefined => {
  const extent = trimmed(text, [0, text.length])
  return extent && text.slice(...extent)
}

test.each([
  [' “the pier fell,” ', 'the pier fell'],
  ['(the pier fell)', 'the pier fell'],
  ['the war with the isles (1980-1988).', 'the war with the isles (1980-1988)'],
  ['Osk (the league’s leader (since May)), ', 'Osk (the league’s leader (since May))'],
  ['fell, officials said)', 'fell, officials said'],
  ['the [northern] pier]', 'the [northern] pier'],
  ['12 - ', undefined],
])('%j is cut to %j', (text, words) => expect(cut(text)).toBe(words))

test('what is cut is cut no further', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'b', ' ', '(', ')', '[', ']', ',', '.', '"') }), (text) => {
      const once = cut(text)
      if (once !== undefined) expect(cut(once)).toBe(once)
    }),
  )
})
