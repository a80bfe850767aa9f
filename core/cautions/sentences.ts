import { languages } from '../languages/index.ts'
import type { CaseView } from '../model/case-view.ts'
import type { ReportId } from '../model/ids.ts'
import type { Statement } from '../model/statements.ts'
import { wordsWithDenial } from '../text/denied-words.ts'
import { plainDate } from '../text/plain-date.ts'
import { outletOf } from './outlet.ts'
import { recordDate } from './record-dates.ts'

/** The text of a statement, with single spaces. */
export function inWords(view: CaseView, { report, extent }: Statement): string {
  return view
    .report(report)
    .text.slice(...extent)
    .replace(/\s+/g, ' ')
}

const joining = new Set(languages.flatMap(({ concepts }) => concepts.joining))

/** Words of a text that tell something, lower case; short ones and auxiliaries are left out. */
export function wordsOf(text: string): readonly string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []).filter((word) => !joining.has(word))
}

/** The words of a statement, shortened for a sentence; where its source denies it, with the words that say so. */
export function quoted(view: CaseView, statement: Statement): string {
  const words = wordsWithDenial(view, statement)
  return `“${words.length <= 90 ? words : `${words.slice(0, words.lastIndexOf(' ', 88))} …`}”`
}

/**
 * How a report is called in a sentence: its outlet and, because outlets have many reports, its date where it has one: that of its
 * record, unless its text belies it.
 */
export function called(view: CaseView, report: ReportId): string {
  const date = recordDate(view, report)
  const value = date.kind === 'dated' ? date.value : view.report(report).meta.published?.value
  return value === undefined ? outletOf(view, report) : `${outletOf(view, report)} (${plainDate(value)})`
}

/** Names of some reports for a sentence; four at the most, then how many more. */
export function calledAll(view: CaseView, reports: readonly ReportId[]): string {
  const names = [...new Set(reports.map((report) => outletOf(view, report)))]
  return names.length <= 4 ? list(names) : `${names.slice(0, 3).join(', ')} and ${names.length - 3} more`
}

/** Words of a list: "a, b and c". */
export function list(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)!}`
}
