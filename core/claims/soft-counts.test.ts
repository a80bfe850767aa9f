import { describe, expect, it } from 'vitest'
import { proposition as p } from './fixtures/proposition.ts'
import { likeness, nearness } from './likeness.ts'

const words = 'act:wound act:explosion noun:quay noun:bus noun:depot noun:crane name:ledn'
const here = { report: 'r1', published: 100, around: ['ledn'], places: ['ledn'], counts: 'wounded ~12-120' }
const there = { report: 'r2', published: 100, around: ['ledn'], places: ['ledn'], counts: 'wounded 40' }

describe('a word for a number and a number', () => {
  it('are one of one day', () => {
    expect(likeness(p(words, here), p(words, there))).toBeDefined()
    expect(likeness(p(words, here), p(words, { ...there, published: 101 }))).toBeUndefined()
    const dated = { period: [99, 100] as const }
    expect(likeness(p(words, { ...here, ...dated }), p(words, { ...there, ...dated, published: 101 }))).toBeDefined()
  })

  it('are one of two days where the reports are known to tell of one event, and name no two places for it', () => {
    const known = (): boolean => true
    const of = (places: readonly string[]) =>
      likeness(p(words, { ...here, places: ['ledn'] }), p(words, { ...there, places, around: ['ledn', ...places], published: 101 }), known)
    expect(of(['ledn'])).toBeDefined()
    expect(of(['mrrk'])).toBeUndefined()
  })

  it('are two in one report that names a place for each', () => {
    const of = (places: readonly string[]) =>
      likeness(
        p(words, { ...here, places: ['ledn'], around: ['ledn', 'mrrk'] }),
        p(words, { ...there, report: 'r1', at: 90, places, around: ['ledn', 'mrrk'] }),
      )
    expect(of(['ledn'])).toBeDefined()
    expect(of(['mrrk'])).toBeUndefined()
  })

  it('are two where the number is below what the word can mean', () => {
    const thousands = p(words, { ...here, counts: 'wounded ~1000-10000' })
    expect(likeness(thousands, p(words, { ...there, counts: 'wounded 72+' }))).toBeUndefined()
    expect(likeness(thousands, p(words, { ...there, counts: 'wounded 1200+' }))).toBeDefined()
  })
})

describe('a toll that is said to have risen', () => {
  it('is near to the lower one, however much it rose', () => {
    const low = p(`act:kill ${words}`, { ...here, counts: 'killed 12' })
    const high = (more: string) => nearness(low, p(`act:kill ${more} ${words}`, { ...there, counts: 'killed 61' }))
    expect(high('act:toll act:increase')).toBeGreaterThan(0)
    expect(high('act:toll')).toBeUndefined()
  })
})
