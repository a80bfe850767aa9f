import { expect, it } from 'vitest'
import type { StatementView } from '../contract.ts'
import { saidIn, saidOf } from './said-differently.ts'

const statement = (source?: string, hedges: readonly string[] = [], figure?: string, reading = figure): StatementView =>
  ({ says: { ...(source && { source }), figures: figure ? [{ words: figure, reading }] : [], times: [] }, hedges, caveats: [] }) as never

it('tells what differs from the statement compared with', () => {
  const base = statement('Ilse Maron', ['reportedly'])
  expect(saidIn(statement(undefined, ['Reportedly'], '14'), base).map(({ words, differs }) => [words, differs])).toEqual([
    ['names no source', true],
    ['Reportedly', false],
    ['14', true],
    ['–', false],
  ])
})

it.each([
  ['14 dock workers', '14 (person)', false],
  ['fourteen', '14 (dock worker)', false],
  ['at least 14', 'at least 14 (person)', true],
  ['dozens', 'no number given', true],
])('compares figures by what they mean: Fourteen with %s', (words, reading, differs) => {
  const [said] = saidIn(statement(undefined, [], words, reading), statement(undefined, [], 'Fourteen', '14 (person)')).filter(
    ({ respect }) => respect === 'figure',
  )
  expect(said).toEqual({ respect: 'figure', words, differs })
})

it('has a column for what any of them says, and always for who says it', () => {
  expect(saidOf([statement(), statement()])).toEqual(['source'])
  expect(saidOf([statement('Ilse Maron'), statement(undefined, ['may'])])).toEqual(['source', 'hedge'])
  expect(saidOf([statement(undefined, [], '14')])).toEqual(['source', 'figure'])
})
