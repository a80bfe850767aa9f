import { describe, expect, it } from 'vitest'
import { caseOfExample } from '../../tests/fixtures/case-of-example.ts'
import type { Decision } from '../model/decisions.ts'
import type { ExampleReport, ExampleSentence } from '../model/example-case.ts'
import type { OriginCount } from '../model/origins.ts'
import { originsOf } from './index.ts'

/** One report with one sentence on the claim: outlet, chain written `type: name > type: name`, and what else it has. */
function says(outlet: string, chain = '', more: Partial<ExampleSentence> = {}): ExampleReport {
  const from = chain === '' ? [] : chain.split(' > ')
  return {
    outlet,
    sentences: [{ text: more.text ?? `The ferry was overloaded when it left the harbour, ${outlet} has it`, claim: 'ferry', from, ...more }],
  }
}

/** The count of the claim on the ferry of some reports. */
function countOf(reports: readonly ExampleReport[], decide?: Parameters<typeof caseOfExample>[1]): OriginCount {
  const { view } = caseOfExample({ shows: '', reports }, decide)
  const claim = [...view.claims()].find(({ title }) => title === 'ferry')!
  return [...originsOf(view)].find(({ id }) => id === claim.id)!.value.whole
}

const numbers = ({ atLeast, supported, atMost }: OriginCount): string => `${atLeast} ${supported} ${atMost}`
const who = ({ list }: OriginCount): readonly string[] => list.filter(({ counted }) => counted === 'supported').map((origin) => origin.who)
const SAME = 'The ferry was overloaded when it left the harbour at dusk on that day'

describe('counting earliest stated sources', () => {
  it.each<[string, string, readonly ExampleReport[]]>([
    [
      'one speaker through two outlets is one',
      '1 1 1',
      [says('Ledan Daily', 'named-person: Ada Finn'), says('Harbour Post', 'agency: Coast Wire > named-person: Ada Finn')],
    ],
    [
      'a body whose name is spelt in two ways is one',
      '1 1 1',
      [says('Ledan Daily', 'organisation: Ledan Defence Centre'), says('Harbour Post', 'organisation: Ledan Defense Center')],
    ],
    ['two named speakers are two', '1 2 2', [says('Ledan Daily', 'named-person: Ada Finn'), says('Harbour Post', 'named-person: Ned Marsh')]],
    [
      'eyewitnesses with names never merge',
      '2 2 2',
      [says('Ledan Daily', 'named-person: Ada Finn | saw'), says('Harbour Post', 'named-person: Ned Marsh | saw')],
    ],
    ['a headline adds nothing', '0 0 0', [says('Ledan Daily', '', { headline: true })]],
    ['unsourced and cited by nobody is possible', '0 0 2', [says('Ledan Daily'), says('Harbour Post')]],
    [
      'unsourced reports with shared wording are one possible source',
      '0 0 1',
      [says('Ledan Daily', '', { text: SAME }), says('Harbour Post', '', { text: SAME, copyOf: 'Ledan Daily' })],
    ],
    ['an outlet that another cites is that citation’s source', '1 1 1', [says('Coast Wire'), says('Harbour Post', 'agency: Coast Wire')]],
    [
      'a relay that states it and has a speaker elsewhere adds nothing',
      '1 1 1',
      [says('Ledan Daily', 'agency: Coast Wire'), says('Harbour Post', 'agency: Coast Wire > unnamed-group: former dock workers')],
    ],
    [
      'an outlet that another cites goes on where its own report names a source',
      '1 1 1',
      [says('Coast Wire', 'unnamed-person: a source at the harbour board'), says('Harbour Post', 'agency: Coast Wire')],
    ],
    [
      'a copy without a source takes that of the fuller one',
      '1 1 1',
      [says('Coast Wire', 'named-person: Ada Finn', { text: SAME }), says('Harbour Post', '', { text: SAME, copyOf: 'Coast Wire' })],
    ],
    ['“reportedly” is no source', '0 0 1', [says('Ledan Daily', 'vague: reports', { hedged: true })]],
    [
      'U1: a group of one report event is one whatever its size word',
      '1 1 1',
      [
        says('Ledan Daily', 'agency: Coast Wire > unnamed-group: some dock workers'),
        says('Harbour Post', 'agency: Coast Wire > unnamed-group: many dock workers'),
      ],
    ],
    [
      'U2: a second group of the kind joins, and can be undone',
      '1 1 2',
      [says('Ledan Daily', 'unnamed-group: some dock workers'), says('Harbour Post', 'unnamed-group: former dock workers')],
    ],
    [
      'U2: its own relay sets a group apart',
      '1 2 2',
      [
        says('Ledan Daily', 'agency: Coast Wire > unnamed-group: dock workers'),
        says('Harbour Post', 'website: Pier Watch > unnamed-group: dock workers'),
      ],
    ],
    [
      'U3: a plural that introduces one named speaker is that speaker',
      '1 1 2',
      [says('Ledan Daily', 'unnamed-group: Dock workers > named-person: Ned Marsh')],
    ],
    [
      'a head speaks for the organisation before him',
      '1 1 1',
      [says('Ledan Daily', 'ngo: Coast Monitor > named-person: Ada Finn'), says('Harbour Post', 'ngo: Coast Monitor')],
    ],
    [
      'whom a report has through an outlet is who the outlet’s own report calls so',
      '1 1 2',
      [
        says('Coast Wire', 'named-person: Ada Finn', { text: 'The ferry was overloaded, the envoy Ada Finn said' }),
        says('Harbour Post', 'agency: Coast Wire > official: envoy'),
      ],
    ],
    [
      'but not through another outlet',
      '1 2 2',
      [
        says('Coast Wire', 'named-person: Ada Finn', { text: 'The ferry was overloaded, the envoy Ada Finn said' }),
        says('Harbour Post', 'agency: Tide Wire > official: envoy'),
      ],
    ],
    [
      'but tells what she saw herself',
      '2 2 2',
      [says('Ledan Daily', 'ngo: Coast Monitor > named-person: Ada Finn | saw'), says('Harbour Post', 'named-person: Ned Marsh | saw')],
    ],
    [
      'an outlet’s correspondent speaks for the outlet',
      '1 1 1',
      [says('Ledan Daily', 'agency: Coast Wire > unnamed-person: the agency’s correspondent'), says('Harbour Post', 'agency: Coast Wire')],
    ],
    [
      'an outlet’s photographer who saw it is an observation',
      '1 1 1',
      [says('Ledan Daily', 'agency: Coast Wire > unnamed-person: a photographer | saw')],
    ],
    [
      'a description that carries a name is that source',
      '1 1 1',
      [says('Ledan Daily', 'organisation: Ledan Harbour Police'), says('Harbour Post', 'official: a Ledan Harbour Police officer')],
    ],
    [
      'a denial supports nothing',
      '1 1 1',
      [says('Ledan Daily', 'named-person: Ada Finn'), says('Harbour Post', 'party: Free Coast Movement', { denies: true })],
    ],
    [
      'whom one copy describes and another names is one',
      '1 1 2',
      [
        says('Coast Wire', 'unnamed-person: a dock worker', { text: SAME }),
        says('Harbour Post', 'named-person: Ada Finn', { text: SAME, copyOf: 'Coast Wire' }),
      ],
    ],
    [
      'but an official is not whoever else is named',
      '1 2 2',
      [
        says('Coast Wire', 'official: a harbour official', { text: SAME }),
        says('Harbour Post', 'named-person: Ada Finn', { text: SAME, copyOf: 'Coast Wire' }),
      ],
    ],
    [
      'few words in common show no one utterance',
      '1 2 2',
      [
        says('Coast Wire', 'official: an officer', { text: 'It wounded 40 sailors' }),
        says('Harbour Post', 'named-person: Ada Finn', { text: 'It wounded 40 sailors', copyOf: 'Coast Wire' }),
      ],
    ],
    [
      'two names for one wording stay two',
      '1 2 2',
      [
        says('Coast Wire', 'named-person: Ned Marsh', { text: SAME }),
        says('Harbour Post', 'named-person: Ada Finn', { text: SAME, copyOf: 'Coast Wire' }),
      ],
    ],
    [
      'a title is the person who has it in the same report',
      '1 1 2',
      [
        says('Ledan Daily', 'official: envoy', { text: 'The ferry was overloaded, the envoy said. The envoy Ada Finn spoke at dusk' }),
        says('Harbour Post', 'named-person: Ada Finn'),
      ],
    ],
    [
      'and not one whom the report calls otherwise',
      '1 2 2',
      [
        says('Ledan Daily', 'official: envoy', { text: 'The ferry was overloaded, the envoy said. The pilot Ada Finn spoke at dusk' }),
        says('Harbour Post', 'named-person: Ada Finn'),
      ],
    ],
    [
      'initials are short for the one full name that they fit',
      '1 1 1',
      [says('Ledan Daily', 'ngo: Port Ledan Harbour Monitor'), says('Harbour Post', 'organisation: PLHM')],
    ],
    [
      'initials in a name are short for the words that they stand for',
      '1 1 1',
      [says('Ledan Daily', 'organisation: Larran Nations Tide Survey'), says('Harbour Post', 'organisation: L.N. Tide Survey')],
    ],
    [
      'and for no others',
      '1 2 2',
      [says('Ledan Daily', 'organisation: Larran Nations Tide Survey'), says('Harbour Post', 'organisation: L.N. Weir Survey')],
    ],
    [
      'initials with two letters changed over may be',
      '1 1 2',
      [says('Ledan Daily', 'ngo: Port Ledan Harbour Monitor'), says('Harbour Post', 'organisation: PHLM')],
    ],
    [
      'a spokesman of a body without a name of his own is the body',
      '1 1 1',
      [says('Ledan Daily', 'official: Weirhouse spokesman'), says('Harbour Post', 'organisation: Weirhouse')],
    ],
    [
      'one of those whom the lead speaks of is no other source, which can be undone',
      '1 1 2',
      [
        {
          outlet: 'Ledan Daily',
          sentences: [
            { text: 'The ferry was overloaded', claim: 'ferry', from: ['unnamed-group: local tide rescue sources'] },
            { text: 'The ferry had been overloaded', claim: 'ferry', from: ['agency: Coast Wire', 'unnamed-person: one tide rescue source'] },
          ],
        },
      ],
    ],
    [
      'an official with a name is that person, whatever goes between',
      '1 1 1',
      [says('Ledan Daily', 'agency: Tide Wire > official: Ada Finn'), says('Harbour Post', 'agency: Coast Wire > official: Ada Finn')],
    ],
    ...['Harbour Officials', 'Foreign Minister', 'A Harbour Official'].map((who): [string, string, readonly ExampleReport[]] => [
      `and “${who}” is described, with capitals as without`,
      '1 2 2',
      [says('Ledan Daily', `agency: Tide Wire > official: ${who}`), says('Harbour Post', `agency: Coast Wire > official: ${who}`)],
    ]),
    [
      'and an office without one is described',
      '1 2 2',
      [says('Ledan Daily', 'official: harbour warden'), says('Harbour Post', 'agency: Coast Wire > named-person: Ada Finn')],
    ],
    [
      'a body named by its seat may be the one named by its state',
      '1 1 2',
      [says('Ledan Daily', 'government: harbour ministry in Port Ledan'), says('Harbour Post', 'government: Larra’s Harbour Ministry')],
    ],
    [
      'but not where two states have one',
      '1 3 3',
      [
        says('Ledan Daily', 'government: harbour ministry in Port Ledan'),
        says('Harbour Post', 'government: Larra’s Harbour Ministry'),
        says('Tide Post', 'government: Orveria’s Harbour Ministry'),
      ],
    ],
    [
      'nor another body of the state',
      '1 2 2',
      [says('Ledan Daily', 'government: weir ministry in Port Ledan'), says('Harbour Post', 'government: Larra’s Harbour Ministry')],
    ],
    ['other initials are another', '1 2 2', [says('Ledan Daily', 'ngo: Port Ledan Harbour Monitor'), says('Harbour Post', 'organisation: PMHL')]],
    [
      'a union of workers is no group of workers',
      '1 2 2',
      [says('Ledan Daily', 'unnamed-group: dock workers'), says('Harbour Post', 'organisation: Ferry Workers’ Union')],
    ],
    [
      'a sentence without a source in a text that an agency is credited for is the agency’s',
      '1 1 1',
      [{ ...says('Ledan Daily'), credit: 'Coast Wire' }],
    ],
    [
      'and adds nothing to a source that the agency has it from',
      '1 1 1',
      [{ ...says('Ledan Daily'), credit: 'Coast Wire' }, says('Harbour Post', 'agency: Coast Wire > named-person: Ada Finn')],
    ],
    [
      'a source of a statement that is near and was not taken for the same is possible',
      '1 1 2',
      [says('Ledan Daily', 'named-person: Ada Finn'), says('Harbour Post', 'named-person: Ned Marsh', { claim: 'cargo', near: 'ferry' })],
    ],
    [
      'unless it is counted already',
      '1 1 1',
      [says('Ledan Daily', 'named-person: Ada Finn'), says('Harbour Post', 'named-person: Ada Finn', { claim: 'cargo', near: 'ferry' })],
    ],
    ['pointing words that find nothing are possible at the most', '0 0 1', [says('Ledan Daily', 'unresolved: the report')]],
  ])('%s', (_, expected, reports) => {
    expect(numbers(countOf(reports))).toBe(expected)
  })

  it('gives a reason for every fold', () => {
    const count = countOf([says('Ledan Daily', 'named-person: Ada Finn'), says('Harbour Post', 'named-person: Ada Finn')])
    expect(count.reasons.map(({ rule }) => rule)).toContain('relay')
    expect(who(count)).toEqual(['Ada Finn'])
  })

  it.each([
    ['named-person: Ada Finn', 'trace: The report names Ada Finn as saying it'],
    ['agency: Coast Wire > named-person: Ada Finn', 'trace: The report names Ada Finn as saying it, through Coast Wire'],
    ['unnamed-group: some dock workers', 'trace: The report has it from “some dock workers”, without a name'],
    ['agency: Coast Wire', 'publication: The report names Coast Wire as its source, and nobody behind it'],
    ['', 'publication: No source is named: possible, not counted'],
    ['vague: reports', 'vague: The words name nobody: possible, not counted'],
  ])('gives a reason where nothing was folded: %s', (chain, expected) => {
    const { list } = countOf([says('Ledan Daily', chain)])
    expect(list.map(({ reasons }) => reasons.map(({ rule, text }) => `${rule}: ${text}`))).toEqual([[expected]])
  })

  it('counts the reports that state it and those that name no source', () => {
    const count = countOf([says('Ledan Daily', 'named-person: Ada Finn'), says('Harbour Post'), says('Pier Watch')])
    expect([count.reportsStating, count.reportsUnsourced]).toEqual([3, 2])
  })

  it('counts a report that dropped the source of the words it copied among those that name none', () => {
    const count = countOf([
      says('Coast Wire', 'named-person: Ada Finn', { text: SAME }),
      says('Harbour Post', '', { text: SAME, copyOf: 'Coast Wire' }),
    ])
    expect([numbers(count), count.reportsStating, count.reportsUnsourced]).toEqual(['1 1 1', 2, 1])
  })

  it('lists as many origins as may be, the supported first', () => {
    const count = countOf([says('Ledan Daily'), says('Harbour Post', 'named-person: Ada Finn')])
    expect(count.list.map(({ counted }) => counted)).toEqual(['supported', 'possible'])
  })

  it('folds and keeps apart as a person decided', () => {
    const two = [says('Ledan Daily', 'named-person: Ada Finn'), says('Harbour Post', 'named-person: Captain Marsh')]
    const decision = (kind: 'fold' | 'unfold') => (statements: readonly { readonly id: string }[]) =>
      [
        {
          id: 'd1',
          by: 'reviewer',
          at: '2031-05-04T10:00:00Z',
          why: 'same person',
          body: { kind, what: 'statement', a: statements[0]!.id, b: statements[1]!.id },
        },
      ] as unknown as readonly Decision[]
    expect(countOf(two).supported).toBe(2)
    expect(countOf(two, decision('fold')).supported).toBe(1)
    const one = [says('Ledan Daily', 'named-person: Ada Finn'), says('Harbour Post', 'named-person: Ada Finn')]
    expect(countOf(one, decision('unfold')).supported).toBe(2)
  })

  it('counts no statement that a person rejected as misread', () => {
    const two = [says('Ledan Daily', 'named-person: Ada Finn'), says('Harbour Post', 'named-person: Captain Marsh')]
    const decision = (kinds: readonly ('reject' | 'accept')[]) => (statements: readonly { readonly id: string }[]) =>
      kinds.map((kind, place) => ({
        id: `d${place}`,
        by: 'reviewer',
        at: '2031-05-04T10:00:00Z',
        why: 'read again',
        body: { kind, what: 'statement', a: statements[0]!.id },
      })) as unknown as readonly Decision[]
    const rejected = countOf(two, decision(['reject']))
    expect([rejected.supported, rejected.reportsStating]).toEqual([1, 1])
    expect(countOf(two, decision(['reject', 'accept'])).supported).toBe(2)
  })

  it('folds reports that share several claims and a kind of source, without sharing words, as an inference', () => {
    const telling = (outlet: string, chain: string, claims: readonly string[]): ExampleReport => ({
      outlet,
      sentences: claims.map((claim) => ({ text: `${outlet} on ${claim}`, claim, from: chain.split(' > ') })),
    })
    const count = (claims: readonly string[]): OriginCount =>
      countOf([
        telling('Ledan Daily', 'agency: Coast Wire > unnamed-group: a number of former dock workers', claims),
        telling('Harbour Post', 'unnamed-group: the dock workers', claims),
      ])
    expect(numbers(count(['ferry']))).toBe('1 2 2')
    const several = count(['ferry', 'pumps', 'gates'])
    expect(numbers(several)).toBe('1 1 2')
    expect(several.list[0]!.inferred).toBe(true)
    expect(several.reasons.map(({ rule }) => rule)).toContain('inferred')
  })

  it('says once that many described sources are one, not once for each that joins', () => {
    const reports = Array.from({ length: 20 }, (_, place) => says(`Quay Herald ${place}`, 'agency: Coast Wire > unnamed-group: dock workers'))
    const { list, reasons } = countOf(reports)
    const told = list[0]!.reasons.filter(({ rule }) => rule === 'group')
    expect(told.map(({ statements }) => statements.length)).toEqual([20])
    expect(reasons.filter(({ rule }) => rule === 'group')).toEqual(told)
  })
})
