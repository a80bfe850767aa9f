import { describe, expect, it } from 'vitest'
import { reportFromText } from '../read/report-of.ts'
import { words } from '../words/index.ts'
import type { AttributionRow } from '../model/attributions.ts'
import type { FigureRow } from '../model/figures.ts'
import type { ReportResults } from '../model/plan.ts'
import type { Statement } from '../model/statements.ts'
import { nameKey } from './name-key.ts'
import { statementsOf } from './statements.ts'

/** Statements of a text whose one attribution is the whole of it; `counts` are words that are figures. */
function statementsIn(text: string, counts: readonly string[] = [], furniture: readonly string[] = []): readonly Statement[] {
  const report = reportFromText({ place: 'a.txt', text })
  const extentOf = (part: string): [number, number] => [text.indexOf(part), text.indexOf(part) + part.length]
  const figures = counts.map((part): FigureRow => ({
    extent: extentOf(part),
    core: extentOf(part),
    min: 1,
    max: 1,
    openMin: false,
    openMax: false,
    vague: false,
    sort: 'count',
    counts: part,
  }))
  const attribution: AttributionRow = {
    content: [[0, text.length]],
    cue: [],
    source: [],
    kind: 'own-voice',
    mode: 'own-voice',
    stance: 'none',
    hedging: 'plain',
    hedges: [],
    polarity: 'affirmed',
    negations: [],
    chain: [{ name: 'Ledan Daily', type: 'report', status: 'explicit' }],
    parent: -1,
    caveats: [],
    presupposed: false,
    foreign: [],
  }
  const passages: ReportResults['passages'] = {
    paragraphs: [],
    sentences: [],
    quotations: [],
    furniture: furniture.map((part) => ({ extent: extentOf(part), kind: 'related', because: 'test' })),
    headlines: [],
    credits: [],
  }
  const results = {
    words: words.run(report, {} as ReportResults),
    passages,
    times: [],
    figures,
    mentions: { mentions: [], aliases: [] },
    attributions: [attribution],
  }
  return statementsOf(report, results)
}

const texts = (text: string, counts: readonly string[] = []): readonly string[] =>
  statementsIn(text, counts).map(({ parts }) => parts.map(([start, end]) => text.slice(start, end)).join(' … '))

describe('statements', () => {
  it.each<[string, string, readonly string[]]>([
    ['one clause is one', 'The harbour closed on Monday.', ['The harbour closed on Monday']],
    [
      'coordinated clauses are two',
      'The harbour closed on Monday and the board sold the ferries.',
      ['The harbour closed on Monday', 'the board sold the ferries'],
    ],
    ['coordinated verb phrases are two', 'The board closed the harbour and sold the ferries.', ['The board closed the harbour', 'sold the ferries']],
    [
      'a relative clause set off by commas is its own',
      'The board, which met on Monday, closed the harbour.',
      ['The board … closed the harbour', 'which met on Monday'],
    ],
    [
      'an adverbial clause is its own, and both together tell of the event',
      'The ferry sank when a bomb hit the harbour.',
      ['The ferry sank when a bomb hit the harbour', 'The ferry sank', 'a bomb hit the harbour'],
    ],
    ['one that tells of no event is only its own', 'The ferry sank when a storm hit the harbour.', ['The ferry sank', 'a storm hit the harbour']],
    [
      'one that tells of another time or gives a reason is only its own',
      'The ferry sank because a storm hit the harbour.',
      ['The ferry sank', 'a storm hit the harbour'],
    ],
    [
      'so is a concessive one, with or without a comma',
      'The board sold the ferries though no buyer had seen the papers.',
      ['The board sold the ferries', 'no buyer had seen the papers'],
    ],
    [
      'an inserted one leaves the main clause in two pieces',
      'The board, when it met on Monday, closed the harbour.',
      ['The board … closed the harbour', 'it met on Monday'],
    ],
    [
      'a participial clause after a comma is its own',
      'The board closed the harbour, calling on the city to pay for the gate.',
      ['The board closed the harbour', 'calling on the city to pay for the gate'],
    ],
    [
      'so is one that says what came of it, where the comma was lost',
      'The storm hit the lower town destroying sheds along the quay.',
      ['The storm hit the lower town', 'destroying sheds along the quay'],
    ],
    ['a participle that narrows a noun is not', 'The board met families waiting near the gate.', ['The board met families waiting near the gate']],
    ['nor is a preposition in -ing', 'The board met twice, including on Monday.', ['The board met twice, including on Monday']],
    [
      'where a full stop was lost, the sentence is cut',
      'Reporters saw smoke over the harbour The board closed the gate.',
      ['Reporters saw smoke over the harbour', 'The board closed the gate'],
    ],
    [
      'things side by side before the verb of a relative clause are no two clauses',
      'The pier is near the quay where an attack on ships and a shed killed nine sailors.',
      ['The pier is near the quay where an attack on ships and a shed killed nine sailors'],
    ],
    ['a name with an article is no new sentence', 'The ferry left The Haven on Monday.', ['The ferry left The Haven on Monday']],
  ])('%s', (_, text, expected) => {
    expect(texts(text)).toEqual(expected)
  })

  it('keeps verb phrases that count together, and gives each further count a part', () => {
    expect(texts('The storm killed four sailors and injured eleven others in the harbour.', ['four sailors', 'eleven others'])).toEqual([
      'The storm killed four sailors and injured eleven others in the harbour',
      'The storm killed four sailors',
      'injured eleven others',
    ])
  })

  it('gives the count that its subject is told of by a part', () => {
    expect(texts('The raid which killed nine sailors began at dawn.', ['nine sailors'])).toEqual([
      'The raid which killed nine sailors began at dawn',
      'The raid which killed nine sailors',
    ])
  })

  it('gives each count of an event that is told in one sentence a part, and the event the whole', () => {
    expect(texts('Four sailors were killed and a cook was hurt when a bomb hit the harbour.', ['Four sailors', 'a cook'])).toEqual([
      'Four sailors were killed and a cook was hurt when a bomb hit the harbour',
      'Four sailors were killed',
      'a cook was hurt',
      'a bomb hit the harbour',
    ])
  })

  it.each<[string, string, readonly string[], readonly string[]]>([
    [
      'a participle that counts stays, and is a part',
      'A gas bottle exploded in the harbour killing four sailors and wounding eleven others.',
      ['four sailors', 'eleven others'],
      [
        'A gas bottle exploded in the harbour killing four sailors and wounding eleven others',
        'A gas bottle exploded in the harbour',
        'killing four sailors and wounding eleven others',
        'killing four sailors',
        'wounding eleven others',
      ],
    ],
    [
      'so does a clause without its auxiliary',
      'Four sailors were killed and eleven others injured in the storm.',
      ['Four sailors', 'eleven others'],
      ['Four sailors were killed and eleven others injured in the storm', 'Four sailors were killed', 'eleven others injured'],
    ],
    [
      'also where a bare number lets the tagger take what happened to those counted for a noun',
      'Four sailors have been killed and 307 injured in three days of storm.',
      ['Four sailors', '307'],
      ['Four sailors have been killed and 307 injured in three days of storm', 'Four sailors have been killed', '307 injured'],
    ],
    [
      'what somebody is accused of having done counts by itself',
      'The union blamed the guards for killing four sailors at the quay.',
      ['four sailors'],
      ['The union blamed the guards for killing four sailors at the quay', 'killing four sailors'],
    ],
    [
      'a gerund is a subject after a conjunction',
      'The latest reports should be read again but doing so would take months.',
      [],
      ['The latest reports should be read again', 'doing so would take months'],
    ],
    [
      'a possessive whose apostrophe was lost is no verb',
      'The storm killed four sailors and divers loyal to Finns crew in the bay.',
      ['four sailors'],
      ['The storm killed four sailors and divers loyal to Finns crew in the bay'],
    ],
    [
      'a noun before a clause of time is not the subject of its verb',
      'Four sailors were hurt by gales and flooding since the storm reached the bay.',
      ['Four sailors'],
      ['Four sailors were hurt by gales and flooding', 'the storm reached the bay'],
    ],
    [
      'a verb phrase that counts nothing is no part',
      'The storm killed four sailors and closed the harbour.',
      ['four sailors'],
      ['The storm killed four sailors', 'closed the harbour'],
    ],
  ])('%s', (_, text, counts, expected) => {
    expect(texts(text, counts)).toEqual(expected)
  })

  it('makes none of furniture', () => {
    expect(statementsIn('You may also like this', [], ['You may also like this'])).toEqual([])
  })

  it('gives equal texts equal ids that begin with the report', () => {
    const [one] = statementsIn('The harbour closed on Monday.')
    expect(one!.id.startsWith(`${one!.report}.`)).toBe(true)
    expect(statementsIn('The harbour closed on Monday.')[0]!.id).toBe(one!.id)
  })

  it('brings wordings of one act under one term', () => {
    const terms = (text: string): readonly string[] => statementsIn(text).flatMap((statement) => [...statement.terms])
    expect(terms('The death toll rose.')).toContain('act:kill')
    expect(terms('Six sailors were killed.')).toContain('act:kill')
  })

  it('comes to an end with a long row of clauses of time without verbs', () => {
    expect(statementsIn(`Dogs ${'because of dogs '.repeat(200)}.`)).toHaveLength(1)
  })

  it('survives text without words', () => {
    expect(statementsIn('…')).toEqual([])
  })
})

describe('name keys', () => {
  it.each([
    ['Ledan', 'Leddan'],
    ['Marrakan', 'Marakan'],
    ['Marakan', 'Marakani'],
    ['Yaqa', 'Yaqqah'],
  ])('%s and %s meet', (a, b) => {
    expect(nameKey(a)).toBe(nameKey(b))
  })

  it('keeps short names apart', () => {
    expect(nameKey('Oren')).not.toBe(nameKey('Aren'))
  })
})
