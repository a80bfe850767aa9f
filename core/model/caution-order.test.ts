import { describe, expect, it } from 'vitest'
import { cautionsInOrder } from './caution-order.ts'
import type { Caution } from './cautions.ts'

/** Cautions written `rule weight`. */
const cautions = (notation: string): readonly Caution[] =>
  notation.split(', ').map((entry, at) => {
    const [rule, weight] = entry.split(' ')
    return { id: `${at}`, rule, weight: Number(weight), reports: [], sentence: '', evidence: [], weightBecause: '' } as unknown as Caution
  })
const order = (notation: string): string =>
  cautionsInOrder(cautions(notation))
    .map(({ rule, weight }) => `${rule} ${weight}`)
    .join(', ')

describe('cautionsInOrder()', () => {
  it.each([
    ['hedge 20, circular 85', 'circular 85, hedge 20'],
    ['lost 70, lost 69, lost 68, drift 65', 'lost 70, drift 65, lost 69, lost 68'],
    ['drift 65, circular 65', 'circular 65, drift 65'],
  ])('%s', (given, expected) => expect(order(given)).toBe(expected))

  it('does not depend on the order they come in', () => {
    const all = cautions('lost 70, lost 69, drift 65, hedge 20')
    expect(cautionsInOrder([...all].reverse())).toEqual(cautionsInOrder(all))
  })
})
