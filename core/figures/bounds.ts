import type { BoundRule } from '../languages/figures.ts'
import type { FigureRow } from '../model/figures.ts'

/** The bounds of a figure, as in its row. */
export type Bounds = Pick<FigureRow, 'min' | 'max' | 'openMin' | 'openMax' | 'minExcluded' | 'maxExcluded'>

/** What a modifier makes of the numbers named: the table of docs/figures.md. */
export function boundsOf(rule: BoundRule, min: number, max: number): Bounds {
  const closed = { openMin: false, openMax: false }
  switch (rule) {
    case 'exact':
      return { min, max, ...closed }
    case 'about':
      return { min: tidy(0.9 * min), max: tidy(1.1 * max), ...closed }
    case 'nearly':
      return { min: tidy(0.9 * min), max, ...closed, maxExcluded: true }
    case 'more':
      return { min, max: null, openMin: false, openMax: true, minExcluded: true }
    case 'at-least':
      return { min, max: null, openMin: false, openMax: true }
    case 'less':
      return { min: null, max, openMin: true, openMax: false, maxExcluded: true }
    case 'at-most':
      return { min: null, max, openMin: true, openMax: false }
  }
}

/** Nine tenths of a whole number without the dust of binary fractions. */
function tidy(value: number): number {
  return Number(value.toPrecision(12))
}
