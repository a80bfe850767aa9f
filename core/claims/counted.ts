import { boundsMeet, timesAsLarge } from '../model/figure-sizes.ts'
import type { FigureRow } from '../model/figures.ts'
import type { Statement } from '../model/statements.ts'
import type { Words } from '../model/words.ts'
import { isOfFurther } from './further.ts'
import { lemmaOf, roleOf, term } from './terms.ts'

/** How many of whom, in what condition: the count that a clause is about. */
export interface Counted {
  readonly figure: FigureRow
  /** The condition, as figures name it ("killed"). */
  readonly condition: string
  /** What sort of people or things, where the words say more than "people"; one word for its synonyms. */
  readonly whom: string | undefined
  /** True where they came to harm on top of others: "another nine died", "two were also killed". */
  readonly further: boolean
}

/** What a language says of conditions and sorts of people. */
export interface CountWords {
  /** The condition that a concept of harm states. */
  conditionOf(concept: string): string | undefined
  /** The sort of people that a counted noun names; undefined for those that name just people or no people. */
  sortOf(unit: string): string | undefined
  /** Whether a counted noun can name people by where they are from. */
  isDemonym(unit: string): boolean
}

/** The count of a clause that says in what condition those counted are. Words that name no number ("many", "all") count nothing. */
export function countOf(statement: Statement, { figures, words }: FiguresInWords, told: CountWords): Counted | undefined {
  const found = matterOf(statement, figures, told)
  return found && { ...found, further: found.condition === 'killed' && isOfFurther(found.figure.extent, words) }
}

/** What a report gives beside a statement: its figures and its words. */
interface FiguresInWords {
  readonly figures: readonly FigureRow[]
  readonly words: Words
}

function matterOf(statement: Statement, figures: readonly FigureRow[], words: CountWords): Omit<Counted, 'further'> | undefined {
  const counts = statement.figures.map((index) => figures[index]!).filter((figure) => figure.sort === 'count' && !figure.vague)
  const own = counts.filter(({ unit }) => unit === undefined || words.conditionOf(unit) === undefined)
  const whomOf = ({ unit }: FigureRow): string | undefined => (unit === undefined ? undefined : words.sortOf(unit))
  const stated = own.filter((figure) => figure.counts !== undefined && isOfPeople(figure, statement))
  const first = stated.find((figure) => !isArticle(figure)) ?? stated[0]
  if (first !== undefined) return { figure: first, condition: first.counts!, whom: whomOf(first) }
  const said = statement.terms.filter((text) => roleOf(text) === 'act').map((text) => words.conditionOf(lemmaOf(text)))
  const condition = said.find((found) => found !== undefined)
  const people = own.filter(({ unit, family }) => unit === undefined || family === 'person' || (family === undefined && words.isDemonym(unit)))
  const bare = people.find((figure) => !isArticle(figure)) ?? people[0]
  return condition === undefined || bare === undefined ? undefined : { figure: bare, condition, whom: whomOf(bare) }
}

/** Things are captured, people are taken hostage: what is no person is only counted where nothing but people can be meant. */
function isOfPeople({ unit, family, counts }: FigureRow, { terms }: Statement): boolean {
  const told = counts === 'killed' || counts === 'wounded' || terms.includes(term('act', 'kidnap'))
  return unit === undefined || family === 'person' || (family === undefined && told)
}

/** "A bomber killed …" counts nobody: one of anything is a count only beside no other. */
function isArticle({ min, max }: FigureRow): boolean {
  return min === 1 && max === 1
}

/** Widest gap between two values that still are one rounded figure, as a share of the larger. */
const ROUNDING = 0.02
/** How many times one figure the other may be and still be an earlier or rounder count of the same; and still a rival count of it. */
const SCALE = 1.3
const RIVAL = 2

/** How two counts stand to each other: `soft` where a word such as "dozens" covers both; `rival` where they differ and are of one size. */
export type CountRelation = 'equal' | 'compatible' | 'soft' | 'rival' | 'apart'

/** Compares two counts of people in one condition. */
export function compareCounts(a: FigureRow, b: FigureRow): CountRelation {
  if ((a.min === null && a.max === null) || (b.min === null && b.max === null)) return 'apart'
  if (a.loose || b.loose) return softly(a, b) ? 'soft' : 'apart'
  if (near(a.min, b.min) || near(a.max, b.max)) return 'equal'
  if (timesAsLarge(a, b) > RIVAL) return 'apart'
  return boundsMeet(a, b) && timesAsLarge(a, b) <= SCALE ? 'compatible' : 'rival'
}

/** "Several" and "dozens" have soft upper edges: a greater number is not against them, a smaller one is. */
function softly(a: FigureRow, b: FigureRow): boolean {
  const reaches = (loose: FigureRow, other: FigureRow): boolean =>
    (other.max ?? other.min ?? Infinity) >= (loose.min ?? 0) && timesAsLarge(loose, other) <= SOFT
  return (!a.loose || reaches(a, b)) && (!b.loose || reaches(b, a))
}

/** How many times a word for a number is soft. */
const SOFT = 15

function near(a: number | null, b: number | null): boolean {
  return a !== null && b !== null && Math.abs(a - b) <= ROUNDING * Math.max(Math.abs(a), Math.abs(b))
}
