import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attributionsOfText, linesOf } from './fixtures/attributions-of-text.ts'
import { cues } from '../languages/en/cues.ts'

const first = (text: string) => {
  const row = attributionsOfText(text).rows[0]
  if (!row) throw new Error(`Unexpected text without attributions: ${text}`)
  return row
}

describe('relays that a model of the outermost layer misses', () => {
  const cases: readonly (readonly [text: string, line: string])[] = [
    [
      'ORNA reports, quoting a website run by families of sailors, that the pier had collapsed.',
      'the pier had collapsed | ORNA > website run by families of sailors',
    ],
    ['The Salt Observatory, quoting fishermen, reported that the pier had collapsed.', 'the pier had collapsed | Salt Observatory > fishermen'],
    ['Local media cited an official as saying the pier had collapsed.', 'the pier had collapsed | Local media > official'],
    [
      'A nurse who asked not to be named told Shorewatch that the pier had collapsed.',
      'the pier had collapsed | Shorewatch > nurse who asked not to be named',
    ],
    ['The mayor was quoted by Coast Wire as saying the pier had collapsed.', 'the pier had collapsed | Coast Wire > mayor'],
    ['According to a police log seen by the Skerry Post, the pier had collapsed.', 'the pier had collapsed | Skerry Post > police log'],
    ['In an interview with Radio Vell, Ina Korb said the pier had collapsed.', 'the pier had collapsed | Radio Vell > Ina Korb'],
    ['The pier had collapsed, Coast Wire reported on Monday, citing divers.', 'The pier had collapsed | Coast Wire > divers'],
    [
      'Tomas Veld, head of the Salt Observatory, told Coast Wire that the pier had collapsed.',
      'the pier had collapsed | Coast Wire > Salt Observatory > Tomas Veld',
    ],
    ['The mayor said that divers had told her the pier had collapsed.', 'the pier had collapsed | mayor > divers'],
  ]
  it.each(cases)('%s', (text, line) => {
    expect(linesOf(text)).toContain(line)
  })
})

describe('cues', () => {
  const cases: readonly (readonly [what: string, text: string, line: string])[] = [
    ['a source behind the clause', 'The pier had collapsed, the mayor said.', 'The pier had collapsed | mayor'],
    [
      'a source behind the clause, without a comma',
      'The storm broke the old pier on Monday a harbour official said.',
      'The storm broke the old pier on Monday | harbour official',
    ],
    ['an inverted source', '"The pier is gone," said Ina Korb.', 'The pier is gone | Ina Korb'],
    ['a preposition', 'The pier, according to divers, had collapsed in the night.', 'The pier … had collapsed in the night | divers'],
    ['a blame', 'The union accused the ministry of hiding the plans.', 'the ministry of hiding the plans | union'],
    ['a call', 'The union called on the court to open the archive.', 'the court to open the archive | union'],
    ['a judgement', 'The union condemned the closure of the pier.', 'the closure of the pier | union'],
    ['a count', 'Nurses put the number of wasp stings at 16.', 'the number of wasp stings at 16 | Nurses'],
    ['two speakers side by side', 'Harbour radio and activists said the pier had collapsed.', 'the pier had collapsed | activists'],
    ['nobody', 'The pier is said to be unsafe.', 'The pier … to be unsafe | '],
  ]
  it.each(cases)('%s', (_what, text, line) => {
    expect(linesOf(text)).toContain(line)
  })
})

describe('scope', () => {
  it('gives each clause with a subject of its own its entry', () => {
    expect(linesOf('The mayor said the pier had collapsed and two boats were missing.')).toEqual([
      'the pier had collapsed | mayor',
      'two boats were missing | mayor',
    ])
  })
  it('ends at a contrast with a subject of its own', () => {
    expect(linesOf('The union urged the court to open the archive, but the ministry closed the harbour.')).toEqual([
      'the court to open the archive | union',
      'the ministry closed the harbour | ',
    ])
  })
  it('goes on over a quotation without a cue', () => {
    expect(linesOf('"We saw the pier fall," Ina Korb said. "Nobody was on it at the time."')[1]).toBe('Nobody was on it at the time. | Ina Korb')
  })
  it('records the report’s own voice', () => {
    const row = first('The pier closed in the spring after a long storm.')
    expect([row.kind, row.mode, row.chain.length]).toEqual(['own-voice', 'own-voice', 1])
  })
  it('takes up what a report said earlier', () => {
    expect(linesOf('Divers had seen the cracks, Coast Wire reported. The pier had been unsafe for years, the report continued.')[1]).toBe(
      'The pier had been unsafe for years | Coast Wire',
    )
  })
  it('leaves a pointer at nothing unresolved', () => {
    const [row] = attributionsOfText('According to the report, the pier had been unsafe for years.').rows
    expect(row?.chain.at(-1)?.status).toBe('unresolved')
  })
  it('points back to the sentence before', () => {
    expect(linesOf('The harbour master has reportedly ordered the pier closed. Two clerks made the revelation, Coast Wire reported.')).toEqual([
      'The harbour master has reportedly ordered the pier closed | Coast Wire > Two clerks',
    ])
  })
})

describe('running sources', () => {
  it('resolves pronouns, short names and descriptions', () => {
    const lines = linesOf(
      'Ina Korb, head of the Salt Observatory, said the pier fell. Korb said two boats sank. She said the ferry was safe. The observatory said the road was open.',
    )
    expect(lines).toEqual([
      'the pier fell | Salt Observatory > Ina Korb',
      'two boats sank | Salt Observatory > Ina Korb',
      'the ferry was safe | Salt Observatory > Ina Korb',
      'the road was open | Salt Observatory',
    ])
  })
  it('finds the name of a monitor that is described first', () => {
    expect(linesOf('The pier fell in the night, a monitor said. The Salt Observatory said two boats sank.')[0]).toBe(
      'The pier fell in the night | Salt Observatory',
    )
  })
  it('puts a credited agency before what is attributed, and not before its own words', () => {
    const lines = linesOf('PORT LEDAN, 4 May (Coast Wire) - The pier fell on Monday, the mayor said. The road is open.')
    expect(lines).toContain('The pier fell on Monday | Coast Wire > mayor')
    expect(lines).toContain('The road is open | ')
  })
})

describe('marks', () => {
  it('tells hedges and negation', () => {
    expect(first('The mayor said the pier could fall.').hedging).toBe('hedged')
    expect(first('The mayor said the pier had not fallen.').polarity).toBe('negated')
    expect(first('The mayor denied that the pier had fallen.')).toMatchObject({ polarity: 'negated', stance: 'denies' })
  })
  it('orders cues by strength', () => {
    const strength = (verb: string): number => first(`The mayor ${verb} that the pier had fallen.`).strength ?? Number.NaN
    const ascending = ['denied', 'alleged', 'claimed', 'said', 'insisted', 'reported', 'announced', 'confirmed'].map(strength)
    expect(ascending).toEqual([...ascending].sort((a, b) => a - b))
  })
  it('keeps a caveat with what it qualifies', () => {
    const { text, rows } = attributionsOfText('Rebels said the pass was open. The claim could not be independently verified.')
    expect(rows[0]?.caveats.map((extent) => text.slice(...extent))).toEqual(['could not be independently verified'])
  })
  it('leaves glosses in a quotation to the outlet', () => {
    const { text, rows } = attributionsOfText('"He left Ledan (the largest port) in the night," Ina Korb said.')
    expect(rows[0]?.foreign.map((extent) => text.slice(...extent))).toEqual(['(the largest port)'])
  })
  it('says who saw', () => {
    expect(first('A Coast Wire photographer saw two boats on the rocks.').chain.at(-1)?.basis).toBe('saw')
  })
  it('marks what is taken for granted', () => {
    expect(first('The union condemned the closure of the pier.').presupposed).toBe(true)
  })
})

describe('look-alikes', () => {
  it.each([
    'The driver was cited for speeding on the coast road.',
    'The soldiers reported to the barracks in the morning.',
    'The Statement Club closed its doors in May.',
  ])('%s', (text) => {
    expect(attributionsOfText(text).rows.map(({ kind }) => kind)).not.toContain('reported')
  })
})

describe('any text', () => {
  const vocabulary = [
    ...cues.verbs.keys(),
    ...cues.speakers.keys(),
    'according',
    'to',
    'that',
    'who',
    'which',
    'and',
    'but',
    '"',
    '“',
    '”',
    ',',
    '.',
    ';',
    '(',
    ')',
    '\n\n',
    'the',
    'Ina Korb',
    'Coast Wire',
    'on Monday',
    'not',
  ]
  const prose = fc.array(fc.oneof(fc.constantFrom(...vocabulary), fc.string({ maxLength: 6 })), { maxLength: 80 }).map((parts) => parts.join(' '))

  it('never throws, and every span lies in the text', () => {
    fc.assert(
      fc.property(prose, (raw) => {
        const { text, rows } = attributionsOfText(raw)
        rows.forEach((row, n) => {
          for (const [start, end] of [...row.content, ...row.cue, ...row.source, ...row.hedges, ...row.foreign, ...row.caveats]) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(text.length)
          }
          expect(row.chain[0]?.type).toBe('report')
          expect(row.parent).toBeLessThan(n)
          expect(row.content.length).toBeGreaterThan(0)
        })
      }),
      { numRuns: 150 },
    )
  })
  it('reads a text without sentence ends', () => {
    expect(attributionsOfText('the mayor said that '.repeat(3000)).rows.length).toBeGreaterThan(0)
  })
  it('leaves a language without cues alone', () => {
    expect(attributionsOfText('Le maire a dit que le pont est fermé.', { language: { value: 'fr', from: 'record' } }).rows).toEqual([])
  })
})

describe('who is meant by a description', () => {
  it.each([
    [
      'the body named last, not one that was only described',
      'Six keepers were hurt in the fire, the aid group that feeds them said. Two cooks of the Union of Harbour Keepers (UHK) were in the shed, the group said.',
      'Union of Harbour Keepers',
    ],
    [
      'several people, though a name stands behind them',
      'The keepers were beaten. Some rowers of the island club “Salt Dawn” said the shed was cold.',
      'Some rowers of the island club “Salt Dawn”',
    ],
  ])('is %s', (_why, text, speaker) => {
    expect(
      attributionsOfText(text)
        .rows.findLast(({ kind }) => kind === 'reported')
        ?.chain.at(-1)?.name,
    ).toBe(speaker)
  })
})
