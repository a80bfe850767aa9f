import { foldedWord, wordsOf } from '../case/search-terms.ts'

/** A part of a query: a condition with the values for its question marks. */
export interface Condition {
  readonly sql: string
  readonly values: readonly (string | number)[]
}

/** A window of a list. */
export interface Window {
  readonly offset: number
  readonly limit: number
}

/** Conditions that all must hold. */
export function where(conditions: readonly (Condition | undefined)[]): Condition {
  const held = conditions.filter((one): one is Condition => one !== undefined)
  return {
    sql: held.length === 0 ? '' : ` WHERE ${held.map(({ sql }) => sql).join(' AND ')}`,
    values: held.flatMap(({ values }) => values),
  }
}

/** The condition that a column has a value; none where none is asked for. */
export function is(column: string, value: string | number | undefined): Condition | undefined {
  return value === undefined ? undefined : { sql: `${column} = ?`, values: [value] }
}

/** The condition that a column has one of some values. */
export function among(column: string, values: readonly (string | number)[] | undefined): Condition | undefined {
  return values && { sql: `${column} IN (SELECT value FROM json_each(?))`, values: [JSON.stringify(values)] }
}

/** The condition that the words kept under a number begin as those asked for; what holds no word finds nothing. */
export function wordsHeld(table: 'claim_words' | 'actor_words', query: string | undefined): Condition | undefined {
  if (query === undefined) return undefined
  const asked = queryOf(query)
  return asked === '' ? { sql: '0', values: [] } : { sql: `number IN (SELECT rowid FROM ${table} WHERE ${table} MATCH ?)`, values: [asked] }
}

/** More words than anyone types. */
const MOST_WORDS = 32

/** The query in the syntax of the full-text index: a word for each word asked for begins so. */
function queryOf(query: string): string {
  return wordsOf(query.slice(0, 2000))
    .slice(0, MOST_WORDS)
    .map((word) => `"${foldedWord(word)}"*`)
    .join(' AND ')
}
