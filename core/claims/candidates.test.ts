import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { candidatePairs } from './candidates.ts'
import { clustersOf } from './clusters.ts'
import { proposition } from './fixtures/proposition.ts'
import { likeness } from './likeness.ts'
import type { Proposition } from './proposition.ts'
import { propositionTable } from './proposition-table.ts'

const WORDS = ['act:sink', 'act:ship', 'noun:storm', 'noun:crew', 'noun:pier', 'act:rescue']
const some = fc.array(
  fc
    .tuple(fc.subarray(WORDS, { minLength: 3 }), fc.constantFrom('name:ledn', 'name:mrrk'), fc.nat(3))
    .map(([words, name, report]) => ({ terms: [...words, name].join(' '), report: `r${report}` })),
  { maxLength: 12 },
)

const made = (rows: readonly { readonly terms: string; readonly report: string }[]): readonly Proposition[] =>
  rows.map(({ terms, report }, at) => proposition(terms, { report, at: 100 * at, published: 100 }))

describe('candidate pairs', () => {
  it('hold every pair that reads as one (against comparing all)', () => {
    fc.assert(
      fc.property(some, (rows) => {
        const all = made(rows)
        const pairs = new Set([...candidatePairs(all)].map((pair) => pair.join(' ')))
        all.forEach((a, i) =>
          all.forEach((b, j) => {
            if (i < j && likeness(a, b) !== undefined && [...a.names].some((name) => b.names.has(name))) expect(pairs.has(`${i} ${j}`)).toBe(true)
          }),
        )
      }),
    )
  })

  it('come once each, in order, and are the same however many keys are brought together at a time', () => {
    fc.assert(
      fc.property(some, (rows) => {
        const all = made(rows)
        const pairs = [...candidatePairs(all)]
        expect([...candidatePairs(all, { atOnce: 5 })]).toEqual(pairs)
        expect(pairs.every(([a, b], at) => a < b && (at === 0 || pairs[at - 1]![0] < a || (pairs[at - 1]![0] === a && pairs[at - 1]![1] < b)))).toBe(
          true,
        )
      }),
    )
  })

  it('leave out what certainly cannot be tied, and nothing else', () => {
    fc.assert(
      fc.property(some, (rows) => {
        const all = made(rows)
        const mayTie = (a: number, b: number): boolean => (a + b) % 3 > 0
        expect([...candidatePairs(all, { mayTie })]).toEqual([...candidatePairs(all)].filter(([a, b]) => mayTie(a, b)))
      }),
    )
  })

  it('never pair statements that share no name', () => {
    const two = [proposition('act:sink act:ship noun:storm name:ledn'), proposition('act:sink act:ship noun:storm name:mrrk', { at: 90 })]
    expect([...candidatePairs(two)]).toEqual([])
  })
})

describe('clusters', () => {
  const like = (a: number, b: number, score = 0.9): { a: number; b: number; score: number; because: string; firm: boolean } => ({
    a,
    b,
    score,
    because: 'test',
    firm: false,
  })
  const same = [0, 1, 2].map((at) => proposition('act:sink act:ship noun:storm name:ledn', { report: `r${at}`, published: 100 }))

  it('joins along edges', () => {
    expect(clustersOf({ propositions: propositionTable([same]), edges: [like(0, 1), like(1, 2)], heldApart: new Set() })).toHaveLength(1)
  })

  it('keeps apart what a person holds apart', () => {
    expect(clustersOf({ propositions: propositionTable([same]), edges: [like(0, 1), like(1, 2)], heldApart: new Set(['0 2']) })).toHaveLength(2)
  })

  it('does not join two crowds over one bridge', () => {
    const crowds = [...same, ...[3, 4, 5].map((at) => proposition('act:build noun:pier act:pay name:ledn', { report: `r${at}`, published: 100 }))]
    const edges = [like(0, 1), like(1, 2), like(3, 4), like(4, 5), like(2, 3, 0.5)]
    expect(clustersOf({ propositions: propositionTable([crowds]), edges, heldApart: new Set() })).toHaveLength(2)
  })

  it('takes what a person holds to be one', () => {
    const two = [same[0]!, proposition('act:build noun:pier name:mrrk', { report: 'r9' })]
    expect(clustersOf({ propositions: propositionTable([two]), edges: [{ ...like(0, 1, 2), firm: true }], heldApart: new Set() })).toHaveLength(1)
  })
})
