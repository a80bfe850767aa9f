import { expect, it } from 'vitest'
import type { CaseView } from '../model/case-view.ts'
import type { Claim } from '../model/claims.ts'
import { gapsOf } from './claim-gaps.ts'

/** What to ask about a claim of one statement whose earliest stated source is the Coast Wire, by the chain of the statement. */
function asked(...chain: readonly string[]): readonly string[] {
  const statement = { report: 'r', kind: 'reported', chain: chain.map((name) => ({ name, type: 'organisation', status: 'explicit' })) }
  const origin = { who: 'Coast Wire', counted: 'supported', basis: 'unstated', statements: ['s'] }
  const view = {
    statement: () => statement,
    originsOf: () => ({ whole: { list: [origin] } }),
    report: () => ({ meta: { published: { value: '2031-05-04' } } }),
  } as unknown as CaseView
  return gapsOf(view, { statements: [{ id: 's' }] } as unknown as Claim, new Set()).map(({ text }) => text)
}

it('asks how a source knows', () => {
  expect(asked('Ledan Daily', 'Coast Wire')).toEqual(['Ask how Coast Wire knows: no report says.'])
})

it('does not ask where a report says from whom the source has it', () => {
  expect(asked('the Coast Wire', "dockers' union")).toEqual([])
})
