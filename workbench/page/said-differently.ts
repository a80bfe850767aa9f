import type { StatementView } from '../contract.ts'

/** A respect in which a statement can differ from the one it is compared with. */
export interface SaidIn {
  readonly respect: 'source' | 'hedge' | 'figure' | 'date'
  /** The words; empty where it says nothing in this respect. */
  readonly words: string
  readonly differs: boolean
}

const NOTHING: Readonly<Record<SaidIn['respect'], string>> = { source: 'names no source', hedge: 'flatly', figure: 'no figure', date: 'no date' }

/** What a statement says in each respect, and whether the statement compared with says it otherwise. */
export function saidIn(statement: StatementView, base: StatementView): readonly SaidIn[] {
  const theirs = new Map(respects(base))
  return respects(statement).map(([respect, words]) => {
    const differs = words.toLowerCase() !== (theirs.get(respect) ?? '').toLowerCase()
    return { respect, words: words !== '' ? words : differs || respect === 'source' ? NOTHING[respect] : '–', differs }
  })
}

/** The respects in which any of the statements says something; the source always is one. */
export function saidOf(statements: readonly StatementView[]): readonly SaidIn['respect'][] {
  const told = new Set(statements.flatMap((statement) => respects(statement).flatMap(([respect, words]) => (words === '' ? [] : [respect]))))
  return (Object.keys(NOTHING) as SaidIn['respect'][]).filter((respect) => respect === 'source' || told.has(respect))
}

function respects({ says, hedges, caveats }: StatementView): readonly (readonly [SaidIn['respect'], string])[] {
  return [
    ['source', says.source ?? ''],
    ['hedge', [...hedges, ...caveats].join('; ')],
    ['figure', says.figures.map(({ words }) => words).join('; ')],
    ['date', says.times.map(({ words }) => words).join('; ')],
  ]
}
