import { SAID_BESIDE_COUNTS, SAID_BESIDE_ONE } from '../model/said-beside-counts.ts'
import { countInWords } from './count-in-words.ts'
import type { ExportFormat } from './export-format.ts'
import { handedOver, type HandedClaim, type HandedStatement } from './handed-over.ts'

const COLUMNS = [
  'claim',
  'proposition',
  'kind',
  'at_least',
  'supported',
  'at_most',
  'count_in_words',
  'reasons',
  'sourcing_notes',
  'statement',
  'quote',
  'denial',
  'start',
  'end',
  'chain',
  'hedging',
  'polarity',
  'statement_review',
  'report',
  'title',
  'outlet',
  'published',
  'place',
  'url',
  'sha256',
  'what_counts_mean',
] as const

/** One row a statement, its claim's numbers and reasons beside it; safe to open in a spreadsheet. */
export const csv: ExportFormat = {
  id: 'csv',
  label: 'Table of statements (CSV)',
  extension: 'csv',
  mediaType: 'text/csv; charset=utf-8',
  gives: 'One row for each statement of each claim, with its exact words, its chain, and the numbers of its claim with their reasons.',
  *write(view, options) {
    // The mark tells spreadsheets that the file is UTF-8.
    yield `\uFEFF${COLUMNS.join(',')}\r\n`
    for (const claim of handedOver(view, options).claims())
      for (const statement of claim.statements) yield `${row(claim, statement).map(cell).join(',')}\r\n`
  },
}

function row(claim: HandedClaim, statement: HandedStatement): readonly (string | number)[] {
  const { count, report } = { count: claim.count, report: statement.report }
  const said = count.supported === 1 ? `${SAID_BESIDE_COUNTS} ${SAID_BESIDE_ONE}` : SAID_BESIDE_COUNTS
  return [
    claim.id,
    claim.title,
    claim.kind,
    count.atLeast,
    count.supported,
    count.atMost,
    countInWords(count, claim.review),
    count.reasons.map(({ text }) => text).join(' '),
    claim.cautions.map(({ rule, sentence }) => `${rule}: ${sentence}`).join(' '),
    statement.id,
    statement.quote,
    statement.denial,
    statement.start,
    statement.end,
    statement.chain,
    statement.hedging,
    statement.polarity,
    statement.review,
    report.id,
    report.title,
    report.outlet,
    report.published,
    report.place,
    report.url,
    report.sha256,
    said,
  ]
}

/** Quotes a cell; text that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV injection). */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const plain = /^[\s]*[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return `"${plain.replaceAll('"', '""')}"`
}
