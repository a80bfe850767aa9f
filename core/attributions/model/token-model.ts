import type { Range } from '../items.ts'
import { beginOf, insideOf, isBegin, LABELS, mayFollow, OUTSIDE } from './labels.ts'
import { eachTokenFeatures } from './token-features.ts'
import type { Sight } from './sight.ts'

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over labels of tokens. Scores are the weights times
 * `scale`.
 */
export interface TokenModel {
  /** By feature and label. */
  readonly weights: Int8Array
  readonly scale: number
  /** By kind of token, label before and label: natural logarithms. */
  readonly transitions: Float32Array
}

/**
 * How likely each label of each token is, given the range that it lies in: `LABELS` numbers for each token of the report, zeros outside the
 * ranges. No span crosses the bounds of a range.
 */
export function marginalsOf(sight: Sight, model: TokenModel, ranges: readonly Range[]): Float32Array {
  const { size, kinds } = sight.columns
  const marginals = new Float32Array(size * LABELS)
  const factors = knownFactors(model.transitions)
  for (const [from, to] of ranges)
    marginals.set(forwardBackward(emissionsOf(sight, model, [from, to]), kinds.subarray(from, to), factors), from * LABELS)
  return marginals
}

/** Exponentials of the scores of the labels of each token of a range, the best being 1. */
function emissionsOf(sight: Sight, { weights, scale }: TokenModel, [from, to]: Range): Float32Array {
  const emissions = new Float32Array((to - from) * LABELS)
  const sums = new Int32Array(LABELS)
  eachTokenFeatures(sight, [from, to], (token, features, count) => {
    sums.fill(0)
    for (let f = 0; f < count; f++) {
      const first = features[f]! * LABELS
      for (let label = 0; label < LABELS; label++) sums[label]! += weights[first + label]!
    }
    let best = sums[0]!
    for (let label = 1; label < LABELS; label++) best = Math.max(best, sums[label]!)
    for (let label = 0; label < LABELS; label++) emissions[(token - from) * LABELS + label] = Math.exp((sums[label]! - best) * scale)
  })
  return emissions
}

const known = new WeakMap<Float32Array, Float64Array>()

/** The factors of a model's transitions, made once. */
function knownFactors(transitions: Float32Array): Float64Array {
  const factors = known.get(transitions) ?? factorsOf(transitions)
  known.set(transitions, factors)
  return factors
}

/** Exponentials of the transitions, 0 where a label may not follow. */
export function factorsOf(transitions: Float32Array): Float64Array {
  return Float64Array.from(transitions, (weight, at) => {
    const label = at % LABELS
    const before = Math.floor(at / LABELS) % LABELS
    return mayFollow(before, label) ? Math.exp(weight) : 0
  })
}

/** The forward and backward sums of a chain, each token's scaled to a sum of 1 so that long texts do not underflow. */
export function forwardBackward(emissions: Float32Array, kinds: Uint8Array, factors: Float64Array): Float32Array {
  const size = kinds.length
  const forward = new Float64Array(size * LABELS)
  const totals = new Float64Array(size)
  for (let t = 0; t < size; t++) {
    let total = 0
    const table = kinds[t]! * LABELS * LABELS
    for (let label = 0; label < LABELS; label++) {
      let sum = 0
      if (t === 0) sum = label === OUTSIDE || isBegin(label) ? 1 : 0
      else for (let before = 0; before < LABELS; before++) sum += forward[(t - 1) * LABELS + before]! * factors[table + before * LABELS + label]!
      total += forward[t * LABELS + label] = sum * emissions[t * LABELS + label]!
    }
    totals[t] = total
    for (let label = 0; label < LABELS; label++) forward[t * LABELS + label]! /= total
  }
  return withBackward({ forward, totals }, { emissions, kinds, factors })
}

function withBackward(
  { forward, totals }: { readonly forward: Float64Array; readonly totals: Float64Array },
  { emissions, kinds, factors }: { readonly emissions: Float32Array; readonly kinds: Uint8Array; readonly factors: Float64Array },
): Float32Array {
  const size = kinds.length
  const marginals = new Float32Array(size * LABELS)
  let backward = new Float64Array(LABELS).fill(1)
  let next = new Float64Array(LABELS)
  for (let t = size - 1; t >= 0; t--) {
    for (let label = 0; label < LABELS; label++) marginals[t * LABELS + label] = forward[t * LABELS + label]! * backward[label]!
    if (t === 0) break
    const table = kinds[t]! * LABELS * LABELS
    for (let before = 0; before < LABELS; before++) {
      let sum = 0
      for (let label = 0; label < LABELS; label++)
        sum += factors[table + before * LABELS + label]! * emissions[t * LABELS + label]! * backward[label]!
      next[before] = sum / totals[t]!
    }
    ;[backward, next] = [next, backward]
  }
  return marginals
}

/** How likely it is that a span of a role begins at a token, and how likely that one which covers the token before goes on over it. */
export function boundaryLikelihoods(
  marginals: Float32Array,
  role: 0 | 1 | 2,
): { begins: (token: number) => number; goesOn: (token: number) => number } {
  const begin = beginOf(role)
  const inside = insideOf(role)
  const covers = (token: number): number => marginals[token * LABELS + begin]! + marginals[token * LABELS + inside]!
  return {
    begins: (token) => marginals[token * LABELS + begin]!,
    goesOn: (token) => Math.min(1, marginals[token * LABELS + inside]! / (covers(token - 1) + 1e-9)),
  }
}
