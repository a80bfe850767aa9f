import { describe, expect, test } from 'vitest'
import type { GoldAttribution, GoldClaim, GoldFolder } from './gold-format.ts'
import { score } from './score.ts'

const text = 'The ferry master said that about 30 crates were lost. A diver told the Quay Gazette that the hold was open on Tuesday.'
const documents = ['x', 'y', 'z'].map((id) => ({ id, text }))
const at = (words: string): readonly [number, number] => [text.indexOf(words), text.indexOf(words) + words.length]

const said: GoldAttribution = {
  id: 'a1',
  doc: 'x',
  content: [at('about 30 crates were lost')],
  cue: [at('said')],
  source: [at('The ferry master')],
  kind: 'reported',
  hedging: 'plain',
  polarity: 'affirmed',
  chain: [
    { name: 'x', type: 'report' },
    { name: 'the ferry master', type: 'named-person' },
  ],
}
const told: GoldAttribution = {
  id: 'a2',
  doc: 'x',
  content: [at('the hold was open on Tuesday')],
  cue: [at('told')],
  source: [at('A diver')],
  kind: 'reported',
  hedging: 'plain',
  polarity: 'affirmed',
  chain: [
    { name: 'x', type: 'report' },
    { name: 'Quay Gazette', type: 'newspaper' },
    { name: 'a diver', type: 'unnamed-person' },
  ],
}
const gold: GoldFolder = { documents, attributions: [said, told] }
const shown = (folder: GoldFolder, predicted: GoldFolder): Record<string, any> => score(folder, predicted).scores as Record<string, any>

describe('attributions', () => {
  test('a perfect prediction gets everything', () => {
    expect(shown(gold, gold).attributions).toMatchObject({
      content: { exact: 1, overlap: 1 },
      triple: { exact: 1, overlap: 1 },
      speaker: 1,
      chain: 1,
      hedging: 1,
      polarity: 1,
    })
  })
  test('an empty prediction gets nothing, and has no precision', () => {
    expect(shown(gold, {}).attributions).toMatchObject({ content: { exact: 0, overlap: 0 }, precision: null, recall: 0, speaker: 0 })
  })
  test('a relay taken for the speaker is wrong in speaker and chain', () => {
    const wrong = { ...told, chain: told.chain!.slice(0, 2) }
    expect(shown(gold, { attributions: [said, wrong] }).attributions).toMatchObject({ speaker: 0.5, chain: 0.5 })
  })
  test('punctuation at the edges is not counted, words are', () => {
    const dot = { ...told, content: [at('the hold was open on Tuesday.')] }
    const that = { ...told, content: [at('that the hold was open on Tuesday')] }
    expect(shown(gold, { attributions: [said, dot] }).attributions.content.exact).toBe(1)
    expect(shown(gold, { attributions: [said, that] }).attributions.content).toEqual({ exact: 0.5, overlap: 1 })
  })
  test('a name and another name of the same actor agree', () => {
    const actors = [
      { id: 'p', names: ['the ferry master', 'Bren Oll'], mentions: [{ doc: 'x', span: at('The ferry master'), quote: 'The ferry master' }] },
    ]
    const named = { ...said, chain: [said.chain![0]!, { name: 'Bren Oll’s' }] }
    expect(shown({ documents, attributions: [said] }, { attributions: [named], actors }).attributions.speaker).toBe(1)
    expect(shown({ documents, attributions: [said] }, { attributions: [named] }).attributions.speaker).toBe(0)
  })
})

test('figures: one equal bound is a value, both are bounds, open equals open', () => {
  const figure = { doc: 'x', span: at('about 30 crates'), min: 27, max: 33 }
  const one = (predicted: object) => shown({ documents, figures: [figure] }, { figures: [{ ...figure, ...predicted }] }).figures
  expect(one({})).toMatchObject({ spans: 1, value: 1, bounds: 1 })
  expect(one({ max: null, openMax: true })).toMatchObject({ value: 1, bounds: 0 })
  expect(one({ min: 1, max: 2 })).toMatchObject({ spans: 1, value: 0, bounds: 0 })
})

test('times: the value counts only with the span', () => {
  const time = { doc: 'x', span: at('Tuesday'), type: 'DATE' as const, value: '2031-05-06' }
  expect(shown({ documents, times: [time] }, { times: [{ ...time, value: '2031-05-13' }] }).times).toMatchObject({ relaxed: 1, strict: 1, value: 0 })
})

test('a sample has recall and no precision', () => {
  const furniture = [{ doc: 'x', span: [0, 10] as const, kind: 'other' }]
  const told = shown(
    { documents, furniture, coverage: { furniture: 'sampled' } },
    { furniture: [{ doc: 'x', span: [0, 40], kind: 'other' }] },
  ).furniture
  expect(told).toMatchObject({ f1: 1, precision: null, recall: 1 })
})

describe('reuse', () => {
  const link = (a: string, b: string, more: object = {}) => ({
    a,
    b,
    relation: 'copied' as const,
    direction: 'unknown' as const,
    spans: [{ a: [0, 40] as const, b: [0, 40] as const, kind: 'reporting' }],
    ...more,
  })
  const rows = [link('x', 'y', { direction: 'a->b' }), link('x', 'z', { spans: [{ a: [0, 40], b: [0, 40], kind: 'quotation' }] })]
  test('a pair turned round is the same pair', () => {
    expect(shown({ documents, reuse: rows }, { reuse: [link('y', 'x', { direction: 'b->a' })] }).reuse).toMatchObject({
      pairF1: 1,
      charF1: 1,
      falseLinks: 0,
      direction: 1,
      kind: 0.5,
    })
  })
  test('a quotation that is linked is a false link', () => {
    expect(shown({ documents, reuse: rows }, { reuse: [link('x', 'z')] }).reuse).toMatchObject({ pairF1: 0, falseLinks: 1 })
  })
  test('half of the characters of both sides are two thirds in F1', () => {
    const half = link('x', 'y', { spans: [{ a: [0, 20], b: [0, 20] }] })
    expect(shown({ documents, reuse: rows.slice(0, 1) }, { reuse: [half] }).reuse.charF1).toBeCloseTo(2 / 3)
  })
})

describe('claims', () => {
  const statement = (doc: string) => ({ doc, span: [0, 20] as const })
  const claim = (id: string, docs: readonly string[], more: Partial<GoldClaim> = {}): GoldClaim => ({
    id,
    statements: docs.map(statement),
    origins: { atLeast: 1, supported: 1, atMost: 1 },
    cautions: [],
    ...more,
  })
  const claims = [
    claim('1', ['x', 'y'], { origins: { atLeast: 1, supported: 2, atMost: 2 }, cautions: [{ rule: 'single-origin' }] }),
    claim('2', ['z']),
  ]
  const merged = {
    claims: [
      claim('m', ['x', 'y', 'z'], { origins: { atLeast: 0, supported: 1, atMost: 2 }, cautions: [{ rule: 'single-origin' }, { rule: 'overtaken' }] }),
    ],
  }
  test('all statements in one claim keep recall and lose precision', () => {
    const { bcubedPrecision, bcubedRecall } = shown({ documents, claims }, merged).claims
    expect([bcubedPrecision, bcubedRecall]).toEqual([expect.closeTo(5 / 9), 1])
  })
  test('the three numbers and the cautions are read off the paired claim', () => {
    const told = shown({ documents, claims }, merged)
    expect(told.origins).toMatchObject({ supportedExact: 0.5, rangeHolds: 1, meanWidth: 2, meanError: 0.5 })
    expect(told.cautions).toMatchObject({ precision: 0.5, recall: 1 })
  })
  test('with no claims predicted every origin is missed', () => {
    expect(shown({ documents, claims }, {}).origins).toMatchObject({ supportedExact: 0, meanWidth: null, meanError: 1.5 })
  })
})

test('rows outside the texts are left out and counted', () => {
  const row = { doc: 'x', span: [0, 9999] as const, kind: 'other' }
  expect(score({ documents, furniture: [{ ...row, span: [0, 5] }] }, { furniture: [row, { ...row, doc: 'nowhere' }] }).dropped).toBe(2)
})
