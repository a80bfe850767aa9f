import type { Said, StatementView } from '../contract.ts'

/** A respect in which a statement can differ from the one it is compared with. */
export interface SaidIn {
  readonly respect: 'source' | 'hedge' | 'figure' | 'date'
  /** The words; empty where it says nothing in this respect. */
  readonly words: string
  readonly differs: boolean
}

const NOTHING: Readonly<Record<SaidIn['respect'], string>> = { source: 'names no source', hedge: 'flatly', figure: 'no figure', date: 'no date' }

/**
 * What a statement says in each respect, and whether the statement compared with says it otherwise. Figures and times are
 * compared as they were read: “14” and “fourteen” are one figure.
 */
export function saidIn(statement: StatementView, base: StatementView): readonly SaidIn[] {
  const theirs = respects(base)
  return respects(statement).map(({ respect, words, means }, place) => {
    const differs = means.toLowerCase() !== (theirs[place]?.means ?? '').toLowerCase()
    return { respect, words: words !== '' ? words : differs || respect === 'source' ? NOTHING[respect] : '–', differs }
  })
}

/** The respects in which any of the statements says something; the source always is one. */
export function saidOf(statements: readonly StatementView[]): readonly SaidIn['respect'][] {
  const told = new Set(statements.flatMap((statement) => respects(statement).flatMap(({ respect, words }) => (words === '' ? [] : [respect]))))
  return (Object.keys(NOTHING) as SaidIn['respect'][]).filter((respect) => respect === 'source' || told.has(respect))
}

interface Respect {
  readonly respect: SaidIn['respect']
  readonly words: string
  /** What two statements are compared by. */
  readonly means: string
}

function respects({ says, hedges, caveats }: StatementView): readonly Respect[] {
  const inWords = (respect: SaidIn['respect'], words: string): Respect => ({ respect, words, means: words })
  return [
    inWords('source', says.source ?? ''),
    inWords('hedge', [...hedges, ...caveats].join('; ')),
    read('figure', says.figures),
    read('date', says.times),
  ]
}

function read(respect: SaidIn['respect'], all: readonly Said[]): Respect {
  return { respect, words: all.map(({ words }) => words).join('; '), means: all.map(meaning).join('; ') }
}

/** The number or the days of a reading, without what is counted and what it was counted from; the words where it gives neither. */
function meaning({ words, reading }: Said): string {
  return reading.startsWith('no ') ? words : reading.replace(/(?: \(|; ).*$/s, '')
}
