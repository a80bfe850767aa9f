import { describe, expect, it } from 'vitest'
import { plainName } from './identities.ts'

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
