import { documentDate } from './document-date.ts'
import { languageOf, languages } from '../languages/index.ts'
import { joinRanges } from './ranges.ts'
import { resolveAll } from './resolve-all.ts'
import { Tenses } from './tense.ts'
import { timesIn } from './find.ts'
import { inOneOrder } from './numeric-order.ts'
import type { Language } from '../languages/index.ts'
import type { Report } from '../model/report.ts'
import type { ReportStep } from '../model/plan.ts'
import type { TimeRow } from '../model/times.ts'
import type { Passages } from '../model/passages.ts'
import type { Words } from '../model/words.ts'

const SHORT = 300

/**
 * When, as of this report's date? Finds dates, times of day, lengths, sets and vague references by patterns over token classes,
 * and resolves them to TIMEX3 values (ISO-TimeML, Pustejovsky et al. 2010).
 */
export const times: ReportStep<'times'> = {
  id: 'times',
  scope: 'report',
  version: 9,
  inputs: ['words', 'passages'],
  run: (report, results) => timesOf(report, results),
}

/** The temporal expressions of a report, in text order, not overlapping. */
export function timesOf(
  report: Pick<Report, 'text' | 'meta'>,
  results: { readonly words: Words; readonly passages: Pick<Passages, 'dateline'> },
): readonly TimeRow[] {
  const language = languageFor(report)
  if (language === undefined) return []
  const { tokens, found: read } = timesIn(report.text, language.times)
  const found = inOneOrder(read, report.meta.published?.value)
  const document = documentDate({
    report,
    dateline: results.passages.dateline,
    tokens,
    found,
    words: language.provenance,
    heads: language.times.heads,
  })
  const tenses = new Tenses(report.text, results.words, language.times.tense)
  const rows = resolveAll({ text: report.text, tokens, found, document, tenses, words: language.times })
  return joinRanges(report.text, rows, language.times.ranges)
}

/** Texts too short to tell their language are read as the first one. */
function languageFor(report: Pick<Report, 'text' | 'meta'>): Language | undefined {
  return languageOf(report) ?? (report.text.length < SHORT && report.meta.language === undefined ? languages[0] : undefined)
}
