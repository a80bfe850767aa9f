import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { english } from '../../languages/en/index.ts'
import { reportFromText } from '../../read/report-of.ts'
import { mentions } from '../../actors/index.ts'
import { passages } from '../../passages/index.ts'
import { words } from '../../words/index.ts'
import type { ReportResults } from '../../model/plan.ts'
import { reachOf } from '../finding.ts'
import { grammarOf } from '../grammar.ts'
import { TRANSITION_KINDS } from './columns.ts'
import { LABELS, ROLES } from './labels.ts'
import { columnsFor, withProposals } from './proposals.ts'
import { SPAN_BITS } from './span-features.ts'
import { spansIn } from './spans-in.ts'
import { TOKEN_BITS } from './token-features.ts'
import { HABIT_BITS, modelOf } from './weights.ts'
import type { AttributionModel } from './weights.ts'

function read(text: string): { grammar: ReturnType<typeof grammarOf>; text: Parameters<typeof columnsFor>[1] } {
  const report = reportFromText({ place: 'test.txt', text, meta: { language: { value: 'en', from: 'record' } } })
  const results = {} as { -readonly [Step in keyof ReportResults]: ReportResults[Step] }
  results.words = words.run(report, results)
  results.passages = passages.run(report, results)
  results.mentions = mentions.run(report, results)
  return { grammar: grammarOf(report, results), text: { text: report.text, ...results } }
}

/** A model of made-up weights: it finds a lot, most of it nonsense. */
function noisyModel(seed: number): AttributionModel {
  const noise = (size: number, width: number): Int8Array =>
    Int8Array.from({ length: size }, (_, i) => ((Math.imul(i ^ seed, 2654435761) >>> 16) % (2 * width + 1)) - width)
  return {
    habits: new Uint8Array(2 ** HABIT_BITS).fill(0x53),
    tokens: { weights: noise(2 ** TOKEN_BITS * LABELS, 40), scale: 0.01, transitions: new Float32Array(TRANSITION_KINDS * LABELS * LABELS) },
    spans: { weights: noise(2 ** SPAN_BITS, 40), scale: 0.005, worth: [0.3, 0.3, 0.3] },
  }
}

const NOISE = [noisyModel(1), noisyModel(77)] as const

const PIECES = [
  'The pilot said the ferry sank at noon.',
  '“It went down fast,” a diver told the Coast Wire, “and nobody swam.”',
  'Claims that the harbour was closed spread.',
  'A keeper, whose report the union denied, warned of storms',
  '\n\n',
  '"',
  'said said said',
  '...',
  '他说 the bridge is open.',
]

describe('withProposals', () => {
  it('keeps what the grammar found and lets nothing overlap, whatever the weights and the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }), fc.constantFrom(...NOISE), (pieces, model) => {
        const { grammar, text } = read(pieces.join(' '))
        const all = withProposals(grammar, text, model)
        expect(all.length).toBe(grammar.length)
        all.forEach(({ scene, findings }, n) => {
          const known = grammar[n]!.findings
          expect(findings.filter((one) => known.includes(one))).toEqual(known)
          const added = findings.filter((one) => !known.includes(one))
          for (const one of added) {
            expect(one.voices.length).toBe(1)
            const [from, to] = reachOf(one)
            expect(from).toBeGreaterThanOrEqual(0)
            expect(to).toBeLessThanOrEqual(scene.size)
            for (const other of findings) if (other !== one) expect(reachOf(other)[1] <= from || to <= reachOf(other)[0]).toBe(true)
          }
        })
      }),
      { numRuns: 15 },
    )
  })

  it('stays linear in text without line ends', () => {
    const { grammar, text } = read(`${'the report denied by the crew '.repeat(1500)}.`)
    expect(withProposals(grammar, text, NOISE[0]).length).toBe(grammar.length)
  })
})

const weights = english.attributions

describe.skipIf(!weights)('the English model', () => {
  const found = (text: string): string[] => {
    const { grammar, text: own } = read(text)
    const columns = columnsFor(grammar, own)
    return spansIn(columns, modelOf(weights!)).map(
      ({ role, from, to }) => `${ROLES[role]}: ${text.slice(columns.starts[from], columns.ends[to - 1])}`,
    )
  }

  it('reads a plain statement', () => {
    expect(found('The pilot said the ferry sank at noon.')).toEqual(['source: The pilot', 'cue: said', 'content: the ferry sank at noon'])
  })

  it('reads a quotation around its cue', () => {
    expect(found('“It went down fast,” said Mara Lind, a diver. “Nobody swam.”')).toContain('cue: said')
  })

  it('finds nothing where nobody speaks', () => {
    expect(found('The ferry sank at noon off the northern coast.')).toEqual([])
  })
})
