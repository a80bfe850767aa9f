import { describe, expect, it } from 'vitest'
import type { DecisionView } from '../contract.ts'
import { decisionsTogether } from './decisions-together.ts'

/** A decision in words: kind, second, and what is otherwise than usual. */
const decision = (kind: DecisionView['body']['kind'], second: number, more: Partial<DecisionView> = {}): DecisionView =>
  ({
    id: `${kind} ${second}`,
    body: { kind, what: kind === 'undo' ? 'decision' : 'statement', a: 'a', b: 'b' },
    by: 'R. Reader',
    why: 'two fires',
    at: `2031-05-04T10:00:${String(second).padStart(2, '0')}Z`,
    about: [],
    ...more,
  }) as DecisionView

const grouped = (log: readonly DecisionView[]): readonly string[] => decisionsTogether(log).map((group) => group.map(({ id }) => id).join(', '))

describe('decisionsTogether', () => {
  it('takes the decisions of one parting together', () => {
    expect(grouped([decision('same', 3), decision('different', 2), decision('different', 1)])).toEqual(['same 3, different 2, different 1'])
  })

  it.each([
    ['another reason', { why: 'two ships' }],
    ['another person', { by: 'S. Second' }],
    ['a later time', { at: '2031-05-04T09:00:00Z' }],
    ['one undone since', { undoneBy: 'u' }],
    ['one taken over', { received: { id: 'x', at: '2031-05-04' } }],
  ])('keeps %s apart', (_, more) => {
    expect(grouped([decision('different', 2), decision('different', 1, more)])).toEqual(['different 2', 'different 1'])
  })

  it('keeps single decisions single', () => {
    expect(grouped([decision('accept', 2), decision('accept', 1), decision('undo', 0), decision('different', 0)])).toHaveLength(4)
  })
})
