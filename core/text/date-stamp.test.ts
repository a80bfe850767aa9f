import { expect, it } from 'vitest'
import { english } from '../languages/en/index.ts'
import { DateStamps } from './date-stamp.ts'

const stamps = new DateStamps([english.calendar])

/** The words of the stamp that a text starts with, and its day. */
function found(text: string): readonly [string, string | undefined] | undefined {
  const stamp = stamps.at(text, 0)
  return stamp && [text.slice(0, stamp.end), stamp.date]
}

it.each([
  ['Tue 04 May 2031 The', 'Tue 04 May 2031', '2031-05-04'],
  ['May 4, 2031', 'May 4, 2031', '2031-05-04'],
  ['Jun 142031 PORT', 'Jun 142031', '2031-06-14'],
  ['Wednesday 21 September 2031 21:51 Boats', 'Wednesday 21 September 2031 21:51', '2031-09-21'],
  ['4 May 2031, 9:05 am GMT+2 Boats', '4 May 2031, 9:05 am GMT+2', '2031-05-04'],
  ['18.05.2031Get', '18.05.2031', '2031-05-18'],
  ['07-08-2031 0147 PM A', '07-08-2031 0147 PM', '2031-08-07'],
  ['05/28/2031', '05/28/2031', '2031-05-28'],
  ['2031-05-04T10:20:00Z', '2031-05-04T10:20:00Z', '2031-05-04'],
])('%s', (text, words, date) => expect(found(text)).toEqual([words, date]))

it('leaves open what may be day or month', () => expect(found('04/05/2031')).toEqual(['04/05/2031', undefined]))

it.each(['May 2031', '4 boats 2031', 'Monday', '2031', '99.99.20311'])('%s is no stamp', (text) => expect(found(text)).toBeUndefined())
