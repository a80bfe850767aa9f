import { FigureTokens } from './tokens.ts'
import { findFigures } from './find.ts'
import { languageOf } from '../languages/index.ts'
import type { FigureRow } from '../model/figures.ts'
import type { Report } from '../model/report.ts'
import type { ReportStep } from '../model/plan.ts'
import type { TimeRow } from '../model/times.ts'
import type { Words } from '../model/words.ts'

/**
 * How many of what? Finds numbers, number words and quantifiers with the words that bound them and what they count, as
 * intervals; the bounds are those of docs/figures.md.
 */
export const figures: ReportStep<'figures'> = {
  id: 'figures',
  scope: 'report',
  version: 11,
  inputs: ['words', 'passages', 'times'],
  run: (report, results) => figuresOf(report, results),
}

/** The figures of a report, in text order, not overlapping. Numbers of dates and clock times are left to the times. */
export function figuresOf(
  report: Pick<Report, 'text' | 'meta'>,
  results: { readonly words: Words; readonly times: readonly TimeRow[] },
): readonly FigureRow[] {
  const language = languageOf(report)?.figures
  if (language === undefined) return []
  const dated = results.times.filter((row) => row.type !== 'DURATION').map((row) => row.extent)
  return findFigures(new FigureTokens(report.text, results.words, dated), language)
}
