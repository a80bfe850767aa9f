import { describe, expect, it } from 'vitest'
import { caseOfExample } from '../../tests/fixtures/case-of-example.ts'
import { cautionRules, cautionsOf } from '../cautions/index.ts'
import type { ExampleReport } from '../model/example-case.ts'
import { originsOf } from '../origins/index.ts'
import { dossier } from './dossier.ts'
import { outletCards, sourceCards } from './source-cards.ts'

const SAME = 'The ferry left the harbour with a broken rudder on Monday night'

const reports: readonly ExampleReport[] = [
  { outlet: 'Coast Wire', published: '2031-05-04', sentences: [{ text: SAME, claim: 'rudder', from: ['named-person: Ada Finn | saw'] }] },
  { outlet: 'Ledan Daily', published: '2031-05-05', sentences: [{ text: SAME, claim: 'rudder', copyOf: 'Coast Wire' }] },
  {
    outlet: 'Harbour Post',
    sentences: [
      {
        text: 'The rudder was whole, the company wrote',
        claim: 'rudder',
        denies: true,
        from: ['newspaper: Quay Herald', 'document: a company letter'],
      },
    ],
  },
]

/** The page of an example case, as text without entities. */
function page(): string {
  const view = counted()
  return [...dossier.write(view, { persons: 'keep', version: '0' })].join('').replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
}

function counted() {
  const { view, store } = caseOfExample({ shows: '', reports })
  store.putRows('origins', 'case', '', originsOf(view))
  store.putRows('cautions', 'case', '', cautionsOf(view, cautionRules))
  return view
}

describe('the dossier', () => {
  it.each([
    ['the words of each source with its chain', SAME],
    ['how a source knows', 'is said to have seen it'],
    ['who states it without a source', 'Who states it without a source'],
    ['what changed on the way', 'attribution-lost'],
    ['what excludes it', 'Denied, or given otherwise'],
    ['documents cited at second hand', 'Obtain what is cited at second hand: a company letter.'],
    ['reports that are cited and not held', 'Obtain the report of Quay Herald itself'],
    ['what is not dated', 'Find out when these were published: Harbour Post.'],
    ['what to check first, and why', 'stands here because'],
    ['that no search log is kept', 'Search log'],
    ['the method', 'Made with Headwater 0'],
  ])('gives %s', (_, words) => expect(page()).toContain(words))

  it('names no report that is in the case among those to obtain', () => {
    expect(page()).not.toContain('Obtain the report of Coast Wire')
  })
})

describe('cards', () => {
  it('tell of an outlet only how it appears in the case', () => {
    const view = counted()
    const cards = outletCards(view, [...view.claims()])
    expect(cards.find(({ name }) => name === 'Ledan Daily')).toEqual({
      name: 'Ledan Daily',
      reports: 1,
      claims: 1,
      unsourced: 1,
      cites: [],
      citedBy: [],
      sharesWordsWith: ['Coast Wire'],
    })
  })

  it('tell of a source where it is heard and whether it says how it knows', () => {
    const view = counted()
    expect(sourceCards(view, [...view.claims()])).toEqual([
      {
        who: 'Ada Finn',
        kind: 'person',
        relation: 'eyewitness',
        claims: 1,
        heardIn: ['Coast Wire', 'Ledan Daily'],
        basis: ['saw'],
        basisUnstated: 0,
      },
    ])
  })
})
