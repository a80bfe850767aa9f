import type { CaseView } from '../model/case-view.ts'
import type { Variant } from '../model/claims.ts'
import type { FigureRow } from '../model/figures.ts'
import type { StatementId } from '../model/ids.ts'
import type { Proposition } from './proposition.ts'

/** Values on which the statements of one claim differ; empty where all agree. */
export function variantsOf(view: CaseView, propositions: readonly Proposition[]): readonly Variant[] {
  const counts = groups(view, propositions, (proposition) => proposition.counted?.figure)
  if (counts.length > 1) return counts
  const measures = groups(view, propositions, (proposition) => proposition.measures[0])
  return measures.length > 1 ? measures : []
}

function groups(
  view: CaseView,
  propositions: readonly Proposition[],
  figureOf: (proposition: Proposition) => FigureRow | undefined,
): readonly Variant[] {
  const found = new Map<string, { readonly value: string; readonly statements: StatementId[] }>()
  for (const proposition of propositions) {
    const figure = figureOf(proposition)
    if (figure === undefined || proposition.statement.kind === 'headline') continue
    const key = valueKey(figure)
    const words = view.report(proposition.statement.report).text.slice(...figure.extent)
    const group = found.get(key) ?? { value: words, statements: [] }
    group.statements.push(proposition.statement.id)
    found.set(key, group)
  }
  return [...found.values()].map(({ value, statements }) => ({ on: 'figure', value, statements }))
}

function valueKey({ min, max, openMin, openMax, vague, modifier }: FigureRow): string {
  return vague ? (modifier ?? 'vague') : [min, max, openMin, openMax].join(' ')
}
