import fc from 'fast-check'
import { expect, it } from 'vitest'
import { proposition } from './fixtures/proposition.ts'
import { likeness, lookAlike, mayBeOne, nearness } from './likeness.ts'
import { TieColumns } from './may-tie.ts'
import type { Proposition } from './proposition.ts'

const TERMS = [
  'act:sink',
  'act:ship',
  'act:kill',
  'act:attack',
  'act:explosion',
  'act:responsibility',
  'noun:storm',
  'noun:crew',
  'noun:pier',
  'verb:close',
]
const row = fc.record({
  terms: fc.subarray(TERMS, { minLength: 1 }),
  names: fc.subarray(['name:ledn', 'name:mrrk', 'name:vey']),
  published: fc.option(fc.integer({ min: 100, max: 112 }), { nil: undefined }),
  period: fc.option(fc.constantFrom([99, 100] as const, [105, 106] as const), { nil: undefined }),
  counts: fc.option(fc.constantFrom('killed 16', 'killed 17+', 'wounded 40'), { nil: undefined }),
  kind: fc.constantFrom('headline' as const, 'reported' as const),
  habit: fc.boolean(),
  tense: fc.constantFrom('past' as const, 'lasting' as const),
  report: fc.nat(4),
})
const rows = fc.array(row, { minLength: 2, maxLength: 8 })

function made(given: ReturnType<typeof rows.generate>['value']): readonly Proposition[] {
  return given.map(({ terms, names, published, period, counts, report, ...rest }, at) =>
    proposition([...terms, ...names].join(' '), {
      report: `r${report}`,
      at: 100 * at,
      around: ['ledn'],
      ...rest,
      ...(published !== undefined && { published }),
      ...(period !== undefined && { period }),
      ...(counts !== undefined && { counts }),
    }),
  )
}

const tied = (a: Proposition, b: Proposition): boolean =>
  likeness(a, b) !== undefined || mayBeOne(a, b) || lookAlike(a, b) !== undefined || nearness(a, b) !== undefined

it('leaves out no pair that is alike, near, may be one or looks alike (against comparing all)', () => {
  fc.assert(
    fc.property(rows, (given) => {
      const all = made(given)
      const columns = new TieColumns()
      for (const one of all) columns.add(one, Number(one.statement.report.slice(1)))
      all.forEach((a, i) => all.forEach((b, j) => i < j && tied(a, b) && expect(columns.mayTie(i, j)).toBe(true)))
    }),
    { numRuns: 500 },
  )
})

it('tells events of different weeks, and statements with little in common, without making them', () => {
  const columns = new TieColumns()
  columns.add(proposition('act:sink act:ship noun:storm noun:crew name:ledn', { published: 100 }), 1)
  columns.add(proposition('act:sink act:ship noun:storm noun:crew name:ledn', { published: 110 }), 2)
  columns.add(proposition('noun:pier name:ledn', { published: 100 }), 3)
  expect(columns.mayTie(0, 1)).toBe(false)
  expect(columns.mayTie(0, 2)).toBe(false)
})

it('leaves in what is done as a rule and told again weeks later', () => {
  const rule = 'act:attack noun:gun noun:sound verb:tell name:ledn'
  const told = [100, 180].map((published, at) => proposition(rule, { report: `r${at}`, published, around: ['ledn'], tense: 'lasting', habit: true }))
  const columns = new TieColumns()
  told.forEach((one, at) => columns.add(one, at))
  expect(likeness(told[0]!, told[1]!)).toBeDefined()
  expect(columns.mayTie(0, 1)).toBe(true)
})
