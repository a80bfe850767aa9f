import { languages } from '../languages/index.ts'
import type { CaseView } from '../model/case-view.ts'
import type { FigureRow } from '../model/figures.ts'
import type { Statement } from '../model/statements.ts'
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
const COMPARED: readonly FigureRow['sort'][] = ['count', 'measure', 'share']
/** An article before a singular noun counts nobody: "a bomber". */
const ARTICLE = /^an?\s/i

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

/**
 * The figures of the matter that most statements give: in what condition those counted are, or what is measured. A claim on
 * the dead is not compared by the numbers of the wounded that some of its statements add.
 */
export function ofUsualMatter(said: readonly FigureSaid[]): readonly FigureSaid[] {
  const sizes = new Map<string, number>()
  for (const { figure, statements } of said) sizes.set(matterOf(figure), (sizes.get(matterOf(figure)) ?? 0) + statements.length)
  const counted = [...sizes].filter(([matter]) => matter.startsWith('count '))
  const usual = counted.sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1))[0]?.[0]
  return said.filter(({ figure }) => figure.sort !== 'count' || figure.vague || figure.counts === undefined || matterOf(figure) === usual)
}

function matterOf({ sort, counts, unit }: FigureRow): string {
  return `${sort} ${counts ?? (sort === 'count' ? '' : (unit ?? ''))}`
}

/** The numbers of a statement that can be compared: counts, measures and shares. */
export function figuresIn(view: CaseView, statement: Statement): readonly FigureRow[] {
  if (statement.figures.length === 0) return []
  const { text } = view.report(statement.report)
  return statement.figures
    .map((index) => view.layer(statement.report, 'figures')[index]!)
    .filter(({ sort, extent, vague }) => COMPARED.includes(sort) && (vague || !ARTICLE.test(text.slice(extent[0], extent[0] + 3))))
}

/** Which of the words for more or less of a thing begin some words (“some”, “most”, “all”), by its place among them. */
export function sizeOf(words: string): number | undefined {
  return (words.toLowerCase().match(/\p{L}+/gu) ?? []).slice(0, 2).flatMap((word) => sizes.get(word) ?? [])[0]
}
