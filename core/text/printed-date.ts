import type { TimeRow } from '../model/times.ts'

/**
 * The date in a text that its relative times are counted from, ISO; undefined where it is none of the text's own, but of its record,
 * or where it can be read in two ways, such as "5/7/2031".
 */
export function printedDate(times: readonly TimeRow[]): string | undefined {
  const printed = times.find(({ anchor }) => anchor.kind === 'document' && anchor.from !== 'metadata')?.anchor
  if (printed?.kind !== 'document') return undefined
  const inTwoWays = times.some(({ value, anchor, assumption }) => value === printed.date && anchor.kind === 'none' && assumption !== undefined)
  return inTwoWays ? undefined : printed.date
}
