import { describe, expect, it } from 'vitest'
import { proposition as p } from './fixtures/proposition.ts'
import { likeness } from './likeness.ts'
import { targetsOf } from './targets.ts'

it('takes things for targets, and neither people nor the land about', () => {
  expect([...targetsOf(['act:attack', 'act:hospital', 'act:child', 'noun:convoy', 'noun:province', 'verb:hit', 'name:ledn'])]).toEqual([
    'act:hospital',
    'noun:convoy',
  ])
})

describe('who did it', () => {
  const here = { report: 'r1', published: 100, around: ['ledn', 'orta', 'vey'], places: ['ledn'] }
  const there = { ...here, report: 'r2' }
  const told = (noun: string) => `act:responsibility act:attack noun:${noun} name:ledn`
  it('is one question where one thing was hit', () => {
    expect(likeness(p(told('convoy'), here), p(told('convoy'), there))).toBeDefined()
  })
  it('is another where other things were', () => {
    expect(likeness(p(told('convoy'), here), p(told('market'), there))).toBeUndefined()
  })
  it('is another days later, where no day is named', () => {
    expect(likeness(p(told('convoy'), here), p(told('convoy'), { ...there, published: 104 }))).toBeUndefined()
  })
})

describe('an event in two reports', () => {
  const here = { report: 'r1', published: 100, around: ['ledn'] }
  it('is not told by who came to harm alone', () => {
    const [a, b] = [p('act:kill act:ship act:wound name:ledn', here), p('act:kill act:ship act:wound name:ledn', { ...here, report: 'r2' })]
    const ofPeople = (one: typeof a) => ({ ...one, scene: { ...one.scene, weights: new Map<string, number>() } })
    expect(likeness(a, b)).toBeDefined()
    expect(likeness(ofPeople(a), ofPeople(b))).toBeUndefined()
  })

  it('took place anew some days later, where it is not dated', () => {
    const words = 'act:kill noun:ferry noun:pier noun:crew name:ledn'
    expect(likeness(p(words, here), p(words, { ...here, report: 'r2', published: 102 }))).toBeDefined()
    expect(likeness(p(words, here), p(words, { ...here, report: 'r2', published: 103 }))).toBeUndefined()
  })
})
