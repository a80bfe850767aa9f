import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { restoredValue, storedValue } from './stored-value.ts'

describe('a stored value', () => {
  it('comes back as it was, small or large', () => {
    fc.assert(
      fc.property(fc.anything({ maxDepth: 2 }), fc.integer({ min: 1, max: 400 }), (value, times) => {
        const values = Array.from({ length: times }, () => value)
        expect(restoredValue(storedValue(values)).value).toEqual(values)
      }),
      { numRuns: 60 },
    )
  })

  it('keeps columns and lone surrogates, and takes less room where it is large', () => {
    const value = { high: Uint32Array.from({ length: 5000 }, (_, i) => i % 7), text: '\ud800 harbour '.repeat(500) }
    const stored = storedValue(value)
    const restored = restoredValue(stored)
    expect(restored.value).toEqual(value)
    expect(restored.bytes).toBeGreaterThan(20_000)
    expect(stored.byteLength).toBeLessThan(restored.bytes / 4)
  })

  it('is not compressed where that hardly helps', () => {
    const hashes = Uint32Array.from({ length: 2000 }, (_, i) => Math.imul(i + 1, 0x9e3779b1) ^ Math.imul(i + 7, 0x85ebca6b))
    const stored = storedValue(hashes)
    expect(stored.byteLength).toBeGreaterThan(hashes.byteLength)
    expect(restoredValue(stored).value).toEqual(hashes)
  })
})
