import { LEVELS } from '../../../core/attributions/model/weights.ts'

/** Weights on few levels, as signed bytes, and what one step is worth. */
export interface Levelled {
  readonly weights: Int8Array
  readonly scale: number
}

const ROUNDS = 25

/** Puts weights on the levels that keep them best (Lloyd 1982): seven on each side of zero. */
export function levelled(values: Float32Array): Levelled {
  const sizes = values
    .map(Math.abs)
    .filter((size) => size > 1e-3)
    .sort()
  if (sizes.length === 0) return { weights: new Int8Array(values.length), scale: 1 }
  let levels = Array.from({ length: LEVELS }, (_, n) => sizes[Math.floor((1 - 0.6 ** (n + 0.5)) * (sizes.length - 1))]!)
  for (let round = 0; round < ROUNDS; round++) levels = means(sizes, levels)
  const scale = levels.at(-1)! / 127
  const steps = levels.map((level) => Math.max(1, Math.round(level / scale)))
  const bounds = levels.map((level, n) => (level + (n === 0 ? 0 : levels[n - 1]!)) / 2)
  const weights = Int8Array.from(values, (value) => {
    let level = 0
    while (level < LEVELS && Math.abs(value) >= bounds[level]!) level++
    return level === 0 ? 0 : Math.sign(value) * steps[level - 1]!
  })
  return { weights, scale }
}

/** The means of the sizes nearest to each level; zero is a level of its own. */
function means(sizes: Float32Array, levels: readonly number[]): number[] {
  let at = 0
  const low = levels[0]! / 2
  while (at < sizes.length && sizes[at]! < low) at++
  return levels.map((level, n) => {
    const end = n + 1 < levels.length ? (level + levels[n + 1]!) / 2 : Infinity
    let [sum, count] = [0, 0]
    for (; at < sizes.length && sizes[at]! < end; at++) {
      sum += sizes[at]!
      count++
    }
    return count === 0 ? level : sum / count
  })
}

/** The levels that weights are on, without zero and sign. */
export const levelsOf = (weights: Int8Array): readonly number[] =>
  [...new Set(weights.map(Math.abs))].filter((level) => level > 0).sort((a, b) => a - b)
