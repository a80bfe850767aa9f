import type { HandingOver } from '../contract.ts'

/** What a reader is told of a file that is handed over. */
export function handingOverInWords({ label, end }: HandingOver): string {
  if (end === 'whole') return `${label} is whole. Your browser lists it among its downloads.`
  if (end === 'broken-off') return `${label} was broken off: the case changed meanwhile, or the download was stopped. Save it once more.`
  return `${label} is being written. Of a large case that can take minutes; you can work on meanwhile.`
}
