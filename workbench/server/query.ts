import type { Context } from 'hono'
import { AnswerError } from './answer-error.ts'
import { asFile } from './downloads.ts'

/** Most rows that one answer holds, and one file. */
const LIMIT = 500
const MOST_IN_A_FILE = 1_000_000

/** A query parameter's words; empty ones count as absent. */
export function words(context: Context, name: string): string | undefined {
  const given = context.req.query(name)?.trim()
  return given === '' ? undefined : given
}

/** A parameter that must be one of a few words. */
export function oneOf<T extends string>(context: Context, name: string, choices: readonly T[]): T | undefined {
  const given = words(context, name)
  const choice = choices.find((one) => one === given)
  if (given !== undefined && choice === undefined)
    throw new AnswerError('bad-request', `Unexpected ${name} ${given}, expected one of ${choices.join(', ')}`)
  return choice
}

/** A parameter that must be a whole number, zero or more. */
export function wholeNumber(context: Context, name: string, byDefault: number): number {
  const given = words(context, name)
  if (given === undefined) return byDefault
  if (!/^\d{1,9}$/.test(given)) throw new AnswerError('bad-request', `Unexpected ${name} ${given}, expected a whole number`)
  return Number(given)
}

/** The window of a list that `offset` and `limit` ask for; the whole list where it is to be a file. */
export function windowAsked(context: Context): { readonly offset: number; readonly limit: number } {
  if (asFile(context) !== undefined) return { offset: 0, limit: MOST_IN_A_FILE }
  return { offset: wholeNumber(context, 'offset', 0), limit: Math.min(wholeNumber(context, 'limit', 100), LIMIT) }
}

/** Does a text hold every word of a query? Both in lower case. */
export function holdsAll(text: string, query: string): boolean {
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}
