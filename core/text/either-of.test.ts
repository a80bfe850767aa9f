import { describe, expect, it } from 'vitest'
import { eitherOf } from './either-of.ts'

describe('either of several shapes', () => {
  const shapes = [/^quay|pier$/i, /\bdock(?:s|ed)\b/i]
  it.each(['Quay 4', 'the old PIER', 'quays', 'pier 4', 'docked', 'dock', ''])('is found where one of them is: “%s”', (text) => {
    for (const count of [0, 1, 2]) {
      const some = shapes.slice(0, count)
      expect(eitherOf(some).test(text)).toBe(some.some((shape) => shape.test(text)))
    }
  })
  it('keeps a single shape with its flags', () => {
    expect(eitherOf([/\p{Lu}/u]).flags).toBe('u')
  })
  it('refuses shapes of different flags', () => {
    expect(() => eitherOf([/pier/i, /mole/u])).toThrow('different flags')
  })
})
