import Papa from 'papaparse'
import type { TableRow } from '../../core/model/parsers.ts'

/** Rows of a delimited table; the separator is told from the first rows. Rows without a word are given as empty ones. */
export function parseTable(text: string): readonly TableRow[] {
  const rows = Papa.parse<string[]>(text).data
  return rows.map((row) => (row.some((cell) => cell.trim() !== '') ? row : []))
}
