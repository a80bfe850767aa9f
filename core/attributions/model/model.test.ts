import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { TRANSITION_KINDS } from './columns.ts'
import type { Columns } from './columns.ts'
import { candidatesIn, inOrder, stretchesOf } from './candidates.ts'
import { CONTENT, CUE, LABELS, labelsOf, mayFollow, OUTSIDE, SOURCE, spansOf } from './labels.ts'
import type { RoleSpan } from './labels.ts'
import { pairFeatures } from './pair-features.ts'
import { SPAN_BITS, spanFeatures, stretchOf } from './span-features.ts'
import { bestSpans, likelihoodsOf, worthMost } from './span-model.ts'
import type { SpanModel } from './span-model.ts'
import { factorsOf, forwardBackward } from './token-model.ts'
import { triplesOf } from './triples.ts'
import { LEVELS, packColumn, packLevels, unpackColumn, unpackLevels } from './weights.ts'
import { columnsOfText } from '../fixtures/columns-of-text.ts'

const role = fc.constantFrom(SOURCE, CUE, CONTENT)

/** Spans that do not overlap, in order, within `size` tokens. */
const spansWithin = (size: number): fc.Arbitrary<RoleSpan[]> =>
  fc.array(fc.tuple(role, fc.nat(3), fc.integer({ min: 1, max: 4 })), { maxLength: 6 }).map((parts) => {
    let at = 0
    return parts.flatMap(([own, gap, length]) => {
      const from = at + gap
      at = from + length
      return at <= size ? [{ role: own, from, to: at }] : []
    })
  })

describe('labels', () => {
  it('give back the spans that they were made from', () => {
    const size = 30
    const places = {
      starts: Uint32Array.from({ length: size }, (_, i) => 2 * i),
      ends: Uint32Array.from({ length: size }, (_, i) => 2 * i + 1),
      paragraphStart: new Int32Array(size),
    }
    fc.assert(
      fc.property(spansWithin(size), (spans) => {
        const labels = labelsOf(
          places,
          spans.map(({ role: own, from, to }) => ({ role: own, extents: [[2 * from, 2 * to - 1] as const] })),
        )
        expect(spansOf(labels)).toEqual(spans)
      }),
    )
  })

  it('end a span where a paragraph ends', () => {
    const places = { starts: Uint32Array.of(0, 2, 4), ends: Uint32Array.of(1, 3, 5), paragraphStart: Int32Array.of(0, 0, 2) }
    expect(spansOf(labelsOf(places, [{ role: CONTENT, extents: [[0, 5]] }]))).toEqual([
      { role: CONTENT, from: 0, to: 2 },
      { role: CONTENT, from: 2, to: 3 },
    ])
  })
})

describe('packColumn', () => {
  it('is undone by unpackColumn', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constant(0), fc.integer({ min: -127, max: 127 })), { maxLength: 600 }), (values) => {
        const column = Int8Array.from(values)
        expect(unpackColumn(packColumn(column), column.length)).toEqual(column)
      }),
    )
  })

  it('holds far distances', () => {
    const column = new Int8Array(20_000)
    column[19_999] = -5
    expect(unpackColumn(packColumn(column), column.length)).toEqual(column)
  })
})

describe('packLevels', () => {
  it('is undone by unpackLevels', () => {
    const levels = [1, 4, 9, 20, 40, 80, 127]
    expect(levels.length).toBe(LEVELS)
    const weight = fc.constantFrom(0, ...levels, ...levels.map((level) => -level))
    fc.assert(
      fc.property(fc.array(fc.tuple(weight, weight), { maxLength: 200 }), (pairs) => {
        const weights = Int8Array.from(pairs.flat())
        expect(unpackLevels(packLevels(weights, levels), levels)).toEqual(weights)
      }),
    )
  })
})

/** The same likelihoods by going through every row of labels. */
function slowMarginals(emissions: Float32Array, kinds: Uint8Array, factors: Float64Array): number[] {
  const size = kinds.length
  const sums = new Array<number>(size * LABELS).fill(0)
  let total = 0
  const walk = (labels: number[], weight: number): void => {
    if (weight === 0) return
    if (labels.length === size) {
      total += weight
      labels.forEach((label, t) => (sums[t * LABELS + label]! += weight))
      return
    }
    const t = labels.length
    for (let label = 0; label < LABELS; label++) {
      const step = t === 0 ? (mayFollow(OUTSIDE, label) ? 1 : 0) : factors[kinds[t]! * LABELS * LABELS + labels[t - 1]! * LABELS + label]!
      walk([...labels, label], weight * step * emissions[t * LABELS + label]!)
    }
  }
  walk([], 1)
  return sums.map((sum) => sum / total)
}

describe('forwardBackward', () => {
  it('gives the likelihoods that a walk through all labellings gives', () => {
    const random = fc.double({ min: -3, max: 3, noNaN: true })
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 4 })
          .chain((size) =>
            fc.tuple(
              fc.array(random, { minLength: size * LABELS, maxLength: size * LABELS }),
              fc.array(fc.nat(1), { minLength: size, maxLength: size }),
            ),
          ),
        fc.array(random, { minLength: 2 * LABELS * LABELS, maxLength: 2 * LABELS * LABELS }),
        ([scores, kinds], transitions) => {
          const emissions = Float32Array.from(scores, Math.exp)
          const table = new Float32Array(TRANSITION_KINDS * LABELS * LABELS)
          table.set(transitions)
          const factors = factorsOf(table)
          const fast = forwardBackward(emissions, Uint8Array.from(kinds), factors)
          slowMarginals(emissions, Uint8Array.from(kinds), factors).forEach((slow, i) => expect(fast[i]).toBeCloseTo(slow, 4))
        },
      ),
    )
  })
})

const TEXT = 'The pilot said the ferry sank at noon. "It went down fast," a diver told the Coast Wire, adding that crews hope to raise it.'

/** Likelihoods that leave many candidates: each label as likely as `seed` makes it. */
function noise({ size }: Columns, seed: number): Float32Array {
  let state = seed
  const next = (): number => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32
  const marginals = new Float32Array(size * LABELS)
  for (let t = 0; t < size; t++) {
    const shares = Array.from({ length: LABELS }, () => next() ** 3)
    const sum = shares.reduce((a, b) => a + b, 0)
    shares.forEach((share, label) => (marginals[t * LABELS + label] = share / sum))
  }
  return marginals
}

describe('bestSpans', () => {
  const scored = (seed: number) => {
    const columns = columnsOfText(TEXT)
    const candidates = candidatesIn(columns, noise(columns, seed), [0, columns.size]).slice(0, 7)
    const weights = Int8Array.from({ length: 2 ** SPAN_BITS }, (_, i) => ((Math.imul(i + seed, 2654435761) >>> 24) & 63) - 32)
    const model: SpanModel = { weights, scale: 0.02, worth: [0.1, 0.2, 0.3] }
    const stretch = stretchOf(columns, [0, columns.size], candidates)
    const sets = Array.from({ length: 2 ** candidates.length }, (_, set) => candidates.filter((_, n) => set & (1 << n))).filter(
      (chosen) => !chosen.some((one, n) => n > 0 && chosen[n - 1]!.to > one.from),
    )
    const sum = (list: { ids: Uint32Array; count: number }): number =>
      Array.from(list.ids.slice(0, list.count)).reduce((total, id) => total + weights[id]!, 0) * model.scale
    const score = (chosen: typeof candidates): number =>
      chosen.reduce(
        (total, one, n) => total + sum(pairFeatures(stretch, chosen[n - 1], one)) + sum(spanFeatures(stretch, one)),
        sum(pairFeatures(stretch, chosen.at(-1), undefined)),
      )
    const shares = sets.map((chosen) => Math.exp(score(chosen)))
    const all = shares.reduce((a, b) => a + b, 0)
    const likelihoods = candidates.map((one) => sets.reduce((total, chosen, n) => total + (chosen.includes(one) ? shares[n]! : 0), 0) / all)
    return { candidates, model, stretch, sets, likelihoods }
  }
  it('takes each candidate for as likely as the sets that hold it', () => {
    fc.assert(
      fc.property(fc.nat(1e6), (seed) => {
        const { stretch, model, likelihoods } = scored(seed)
        const fast = likelihoodsOf(stretch, model)
        likelihoods.forEach((slow, n) => expect(fast[n]).toBeCloseTo(slow, 6))
      }),
      { numRuns: 30 },
    )
  })
  it('finds the set that is worth most among all sets', () => {
    fc.assert(
      fc.property(fc.nat(1e6), (seed) => {
        const { candidates, stretch, model, sets, likelihoods } = scored(seed)
        const worthOf = (chosen: readonly (typeof candidates)[number][]): number =>
          chosen.reduce((total, one) => total + likelihoods[candidates.indexOf(one)]! - model.worth[one.role], 0)
        const best = Math.max(...sets.map(worthOf))
        const chosen = worthMost(stretch, likelihoodsOf(stretch, model), model.worth)
        expect(worthOf(chosen)).toBeCloseTo(best, 6)
        const found = bestSpans(stretch, model)
        expect(chosen.every((one) => found.includes(one))).toBe(true)
        expect(found.every((one, n) => n === 0 || found[n - 1]!.to <= one.from)).toBe(true)
        expect(found.filter((one) => !chosen.includes(one)).every(({ role }) => role === CUE)).toBe(true)
      }),
      { numRuns: 30 },
    )
  })
})

describe('stretchesOf', () => {
  it('covers every token once, whatever the lines and sentences are', () => {
    for (const text of ['', TEXT, `${TEXT}\n\n${TEXT}`, 'word '.repeat(3000), `${'word '.repeat(600)}. ${'And more '.repeat(500)}`]) {
      const columns = columnsOfText(text)
      const stretches = stretchesOf(columns)
      expect(stretches.flatMap(([from, to]) => Array.from({ length: to - from }, (_, n) => from + n))).toEqual(
        Array.from({ length: columns.size }, (_, n) => n),
      )
      for (const [from, to] of stretches) expect(to - from).toBeLessThanOrEqual(400)
    }
  })
})

describe('candidatesIn', () => {
  it('orders at most 40 candidates, each once', () => {
    const columns = columnsOfText(TEXT)
    fc.assert(
      fc.property(fc.nat(1e6), (seed) => {
        const candidates = candidatesIn(columns, noise(columns, seed), [0, columns.size])
        expect(candidates.length).toBeLessThanOrEqual(40)
        candidates.forEach((one, n) => n > 0 && expect(inOrder(candidates[n - 1]!, one)).toBeLessThan(0))
      }),
    )
  })
})

describe('triplesOf', () => {
  const spans = (...parts: [RoleSpan['role'], number, number][]): RoleSpan[] => parts.map(([own, from, to]) => ({ role: own, from, to }))

  it('joins a quotation in two pieces with the cue between', () => {
    expect(triplesOf(spans([CONTENT, 0, 4], [SOURCE, 5, 6], [CUE, 6, 7], [CONTENT, 8, 12]))).toEqual([
      { cue: { role: CUE, from: 6, to: 7 }, source: { role: SOURCE, from: 5, to: 6 }, content: spans([CONTENT, 0, 4], [CONTENT, 8, 12]) },
    ])
  })

  it('gives each cue the source beside it', () => {
    const found = triplesOf(spans([SOURCE, 0, 1], [CUE, 1, 2], [CONTENT, 2, 6], [SOURCE, 7, 8], [CUE, 8, 9], [CONTENT, 9, 12]))
    expect(found.map(({ source, content }) => [source?.from, content[0]?.from])).toEqual([
      [0, 2],
      [7, 9],
    ])
  })

  it('leaves spans without a cue alone', () => {
    expect(triplesOf(spans([SOURCE, 0, 1], [CONTENT, 2, 6]))).toEqual([])
  })
})
