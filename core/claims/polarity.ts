import { boundsMeet } from '../model/figure-sizes.ts'
import type { FigureRow } from '../model/figures.ts'
import { compareCounts } from './counted.ts'
import type { Counted } from './counted.ts'
import type { Proposition } from './proposition.ts'

/**
 * Whether each statement affirms its claim, or denies it or gives a value that cannot be the claim's. The claim says what most
 * statements say; its number is the one that most reports give. Of a question who did it, an answer is the claim, and "nobody has
 * said so" is against it. What somebody denies is a charge: where anybody makes it, the charge is the claim, however many deny it.
 *
 * @param isDenial whether a statement gives the words of a charge that its source denies
 */
export function polaritiesOf(propositions: readonly Proposition[], isDenial: (one: Proposition) => boolean): readonly ('affirmed' | 'negated')[] {
  const affirmed = propositions.filter(({ statement }) => statement.polarity === 'affirmed').length
  const against = propositions.filter((one) => one.statement.polarity === 'negated' && !isDenial(one)).length
  const answers = propositions.every(({ responsibility }) => responsibility)
  const usual = affirmed > 0 && (answers || affirmed >= against) ? 'affirmed' : 'negated'
  const main = mainCount(propositions)
  const others = propositions.map(({ counted }) => main !== undefined && counted !== undefined && excludes(main.figure, counted.figure))
  return propositions.map((one, at) => {
    const other = others[at]! && !propositions.some((body, place) => !others[place]! && isRoundedIn(one, body))
    return one.statement.polarity === usual && !other ? 'affirmed' : 'negated'
  })
}

/** Whether a headline gives in short the number that the body of its report gives with a word: "40 hurt" of "around 40 were hurt". */
function isRoundedIn({ statement: a, counted: headline }: Proposition, { statement: b, counted: body }: Proposition): boolean {
  if (a.kind !== 'headline' || b.kind === 'headline' || a.report !== b.report || headline === undefined || body === undefined) return false
  const relation = compareCounts(headline.figure, body.figure)
  return relation === 'equal' || (relation === 'compatible' && body.figure.max !== null)
}

/** Numbers that may be of one count and of which no value fits both: "at least six" and "at least 20" are compatible. */
function excludes(a: FigureRow, b: FigureRow): boolean {
  const relation = compareCounts(a, b)
  return (relation === 'rival' || relation === 'apart') && !boundsMeet(a, b)
}

/** The count that most reports agree with; of equals the one given first in the order of statements. */
export function mainCount(propositions: readonly Proposition[]): Counted | undefined {
  const counts = propositions.flatMap(({ counted, statement }) => (counted === undefined ? [] : [{ counted, report: statement.report }]))
  const distinct = [...new Map(counts.map((one) => [`${one.counted.figure.min} ${one.counted.figure.max}`, one])).values()].slice(0, COMPARED)
  const support = ({ counted }: (typeof counts)[number]): number =>
    new Set(counts.filter((other) => compareCounts(counted.figure, other.counted.figure) === 'equal').map(({ report }) => report)).size
  let best: { readonly counted: Counted; readonly size: number } | undefined
  for (const one of distinct) {
    const size = support(one)
    if (best === undefined || size > best.size) best = { counted: one.counted, size }
  }
  return best?.counted
}

/** Most distinct numbers of one claim that are weighed. */
const COMPARED = 24
