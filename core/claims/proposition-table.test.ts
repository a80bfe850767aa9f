import { describe, expect, it } from 'vitest'
import type { StatementId } from '../model/ids.ts'
import { proposition } from './fixtures/proposition.ts'
import { propositionTable } from './proposition-table.ts'

const whole = proposition('act:sink noun:ferry act:kill', { at: 100, report: 'r1', counts: 'killed 4' })
const sameCount = proposition('act:kill', { at: 104, report: 'r1' })
const ownCount = proposition('act:wound', { at: 120, report: 'r1', counts: 'wounded 9' })
const clauses = [sameCount, ownCount].map((one) => ({ ...one, statement: { ...one.statement, partOf: whole.statement.id } }))
const first = [whole, { ...clauses[0]!, counted: whole.counted }, clauses[1]!]
const second = [proposition('act:sink noun:ferry', { report: 'r2' })]

describe('a table of propositions', () => {
  const table = propositionTable([first, [], second])

  it('gives each proposition as it was put in', () => {
    expect(table.length).toBe(4)
    expect([0, 1, 2, 3].map((number) => table.at(number))).toEqual([...first, ...second])
    expect(table.at(4)).toBeUndefined()
  })

  it('ranks statements in order of their ids', () => {
    const ids = [...first, ...second].map(({ statement }) => statement.id)
    const ranked = ids.map((_, number) => number).sort((x, y) => table.rank(x) - table.rank(y))
    expect(ranked.map((number) => ids[number])).toEqual([...ids].sort())
  })

  it('knows which statement a clause is of, and whether it counts something else', () => {
    expect([0, 1, 2, 3].map((number) => table.whole(number))).toEqual([-1, 0, 0, -1])
    expect([0, 1, 2, 3].map((number) => table.countsOther(number))).toEqual([false, false, true, false])
  })

  it('finds statements by report, place and id', () => {
    expect(table.ofReport('r2')).toEqual([3, 4])
    expect(table.ofReport('r9')).toEqual([0, 0])
    expect([table.start(2), table.end(2)]).toEqual([120, 160])
    expect(table.numberOf(second[0]!.statement.id)).toBe(3)
    expect(table.numberOf('r2.none' as StatementId)).toBeUndefined()
  })
})
