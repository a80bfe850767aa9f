import type { MatrixTopic } from '../contract.ts'

/** A column of the matrix: a period, or the claims of all periods that are too many to draw. */
export interface MatrixColumn {
  /** The period as it is kept, or `undated`; `others` where it stands for several. */
  readonly period: string
  readonly places: readonly number[]
}

export const OTHERS = 'others'
export const UNDATED = 'undated'

/**
 * The periods that the sources of a topic speak of, what is undated first. Where they are more than can be read side by side,
 * those with most claims keep a column, in their order, and the rest share one before them: a few far-off dates never push the
 * others out of sight.
 */
export function matrixColumns({ sources }: Pick<MatrixTopic, 'sources'>, periods: readonly string[], most: number): readonly MatrixColumn[] {
  const claims = periods.map((_, place) => sources.reduce((sum, { cells }) => sum + (cells[place]?.claims ?? 0), 0))
  const all = periods.map((_, place) => place).filter((place) => claims[place]! > 0)
  const undated = all.filter((place) => periods[place] === UNDATED).map((place): MatrixColumn => ({ period: UNDATED, places: [place] }))
  const used = all.filter((place) => periods[place] !== UNDATED)
  const column = (place: number): MatrixColumn => ({ period: periods[place]!, places: [place] })
  if (used.length <= most) return [...undated, ...used.map(column)]
  const kept = new Set([...used].sort((x, y) => claims[y]! - claims[x]! || y - x).slice(0, most - 1))
  return [...undated, { period: OTHERS, places: used.filter((place) => !kept.has(place)) }, ...used.filter((place) => kept.has(place)).map(column)]
}
