import type { Candidate } from '../../../core/attributions/model/candidates.ts'
import { candidatesIn, inOrder, stretchesOf } from '../../../core/attributions/model/candidates.ts'
import type { Columns } from '../../../core/attributions/model/columns.ts'
import { spansOf } from '../../../core/attributions/model/labels.ts'
import type { RoleSpan } from '../../../core/attributions/model/labels.ts'
import { pairFeatures } from '../../../core/attributions/model/pair-features.ts'
import { SPAN_BITS, spanFeatures, stretchOf } from '../../../core/attributions/model/span-features.ts'
import type { Stretch } from '../../../core/attributions/model/span-features.ts'
import { Adaptive } from './adaptive.ts'
import type { Learning } from './chain-training.ts'
import type { Random } from './random.ts'
import { shuffle } from './random.ts'

/** A stretch for training: a graph whose nodes are the candidates, then the end; node -1 is the beginning. */
export interface SpanGraph {
  /** Features of each candidate. */
  readonly nodes: readonly Uint32Array[]
  /** For each candidate and for the end: the nodes that may come before, and the features of the step. */
  readonly before: readonly Int32Array[]
  readonly steps: readonly (readonly Uint32Array[])[]
  /** The right nodes, in order. */
  readonly right: readonly number[]
}

/** A stretch with its right answer. */
export interface Answered {
  readonly stretch: Stretch
  readonly right: readonly RoleSpan[]
}

/** What a right span that no likelihood proposes is taken to have. */
const UNSEEN = 0.005

/** The stretches of a text as the span model will see them, with what is right. */
export function answered(columns: Columns, marginals: Float32Array, labels: Uint8Array): readonly Answered[] {
  return stretchesOf(columns).map((range) => ({
    stretch: stretchOf(columns, range, candidatesIn(columns, marginals, range)),
    right: spansOf(labels, range),
  }))
}

/** The graphs of stretches; right spans that are no candidates are added. */
export function graphsOf(stretches: readonly Answered[]): readonly SpanGraph[] {
  return stretches.flatMap(({ stretch: { columns, range, candidates }, right }) => {
    const found: Candidate[] = [...candidates]
    for (const span of right) if (!found.some((one) => inOrder(one, span) === 0)) found.push({ ...span, likelihood: UNSEEN })
    if (found.length === 0) return []
    const stretch = stretchOf(columns, range, found.sort(inOrder))
    const before = [...found, undefined].map((candidate, n) =>
      Int32Array.from([-1, ...found.slice(0, n).flatMap((other, i) => (candidate && other.to > candidate.from ? [] : [i]))]),
    )
    const steps = before.map((nodes, n) =>
      Array.from(nodes, (node) => {
        const { ids, count } = pairFeatures(stretch, found[node], found[n])
        return ids.slice(0, count)
      }),
    )
    const nodes = found.map((candidate) => {
      const { ids, count } = spanFeatures(stretch, candidate)
      return ids.slice(0, count)
    })
    return [{ nodes, before, steps, right: found.flatMap((one, n) => (right.some((span) => inOrder(one, span) === 0) ? [n] : [])) }]
  })
}

/** Trains the weights of spans and steps, one stretch at a time; weights are averaged over the later half of the rounds. Same graphs, same weights. */
export function trainSpans(graphs: readonly SpanGraph[], learning: Learning, random: Random): Adaptive {
  const weights = new Adaptive(2 ** SPAN_BITS, learning.rate)
  const order = graphs.map((_, n) => n)
  const thin = (ids: Uint32Array): Uint32Array => ids.filter(() => random() >= learning.dropout)
  for (let round = 0; round < learning.rounds; round++) {
    shuffle(order, random)
    for (const n of order) {
      const { nodes, steps, ...graph } = graphs[n]!
      learn({ ...graph, nodes: nodes.map(thin), steps: steps.map((row) => row.map(thin)) }, weights, learning.decay)
    }
    if (2 * round >= learning.rounds) weights.keep()
  }
  return weights
}

function learn(graph: SpanGraph, weights: Adaptive, decay: number): void {
  const { nodes, before, steps, right } = graph
  const end = nodes.length
  const score = (ids: Uint32Array): number => ids.reduce((sum, id) => sum + weights.values[id]!, 0)
  const own = nodes.map(score)
  const paths = steps.map((row) => row.map(score))
  const forward = new Float64Array(end + 1)
  for (let n = 0; n <= end; n++) forward[n] = logSum(Array.from(before[n]!, (b, i) => (b < 0 ? 0 : forward[b]!) + paths[n]![i]!)) + (own[n] ?? 0)
  const backward = new Float64Array(end + 1).fill(-Infinity)
  backward[end] = 0
  const total = forward[end]!
  const comesAfter = new Map([...right, end].map((node, i) => [node, right[i - 1] ?? -1]))
  const move = (ids: Uint32Array, gradient: number): void => {
    if (gradient < 1e-3 && gradient > -1e-3) return
    for (const id of ids) weights.step(id, gradient - decay * weights.values[id]!)
  }
  for (let n = end; n >= 0; n--) {
    const rest = backward[n]! + (own[n] ?? 0)
    before[n]!.forEach((b, i) => {
      const path = paths[n]![i]! + rest
      if (b >= 0) backward[b] = logSum([backward[b]!, path])
      move(steps[n]![i]!, (comesAfter.get(n) === b ? 1 : 0) - Math.exp((b < 0 ? 0 : forward[b]!) + path - total))
    })
    if (n < end) move(nodes[n]!, (comesAfter.has(n) ? 1 : 0) - Math.exp(forward[n]! + backward[n]! - total))
  }
}

/** The logarithm of a sum of exponentials. */
function logSum(values: readonly number[]): number {
  const largest = Math.max(...values)
  if (largest === -Infinity) return largest
  return largest + Math.log(values.reduce((sum, value) => sum + Math.exp(value - largest), 0))
}
