import type { CaseView } from '../model/case-view.ts'
import type { Variant } from '../model/claims.ts'
import type { FigureRow } from '../model/figures.ts'
import type { StatementId } from '../model/ids.ts'
import type { Proposition } from './proposition.ts'

/** Values on which the statements of one claim differ; empty where all agree. Numbers of different things are no variants of one. */
export function variantsOf(view: CaseView, propositions: readonly Proposition[]): readonly Variant[] {
  const counts = groups(
    view,
    propositions,
    (proposition) => proposition.counted && { figure: proposition.counted.figure, of: proposition.counted.condition },
  )
  if (counts.length > 1) return counts
  const lengths = groups(
    view,
    propositions,
    ({ measures }) => measures[0] && { figure: measures[0], of: `${measures[0].sort} ${measures[0].unit ?? ''}` },
  )
  return lengths.length > 1 ? lengths : []
}

interface Value {
  readonly figure: FigureRow
  /** What it is a number of: only numbers of the thing that most statements give are compared. */
  readonly of: string
}

function groups(view: CaseView, propositions: readonly Proposition[], valueOf: (proposition: Proposition) => Value | undefined): readonly Variant[] {
  const values = propositions
    .filter(({ statement }) => statement.kind !== 'headline')
    .flatMap((proposition) => {
      const value = valueOf(proposition)
      return value === undefined ? [] : [{ ...value, statement: proposition.statement }]
    })
  const usual = mostFrequent(values.map(({ of }) => of))
  const found = new Map<string, { readonly value: string; readonly statements: StatementId[] }>()
  for (const { figure, of, statement } of values) {
    if (of !== usual) continue
    const group = found.get(valueKey(figure)) ?? {
      value: view
        .report(statement.report)
        .text.slice(...figure.extent)
        .replace(/\s+/g, ' '),
      statements: [],
    }
    group.statements.push(statement.id)
    found.set(valueKey(figure), group)
  }
  return [...found.values()].map(({ value, statements }) => ({ on: 'figure', value, statements }))
}

function mostFrequent(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1))[0]?.[0]
}

function valueKey({ min, max, openMin, openMax, vague, modifier }: FigureRow): string {
  return vague ? `vague ${modifier ?? ''}` : [min, max, openMin, openMax].join(' ')
}
