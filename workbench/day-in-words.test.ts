import { expect, it } from 'vitest'
import { day, daysInWords } from './day-in-words.ts'

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
