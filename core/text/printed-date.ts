import type { TimeRow } from '../model/times.ts'

/** The date in a text that its relative times are counted from, ISO; undefined where it is none of the text's own, but of its record. */
export function printedDate(times: readonly TimeRow[]): string | undefined {
  for (const { anchor } of times) if (anchor.kind === 'document' && anchor.from !== 'metadata') return anchor.date
  return undefined
}
