import type { TimeRow } from '../model/times.ts'

/** UTF-16 units before a year that tell what kind of time it is. */
const BEFORE = 40

/**
 * The first day of a time that is named with its year, undefined where it has none or follows from the date of the text; a year
 * alone may be part of a name or a number, unless a word such as "in" stands before it.
 *
 * @param thenBefore shape of the words before such a year
 */
export function namedDay(text: string, time: Pick<TimeRow, 'extent' | 'value' | 'grain' | 'relative'>, thenBefore: RegExp): string | undefined {
  const { extent, value, grain, relative } = time
  if (relative || !/\d{4}/.test(text.slice(...extent))) return undefined
  if (grain === 'day' && /^\d{4}-\d\d-\d\d/.test(value)) return value.slice(0, 10)
  if (grain === 'month' && /^\d{4}-\d\d$/.test(value)) return `${value}-01`
  const then = thenBefore.test(text.slice(Math.max(0, extent[0] - BEFORE), extent[0]))
  return grain === 'year' && /^\d{4}$/.test(value) && then ? `${value}-01-01` : undefined
}
