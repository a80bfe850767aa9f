import { describe, expect, it } from 'vitest'
import { proposition as p } from './fixtures/proposition.ts'
import { oneEventAmong, readsAsOneEvent, reportsOfOneEvent, unknown } from './one-event.ts'
import { propositionTable } from './proposition-table.ts'

describe('reports of one event', () => {
  it.each([
    ['a telling number', 'killed 16', 'killed 16', 101, false, true],
    ['a number that many events have', 'killed 4', 'killed 4', 101, false, false],
    ['the same, copied', 'killed 4', 'killed 4', 101, true, true],
    ['another number', 'killed 16', 'killed 19', 101, false, false],
    ['a total of years', 'killed 20000', 'killed 20000', 101, false, false],
    ['reports of another week', 'killed 16', 'killed 16', 107, false, false],
  ] as const)('%s', (_, mine, theirs, published, firm, expected) => {
    const a = p('act:kill name:ledn', { report: 'r1', published: 100, counts: mine })
    const b = p('act:kill name:ledn', { report: 'r2', published, counts: theirs })
    const oneEvent = oneEventAmong(reportsOfOneEvent(propositionTable([[a], [b]]), [{ a: 0, b: 1, firm }]))
    expect(oneEvent(a, b)).toBe(expected)
    expect(oneEvent(b, a)).toBe(expected)
  })
})

describe('sentences that read as of one event', () => {
  const words = 'act:explosion noun:quay noun:bus noun:depot noun:crane noun:ferry'
  const told = (mine: readonly string[], theirs: readonly string[], more = words) =>
    readsAsOneEvent(
      p(`${words} name:ledn`, { report: 'r1', published: 100, places: mine, around: ['ledn', ...mine] }),
      p(`${more} name:ledn`, { report: 'r2', published: 101, places: theirs, around: ['ledn', ...theirs] }),
      unknown,
    )

  it('name one place, or tell of much alike and of no two places', () => {
    expect(told(['ledn'], ['ledn'])).toBe(true)
    expect(told([], [])).toBe(true)
    expect(told(['mrrk'], ['nrr'])).toBe(false)
  })

  it('are not told from little', () => {
    expect(told([], [], 'act:explosion noun:mill')).toBe(false)
  })
})
