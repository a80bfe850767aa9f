import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Decision } from '../../core/model/decisions.ts'
import type { ReportId } from '../../core/model/ids.ts'
import { decisionsInForce } from './decisions-in-force.ts'

/** Decisions in a short notation: `a` decides, `b-a` undoes a; `a1` and `b1` are on one matter. */
function history(notation: string): Decision[] {
  return notation
    .split(' ')
    .filter((entry) => entry !== '')
    .map((entry) => {
      const [id, undone] = entry.split('-') as [string, string?]
      const body: Decision['body'] =
        undone === undefined
          ? { kind: 'withdraw', what: 'report', a: (/\d+$/.exec(id)?.[0] ?? id) as ReportId }
          : { kind: 'undo', what: 'decision', a: undone }
      return { id, body, by: 'Ilse', at: '2031-05-04T10:00:00.000Z', why: '' }
    })
}

const inForce = (notation: string): string =>
  decisionsInForce(history(notation))
    .map(({ id }) => id)
    .join(' ')

describe('decisionsInForce()', () => {
  it.each([
    ['', ''],
    ['a b', 'a b'],
    ['a b-a', ''],
    ['a b c-a', 'b'],
    ['a b-a c-b', 'a'],
    ['a b-a c-b d-c', ''],
    ['a b-a c', 'c'],
    ['a b-a c-a', ''],
    ['a1 b2 c1', 'b2 c1'],
    ['a1 b1 c-b1', 'a1'],
    ['a1 b1 c-a1', 'b1'],
  ])('of %j are %j', (notation, expected) => {
    expect(inForce(notation)).toBe(expected)
  })

  it('never hold a decision that the newest word on it undid', () => {
    const entries = fc.array(fc.option(fc.nat(20)), { maxLength: 20 })
    fc.assert(
      fc.property(entries, (undone) => {
        const notation = undone.map((target, i) => (target === null || target >= i ? `d${i}` : `d${i}-d${target}`)).join(' ')
        const all = history(notation)
        // The slow and obvious way: a decision holds unless an undoing that itself holds names it.
        const holds = (id: string): boolean => !all.some((d) => d.body.kind === 'undo' && d.body.a === id && holds(d.id))
        expect(inForce(notation)).toBe(
          all
            .filter((d) => d.body.kind !== 'undo' && holds(d.id))
            .map(({ id }) => id)
            .join(' '),
        )
      }),
    )
  })
})
