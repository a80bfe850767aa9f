import { describe, expect, it } from 'vitest'
import type { SourceRelation } from '../../core/model/origins.ts'
import { balanceInWords, relationOf, sidesInWords } from './relation-words.ts'

const count = (...relations: readonly (readonly [SourceRelation, number])[]) => ({
  byRelation: relations.map(([relation, supported]) => ({ relation, supported })),
})

describe('balanceInWords()', () => {
  it.each([
    [count(['official', 2], ['affected', 1], ['unstated', 1]), '2 officials, 1 person affected, 1 not stated'],
    [count(['unstated', 3], ['affected', 2]), '2 people affected, 3 not stated'],
    [count(['staff', 1], ['responsible', 2]), '1 outlet on its own word, 2 of the side held responsible'],
    [count(['unstated', 4]), 'not stated'],
    [count(), undefined],
    [{}, undefined],
  ])('%j: %s', (balance, words) => {
    expect(balanceInWords(balance)).toBe(words)
  })
})

describe('relationOf()', () => {
  it('is silent where the texts are', () => {
    expect([relationOf('eyewitness'), relationOf('unstated'), relationOf(undefined)]).toEqual(['eyewitness', '', ''])
  })
})

describe('sidesInWords()', () => {
  it('speaks only where a person set a side', () => {
    expect(sidesInWords({})).toBeUndefined()
    expect(sidesInWords({ sides: 1 })).toMatch(/^1 side, as set by a person/)
    expect(sidesInWords({ sides: 3 })).toMatch(/^3 sides, as set by a person/)
  })
})
