import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { caseOfExample } from '../../tests/fixtures/case-of-example.ts'
import type { Decision } from '../model/decisions.ts'
import type { ExampleReport } from '../model/example-case.ts'
import type { OriginCount } from '../model/origins.ts'
import { originsOf } from './index.ts'

const LINKS = ['agency: Coast Wire', 'website: Pier Watch', 'newspaper: Ledan Daily', 'ngo: Coast Monitor']
const ENDS = [
  'named-person: Ada Finn',
  'named-person: Ned Marsh | saw',
  'unnamed-group: some dock workers',
  'unnamed-group: former dock workers',
  'official: an official',
  'vague: reports',
  'party: Free Coast Movement',
  'unresolved: the report',
]
const OUTLETS = ['Ledan Daily', 'Harbour Post', 'Coast Wire', 'Quay Herald', 'Pier Watch']
const TEXT = 'The harbour gates had been left open all through the night of the storm'

const chains = fc
  .tuple(fc.subarray(LINKS, { maxLength: 2 }), fc.option(fc.constantFrom(...ENDS), { nil: undefined }))
  .map(([links, end]) => [...links, ...(end === undefined ? [] : [end])])

/** Reports of different outlets, each with its chain; some share the wording of the first. */
const cases = fc
  .tuple(
    fc.subarray(OUTLETS, { minLength: 1 }),
    fc.array(chains, { minLength: 5, maxLength: 5 }),
    fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
    fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
  )
  .map(([outlets, froms, copied, headline]): readonly ExampleReport[] =>
    outlets.map((outlet, at) => ({
      outlet,
      sentences: [
        {
          text: copied[at] || at === 0 ? TEXT : `${outlet} writes that gates stood wide during the gale`,
          claim: 'gates',
          from: froms[at]!,
          ...(headline[at] && at > 0 && { headline: true as const }),
          ...(copied[at] && at > 0 && { copyOf: outlets[0]! }),
        },
      ],
    })),
  )

function countOf(reports: readonly ExampleReport[], decide?: Parameters<typeof caseOfExample>[1]): OriginCount {
  const { view } = caseOfExample({ shows: '', reports }, decide)
  const claim = [...view.claims()].find(({ title }) => title === 'gates')!
  return [...originsOf(view)].find(({ id }) => id === claim.id)!.value.whole
}

const numbers = ({ atLeast, supported, atMost }: OriginCount): readonly number[] => [atLeast, supported, atMost]

describe('laws of counting', () => {
  it('at least ≤ supported ≤ at most, and the list has as many', () => {
    fc.assert(
      fc.property(cases, (reports) => {
        const count = countOf(reports)
        expect(count.atLeast).toBeLessThanOrEqual(count.supported)
        expect(count.supported).toBeLessThanOrEqual(count.atMost)
        expect(count.list).toHaveLength(count.atMost)
      }),
    )
  })

  it('no source stands without a reason', () => {
    fc.assert(
      fc.property(cases, (reports) => {
        for (const { who, reasons } of countOf(reports).list) expect([who, reasons.length > 0]).toEqual([who, true])
      }),
    )
  })

  it('a further copy that adds no attribution raises nothing', () => {
    fc.assert(
      fc.property(cases, (reports) => {
        const [first] = reports
        const copy: ExampleReport = { outlet: 'Strand Echo', sentences: [{ text: TEXT, claim: 'gates', from: [], copyOf: first!.outlet }] }
        const [before, after] = [numbers(countOf(reports)), numbers(countOf([...reports, copy]))]
        after.forEach((value, at) => expect(value).toBeLessThanOrEqual(before[at]!))
      }),
    )
  })

  it('an unrelated report changes nothing', () => {
    fc.assert(
      fc.property(cases, chains, (reports, from) => {
        const other: ExampleReport = {
          outlet: 'Inland Courier',
          sentences: [{ text: 'Bread became dearer in the hills', claim: 'bread', from: from.map((link) => `${link} of the hills`) }],
        }
        expect(numbers(countOf([...reports, other]))).toEqual(numbers(countOf(reports)))
      }),
    )
  })

  it('the order of the reports changes nothing', () => {
    fc.assert(
      fc.property(cases, (reports) => {
        expect(countOf([...reports].reverse())).toEqual(countOf(reports))
      }),
    )
  })

  it('withdrawing a report never raises a number', () => {
    fc.assert(
      fc.property(cases, fc.nat(4), (reports, at) => {
        const withdraw: Parameters<typeof caseOfExample>[1] = (_, all) =>
          [
            { id: 'd', by: 'r', at: '2031-05-04T00:00:00Z', why: '', body: { kind: 'withdraw', what: 'report', a: all[at % all.length]!.id } },
          ] as readonly Decision[]
        const [before, after] = [numbers(countOf(reports)), numbers(countOf(reports, withdraw))]
        after.forEach((value, number) => expect(value).toBeLessThanOrEqual(before[number]!))
      }),
    )
  })
})
