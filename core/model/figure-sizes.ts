import type { FigureRow } from './figures.ts'

/** The number that a figure names: its lower bound, or the upper one where it has no other; 0 where it names none. */
export function namedNumber({ min, max }: Pick<FigureRow, 'min' | 'max'>): number {
  return min ?? max ?? 0
}

/** How many times the smaller of two numbers the larger is; numbers below 1 count as 1. */
export function timesAsLarge(a: FigureRow, b: FigureRow): number {
  const [x, y] = [Math.max(1, namedNumber(a)), Math.max(1, namedNumber(b))]
  return Math.max(x, y) / Math.min(x, y)
}

/** Whether some number lies within the bounds of both, open bounds taken as they stand. */
export function boundsMeet(a: FigureRow, b: FigureRow): boolean {
  return Math.max(a.min ?? -Infinity, b.min ?? -Infinity) <= Math.min(a.max ?? Infinity, b.max ?? Infinity)
}
