import { describe, expect, it } from 'vitest'
import { inGroups, progressOn } from './progress.ts'

/** What is written when counts are told at the given seconds. */
function written(
  isTTY: boolean,
  tellings: readonly (readonly [second: number, label: string, done: number, total?: number, cached?: number])[],
): string {
  let text = ''
  let time = 0
  const progress = progressOn({ isTTY, columns: 80, write: (piece) => (text += piece) }, { now: () => time })
  for (const [second, label, done, total, cached] of tellings) {
    time = second * 1000
    progress.tell(label, { done, ...(total !== undefined && { total }), ...(cached !== undefined && { cached }) })
  }
  progress.end()
  return text
}

describe('progress', () => {
  it('rewrites one line on a terminal and takes it away at the end', () => {
    const text = written(true, [
      [0, 'Reading', 0, 12_000],
      [1, 'Reading', 400, 12_000],
    ])
    expect(text).toBe('Reading: 0 of 12,000\r\u001b[2KReading: 400 of 12,000, about 29 s left\r\u001b[2K')
  })

  it('writes a line now and then where there is no terminal', () => {
    const lines = written(
      false,
      Array.from({ length: 60 }, (_, second) => [second, 'Reading', second * 10, 1000] as const),
    )
    expect(lines.split('\n').length - 1).toBe(5)
    expect(lines).not.toMatch(/\r|\u001b/)
  })

  it('says nothing about work that was done before', () => {
    expect(written(false, [[20, 'Reading', 7, 7, 7]])).toBe('')
  })

  it('reckons the time left from what was done in this run, not from what was found done', () => {
    const text = written(true, [
      [0, 'Reading', 9000, 10_000, 9000],
      [10, 'Reading', 9100, 10_000, 9000],
    ])
    expect(text).toContain('about 90 s left'.replace('90 s', '2 min'))
  })

  it('names work in one go once, as it begins', () => {
    expect(
      written(false, [
        [0, 'Counting', 0, 1],
        [30, 'Counting', 1, 1],
      ]),
    ).toBe('Counting …\n')
  })

  it('says nothing when quiet', () => {
    const progress = progressOn({ write: () => expect.fail('not quiet') }, { quiet: true })
    progress.tell('Reading', { done: 1, total: 2 })
    progress.say('a line')
    progress.end()
  })
})

describe('inGroups()', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [1234567, '1,234,567'],
  ])('writes %d as %s', (count, expected) => {
    expect(inGroups(count)).toBe(expected)
  })
})
