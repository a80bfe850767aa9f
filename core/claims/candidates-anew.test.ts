import fc from 'fast-check'
import { expect, it } from 'vitest'
import { eachKey } from './candidate-keys.ts'
import type { KeyColumns } from './candidate-keys.ts'
import { broughtTogether, candidatesAnew, pairNumber, pairOf } from './candidates-anew.ts'
import { candidatePairs } from './candidates.ts'

/** A statement by its names and words, as hashes, and the day of its report. */
interface Stated {
  readonly names: readonly number[]
  readonly words: readonly number[]
  readonly day: number
  readonly change: 'stays' | 'comes' | 'goes' | 'other'
}

const stated: fc.Arbitrary<Stated> = fc.record({
  names: fc.uniqueArray(fc.nat(2), { minLength: 1, maxLength: 2 }),
  words: fc.uniqueArray(fc.nat(3), { minLength: 1, maxLength: 3 }),
  day: fc.nat(3),
  change: fc.constantFrom('stays', 'stays', 'stays', 'stays', 'stays', 'comes', 'goes', 'other'),
})

function columnsOf(all: readonly Stated[]): KeyColumns {
  const parts = all.flatMap(({ names, words }) => [names.length, words.length, 0, 0, ...names, ...words])
  return { parts: Uint32Array.from(parts), published: Float64Array.from(all, ({ day }) => day) }
}

/** Pairs worth comparing, made all at once. */
function allPairs(keys: KeyColumns): ReadonlySet<number> {
  const { length } = keys.published
  const pairs = candidatePairs({ length, at: () => undefined }, { keys: { ...keys, total: 1000, each: (take) => eachKey(keys, take) } })
  return new Set([...pairs].map(([a, b]) => pairNumber(a, b, length)))
}

it('tells which pairs come and go when statements do, as making all pairs does', () => {
  fc.assert(
    fc.property(fc.array(stated, { minLength: 40, maxLength: 160 }), (all) => {
      const old = all.filter(({ change }) => change !== 'comes')
      const young = all.filter(({ change }) => change !== 'goes').map((one) => (one.change === 'other' ? { ...one, words: [...one.words, 9] } : one))
      const placeIn = (list: readonly Stated[], one: Stated): number => (one.change === 'stays' ? list.indexOf(one) : -1)
      const [before, now] = [columnsOf(old), columnsOf(young)]
      const [toNow, toBefore] = [Int32Array.from(old, (one) => placeIn(young, one)), Int32Array.from(young, (one) => placeIn(old, one))]
      const total = young.length
      const { fresh, parted } = candidatesAnew({ before, now, toNow, toBefore })
      const is = allPairs(now)
      const was = new Set(
        [...allPairs(before)]
          .map((pair) => pairOf(pair, old.length).map((number) => toNow[number]!))
          .flatMap(([a, b]) => (a! >= 0 && b! >= 0 ? [pairNumber(a!, b!, total)] : [])),
      )
      expect([...fresh].every((pair) => is.has(pair))).toBe(true)
      expect([...is].filter((pair) => !was.has(pair) && !fresh.includes(pair))).toEqual([])
      const gone = [...parted].filter(
        (pair) =>
          !broughtTogether(
            now,
            [...parted].map((one) => pairOf(one, total)),
          ).has(pair),
      )
      expect(gone.sort()).toEqual([...was].filter((pair) => !is.has(pair)).sort())
    }),
    { numRuns: 60 },
  )
})
