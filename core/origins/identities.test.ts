import { describe, expect, it } from 'vitest'
import type { Actor } from '../model/actors.ts'
import type { CaseView } from '../model/case-view.ts'
import { joinedNames, plainName, rootOf } from './identities.ts'

describe('two names of one source', () => {
  it.each([
    ['spelt in two ways', 'Larran Defence Ministry', 'Larran Defense Ministry'],
    ['by a place’s name and by its adjective', 'Larra’s weir ministry', 'Larran weir ministry'],
    ['the same, of a longer name', 'Orveria’s army', 'Orverian army'],
    ['the same, in capitals', 'the Larran Weir Ministry', "Larra's Weir Ministry"],
    ['an acronym with stops and without', 'the L.W.B. inspectors', 'LWB inspectors'],
    ['an unnamed spokesman of a body', 'a Larran Weir Ministry spokesman', 'Larran Weir Ministry'],
    ['the same, by “for”', 'spokeswoman for the Weir Board', 'the Weir Board'],
  ])('%s', (_, a, b) => expect(plainName(a)).toBe(plainName(b)))

  it.each([
    ['a place and what is its own', 'Larra', 'Larran ministry'],
    ['another place', 'Orven army', 'Larran army'],
    ['places of which one name begins the other', 'Orver’s army', 'Orveria’s army'],
    ['a place and the adjective of a longer one', 'Orver’s army', 'Orverian army'],
    ['a spokesman of nobody named', 'rebel spokesman', 'rebel'],
    ['a person of a name like an adjective', 'Brian Cole', 'Brian Coyle'],
  ])('are not: %s', (_, a, b) => expect(plainName(a)).not.toBe(plainName(b)))
})

describe('two names that an actor of the case shares', () => {
  const areOne = (names: readonly string[], a: string, b: string): boolean => {
    const actor = { id: 'a1', kind: 'organisation', names, mentions: [] } as unknown as Actor
    const joined = joinedNames({ actors: () => [actor] } as unknown as CaseView)
    return rootOf(joined, plainName(a)) === rootOf(joined, plainName(b))
  }

  it.each([
    ['initials of three letters', ['Larran Weir Board', 'LWB'], 'LWB', 'the Larran Weir Board'],
    ['initials of two', ['Larran Council', 'LC'], 'LC', 'the Larran Council'],
    ['the same with stops', ['Larran Council', 'L.C.'], 'the L.C.', 'Larran Council'],
  ])('are one source: %s', (_, names, a, b) => expect(areOne(names, a, b)).toBe(true))

  it.each([
    ['two letters that begin no name of it', ['Weir Board', 'LC Weir Board', 'LC'], 'LC', 'Weir Board'],
    ['a common word', ['Larran Council', 'Council'], 'Council', 'Larran Council'],
  ])('are not: %s', (_, names, a, b) => expect(areOne(names, a, b)).toBe(false))
})
