import type { Candidate } from './candidates.ts'
import type { FeatureList } from './hashing.ts'
import { pairFeatures } from './pair-features.ts'
import { spanFeatures } from './span-features.ts'
import type { Stretch } from './span-features.ts'

/**
 * A semi-Markov conditional random field (Sarawagi and Cohen 2004) over candidate spans: scores for spans and for spans that
 * follow one another, times `scale`.
 */
export interface SpanModel {
  readonly weights: Int8Array
  readonly scale: number
  /** Added to each span's score, by role: above 0, more spans are found and more of them wrong. */
  readonly bias: readonly [source: number, cue: number, content: number]
}

/** The best set of candidates that do not overlap, in order; none where leaving all out scores best. */
export function bestSpans(stretch: Stretch, { weights, scale, bias }: SpanModel): readonly Candidate[] {
  const { candidates } = stretch
  const score = ({ ids, count }: FeatureList): number => {
    let sum = 0
    for (let f = 0; f < count; f++) sum += weights[ids[f]!]!
    return sum * scale
  }
  const best = new Float64Array(candidates.length)
  const cameFrom = new Int32Array(candidates.length).fill(-1)
  const reach = (after: Candidate | undefined, upTo: number): { total: number; from: number } => {
    let total = score(pairFeatures(stretch, undefined, after))
    let from = -1
    for (let i = 0; i < upTo; i++) {
      const before = candidates[i]!
      if (after && before.to > after.from) continue
      const sum = best[i]! + score(pairFeatures(stretch, before, after))
      if (sum > total) [total, from] = [sum, i]
    }
    return { total, from }
  }
  candidates.forEach((candidate, n) => {
    const { total, from } = reach(candidate, n)
    best[n] = total + score(spanFeatures(stretch, candidate)) + bias[candidate.role]
    cameFrom[n] = from
  })
  const chosen: Candidate[] = []
  for (let n = reach(undefined, candidates.length).from; n >= 0; n = cameFrom[n]!) chosen.push(candidates[n]!)
  return chosen.reverse()
}
