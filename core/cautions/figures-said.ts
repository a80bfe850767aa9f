import { languages } from '../languages/index.ts'
import type { CaseView } from '../model/case-view.ts'
import type { Sighting } from '../model/cautions.ts'
import type { FigureRow } from '../model/figures.ts'
import type { Statement } from '../model/statements.ts'
import { eitherOf } from '../text/either-of.ts'
import type { ClaimFacts } from './facts.ts'

/** One figure of a claim in one wording of its bounds, with the statements that give it. */
export interface FigureSaid {
  readonly figure: FigureRow
  /** The words of the first statement that gives it. */
  readonly words: string
  readonly statements: readonly Statement[]
}

/** Different figures of one claim that are compared with one another, so that a huge claim is not compared without end. */
export const MOST_FIGURES = 40

const sizes = new Map(languages.flatMap(({ sources }) => sources.extents.flatMap((words, size) => words.map((word) => [word, size] as const))))
const COMPARED: readonly FigureRow['sort'][] = ['count', 'measure', 'share', 'money']
/** An article before a singular noun counts nobody: "a bomber". */
const ARTICLE = new RegExp(`^(?:${languages.flatMap(({ tolls }) => tolls.oneOfASort).join('|')})\\s`, 'i')

/** The statements of a claim that stand in the text of their reports. */
export function inText(stated: ClaimFacts['stated']): readonly Statement[] {
  return stated.map(({ statement }) => statement).filter(({ kind }) => kind !== 'headline')
}

/** The figures of some statements, each in one wording of its bounds with all statements that give it. */
export function figuresSaid(view: CaseView, statements: readonly Statement[]): readonly FigureSaid[] {
  const found = new Map<string, FigureSaid & { readonly statements: Statement[] }>()
  for (const statement of statements)
    for (const figure of figuresIn(view, statement)) {
      const words = view
        .report(statement.report)
        .text.slice(...figure.extent)
        .replace(/\s+/g, ' ')
      const { min, max, openMin, openMax, sort, unit, counts, qualifier, whole } = figure
      const size = figure.vague ? sizeOf(words) : ''
      const key = JSON.stringify([min, max, openMin, openMax, sort, unit, counts, qualifier, whole, size])
      const said = found.get(key) ?? { figure, words, statements: [] }
      said.statements.push(statement)
      found.set(key, said)
    }
  return [...found.values()].slice(0, MOST_FIGURES)
}

/** Words beside a number of further people. */
const FURTHER = eitherOf(languages.map(({ tolls }) => tolls.furtherNear))
/** The same right before it: "another strike killed 40" counts no further people. */
const ANOTHER = eitherOf(languages.map(({ tolls }) => tolls.furtherBefore))
/** Words before the numbers of an earlier toll, which the same report replaces: "the previous toll was 20, with 50 hurt". */
const EARLIER = eitherOf(languages.map(({ tolls }) => tolls.earlierBefore))
/** UTF-16 units around a number in which such words stand. */
const AROUND = 24
/** The same before it, for an earlier toll. */
const BEFORE = 80

/** Whether a number is told of as one of further people, not of all ("another 40 died", "nine were also hurt"), or of an earlier toll. */
export function isOfFurther(view: CaseView, { figure, statements }: FigureSaid): boolean {
  const [start, end] = figure.extent
  const { text } = view.report(statements[0]!.report)
  const [nearby, before] = [text.slice(Math.max(0, start - AROUND), end + AROUND), text.slice(Math.max(0, start - BEFORE), start)]
  return FURTHER.test(nearby) || ANOTHER.test(text.slice(Math.max(0, start - AROUND), figure.core[0])) || EARLIER.test(before)
}

/**
 * The figures of the matter that most statements give: in what condition those counted are, or what is measured. A claim on
 * the dead is not compared by the numbers of the wounded that some of its statements add.
 */
export function ofUsualMatter(said: readonly FigureSaid[]): readonly FigureSaid[] {
  const sizes = new Map<string, number>()
  for (const { figure, statements } of said) sizes.set(matterOf(figure), (sizes.get(matterOf(figure)) ?? 0) + statements.length)
  const counted = [...sizes].filter(([matter]) => /^count ./.test(matter))
  const usual = counted.sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1))[0]?.[0]
  return said.filter(({ figure }) => figure.sort !== 'count' || figure.vague || figure.counts === undefined || matterOf(figure) === usual)
}

function matterOf({ sort, counts, unit }: FigureRow): string {
  return `${sort} ${counts ?? (sort === 'count' ? '' : (unit ?? ''))}`
}

/** The numbers of a statement that can be compared: counts, measures, shares and sums of money. */
export function figuresIn(view: CaseView, statement: Statement): readonly FigureRow[] {
  if (statement.figures.length === 0) return []
  const { text } = view.report(statement.report)
  return statement.figures
    .map((index) => asToll(text, view.layer(statement.report, 'figures')[index]!))
    .filter(({ sort, extent, vague }) => COMPARED.includes(sort) && (vague || !ARTICLE.test(text.slice(extent[0], extent[0] + 3))))
}

/** A toll, or the number of those killed, and in its sentence the verb after which the number stands. */
const TOLL = eitherOf(languages.map(({ tolls }) => tolls.killedBefore))
/** UTF-16 units before a number in which its toll is looked for. */
const REACH_OF_TOLL = 240

/**
 * A number that a toll has reached is one of the dead, whatever else its sentence says of somebody ("the toll of the attack on
 * those evacuated has risen to 30"), and so are people who were "destroyed".
 */
function asToll(text: string, figure: FigureRow): FigureRow {
  if (figure.sort !== 'count' || figure.vague || figure.counts === 'killed') return figure
  const killed = figure.counts === 'destroyed' ? figure.family === 'person' : TOLL.test(text.slice(Math.max(0, figure.extent[0] - REACH_OF_TOLL), figure.extent[0])) // prettier-ignore
  return killed ? { ...figure, counts: 'killed' } : figure
}

/** Which of the words for more or less of a thing begin some words (“some”, “most”, “all”), by its place among them. */
export function sizeOf(words: string): number | undefined {
  return (words.toLowerCase().match(/\p{L}+/gu) ?? []).slice(0, 2).flatMap((word) => sizes.get(word) ?? [])[0]
}

/** What any claim ranks behind a claim on a figure: statements that a claim has at the most. */
export const BEHIND = 1e6

/**
 * How what stands between two numbers is said once, whichever claim shows it: a clause that gives a number, the sentence around
 * it, or a claim near to it. It concerns each of them and is named after a claim on the figure where there is one.
 */
export function ofNumbers({ claim, stated }: ClaimFacts, ...numbers: readonly (readonly [Statement, FigureSaid])[]): Sighting['once'] {
  const places = numbers.map(([{ report }, { figure }]) => JSON.stringify([report, figure.min, figure.max, figure.counts]))
  return { key: places.sort().join(' '), rank: (claim.kind === 'figure' ? 0 : BEHIND) + stated.length, ofEach: true }
}
