import type { FigureRow } from '../model/figures.ts'
import type { Statement } from '../model/statements.ts'
import { lemmaOf, roleOf } from './terms.ts'

/** How many of whom, in what condition: the count that a clause is about. */
export interface Counted {
  readonly figure: FigureRow
  /** The condition, as figures name it ("killed"). */
  readonly condition: string
  /** What sort of people or things, where the words say more than "people"; one word for its synonyms. */
  readonly whom: string | undefined
}

/** Concepts of harm and the condition that figures name them by. */
const CONDITIONS: Readonly<Record<string, string>> = {
  kill: 'killed',
  execute: 'killed',
  wound: 'wounded',
  displace: 'displaced',
  arrest: 'arrested',
  kidnap: 'hostage',
  escape: 'fled',
  evacuate: 'evacuated',
}

/** The first count of a clause that says in what condition those counted are; a vague count ("several") when there is no other. */
export function countOf(statement: Statement, figures: readonly FigureRow[], sortOf: (unit: string) => string | undefined): Counted | undefined {
  const own = statement.figures.map((index) => figures[index]!).filter((figure) => figure.sort === 'count')
  const stated = own.find((figure) => figure.counts !== undefined)
  if (stated !== undefined) return { figure: stated, condition: stated.counts!, whom: stated.unit === undefined ? undefined : sortOf(stated.unit) }
  const said = statement.terms.filter((text) => roleOf(text) === 'act').map((text) => CONDITIONS[lemmaOf(text)])
  const condition = said.find((found) => found !== undefined)
  const bare = own.find((figure) => !figure.vague) ?? own[0]
  return condition === undefined || bare === undefined
    ? undefined
    : { figure: bare, condition, whom: bare.unit === undefined ? undefined : sortOf(bare.unit) }
}

/** Widest gap between two values that still are one rounded figure, as a share of the larger. */
const ROUNDING = 0.02

/** How two counts stand to each other. */
export function compareCounts(a: FigureRow, b: FigureRow): 'equal' | 'compatible' | 'apart' | 'unknown' {
  if (a.vague || b.vague || (a.min === null && a.max === null) || (b.min === null && b.max === null)) return 'unknown'
  if (near(a.min, b.min) || near(a.max, b.max)) return 'equal'
  const low = Math.max(a.min ?? -Infinity, b.min ?? -Infinity)
  const high = Math.min(a.max ?? Infinity, b.max ?? Infinity)
  return low <= high && scale(a, b) <= SCALE ? 'compatible' : 'apart'
}

/** How many times one figure the other may be and still be an earlier or rounder count of the same. */
const SCALE = 2

function scale(a: FigureRow, b: FigureRow): number {
  const [x, y] = [a, b].map(({ min, max }) => Math.max(1, min ?? max ?? 1))
  return Math.max(x!, y!) / Math.min(x!, y!)
}

function near(a: number | null, b: number | null): boolean {
  return a !== null && b !== null && Math.abs(a - b) <= ROUNDING * Math.max(Math.abs(a), Math.abs(b))
}
