import type { FigureRow } from '../model/figures.ts'
import { compareCounts } from './counted.ts'
import type { Proposition } from './proposition.ts'

/** Whether each statement gives two names, or a name and a number, that the other has not, and they have no name in common. */
export function nothingShared(a: Proposition, b: Proposition): boolean {
  if (a.names.size === 0 || b.names.size === 0 || [...a.names].some((name) => b.names.has(name))) return false
  const [mine, theirs] = [numbersOf(a), numbersOf(b)]
  if (hasOwn(mine, theirs) && hasOwn(theirs, mine)) return true
  return mine.length === 0 && theirs.length === 0 && a.names.size > 1 && b.names.size > 1
}

/** Whether one of the first numbers is none of the others. */
const hasOwn = (numbers: readonly FigureRow[], others: readonly FigureRow[]): boolean =>
  numbers.some((one) => others.length > 0 && others.every((other) => numbersDiffer(one, other)))

const numbersOf = ({ counted, quantities }: Proposition): readonly FigureRow[] => (counted ? [counted.figure, ...quantities] : quantities)

/** Whether two numbers are not one, and not both a word such as "dozens". */
export function numbersDiffer(a: FigureRow, b: FigureRow): boolean {
  return compareCounts(a, b) !== 'equal' && !(a.loose === true && b.loose === true)
}
