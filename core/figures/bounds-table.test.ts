import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { english } from '../languages/all.ts'
import { figuresOf } from './index.ts'
import { wordsOf } from '../words/index.ts'
import type { FigureRow } from '../model/figures.ts'

const page = readFileSync(new URL('../../docs/figures.md', import.meta.url), 'utf8')
const rows = (page.split('## Bounds')[1] ?? '')
  .split('## Sorts')[0]!
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| words'))
  .flatMap((line) => {
    const [words = '', bounds = ''] = line.split('|').slice(1, 3).map((cell) => cell.trim()) // prettier-ignore
    return words.split(', ').map((phrase) => [phrase, bounds] as const)
  })

const [N, M] = [40, 60]

function read(phrase: string): FigureRow | undefined {
  const text = `The storm sank ${phrase.replace(/\bN\b/, String(N)).replace(/\bM\b/, String(M))} boats.`
  return figuresOf({ text, meta: { language: { value: 'en', from: 'record' } } }, { words: wordsOf(text, english.words), times: [] })[0]
}

/** `[0.9 N, N)` as the bounds of a row. */
function meant(bounds: string): Pick<FigureRow, 'min' | 'max'> & { readonly minExcluded: boolean; readonly maxExcluded: boolean } {
  const [low = '', high = ''] = bounds.slice(1, -1).split(', ')
  const value = (text: string): number | null => {
    if (text === 'open') return null
    const [, factor = '', name = ''] = /^([\d.]*) ?([NM]?)$/.exec(text) ?? []
    return Number((Number(factor === '' ? 1 : factor) * (name === 'N' ? N : name === 'M' ? M : 1)).toPrecision(12))
  }
  const excluded = (bracket: string | undefined, side: string): boolean => (bracket === '(' || bracket === ')') && value(side) !== null
  return { min: value(low), max: value(high), minExcluded: excluded(bounds[0], low), maxExcluded: excluded(bounds.at(-1), high) }
}

describe('the table of bounds', () => {
  it('is read from the page', () => expect(rows.length).toBeGreaterThan(40))
  it.each(rows)('%s: %s', (phrase, bounds) => {
    const row = read(phrase)
    if (bounds === 'none') {
      expect(row).toMatchObject({ vague: true, min: null, max: null })
      return
    }
    const { min, max, minExcluded, maxExcluded } = meant(bounds)
    const near = (value: number | null | undefined): number | null => (value === null || value === undefined ? null : Math.round(value * 1000) / 1000)
    expect([near(row?.min), near(row?.max), row?.minExcluded === true, row?.maxExcluded === true]).toEqual([
      near(min),
      near(max),
      minExcluded,
      maxExcluded,
    ])
  })
})
