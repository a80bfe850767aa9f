import { describe, expect, it } from 'vitest'
import { placeOfWords } from './selected-words.ts'

const TEXT = 'The crew had worked\nwithout rest (for 20 hours), a former deckhand said.'

describe('placeOfWords', () => {
  it.each([
    ['The crew', [0, 8]],
    ['had  worked without rest', [9, 32]],
    ['(for 20 hours),', [33, 48]],
    ['the crew', undefined],
    ['', undefined],
    ['   ', undefined],
  ])('%j', (words, expected) => {
    expect(placeOfWords(TEXT, words)).toEqual(expected)
  })
})
