import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { english } from '../languages/all.ts'
import { figuresOf } from './index.ts'
import { phrases } from './fixtures/phrases.data.ts'
import { timesOf } from '../times/index.ts'
import { wordsOf } from '../words/index.ts'
import type { FigureRow } from '../model/figures.ts'

function read(text: string): readonly FigureRow[] {
  const report = { text, meta: { language: { value: 'en', from: 'record' } } } as const
  const words = wordsOf(text, english.words)
  return figuresOf(report, { words, times: timesOf(report, { words, passages: {} }) })
}

function bounds(row: FigureRow): string {
  if (row.vague) return '[?]'
  return `${row.minExcluded ? '(' : '['}${row.min ?? '..'}, ${row.max ?? '..'}${row.maxExcluded ? ')' : ']'}`
}

const lines = phrases
  .split('\n')
  .filter((line) => line.includes('|'))
  .map((line) => line.split('|').map((part) => part.trim()) as [string, string])

describe('figures', () => {
  it.each(lines)('%s', (sentence, expected) => {
    const found = read(sentence).map((row) => `${sentence.slice(...row.extent)} = ${bounds(row)} ${row.sort} ${row.unit ?? '-'} ${row.counts ?? '-'}`)
    expect(found.join('; ')).toBe(expected)
  })

  it('shows the whole of a share, and the number words alone', () => {
    const text = 'Nearly 60% of the older sailors left.'
    const [row] = read(text)
    expect(text.slice(...row!.denominator!)).toBe('of the older sailors')
    expect(text.slice(...row!.core)).toBe('60')
    expect(row).toMatchObject({ modifier: 'nearly', whole: 'sailor' })
  })

  it('knows that civilians are people, and what narrows a noun', () => {
    expect(read('It killed 12 aid workers.')[0]).toMatchObject({ unit: 'worker', qualifier: 'aid', family: 'person' })
    expect(read('It destroyed 12 houses.')[0]).not.toHaveProperty('family')
  })
})

describe('laws', () => {
  const { numbers, quantifiers, quantifierPhrases, modifiersBefore, modifiersAfter, conditions, units, currencies, persons } = english.figures
  const words = fc.constantFrom(
    ...[numbers, quantifiers, quantifierPhrases, modifiersBefore, modifiersAfter, conditions, units, currencies].flatMap((lexicon) => [
      ...lexicon.keys(),
    ]),
    ...persons,
    ...'5 14,000 1.5 3-5 5kg 17th 60-plus twelve-year-old two-thirds of the and or to between from no all another one others rose by per cent who , . - / (2) +'.split(
      ' ',
    ),
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')),
  )

  it('reads any text: spans in range, in order, apart, around their core; bounds in order', () =>
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0
        for (const { extent, core, min, max, vague } of read(text)) {
          expect(extent[0]).toBeGreaterThanOrEqual(end)
          expect(core[0] >= extent[0] && core[1] <= extent[1] && core[1] > core[0]).toBe(true)
          end = extent[1]
          if (min !== null && max !== null) expect(min).toBeLessThanOrEqual(max)
          if (vague) expect([min, max]).toEqual([null, null])
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 1500 },
    ))

  it('reads a whole number back from its digits', () =>
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999 }), (value) => {
        const [row] = read(`They counted ${value.toLocaleString('en-US')} boats.`)
        return row?.min === value && row.max === value
      }),
    ))

  it('reads long runs of number words', () => expect(read('two hundred and '.repeat(3000)).length).toBeGreaterThan(0))
})
