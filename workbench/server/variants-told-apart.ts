import type { Claim } from '../../core/model/claims.ts'
import type { CaseIndex } from './case-index.ts'
import { statementSays } from './statement-says.ts'

type Variant = Claim['variants'][number]

/** Statements of a variant that are looked at for what its words were read as. */
const LOOKED_AT = 20

/** Variants of a claim; those in the same words ("Wednesday", said in two weeks) with what the words were read as. */
export function variantsToldApart(index: CaseIndex, variants: readonly Variant[]): readonly Variant[] {
  const called = ({ on, value }: Variant): string => `${on} ${value}`
  const times = new Map<string, number>()
  for (const variant of variants) times.set(called(variant), (times.get(called(variant)) ?? 0) + 1)
  return variants.map((variant) => {
    const reading = times.get(called(variant)) === 1 ? undefined : readingOf(index, variant)
    return reading === undefined ? variant : { ...variant, value: `${variant.value} (${reading})` }
  })
}

function readingOf(index: CaseIndex, { value, statements }: Variant): string | undefined {
  for (const id of statements.slice(0, LOOKED_AT)) {
    const { times, figures } = statementSays(index, index.view.statement(id))
    const said = [...times, ...figures].find(({ words }) => words.toLowerCase() === value.toLowerCase())
    // From what a relative time was counted is told with the statement.
    if (said) return said.reading.split(';', 1)[0]
  }
  return undefined
}
