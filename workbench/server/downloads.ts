import type { Context } from 'hono'
import Papa from 'papaparse'
import { SAID_BESIDE_COUNTS } from '../contract.ts'

/** Is the answer asked for as a file, and then of which form? A file holds the whole list, not one window of it. */
export function asFile(context: Context): 'csv' | 'json' | undefined {
  const as = context.req.query('as')
  return as === 'csv' || as === 'json' ? as : undefined
}

/** What a view shows as a file: JSON as the view has it, or its main table as CSV that is safe in a spreadsheet. */
export function download(context: Context, as: 'csv' | 'json', answer: unknown): Response {
  const name = context.req.path.split('/').filter((part) => part !== '' && part !== 'api')[0] ?? 'view'
  const headers = {
    'Content-Type': as === 'csv' ? 'text/csv; charset=utf-8' : 'application/json',
    'Content-Disposition': `attachment; filename="${name.replace(/[^a-z-]/g, '')}.${as}"`,
  }
  return context.body(as === 'csv' ? csvOf(answer) : JSON.stringify({ note: SAID_BESIDE_COUNTS, shown: answer }, null, 1), 200, headers)
}

/** Begins with a byte order mark, without which spreadsheets misread letters beyond ASCII; ends with what is said beside every count. */
function csvOf(answer: unknown): string {
  const rows = rowsOf(answer).map((row) => flat(row))
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const table = Papa.unparse({ fields: columns, data: rows.map((row) => columns.map((column) => row[column] ?? '')) }, { escapeFormulae: true })
  return `\ufeff${table}\r\n${Papa.unparse([[SAID_BESIDE_COUNTS]])}\r\n`
}

/** Where the answers of views keep their main table, first found first. */
const TABLES = ['rows', 'statements', 'ties', 'passages', 'carriers', 'inReports', 'topics', 'resting', 'marks'] as const

function rowsOf(answer: unknown): readonly unknown[] {
  if (Array.isArray(answer)) return answer
  if (!isRecord(answer)) return [answer]
  const table = TABLES.map((name) => answer[name]).find((found) => Array.isArray(found))
  return Array.isArray(table) ? table : [answer]
}

/** A record as columns: parts of parts are joined with a full stop, lists of words with a semicolon. */
function flat(value: unknown, prefix = ''): Record<string, string | number | boolean> {
  if (!isRecord(value)) return { [prefix === '' ? 'value' : prefix]: cell(value) }
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, part]) => {
      const column = prefix === '' ? name : `${prefix}.${name}`
      return isRecord(part) ? Object.entries(flat(part, column)) : [[column, cell(part)]]
    }),
  )
}

function cell(value: unknown): string | number | boolean {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.map((part) => (isRecord(part) ? JSON.stringify(part) : String(cell(part)))).join('; ')
  return JSON.stringify(value)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
