import { comparisonWords } from './comparison-words.ts'

/** Years that reports write in digits. */
const FIRST = 1800
const LAST = 2100

let years: ReadonlySet<number> | undefined

/** Is a word, given by its hash, a year of four digits? */
export function isYear(hash: number): boolean {
  years ??= new Set(comparisonWords(Array.from({ length: LAST - FIRST + 1 }, (_, i) => FIRST + i).join(' ')).hash)
  return years.has(hash)
}
