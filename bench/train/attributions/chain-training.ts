import { TRANSITION_KINDS } from '../../../core/attributions/model/columns.ts'
import { LABELS, mayFollow, OUTSIDE } from '../../../core/attributions/model/labels.ts'
import { TOKEN_BITS } from '../../../core/attributions/model/token-features.ts'
import { factorsOf } from '../../../core/attributions/model/token-model.ts'
import { Adaptive } from './adaptive.ts'
import type { Random } from './random.ts'
import { shuffle } from './random.ts'

/** A text for training: the hashed features of token `t` are `features[first[t]]` to `features[first[t + 1] - 1]`. */
export interface ChainText {
  readonly first: Uint32Array
  readonly features: Uint32Array
  readonly kinds: Uint8Array
  readonly labels: Uint8Array
}

/** How the weights are learnt. */
export interface Learning {
  readonly rounds: number
  readonly rate: number
  /** Strength of the pull to zero. */
  readonly decay: number
  /** Share of the features of each token left out at random in each round. */
  readonly dropout: number
}

/** Weights while training. */
export interface ChainWeights {
  /** By feature and label. */
  readonly tokens: Adaptive
  /** By kind of token, label before and label. */
  readonly transitions: Adaptive
}

const PAIRS = LABELS * LABELS
const LEAST = 1e-3

/** Trains a linear-chain conditional random field, one text at a time; weights are averaged over the later half of the rounds. Same texts, same weights. */
export function trainChain(texts: readonly ChainText[], learning: Learning, random: Random): ChainWeights {
  const weights: ChainWeights = {
    tokens: new Adaptive(2 ** TOKEN_BITS * LABELS, learning.rate),
    transitions: new Adaptive(TRANSITION_KINDS * PAIRS, learning.rate),
  }
  const order = texts.map((_, n) => n)
  for (let round = 0; round < learning.rounds; round++) {
    shuffle(order, random)
    for (const n of order) learn(thinned(texts[n]!, learning.dropout, random), weights, learning)
    if (2 * round < learning.rounds) continue
    weights.tokens.keep()
    weights.transitions.keep()
  }
  return weights
}

function thinned(text: ChainText, dropout: number, random: Random): ChainText {
  if (dropout === 0) return text
  const first = new Uint32Array(text.first.length)
  const features = new Uint32Array(text.features.length)
  let count = 0
  for (let t = 0; t + 1 < text.first.length; t++) {
    for (let f = text.first[t]!; f < text.first[t + 1]!; f++) if (random() >= dropout) features[count++] = text.features[f]!
    first[t + 1] = count
  }
  return { ...text, first, features }
}

/** Sums of one text: the likelihoods of each token's labels and what is needed for those of pairs. */
interface Sums {
  readonly emissions: Float64Array
  readonly factors: Float64Array
  readonly forward: Float64Array
  readonly backward: Float64Array
  readonly totals: Float64Array
}

function sumsOf({ first, features, kinds }: ChainText, weights: ChainWeights): Sums {
  const size = kinds.length
  const emissions = new Float64Array(size * LABELS)
  for (let t = 0; t < size; t++) {
    const row = t * LABELS
    for (let f = first[t]!; f < first[t + 1]!; f++) {
      const at = features[f]! * LABELS
      for (let label = 0; label < LABELS; label++) emissions[row + label]! += weights.tokens.values[at + label]!
    }
    let best = -Infinity
    for (let label = 0; label < LABELS; label++) best = Math.max(best, emissions[row + label]!)
    for (let label = 0; label < LABELS; label++) emissions[row + label] = Math.exp(emissions[row + label]! - best)
  }
  const factors = factorsOf(weights.transitions.values)
  const forward = new Float64Array(size * LABELS)
  const totals = new Float64Array(size)
  for (let t = 0; t < size; t++) {
    const table = kinds[t]! * PAIRS
    for (let label = 0; label < LABELS; label++) {
      let sum = t === 0 && mayFollow(OUTSIDE, label) ? 1 : 0
      if (t > 0)
        for (let before = 0; before < LABELS; before++) sum += forward[(t - 1) * LABELS + before]! * factors[table + before * LABELS + label]!
      totals[t]! += forward[t * LABELS + label] = sum * emissions[t * LABELS + label]!
    }
    for (let label = 0; label < LABELS; label++) forward[t * LABELS + label]! /= totals[t]!
  }
  return { emissions, factors, forward, totals, backward: backwardOf(kinds, { emissions, factors, totals }) }
}

function backwardOf(kinds: Uint8Array, { emissions, factors, totals }: Pick<Sums, 'emissions' | 'factors' | 'totals'>): Float64Array {
  const size = kinds.length
  const backward = new Float64Array(size * LABELS)
  backward.fill(1, (size - 1) * LABELS)
  for (let t = size - 1; t > 0; t--) {
    const table = kinds[t]! * PAIRS
    for (let before = 0; before < LABELS; before++) {
      let sum = 0
      for (let label = 0; label < LABELS; label++)
        sum += factors[table + before * LABELS + label]! * emissions[t * LABELS + label]! * backward[t * LABELS + label]!
      backward[(t - 1) * LABELS + before] = sum / totals[t]!
    }
  }
  return backward
}

function learn(text: ChainText, weights: ChainWeights, { decay }: Learning): void {
  if (text.kinds.length === 0) return
  const sums = sumsOf(text, weights)
  const gradient = new Float64Array(LABELS)
  for (let t = 0; t < text.kinds.length; t++) {
    let wrong = false
    for (let label = 0; label < LABELS; label++) {
      gradient[label] = (label === text.labels[t] ? 1 : 0) - sums.forward[t * LABELS + label]! * sums.backward[t * LABELS + label]!
      wrong ||= Math.abs(gradient[label]!) > LEAST
    }
    if (wrong) {
      for (let f = text.first[t]!; f < text.first[t + 1]!; f++) {
        const at = text.features[f]! * LABELS
        for (let label = 0; label < LABELS; label++) weights.tokens.step(at + label, gradient[label]! - decay * weights.tokens.values[at + label]!)
      }
    }
    if (t > 0) learnPairs(text, t, { sums, weights })
  }
}

function learnPairs(text: ChainText, t: number, { sums, weights }: { sums: Sums; weights: ChainWeights }): void {
  const table = text.kinds[t]! * PAIRS
  for (let before = 0; before < LABELS; before++) {
    const share = sums.forward[(t - 1) * LABELS + before]! / sums.totals[t]!
    for (let label = 0; label < LABELS; label++) {
      if (!mayFollow(before, label)) continue
      const at = table + before * LABELS + label
      const likelihood = share * sums.factors[at]! * sums.emissions[t * LABELS + label]! * sums.backward[t * LABELS + label]!
      const right = before === text.labels[t - 1] && label === text.labels[t] ? 1 : 0
      weights.transitions.step(at, right - likelihood)
    }
  }
}
