import { describe, expect, it } from 'vitest'
import { caseOfExample } from '../../tests/fixtures/case-of-example.ts'
import type { Decision, DecisionBody } from '../model/decisions.ts'
import type { ExampleReport, ExampleSentence } from '../model/example-case.ts'
import type { MentionId } from '../model/ids.ts'
import type { OriginCount } from '../model/origins.ts'
import { originsOf } from './index.ts'

/** One report with one sentence on the claim: outlet, chain written `type: name > type: name`, and what else it has. */
function says(outlet: string, chain = '', more: Partial<ExampleSentence> = {}): ExampleReport {
  const from = chain === '' ? [] : chain.split(' > ')
  return { outlet, sentences: [{ text: `The weir was open when the flood came, ${outlet} has it`, claim: 'weir', from, ...more }] }
}

function countOf(reports: readonly ExampleReport[], decide?: Parameters<typeof caseOfExample>[1]): OriginCount {
  const { view } = caseOfExample({ shows: '', reports }, decide)
  return [...originsOf(view)][0]!.value.whole
}

const numbers = ({ atLeast, supported, atMost }: OriginCount): string => `${atLeast} ${supported} ${atMost}`
const who = ({ list }: OriginCount): readonly string[] => list.filter(({ counted }) => counted === 'supported').map((origin) => origin.who)
const SAME = 'The weir was open when the flood came down at dusk on that day'

describe('withdrawing', () => {
  const without =
    (body: Partial<DecisionBody>): Parameters<typeof caseOfExample>[1] =>
    () =>
      [{ id: 'd1', by: 'reviewer', at: '2031-05-04T10:00:00Z', why: 'consent', body: { kind: 'withdraw', ...body } }] as readonly Decision[]
  const person = (name: string): Parameters<typeof caseOfExample>[1] => without({ what: 'mention', a: name as MentionId })
  const reportOf =
    (outlet: string): Parameters<typeof caseOfExample>[1] =>
    (statements, all) =>
      without({ what: 'report', a: all.find(({ meta }) => meta.outlet?.value === outlet)!.id })!(statements, all)
  const relayed = [
    says('Coast Wire', 'named-person: Ada Finn', { text: SAME }),
    says('Harbour Post', 'agency: Coast Wire', { text: SAME, copyOf: 'Coast Wire' }),
    says('Quay Herald', '', { text: SAME, copyOf: 'Coast Wire' }),
  ]

  it('a source takes along the outlet that has it from there, and who copied it', () => {
    expect(numbers(countOf(relayed))).toBe('1 1 1')
    expect(numbers(countOf(relayed, person('Ada Finn')))).toBe('0 0 0')
  })

  it('a report takes along what only passed it on, which is possible', () => expect(numbers(countOf(relayed, reportOf('Coast Wire')))).toBe('0 0 1'))

  it('a report takes nothing from a source that another names', () => {
    const named = [...relayed, says('Tide Post', 'named-person: Ada Finn')]
    expect(numbers(countOf(named, reportOf('Coast Wire')))).toBe('1 1 1')
  })

  it('a report that alone names who is behind a relay leaves the relay', () => {
    const two = [says('Ledan Daily', 'agency: Coast Wire'), says('Harbour Post', 'agency: Coast Wire > named-person: Ada Finn')]
    expect(who(countOf(two))).toEqual(['Ada Finn'])
    expect(who(countOf(two, reportOf('Harbour Post')))).toEqual(['Coast Wire'])
  })

  it('leaves who was only inferred to be the one withdrawn as possible', () => {
    const two = [says('Ledan Daily', 'government: harbour ministry in Port Ledan'), says('Harbour Post', 'government: Larra’s Harbour Ministry')]
    const gone = countOf(two, person('Larra’s Harbour Ministry'))
    expect([numbers(gone), gone.list.map((origin) => origin.who)]).toEqual(['0 0 1', ['harbour ministry in Port Ledan']])
  })

  it('a report that alone cites an outlet leaves the outlet’s own words possible', () => {
    const two = [says('Coast Wire'), says('Harbour Post', 'agency: Coast Wire')]
    expect(numbers(countOf(two, reportOf('Harbour Post')))).toBe('0 0 1')
  })
})
