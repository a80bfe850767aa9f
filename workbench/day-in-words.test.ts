import { expect, it } from 'vitest'
import { day, daysFromTo, daysInWords } from './day-in-words.ts'

it.each([
  ['2031-05-04', '4 May 2031'],
  ['2031-05-04T10:00:00Z', '4 May 2031'],
  ['2031-05', 'May 2031'],
  ['2031', '2031'],
])('words %s', (iso, words) => expect(day(iso)).toBe(words))

it.each([
  ['One says 2031-05-04, the other 2031-05-06.', 'One says 4 May 2031, the other 6 May 2031.'],
  ['file 12031-05-04 and 2031-13-04 stay', 'file 12031-05-04 and 2031-13-04 stay'],
  ['no day at all', 'no day at all'],
])('words the days in %s', (sentence, words) => expect(daysInWords(sentence)).toBe(words))

it.each([
  ['2031-05-04', '2031-05-05', '4 May 2031'],
  ['2031-05-04', '2031-05-07', '4 May 2031 to 6 May 2031'],
  ['2031-05-01', '2031-06-01', 'May 2031'],
  ['2031-05-01', '2031-07-01', 'May 2031 to June 2031'],
  ['2031-01-01', '2032-01-01', '2031'],
  ['2030-01-01', '2032-01-01', '2030 to 2031'],
  ['2030-12-01', '2031-01-01', 'December 2030'],
  ['9999-01-01', '10000-01-01', '1 January 9999'],
  ['2031-05-04T10:00', '2031-05-04T11:00', '4 May 2031'],
])('words from %s up to %s', (from, to, words) => expect(daysFromTo(from, to)).toBe(words))
