import { describe, expect, it } from 'vitest'
import { caseOfExample } from '../../tests/fixtures/case-of-example.ts'
import { actorsOfNames } from '../../tests/fixtures/actors-of-names.ts'
import type { Decision } from '../model/decisions.ts'
import type { ExampleReport } from '../model/example-case.ts'
import type { OriginCount } from '../model/origins.ts'
import { originsOf } from './index.ts'

const says = (outlet: string, from: string): ExampleReport => ({
  outlet,
  sentences: [{ text: `${outlet} has it that the pumps failed`, claim: 'pumps', from: [from] }],
})

function countOf(reports: readonly ExampleReport[], sides: readonly (readonly [name: string, side: string])[] = []): OriginCount {
  const decisions = sides.map(([name, side], n) => ({
    id: `d${n}`,
    by: 'r',
    at: '',
    why: '',
    body: { kind: 'side', what: 'mention', a: `mention of ${name}`, side },
  }))
  const { view } = caseOfExample({ shows: '', reports }, () => decisions as unknown as readonly Decision[])
  const own = sides.length === 0 ? view : actorsOfNames(view, ['Ada Finn', 'Ned Marsh'])
  return [...originsOf(own)][0]!.value.whole
}

describe('how a source stands to what it tells of', () => {
  it.each([
    ['unnamed-person: a relative of a minister', 'relative'],
    ['unnamed-group: two survivors', 'affected'],
    ['unnamed-group: witnesses', 'eyewitness'],
    ['named-person: Ada Finn | saw', 'eyewitness'],
    ['unnamed-person: the family’s lawyer', 'lawyer'],
    ['official: a harbour police officer', 'official'],
    ['ngo: Coast Monitor', 'monitor'],
    ['party: Free Coast Movement', 'responsible'],
    ['agency: Coast Wire', 'staff'],
    ['named-person: Ada Finn', 'unstated'],
  ])('%s: %s', (from, relation) => {
    expect(countOf([says('Ledan Daily', from)]).list[0]!.relation).toBe(relation)
  })

  it('takes no source for an outlet because an outlet passes its words on', () => {
    const passesOn: ExampleReport = {
      outlet: 'Harbour Post',
      sentences: [
        { text: 'Harbour Post has it that the pumps failed', claim: 'pumps', from: ['agency: Coast Wire', 'organisation: Labour Council'] },
      ],
    }
    const { list } = countOf([says('Ledan Daily', 'agency: Coast Wire'), passesOn])
    expect(list.map(({ who, relation }) => `${who}: ${relation}`)).toEqual(['Labour Council: unstated'])
  })

  it('shows the balance of the sources that count', () => {
    const count = countOf([
      says('Ledan Daily', 'unnamed-group: witnesses'),
      says('Harbour Post', 'ngo: Coast Monitor'),
      says('Quay Herald', 'ngo: Pier Watch'),
    ])
    expect(count.byRelation).toEqual([
      { relation: 'monitor', supported: 2 },
      { relation: 'eyewitness', supported: 1 },
    ])
    expect(count.sides).toBeUndefined()
  })
})

describe('sides set by a person', () => {
  const two = [says('Ledan Daily', 'named-person: Ada Finn'), says('Harbour Post', 'named-person: Ned Marsh')]

  it('are shown and never fold', () => {
    const count = countOf(two, [
      ['Ada Finn', 'the harbour board'],
      ['Ned Marsh', 'The harbour board'],
    ])
    expect([count.supported, count.sides]).toEqual([2, 1])
    expect(count.list.map(({ side }) => side)).toEqual(['the harbour board', 'The harbour board'])
  })

  it('can be taken back', () => {
    const count = countOf(two, [
      ['Ada Finn', 'the harbour board'],
      ['Ada Finn', ''],
    ])
    expect([count.supported, count.sides]).toEqual([2, undefined])
  })
})
