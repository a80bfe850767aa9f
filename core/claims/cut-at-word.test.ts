import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutAtWord } from './cut-at-word.ts'

describe('cutAtWord', () => {
  it.each([
    ['the ferry left', 20, 'the ferry left'],
    ['the ferry left the quay', 14, 'the ferry left …'],
    ['the ferry left the quay', 16, 'the ferry left …'],
    ['渡轮离开了码头', 3, '渡轮离 …'],
    ['ab🚢🚢', 3, 'ab …'],
  ])('%s, at most %d', (text, longest, expected) => expect(cutAtWord(text, longest)).toBe(expected))

  it('begins as the text does, and is hardly longer than asked', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(40), (text, longest) => {
        const cut = cutAtWord(text, longest)
        expect(text.startsWith(cut.replace(/ …$/, '')) || cut === text).toBe(true)
        expect(cut.length).toBeLessThanOrEqual(Math.max(longest + 2, 0))
      }),
    )
  })
})
