import { TAGS } from '../../core/model/words.ts'
import { FEATURES, HASH_BITS, featuresOf } from '../../core/words/tagger-features.ts'
import { NO_TAG } from '../../core/words/tagger.ts'
import type { TrainingLine } from './training-lines.ts'

const WIDTH = TAGS.length

/** Weights while training: present value, sum over all steps, step of the last change. */
interface Weights {
  readonly now: Int32Array
  readonly sum: Float64Array
  readonly changed: Int32Array
}

/**
 * Trains an averaged perceptron (Collins 2002), greedily decoded on its own output, and packs it (see unpack in
 * core/words/tagger.ts). Features seen fewer than `fewest` times are left out. Same lines, same bytes.
 */
export function trainPerceptron(lines: readonly TrainingLine[], options: { readonly rounds: number; readonly fewest: number }): Uint8Array {
  const size = 2 ** HASH_BITS * WIDTH
  const weights: Weights = { now: new Int32Array(size), sum: new Float64Array(size), changed: new Int32Array(size) }
  const frequent = frequentFeatures(lines, options.fewest)
  const order = lines.map((_, i) => i)
  const random = linearCongruential(42)
  let step = 0
  for (let round = 0; round < options.rounds; round++) {
    shuffle(order, random)
    for (const i of order) step = learn(lines[i]!, { weights, frequent }, step)
  }
  return pack(averages(weights, step))
}

function frequentFeatures(lines: readonly TrainingLine[], fewest: number): Uint8Array {
  const counts = new Uint8Array(2 ** HASH_BITS)
  const features = new Uint32Array(FEATURES)
  for (const { line, tags } of lines) {
    for (let at = 0; at < tags.length; at++) {
      featuresOf(line, at, [tags[at - 2] ?? NO_TAG, tags[at - 1] ?? NO_TAG], features)
      for (const feature of features) if (counts[feature]! < 255) counts[feature]!++
    }
  }
  return counts.map((count) => (count >= fewest ? 1 : 0))
}

const features = new Uint32Array(FEATURES)
const scores = new Int32Array(WIDTH)

function learn(example: TrainingLine, model: { weights: Weights; frequent: Uint8Array }, from: number): number {
  const { line, tags } = example
  let step = from
  let before2: number = NO_TAG
  let before: number = NO_TAG
  for (let at = 0; at < tags.length; at++, step++) {
    featuresOf(line, at, [before2, before], features)
    scores.fill(0)
    for (const feature of features) for (let tag = 0; tag < WIDTH; tag++) scores[tag]! += model.weights.now[feature * WIDTH + tag]!
    let top = 0
    for (let tag = 1; tag < WIDTH; tag++) if (scores[tag]! > scores[top]!) top = tag
    const right = tags[at]!
    if (top !== right) {
      for (const feature of features) {
        if (!model.frequent[feature]) continue
        change(model.weights, feature * WIDTH + right, 1, step)
        change(model.weights, feature * WIDTH + top, -1, step)
      }
    }
    before2 = before
    before = top
  }
  return step
}

function change({ now, sum, changed }: Weights, at: number, by: number, step: number): void {
  sum[at]! += now[at]! * (step - changed[at]!)
  now[at]! += by
  changed[at] = step
}

function averages({ now, sum, changed }: Weights, step: number): Float64Array {
  return sum.map((value, at) => (value + now[at]! * (step - changed[at]!)) / step)
}

/** Averages above this share of the largest are cut to it, so that one byte holds the rest finely enough. */
const CUT = 0.35

function pack(average: Float64Array): Uint8Array {
  let largest = 0
  for (const value of average) largest = Math.max(largest, Math.abs(value))
  const scale = 127 / (largest * CUT)
  const bytes: number[] = []
  let before = 0
  for (let feature = 0; feature < 2 ** HASH_BITS; feature++) {
    const kept: number[] = []
    for (let tag = 0; tag < WIDTH; tag++) {
      const weight = Math.max(-127, Math.min(127, Math.round(average[feature * WIDTH + tag]! * scale)))
      if (weight !== 0) kept.push(tag, weight & 255)
    }
    if (kept.length === 0) continue
    for (let step = feature - before; ; step >>>= 7) {
      bytes.push((step & 127) | (step > 127 ? 128 : 0))
      if (step <= 127) break
    }
    bytes.push(kept.length / 2, ...kept)
    before = feature
  }
  return Uint8Array.from(bytes)
}

/** Numbers in [0, 1), the same on every machine (Numerical Recipes' constants). */
function linearCongruential(seed: number): () => number {
  let state = seed
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[order[i], order[j]] = [order[j]!, order[i]!]
  }
}
