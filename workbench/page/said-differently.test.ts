import { expect, it } from 'vitest'
import type { StatementView } from '../contract.ts'
import { saidIn, saidOf } from './said-differently.ts'

const statement = (source?: string, hedges: readonly string[] = [], figure?: string): StatementView =>
  ({ says: { ...(source && { source }), figures: figure ? [{ words: figure }] : [], times: [] }, hedges, caveats: [] }) as never

it('tells what differs from the statement compared with', () => {
  const base = statement('Ilse Maron', ['reportedly'])
  expect(saidIn(statement(undefined, ['Reportedly'], '14'), base).map(({ words, differs }) => [words, differs])).toEqual([
    ['names no source', true],
    ['Reportedly', false],
    ['14', true],
    ['–', false],
  ])
})

it('has a column for what any of them says, and always for who says it', () => {
  expect(saidOf([statement(), statement()])).toEqual(['source'])
  expect(saidOf([statement('Ilse Maron'), statement(undefined, ['may'])])).toEqual(['source', 'hedge'])
  expect(saidOf([statement(undefined, [], '14')])).toEqual(['source', 'figure'])
})
