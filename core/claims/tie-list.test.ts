import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Edge } from './tie-list.ts'
import { each, surestFirst, TiesInColumns } from './tie-list.ts'

const tie = fc.record({
  a: fc.nat(9),
  b: fc.nat(9),
  score: fc.constantFrom(0.1, 0.45, 0.9, 2),
  because: fc.constantFrom('the words are copied', 'both have “quay”', ''),
  firm: fc.boolean(),
})

describe('ties in columns', () => {
  it('are what was put in', () => {
    fc.assert(
      fc.property(fc.array(tie), (ties: readonly Edge[]) => {
        const columns = new TiesInColumns()
        for (const one of ties) columns.push(one)
        expect([...each(columns)]).toEqual(ties)
        expect(columns.at(ties.length)).toBeUndefined()
      }),
    )
  })
})

describe('the order of ties', () => {
  it('is that of an array sorted by score and numbers, stably', () => {
    fc.assert(
      fc.property(fc.array(tie), fc.boolean(), (ties: readonly Edge[], turned) => {
        const rank = (number: number): number => (turned ? 9 - number : number)
        const sorted = [...ties].sort((x, y) => y.score - x.score || rank(x.a) - rank(y.a) || rank(x.b) - rank(y.b))
        expect(Array.from(surestFirst(ties, rank), (at) => ties[at])).toEqual(sorted)
      }),
    )
  })
})
