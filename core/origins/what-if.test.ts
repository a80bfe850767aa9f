import { describe, expect, it } from 'vitest'
import { caseOfExample } from '../../tests/fixtures/case-of-example.ts'
import type { ExampleReport } from '../model/example-case.ts'
import type { CaseView } from '../model/case-view.ts'
import { originsOf, whatIf } from './index.ts'

/** A case with its counts, and its reports by outlet. */
function counted(reports: readonly ExampleReport[]): CaseView {
  const { view, store } = caseOfExample({ shows: '', reports })
  store.putRows('origins', 'case', '', originsOf(view))
  return view
}

const idOf = (view: CaseView, outlet: string) => view.reportIds().find((id) => view.report(id).meta.outlet?.value === outlet)!
const says = (outlet: string, claim: string, from: readonly string[]): ExampleReport => ({
  outlet,
  sentences: [{ text: `${outlet} has it that the ${claim} failed`, claim, from }],
})

describe('whatIf()', () => {
  const view = counted([
    says('Ledan Daily', 'pumps', ['named-person: Ada Finn']),
    says('Harbour Post', 'pumps', ['named-person: Ned Marsh']),
    says('Quay Herald', 'gates', ['named-person: Ned Marsh']),
  ])

  it('lists the claims whose number falls, and to what', () => {
    const fallen = whatIf(view, { reports: [idOf(view, 'Harbour Post')], actors: [] })
    expect(fallen.map(({ title, before, after, lost }) => [title, before.supported, after.supported, lost])).toEqual([['pumps', 2, 1, ['Ned Marsh']]])
  })

  it('lists nothing where the source is heard through another report', () => {
    const two = counted([
      says('Ledan Daily', 'pumps', ['named-person: Ada Finn']),
      says('Harbour Post', 'pumps', ['agency: Coast Wire', 'named-person: Ada Finn']),
    ])
    expect(whatIf(two, { reports: [idOf(two, 'Harbour Post')], actors: [] })).toEqual([])
  })

  it('puts the claims that fall furthest first', () => {
    const all = whatIf(view, { reports: view.reportIds(), actors: [] })
    expect(all.map(({ title, after }) => [title, after.supported])).toEqual([
      ['pumps', 0],
      ['gates', 0],
    ])
  })

  it('refuses a report that the case does not hold', () => {
    expect(() => whatIf(view, { reports: ['nowhere' as ReturnType<typeof idOf>], actors: [] })).toThrow(RangeError)
  })
})
