import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PostingStep, Postings } from '../model/plan.ts'
import { reportFromText } from '../read/report-of.ts'
import { HashNumbers } from './hash-numbers.ts'
import { memoryStore } from './memory-store.ts'
import { PostingIndex } from './posting-index.ts'
import { postingRanges } from './shuffle.ts'

const step: PostingStep = {
  id: 'links',
  scope: 'posting',
  version: 1,
  inputs: ['postings'],
  links: { allUpTo: 2, nearest: 1 },
  run: () => ({ a: new Uint32Array(), tokenA: new Uint32Array(), b: new Uint32Array(), tokenB: new Uint32Array() }),
}

/** Hashes, some with equal halves, of a few ranges. */
const hash = fc.tuple(fc.constantFrom(0, 1, 0x10000, 0x3ffffff, 0x4000000, 0xffff0001, 0xffffffff), fc.nat(2))
/** A report's hashes with how many others it holds: so many that buckets tell some bits apart. */
const held = fc.record({ hashes: fc.array(hash, { maxLength: 8 }), others: fc.constantFrom(0, 3, 3000) })

function postingsOf({ hashes, others }: { readonly hashes: readonly (readonly [number, number])[]; readonly others: number }): Postings {
  const more = Array.from({ length: others }, (_, i) => [(0x10000 + i) >>> 0, 9] as const)
  const all = [...hashes, ...more, ...hashes]
  return {
    high: Uint32Array.from(all, ([high]) => high),
    low: Uint32Array.from(all, ([, low]) => low),
    token: Uint32Array.from(all, (_, i) => i),
  }
}

test('finds the reports that hold a hash, in however many goes they were put in', () => {
  fc.assert(
    fc.property(fc.array(held, { minLength: 1, maxLength: 12 }), fc.array(fc.nat(3), { maxLength: 6 }), (reports, goes) => {
      const store = memoryStore(reports.map((_, i) => reportFromText({ place: `${i}`, text: `Report ${i}` })))
      const ids = store.reportIds()
      ids.forEach((id, i) => store.putResult('postings', id, 'k', postingsOf(reports[i]!)))
      const turned = [...ids].reverse()
      const first = turned.splice(0, 2).sort()
      const index = new PostingIndex(step, store)
      const part = index.anew(first)
      for (const range of postingRanges(step, { ids: first, store })) part.range(range)
      part.done()
      for (const go of goes) index.add(turned.splice(0, go))
      index.add(turned)
      const wanted = new HashNumbers()
      for (const { hashes } of reports) for (const [high, low] of hashes) wanted.add(high, low)
      wanted.add(7, 7)
      new PostingIndex(step, store).reportsWith(wanted, new Map(ids.map((id, place) => [id, place])), (number, found) => {
        const holding = ids.flatMap((_, i) =>
          reports[i]!.hashes.some(([high, low]) => high === wanted.high(number) && low === wanted.low(number)) ? [i] : [],
        )
        expect([...found]).toEqual(holding)
      })
    }),
    { numRuns: 60 },
  )
})
