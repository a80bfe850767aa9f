import { coveredBy } from './value.ts'
import type { DateRange } from '../languages/times.ts'
import type { TimeRow } from '../model/times.ts'

/** Longest stretch of text between the two ends of a range. */
const GAP = 12

/**
 * Joins the two ends of a stated range into one time: "from 1993 to 2003", "between March and May 2030". Both ends are dates of
 * one grain, in order, and the text ties them; the value is `first/last` (ISO 8601), the extent from the first to the last.
 */
export function joinRanges(text: string, rows: readonly TimeRow[], ways: readonly DateRange[]): readonly TimeRow[] {
  const joined: TimeRow[] = []
  for (let at = 0; at < rows.length; at++) {
    const [first, last] = [rows[at]!, rows[at + 1]]
    const range = last && rangeOf(text, [first, last], ways)
    if (range) at++
    joined.push(range ?? first)
  }
  return joined
}

function rangeOf(text: string, [first, last]: readonly [TimeRow, TimeRow], ways: readonly DateRange[]): TimeRow | undefined {
  if (first.grain !== last.grain || !isDate(first) || !isDate(last) || first.from >= last.from || first.modifier || last.modifier) return undefined
  const gap = text.slice(first.extent[1], Math.min(last.extent[0], first.extent[1] + GAP))
  if (first.extent[1] + gap.length < last.extent[0]) return undefined
  const before = text.slice(Math.max(0, first.extent[0] - 24), first.extent[0])
  if (!ways.some(({ opening, tie }) => opening.test(before) && tie.test(gap))) return undefined
  const value = `${first.value}/${last.value}`
  const assumption = [first.assumption, last.assumption].filter((one) => one !== undefined).join('; ')
  return {
    extent: [first.extent[0], last.extent[1]],
    type: 'DATE',
    value,
    ...coveredBy(value),
    anchor: first.anchor,
    relative: first.relative || last.relative,
    ...(assumption !== '' && { assumption }),
  }
}

/** A year, no range. */
function isDate(row: TimeRow): row is TimeRow & { readonly from: string } {
  return row.type === 'DATE' && row.from !== undefined && /^\d{4}$/.test(row.value)
}
