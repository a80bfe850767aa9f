import type { FigureRow } from '../model/figures.ts'
import type { Statement } from '../model/statements.ts'
import { roleOf, term } from './terms.ts'
import type { TermRole } from './terms.ts'

/**
 * What a shared term tells, by role. Fixed weights, not statistics of the case: an unrelated report must change nothing.
 * A name or an act tells most; a quality least, because outlets add and drop them freely.
 */
export const WEIGHT: Readonly<Record<TermRole, number>> = { act: 1, name: 1, noun: 0.8, verb: 0.7, quality: 0.4 }
/** Most that names weigh together: a name of several words, or a party that all reports are about, makes no proposition. */
export const NAMES = 1.5

/** Numbers of things as terms: "three strikes" is more than strikes. Those of people are compared as counts. */
export function thingsOf(figures: readonly FigureRow[]): readonly string[] {
  const exact = figures.filter(
    ({ sort, vague, loose, min, family, unit }) =>
      sort === 'count' && !vague && !loose && (min ?? 0) >= FEWEST && family !== 'person' && unit !== undefined,
  )
  return [...new Set(exact.map(({ min, unit }) => term('noun', `${min} ${unit}`)))]
}

/** Least number of things that tells more than the word for them. */
const FEWEST = 2

/** The terms of a statement, of the things that it counts and of the names in it, with their weights. */
export function weigh(statement: Statement, names: ReadonlyMap<string, number>, things: readonly string[]): ReadonlyMap<string, number> {
  const weights = new Map(things.map((text) => [text, 1]))
  for (const text of statement.terms) if (roleOf(text) !== 'name') weights.set(text, WEIGHT[roleOf(text)])
  for (const [name, weight] of names) weights.set(`name:${name}`, weight)
  return weights
}

/** Most that names weigh in a statement: of a sentence that names five places no other says half. */
const NAMED_MOST = 2

/** What the terms and names that stand in a clause weigh together. */
export function ownWeight(statement: Statement, names: ReadonlyMap<string, number>): number {
  const named = Math.min(
    NAMED_MOST,
    [...names.values()].reduce((total, weight) => total + weight, 0),
  )
  return statement.terms.reduce((sum, text) => sum + (roleOf(text) === 'name' ? 0 : WEIGHT[roleOf(text)]), named)
}
