import { expect, it } from 'vitest'
import type { Mentions } from '../model/actors.ts'
import type { Statement } from '../model/statements.ts'
import { seatOf } from './seat.ts'

const mentions = [
  { kind: 'place', name: 'Ledan' },
  { kind: 'place', name: 'Port Vell' },
  { kind: 'organisation', name: 'Harbour Command' },
] as unknown as Mentions['mentions']

const said = (type: string, name: string): Statement =>
  ({
    chain: [
      { name: 'report', type: 'report' },
      { name, type },
    ],
  }) as unknown as Statement

it.each([
  ['unnamed-person', 'source at Ledan Harbour Command', 'ledan'],
  ['unnamed-group', 'residents of the Ledan quarter', 'ledan'],
  ['official', 'officer in Ledan', 'ledan'],
  ['unnamed-group', 'residents of Port Vell', 'port vell'],
  ['unnamed-group', 'residents of Port Norr', undefined],
  ['unnamed-person', 'source at Harbour Command', undefined],
  ['unnamed-person', 'source', undefined],
  ['named-person', 'Ada Finn of Ledan', undefined],
])('is where somebody without a name is called after a place: %s, %s', (type, name, seat) => {
  expect(seatOf(said(type, name), { mentions })).toBe(seat)
})

it('is nowhere where the report speaks for itself', () => {
  expect(seatOf({ chain: [{ name: 'source at Ledan Harbour Command', type: 'report' }] } as unknown as Statement, { mentions })).toBeUndefined()
})
