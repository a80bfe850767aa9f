/** Rows that are scrolled through together: a browser draws no page that is higher than some 30 million pixels. */
export const TOGETHER = 100_000

/** A part of a long list; rows are counted from 0. */
export interface ListPart {
  readonly offset: number
  readonly length: number
  /** Where the parts before and after it begin; absent at either end. */
  readonly earlier?: number
  readonly later?: number
}

/** The part of a list that begins at a row. */
export function partFrom(offset: number, total: number): ListPart {
  const length = Math.max(0, Math.min(TOGETHER, total - offset))
  return {
    offset,
    length,
    ...(offset > 0 && { earlier: Math.max(0, offset - TOGETHER) }),
    ...(offset + length < total && { later: offset + length }),
  }
}
