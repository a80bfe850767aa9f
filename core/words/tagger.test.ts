import { describe, expect, it } from 'vitest'
import { HASH_BITS } from './tagger-features.ts'
import { unpack } from './tagger.ts'

describe('unpack', () => {
  it('reads distances, tags and signed weights', () => {
    // Feature 3 with tag 1 at 5 and tag 2 at -1; feature 3 + 300 with tag 0 at -128.
    const { first, tags, weights } = unpack(Uint8Array.from([3, 2, 1, 5, 2, 255, (300 & 127) | 128, 300 >> 7, 1, 0, 128]))
    expect([first[2], first[3], first[4], first[303], first[304], first[2 ** HASH_BITS]]).toEqual([0, 0, 2, 2, 3, 3])
    expect([...tags]).toEqual([1, 2, 0])
    expect([...weights]).toEqual([5, -1, -128])
  })

  it('gives no weights for an empty model', () => {
    expect(unpack(new Uint8Array()).tags.length).toBe(0)
  })
})
