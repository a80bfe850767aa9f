import { describe, expect, it } from 'vitest'
import { proposition as p } from './fixtures/proposition.ts'
import { scenesTellOfOne, tellsOfOne } from './specific.ts'

const at = (report: string, published: number, places: readonly string[] = []) => ({ report, published, places })
const [raided, fled] = ['act:attack act:fighter act:settlement name:league', 'act:attack act:fighter act:settlement verb:flee name:league']
const shared = ['act:attack', 'act:fighter', 'act:settlement', 'name:league']

describe('one event, and not only one kind of event', () => {
  it.each([
    ['by a place that both name on one day', p(raided, at('r1', 100, ['orta'])), p(raided, at('r2', 100, ['orta'])), shared],
    [
      'by a place that both name, and the day, weeks later',
      p(raided, { ...at('r1', 100, ['orta']), period: [99, 100] }),
      p(raided, { ...at('r2', 130, ['orta']), period: [99, 100] }),
      shared,
    ],
    ['by one word of its own on one day', p(fled, at('r1', 100)), p(fled, at('r2', 101)), [...shared, 'verb:flee']],
    [
      'by more such words later',
      p(`${fled} noun:mill noun:bridge`, at('r1', 100)),
      p(`${fled} noun:mill noun:bridge`, at('r2', 104)),
      [...shared, 'verb:flee', 'noun:mill', 'noun:bridge'],
    ],
    ['in what is no event, of one week', p('act:fighter name:league', at('r1', 100)), p('act:fighter name:league', at('r2', 104)), ['act:fighter']],
    [
      'in what is no event, in the same words at any time',
      p('act:fighter noun:fort name:league', at('r1', 100)),
      p('act:fighter noun:fort name:brigade', at('r2', 400)),
      ['act:fighter', 'noun:fort'],
    ],
  ])('is told %s', (_, a, b, terms) => {
    expect(tellsOfOne(a, b, terms)).toBe(true)
    expect(tellsOfOne(b, a, terms)).toBe(true)
  })

  it.each([
    ['violence, sides and towns alone', p(raided, at('r1', 100)), p(raided, at('r2', 100)), shared],
    ['a place on the day after', p(raided, at('r1', 100, ['orta'])), p(raided, at('r2', 101, ['orta'])), shared],
    ['a place without a day', p(raided, at('r1', 100, ['orta'])), p(raided, at('r2', 103, ['orta'])), shared],
    [
      'a place in one year',
      p(raided, { ...at('r1', 100, ['orta']), period: [0, 365] }),
      p(raided, { ...at('r2', 130, ['orta']), period: [99, 100] }),
      shared,
    ],
    ['one word of its own days later', p(fled, at('r1', 100)), p(fled, at('r2', 103)), [...shared, 'verb:flee']],
    [
      'what is so, in other words long after',
      p('act:fighter noun:fort name:league', at('r1', 100)),
      p('act:fighter noun:gate name:league', at('r2', 400)),
      ['act:fighter'],
    ],
  ])('is not told by %s', (_, a, b, terms) => {
    expect(tellsOfOne(a, b, terms)).toBe(false)
    expect(tellsOfOne(b, a, terms)).toBe(false)
  })
})

describe('the sentences of two counts', () => {
  it('tell of one event by a thing that both name', () => {
    expect(scenesTellOfOne(p('act:kill act:explosion noun:mill name:ledn'), p('act:kill act:attack noun:mill'))).toBe(true)
  })

  it('do not by violence alone, nor by names', () => {
    expect(scenesTellOfOne(p('act:kill act:explosion name:ledn'), p('act:kill act:explosion name:ledn'))).toBe(false)
  })
})
