import type { ClaimAnswer, StatementView, VariantView } from '../contract.ts'

/** Statements of a claim that agree in one respect, under the words for it. */
export interface StatementGroup {
  /** Empty where the statements are not grouped. */
  readonly title: string
  readonly variant?: VariantView
  readonly statements: readonly StatementView[]
}

type Grouped = Pick<ClaimAnswer, 'variants' | 'statements'>

/** The statements under the variants that they make in one respect; those of none stand at the end. */
export function statementGroups({ variants, statements }: Grouped, respect: VariantView['on'] | undefined): readonly StatementGroup[] {
  const groups = variants
    .filter(({ on }) => on === respect)
    .map((variant) => ({
      title: `${variant.on}: ${variant.value}`,
      variant,
      statements: statements.filter(({ id }) => variant.statements.includes(id)),
    }))
  const placed = new Set(groups.flatMap((group) => group.statements.map(({ id }) => id)))
  const rest = statements.filter(({ id }) => !placed.has(id))
  if (groups.length === 0) return [{ title: '', statements: rest }]
  return [...groups, { title: `no ${respect ?? ''} given, or another`, statements: rest }].filter((group) => group.statements.length > 0)
}

/** What the others are compared with at first: the earliest statement that names a source, else the earliest; a headline only where there is nothing else. */
export function fullestStatement(statements: readonly StatementView[]): StatementView | undefined {
  const told = statements.filter(({ headline }) => !headline)
  return told.find(({ says }) => says.source !== undefined) ?? told[0] ?? statements[0]
}
