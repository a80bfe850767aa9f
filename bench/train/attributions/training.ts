import { sightOf } from '../../../core/attributions/model/sight.ts'
import type { Habits } from '../../../core/attributions/model/sight.ts'
import { eachTokenFeatures } from '../../../core/attributions/model/token-features.ts'
import { marginalsOf } from '../../../core/attributions/model/token-model.ts'
import type { TokenModel } from '../../../core/attributions/model/token-model.ts'
import { ROLES } from '../../../core/attributions/model/labels.ts'
import type { RoleSpan } from '../../../core/attributions/model/labels.ts'
import { likelihoodsOf, worthMost } from '../../../core/attributions/model/span-model.ts'
import type { SpanModel } from '../../../core/attributions/model/span-model.ts'
import type { AttributionModel } from '../../../core/attributions/model/weights.ts'
import { trainChain } from './chain-training.ts'
import type { ChainText, ChainWeights, Learning } from './chain-training.ts'
import { countsOf, habitsFrom, habitsWithout, habitTable } from './habits.ts'
import { levelled } from './levels.ts'
import type { Prepared } from './prepared.ts'
import { linearCongruential } from './random.ts'
import type { Answered } from './span-training.ts'
import { answered, graphsOf, trainSpans } from './span-training.ts'

/** How the model that is shipped was trained. */
export const LEARNING = {
  chain: { rounds: 6, rate: 0.1, decay: 3e-3, dropout: 0.4 },
  /** Parts of the training texts, each labelled by a model that has not seen it, for the span model to learn from. */
  folds: 4,
  spans: { rounds: 3, rate: 0.05, decay: 3e-3, dropout: 0.4 },
  /** What scores of spans are multiplied by, since on texts that it knows the model is surer than it should be on others (Guo and others 2017). */
  coolings: [1, 0.85, 0.7, 0.55, 0.45],
  /** What a likelihood is held against. Both are tried on one part that the span model has not seen. */
  worths: [0.4, 0.35, 0.3, 0.25, 0.2, 0.15],
} as const satisfies {
  chain: Learning
  folds: number
  spans: Learning
  coolings: readonly number[]
  worths: readonly number[]
}

/** Trains both models; `say` hears what is going on. */
export function train(texts: readonly Prepared[], say: (line: string) => void): AttributionModel {
  const counts = countsOf(texts)
  const chains = texts.map((text) => chainText(text, habitsWithout(counts, text)))
  const parts = Array.from({ length: LEARNING.folds }, (_, part) => {
    const inside = (n: number): boolean => partOf(texts[n]!.annotated.name) === part
    const model = quantised(
      trainChain(
        chains.filter((_, n) => !inside(n)),
        LEARNING.chain,
        linearCongruential(part + 1),
      ),
    )
    const known = countsOf(texts.filter((_, n) => !inside(n)))
    say(`part ${part + 1} of ${LEARNING.folds} left out`)
    return texts.flatMap(({ columns, labels }, n) =>
      inside(n) ? answered(columns, marginalsOf(sightOf(columns, habitsFrom(known, columns)), model, [[0, columns.size]]), labels) : [],
    )
  })
  const { cooling, worth } = calibrated(parts)
  say(`cooling ${cooling}, worth ${worth.join(' ')}`)
  const spans = levelled(trainSpans(graphsOf(parts.flat()), LEARNING.spans, linearCongruential(42)).average())
  const tokens = quantised(trainChain(chains, LEARNING.chain, linearCongruential(42)))
  return { habits: new Uint8Array(habitTable(counts).buffer), tokens, spans: { ...spans, scale: spans.scale * cooling, worth } }
}

/** How much cooler scores, and what to hold likelihoods against, find most in one part by spans that were trained on the others. */
function calibrated(parts: readonly (readonly Answered[])[]): { readonly cooling: number; readonly worth: SpanModel['worth'] } {
  const [held = [], ...others] = parts
  const spans = levelled(trainSpans(graphsOf(others.flat()), LEARNING.spans, linearCongruential(7)).average())
  const tried = LEARNING.coolings.map((cooling) => {
    const best = ROLES.map(() => ({ worth: 0, f1: -1 }))
    const likelihoods = held.map(({ stretch }) => likelihoodsOf(stretch, { ...spans, scale: spans.scale * cooling }))
    for (const worth of LEARNING.worths) {
      const found = held.map(({ stretch, right }, n) => ({ right, found: worthMost(stretch, likelihoods[n]!, [worth, worth, worth]) }))
      ROLES.forEach((_, role) => {
        const f1 = f1Of(found, role)
        if (f1 > best[role]!.f1) best[role] = { worth, f1 }
      })
    }
    return { cooling, worth: best.map(({ worth }) => worth) as [number, number, number], f1: best.reduce((sum, { f1 }) => sum + f1, 0) }
  })
  return tried.reduce((a, b) => (b.f1 > a.f1 ? b : a))
}

function f1Of(stretches: readonly { readonly right: readonly RoleSpan[]; readonly found: readonly RoleSpan[] }[], role: number): number {
  let [both, all] = [0, 0]
  for (const { right, found } of stretches) {
    const wanted = right.filter((span) => span.role === role)
    const own = found.filter((span) => span.role === role)
    all += wanted.length + own.length
    both += own.filter((span) => wanted.some(({ from, to }) => span.from === from && span.to === to)).length
  }
  return (2 * both) / Math.max(1, all)
}

/** Texts of one name go to one part. */
function partOf(name: string): number {
  let sum = 0
  for (const character of name) sum = (sum * 31 + character.charCodeAt(0)) % 65521
  return sum % LEARNING.folds
}

function chainText({ columns, labels }: Prepared, habits: Habits): ChainText {
  const first = new Uint32Array(columns.size + 1)
  const rows: Uint32Array[] = []
  eachTokenFeatures(sightOf(columns, habits), [0, columns.size], (token, features, count) => {
    rows.push(features.slice(0, count))
    first[token + 1] = first[token]! + count
  })
  const features = new Uint32Array(first[columns.size]!)
  rows.forEach((row, token) => features.set(row, first[token]))
  return { first, features, kinds: columns.kinds, labels }
}

function quantised({ tokens, transitions }: ChainWeights): TokenModel {
  return { ...levelled(tokens.average()), transitions: transitions.average().map((weight) => Math.round(weight * 1000) / 1000) }
}
