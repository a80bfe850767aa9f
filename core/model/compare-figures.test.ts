import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareFigures } from './compare-figures.ts'
import type { FigureRelation, FigureRow } from './figures.ts'

const TOP = 60

/** A figure over small whole numbers, so that a slow oracle can list what fits it. */
const figures: fc.Arbitrary<FigureRow> = fc
  .record({ low: fc.integer({ min: 1, max: TOP }), span: fc.integer({ min: 0, max: 20 }), openMin: fc.boolean(), openMax: fc.boolean() })
  .map(({ low, span, openMin, openMax }) => ({
    extent: [0, 1],
    core: [0, 1],
    min: openMin ? null : low,
    max: openMax ? null : low + span,
    openMin,
    openMax,
    vague: false,
    sort: 'count',
  }))

function fitting(row: FigureRow): readonly number[] {
  return Array.from({ length: 3 * TOP }, (_, value) => value - TOP).filter(
    (value) => value >= (row.min ?? -Infinity) && value <= (row.max ?? Infinity),
  )
}

/** The slow, obvious way: by the numbers that fit each. */
function slow(a: FigureRow, b: FigureRow): FigureRelation {
  const [x, y] = [fitting(a), fitting(b)]
  const both = x.filter((value) => y.includes(value))
  if (both.length === 0) return 'contradicts'
  if (both.length === x.length && both.length === y.length) return 'equal'
  return both.length === x.length || both.length === y.length ? 'narrower' : 'compatible'
}

const figure = (over: Partial<FigureRow>): FigureRow => ({
  extent: [0, 1],
  core: [0, 1],
  min: 16,
  max: 16,
  openMin: false,
  openMax: false,
  vague: false,
  sort: 'count',
  ...over,
})

describe('compareFigures', () => {
  it('agrees with listing the numbers that fit', () =>
    fc.assert(fc.property(figures, figures, (a, b) => compareFigures(a, b).relation === slow(a, b))))

  it('says the same either way round', () =>
    fc.assert(
      fc.property(figures, figures, (a, b) => {
        const [there, back] = [compareFigures(a, b), compareFigures(b, a)]
        expect(back.relation).toBe(there.relation)
        if (there.narrower !== undefined) expect(back.narrower).not.toBe(there.narrower)
      }),
    ))

  it('finds a figure equal to itself', () => fc.assert(fc.property(figures, (row) => compareFigures(row, row).relation === 'equal')))

  it.each([
    ['other conditions', { counts: 'killed' }, { counts: 'wounded', min: 40, max: 40 }, 'not-comparable'],
    ['other things', { unit: 'boat' }, { unit: 'house', min: 40, max: 40 }, 'not-comparable'],
    ['no number', { vague: true, min: null, max: null }, {}, 'not-comparable'],
    ['a part above the whole', { unit: 'civilian', family: 'person', min: 30, max: 30 }, { unit: 'person', family: 'person' }, 'contradicts'],
    ['a part below the whole', { unit: 'civilian', family: 'person', min: 3, max: 3 }, { unit: 'person', family: 'person' }, 'compatible'],
    ['converted', { sort: 'measure', unit: 'kilometre', min: 50, max: 50 }, { sort: 'measure', unit: 'mile', min: 31, max: 31 }, 'equal'],
    ['other dimensions', { sort: 'measure', unit: 'kilometre' }, { sort: 'measure', unit: 'hour' }, 'not-comparable'],
    ['rounded', { min: 14_000, max: 14_000 }, { min: 14_100, max: 14_100 }, 'compatible'],
    ['small numbers exactly', { min: 50, max: 50 }, { min: 51, max: 51 }, 'contradicts'],
    ['soft edges', { min: 12, max: 120, loose: true }, { min: 10, max: 10 }, 'compatible'],
    ['beyond soft edges', { min: 12, max: 120, loose: true }, { min: 4, max: 4 }, 'contradicts'],
    ['more than N and N', { min: 16, max: null, openMax: true, minExcluded: true }, {}, 'compatible'],
    ['up and down', { sort: 'change', change: 'up', unit: 'percent' }, { sort: 'change', change: 'down', unit: 'percent' }, 'contradicts'],
    [
      'shares of different wholes',
      { sort: 'share', unit: 'percent', whole: 'man' },
      { sort: 'share', unit: 'percent', whole: 'boat' },
      'not-comparable',
    ],
  ] as const)('%s', (_, a, b, relation) => expect(compareFigures(figure(a), figure(b)).relation).toBe(relation))

  it('says why, and which of the two is narrower', () =>
    expect(compareFigures(figure({ max: null, openMax: true }), figure({}))).toEqual({
      relation: 'narrower',
      narrower: 'b',
      because: 'the second lies within the first',
    }))
})
