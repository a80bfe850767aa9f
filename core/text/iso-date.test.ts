import { expect, it } from 'vitest'
import { isoDate } from './iso-date.ts'

it.each([
  ['2031-05-04', '2031-05-04'],
  ['2031-05-04T23:30:00-05:00', '2031-05-04'],
  ['2031-05-04 10:20', '2031-05-04'],
  ['20310504', '2031-05-04'],
  ['20310504T102000Z', '2031-05-04'],
  ['2031-05', '2031-05'],
  ['2031', '2031'],
  ['Sun, 04 May 2031 10:20:00 +0200', '2031-05-04'],
  ['4 May 2031', '2031-05-04'],
  ['May 4, 2031', '2031-05-04'],
  ['Sunday, May 4th, 2031, 10:20', '2031-05-04'],
])('%s is %s', (written, date) => expect(isoDate(written)).toBe(date))

it.each(['', 'yesterday', '4/5/2031', '2031-13-01', '2031-02-29', '31 April 2031', '0031', '12', 'May 2031 was warm', 'x'.repeat(10_000)])(
  '%s is no date',
  (written) => expect(isoDate(written)).toBeUndefined(),
)
