import type { ComparedReport } from './compared-words.ts'

/** Most words before or after a passage that are looked at for the ends of its sentence. */
export const EDGE = 10

/** The first word of the sentence that word `at` stands in. */
export function opening(report: ComparedReport, at: number): number {
  let first = at
  while (first > 0 && at - first <= EDGE && !endsSentence(report, first - 1)) first--
  return first
}

/** One past the last word of the sentence that the word before `at` stands in. */
export function closing(report: ComparedReport, at: number): number {
  let end = at
  while (end > 0 && end < report.words.count && end - at <= EDGE && !endsSentence(report, end - 1)) end++
  return end
}

/** Does a sentence end with word `at`, or the text that is compared? */
export function endsSentence({ report, words }: ComparedReport, at: number): boolean {
  if (at + 1 >= words.count || words.parted[at + 1]) return true
  return /[.!?\n]["'”’)\]]*\s|\n/.test(report.text.slice(words.end[at], words.start[at + 1]))
}
