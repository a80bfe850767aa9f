import { describe, expect, it } from 'vitest'
import { correctedLayers, rereads } from './corrected-layers.ts'
import type { Decision } from './decisions.ts'
import type { ReportId, StatementId } from './ids.ts'
import type { ReportResults } from './results.ts'

const report = 'r1' as ReportId
const other = 'r2' as ReportId
const said = 'r1.s1' as StatementId

const chain = [{ name: 'Coast Wire', type: 'report', status: 'explicit' }] as const
const LAYERS = {
  statements: [
    {
      id: said,
      report,
      extent: [10, 40],
      parts: [[10, 40]],
      attribution: 0,
      kind: 'own-voice',
      chain,
      hedging: 'plain',
      polarity: 'affirmed',
      times: [0],
      figures: [0],
      mentions: [],
      mentionIds: [],
      terms: ['act:kill', 'noun:ferry'],
    },
  ],
  attributions: [{ content: [[10, 40]], chain }],
  times: [
    {
      extent: [30, 37],
      type: 'DATE',
      value: '2031-05-03',
      from: '2031-05-03',
      to: '2031-05-04',
      grain: 'day',
      anchor: { kind: 'unknown' },
      relative: true,
    },
  ],
  figures: [{ extent: [10, 21] }],
  mentions: { mentions: [{ id: 'm1', extent: [22, 29] }], aliases: [] },
} as unknown as ReportResults

function decided(...bodies: readonly Decision['body'][]): readonly Decision[] {
  return bodies.map((body, place) => ({ id: `d${place}`, body, by: 'R. Reader', at: '2031-06-01T10:00:00Z', why: 'read again' }))
}

function layer<K extends keyof ReportResults>(step: K, decisions: readonly Decision[], of = report): ReportResults[K] {
  return correctedLayers(decisions)(of, step, (_, asked) => LAYERS[asked])
}

const maron = { name: 'harbour master Ilse Maron', type: 'named-person' } as const

describe('correctedLayers', () => {
  it('leaves layers alone where nobody corrected them', () => {
    expect(layer('statements', [])).toBe(LAYERS.statements)
    const elsewhere = decided({ kind: 'correct', what: 'statement', a: said, chain: [maron] })
    expect(layer('statements', elsewhere, other)).toBe(LAYERS.statements)
    expect(layer('figures', elsewhere)).toBe(LAYERS.figures)
  })

  it('gives a statement the speaker that a person names, and keeps its id; the later decision holds', () => {
    const decisions = decided(
      { kind: 'correct', what: 'statement', a: said, chain: [{ name: 'officials', type: 'official' }] },
      { kind: 'correct', what: 'statement', a: said, chain: [{ name: 'Isle Radio', type: 'outlet' }, maron] },
    )
    const [statement] = layer('statements', decisions)
    expect(statement?.id).toBe(said)
    expect(statement?.kind).toBe('reported')
    expect(statement?.chain.map(({ name }) => name)).toEqual(['Coast Wire', 'Isle Radio', 'harbour master Ilse Maron'])
  })

  it('says that a statement names no source where a person says so', () => {
    const [statement] = layer('statements', decided({ kind: 'correct', what: 'statement', a: said, chain: [] }))
    expect([statement?.kind, statement?.chain.length]).toEqual(['own-voice', 1])
  })

  it('moves a statement to other words, with what lies in them', () => {
    const [statement] = layer('statements', decided({ kind: 'correct', what: 'statement', a: said, extent: [22, 40] }))
    expect(statement).toMatchObject({ extent: [22, 40], parts: [[22, 40]], figures: [], times: [0], mentions: [0] })
  })

  it('reads a time as a person does, and leaves other times alone', () => {
    const time = { at: [30, 37], from: '2031-05-10', to: '2031-05-11' } as const
    const [row] = layer('times', decided({ kind: 'correct', what: 'statement', a: said, time }))
    expect(row).toMatchObject({ from: '2031-05-10', to: '2031-05-11', relative: false })
    const nowhere = layer('times', decided({ kind: 'correct', what: 'statement', a: said, time: { ...time, at: [0, 4] } }))
    expect(nowhere).toEqual(LAYERS.times)
  })

  it('adds a statement that the machine missed, once', () => {
    const add = { kind: 'add', what: 'report', a: report, extent: [10, 29], chain: [maron] } as const
    const statements = layer('statements', decided(add, add))
    expect(statements).toHaveLength(2)
    expect(statements[1]).toMatchObject({ id: 'r1.10-29', extent: [10, 29], figures: [0], mentions: [0], terms: ['act:kill', 'noun:ferry'] })
    expect(statements[1]?.chain.at(-1)?.name).toBe('harbour master Ilse Maron')
  })

  it('makes a corrected layer once', () => {
    const layers = correctedLayers(decided({ kind: 'correct', what: 'statement', a: said, chain: [maron] }))
    const asked = (): unknown => layers(report, 'statements', (_, step) => LAYERS[step])
    expect(asked()).toBe(asked())
  })
})

describe('rereads', () => {
  it.each([
    [{ kind: 'correct', what: 'statement', a: said, chain: [] }, true],
    [{ kind: 'add', what: 'report', a: report, extent: [0, 1], chain: [] }, true],
    [{ kind: 'correct', what: 'report', a: report, field: 'outlet', value: '' }, false],
    [{ kind: 'note', what: 'statement', a: said }, false],
  ] as const)('%o: %s', (body, expected) => {
    expect(rereads(body)).toBe(expected)
  })
})
