import type { Candidate } from './candidates.ts'
import type { FeatureList } from './hashing.ts'
import { CUE } from './labels.ts'
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
  /** What a span's likelihood is held against, by role: the lower, the more spans are found and the more of them wrong. */
  readonly worth: readonly [source: number, cue: number, content: number]
}

/** A cue that touches nothing that was chosen is taken from this likelihood on: better a cue too many than a statement unseen. */
const LONE_CUE = 0.25

/** What a model finds in a stretch, in order. */
export function bestSpans(stretch: Stretch, model: SpanModel): readonly Candidate[] {
  const likelihoods = likelihoodsOf(stretch, model)
  const chosen = [...worthMost(stretch, likelihoods, model.worth)]
  const lone = [...stretch.candidates.keys()].filter((n) => stretch.candidates[n]!.role === CUE && likelihoods[n]! >= LONE_CUE)
  for (const n of lone.sort((i, j) => likelihoods[j]! - likelihoods[i]! || i - j)) {
    const cue = stretch.candidates[n]!
    if (chosen.every(({ from, to }) => to <= cue.from || cue.to <= from)) chosen.push(cue)
  }
  return chosen.sort((x, y) => x.from - y.from)
}

/**
 * The candidates, none overlapping and in order, whose likelihoods exceed their worth by most in sum: what is right in expectation
 * (minimum Bayes risk; Goel and Byrne 2000), rather than the one likeliest set. None where leaving all out is best.
 */
export function worthMost({ candidates }: Stretch, likelihoods: Float64Array, worth: SpanModel['worth']): readonly Candidate[] {
  const best = new Float64Array(candidates.length)
  const cameFrom = new Int32Array(candidates.length).fill(-1)
  let [most, last] = [0, -1]
  candidates.forEach((candidate, n) => {
    let before = 0
    for (let i = 0; i < n; i++) if (candidates[i]!.to <= candidate.from && best[i]! > before) [before, cameFrom[n]] = [best[i]!, i]
    best[n] = before + likelihoods[n]! - worth[candidate.role]
    if (best[n] > most) [most, last] = [best[n], n]
  })
  const chosen: Candidate[] = []
  for (let n = last; n >= 0; n = cameFrom[n]!) chosen.push(candidates[n]!)
  return chosen.reverse()
}

/** How likely each candidate is, over all sets of candidates that do not overlap: sums over paths forward and backward. */
export function likelihoodsOf(stretch: Stretch, model: Pick<SpanModel, 'weights' | 'scale'>): Float64Array {
  const { candidates } = stretch
  const size = candidates.length
  const own = candidates.map((candidate) => scoreOf(spanFeatures(stretch, candidate), model))
  const paths = Array.from({ length: size + 1 }, (_, n) => pathsTo(stretch, n, model))
  const forward = new Float64Array(size + 1)
  for (let n = 0; n <= size; n++) {
    for (const path of paths[n]!) path.score += path.from < 0 ? 0 : forward[path.from]!
    forward[n] = logSum(paths[n]!) + (own[n] ?? 0)
  }
  const backward = new Float64Array(size + 1)
  backward[size] = 1
  for (let n = size; n >= 0; n--) {
    const sum = forward[n]! - (own[n] ?? 0)
    for (const { from, score } of paths[n]!) if (from >= 0) backward[from]! += backward[n]! * Math.exp(score - sum)
  }
  return backward.subarray(0, size)
}

/** A step to a candidate or to the end, from a candidate before it or from the beginning (-1). */
interface Path {
  readonly from: number
  score: number
}

function pathsTo(stretch: Stretch, n: number, model: Pick<SpanModel, 'weights' | 'scale'>): readonly Path[] {
  const { candidates } = stretch
  const after = candidates[n]
  const paths: Path[] = [{ from: -1, score: scoreOf(pairFeatures(stretch, undefined, after), model) }]
  for (let i = 0; i < n; i++)
    if (!after || candidates[i]!.to <= after.from) paths.push({ from: i, score: scoreOf(pairFeatures(stretch, candidates[i], after), model) })
  return paths
}

function scoreOf({ ids, count }: FeatureList, { weights, scale }: Pick<SpanModel, 'weights' | 'scale'>): number {
  let sum = 0
  for (let f = 0; f < count; f++) sum += weights[ids[f]!]!
  return sum * scale
}

/** The logarithm of the sum of the exponentials of the scores. */
function logSum(paths: readonly Path[]): number {
  let largest = -Infinity
  for (const { score } of paths) if (score > largest) largest = score
  let sum = 0
  for (const { score } of paths) sum += Math.exp(score - largest)
  return largest + Math.log(sum)
}
