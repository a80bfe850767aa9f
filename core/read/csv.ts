import type { Finding, Reader, ReadContext, Source } from '../model/reader.ts'
import type { TableRow } from '../model/parsers.ts'
import { decodeText } from './decode.ts'
import { hasExtension } from './has-extension.ts'
import { parserProblem } from './parser-problem.ts'
import { readRecord } from './record-fields.ts'
import { recordReport } from './record-report.ts'
import { textHead } from './text-head.ts'
import { ToldProblems } from './told-problems.ts'
import { isBytes, wholeBytes } from './whole-bytes.ts'

const EXTENSIONS = ['.csv', '.tsv'] as const

/** Tables: one row a report, columns named in the first row. */
export const csv = {
  id: 'csv',
  version: 1,
  label: 'Table (CSV, TSV; one report a row)',
  extensions: EXTENSIONS,
  recognises: (head, name) => (hasExtension(name, EXTENSIONS) ? (textHead(head).binary ? 'likely' : 'certain') : 'no'),
  read,
  examples: [
    {
      shows: 'Columns by their usual names; the report of the second row is `list.csv#2`, as a spreadsheet counts',
      name: 'list.csv',
      file: 'id,headline,source,date,text\r\nr1,Harbour closed,Ledan Post,2031-05-04,"The harbour closed, the mayor said.\nNobody was hurt."\r\n',
      gives: [
        {
          part: '2',
          text: 'The harbour closed, the mayor said.\nNobody was hurt.',
          title: 'Harbour closed',
          outlet: 'Ledan Post',
          published: '2031-05-04',
        },
      ],
    },
    {
      shows: 'Semicolons between columns; a row without a text becomes a problem',
      name: 'list-2.csv',
      file: 'Title;Text;URL\nFerry sails;The ferry sailed again on Tuesday.;https://post.example/2\nEmpty;;https://post.example/3\n',
      gives: [
        { part: '2', text: 'The ferry sailed again on Tuesday.', title: 'Ferry sails', url: 'https://post.example/2' },
        { problem: 'bad-record' },
      ],
    },
    { shows: 'A table with no column for the text', name: 'budget.csv', file: 'year,amount\n2031,12\n', gives: [{ problem: 'no-text' }] },
  ],
} as const satisfies Reader

async function* read(source: Source, context: ReadContext): AsyncGenerator<Finding, void, void> {
  const bytes = await wholeBytes(source, context)
  if (!isBytes(bytes)) return yield bytes
  const decoded = await decodeText(bytes, context.parsers)
  let rows: readonly TableRow[]
  try {
    rows = await context.parsers.table(decoded.text)
  } catch (error) {
    return yield parserProblem(error, 'a table')
  }
  const first = rows.findIndex((row) => row.length > 0)
  const columns = rows[first]
  if (columns === undefined)
    return yield { kind: 'problem', code: 'empty', message: 'Unexpected empty table, expected a first row that names the columns' }
  const probe = readRecord(Object.fromEntries(columns.map((name) => [name, 'x'])), context.columns)
  if (!probe.usable)
    return yield {
      kind: 'problem',
      code: 'no-text',
      message: probe.why.replace('record', 'table').replace('fields', 'columns').replace('the field that', 'the column that'),
    }
  const told = new ToldProblems(context.limits.problems)
  for (let number = first + 1; number < rows.length; number++) {
    const row = rows[number]!
    if (row.length === 0) continue
    const part = String(number + 1)
    const record = readRecord(Object.fromEntries(columns.map((name, column) => [name, row[column] ?? ''])), context.columns)
    if (record.usable) yield recordReport(record, { part, original: new TextEncoder().encode(JSON.stringify(row)), notices: decoded.notices })
    else yield* told.tell(part, record.why)
  }
  yield* told.rest()
}
