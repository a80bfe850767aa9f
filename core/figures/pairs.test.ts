import { describe, expect, it } from 'vitest'
import { compareFigures } from '../model/compare-figures.ts'
import { developmentPairs } from './fixtures/pairs-dev.data.ts'
import { english } from '../languages/all.ts'
import { figuresOf } from './index.ts'
import { keptPairs } from './fixtures/pairs-kept.data.ts'
import { timesOf } from '../times/index.ts'
import { wordsOf } from '../words/index.ts'
import type { FigureRow } from '../model/figures.ts'

const RELATIONS = ['equal', 'narrower', 'compatible', 'contradicts', 'not-comparable'] as const

/** The last figure of a phrase, read as a sentence of its own. */
function figureOf(phrase: string): FigureRow | undefined {
  const text = `${phrase[0]?.toUpperCase()}${phrase.slice(1)}.`
  const report = { text, meta: { language: { value: 'en', from: 'record' } } } as const
  const words = wordsOf(text, english.words)
  return figuresOf(report, { words, times: timesOf(report, { words, passages: {} }) }).at(-1)
}

interface Judged {
  readonly wanted: string
  readonly got: string
}

function judge(pairs: string): readonly Judged[] {
  return pairs
    .trim()
    .split('\n')
    .map((line) => {
      const [wanted = '', one = '', other = ''] = line.split(' | ')
      const [a, b] = [figureOf(one), figureOf(other)]
      return { wanted, got: a && b ? compareFigures(a, b).relation : 'none' }
    })
}

function score(judged: readonly Judged[], relation: string): { readonly precision: number; readonly f1: number } {
  const right = judged.filter(({ wanted, got }) => wanted === relation && got === relation).length
  const said = judged.filter(({ got }) => got === relation).length
  const meant = judged.filter(({ wanted }) => wanted === relation).length
  return { precision: right / said, f1: (2 * right) / (said + meant) }
}

describe.each([
  ['developed on', developmentPairs, 276],
  ['kept', keptPairs, 138],
])('pairs of figure phrases, %s', (_, pairs, least) => {
  const judged = judge(pairs)

  it('are enough, and each relation is there', () => {
    expect(judged.length).toBeGreaterThanOrEqual(least)
    expect(new Set(judged.map(({ wanted }) => wanted))).toEqual(new Set(RELATIONS))
  })
  it('reach a macro-F1 of .90', () =>
    expect(RELATIONS.reduce((sum, relation) => sum + score(judged, relation).f1, 0) / 5).toBeGreaterThanOrEqual(0.9))
  it('contradict with a precision of .95', () => expect(score(judged, 'contradicts').precision).toBeGreaterThanOrEqual(0.95))
})
