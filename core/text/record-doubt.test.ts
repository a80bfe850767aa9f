import { describe, expect, it } from 'vitest'
import { english } from '../languages/en/index.ts'
import type { NamedTime } from './record-doubt.ts'
import { recordDoubt } from './record-doubt.ts'

const times = (text: string, words: string, value: string): readonly NamedTime[] => {
  const start = text.indexOf(words)
  const grain = value.length === 10 ? 'day' : value.length === 7 ? 'month' : 'year'
  return [{ extent: [start, start + words.length], value, grain, relative: false }]
}
const doubtOf = (record: string, text: string, named: readonly NamedTime[] = []): string | undefined =>
  recordDoubt(record, text, { times: named, words: english.provenance })?.kind

describe('a date on record', () => {
  it.each(['1970-01-01', '1970-01-01T00:00:00Z', '1900-01-01'])('is doubted where programs print it for none: %s', (record) => {
    expect(doubtOf(record, 'The pier burnt.')).toBe('default')
  })
  it.each([
    ['2029-05-04', 'The pier burnt on 3 May 2031.', '3 May 2031', '2031-05-03'],
    ['2029-05', 'The pier burnt in May 2031.', 'May 2031', '2031-05'],
    ['2029', 'The pier has been shut since 2031.', '2031', '2031'],
  ])('is doubted where the text tells of a later time: %s, %s', (record, text, words, value) => {
    expect(doubtOf(record, text, times(text, words, value))).toBe('told-later')
  })
  it.each([
    ['2031-05-02', 'The pier burnt on 3 May 2031.', '3 May 2031', '2031-05-03'],
    ['2029-05-04', 'The pier will open on 3 May 2031.', '3 May 2031', '2031-05-03'],
    ['2029-05-04', 'The lease runs until 3 May 2031.', '3 May 2031', '2031-05-03'],
    ['2031', 'The pier burnt on 3 May 2031.', '3 May 2031', '2031-05-03'],
    ['2029-05-04', 'The notes are redeemable after 3 May 2031.', '3 May 2031', '2031-05-03'],
    ['2029-05-04', 'The port has an option to buy the pier in May 2031.', 'May 2031', '2031-05'],
    ['2029-05-04', 'The lease requires the port to begin repairs in May 2031.', 'May 2031', '2031-05'],
    ['2029-05-04', 'The Harbour 2031 committee met.', '2031', '2031'],
    ['no date', 'The pier burnt on 3 May 2031.', '3 May 2031', '2031-05-03'],
  ])('is not doubted for a time to come, a term of a contract, a limit, a day or two, or a name: %s, %s', (record, text, words, value) => {
    expect(doubtOf(record, text, times(text, words, value))).toBeUndefined()
  })
})
