import { expect, it } from 'vitest'
import type { StatementId } from '../../core/model/ids.ts'
import type { StatementView } from '../contract.ts'
import { wordsBehind } from './words-behind.ts'

const statement = (id: string, source?: string, around = ''): StatementView =>
  ({ id, quote: `words of ${id}`, before: around, after: around, says: { figures: [], times: [], names: [], ...(source && { source }) } }) as never
const origin = (...statements: string[]): { statements: readonly StatementId[] } => ({ statements: statements as never })

it('shows the first statement that names a source itself', () => {
  const all = [statement('a'), statement('b', 'a harbour pilot'), statement('c', 'Coast Wire')]
  expect(wordsBehind(origin('a', 'b', 'c'), all)?.quote).toBe('words of b')
})

it('shows the first one where all are in the reports’ own voice, and none of another source', () => {
  const all = [statement('x', 'the mayor'), statement('a'), statement('b')]
  expect(wordsBehind(origin('a', 'b'), all)?.quote).toBe('words of a')
  expect(wordsBehind(origin('z'), all)).toBeUndefined()
})

it('shows the sentence that the words stand in, not those around it', () => {
  const shown = wordsBehind(origin('a'), [
    { ...statement('a', 'a pilot'), before: 'It rained. The pilot said ', after: ', he told Coast Wire. Nobody slept.' },
  ])
  expect([shown?.before, shown?.after]).toEqual(['The pilot said ', ', he told Coast Wire.'])
})

it('cuts long contexts between words', () => {
  const shown = wordsBehind(origin('a'), [statement('a', 'a pilot', 'one two three four '.repeat(20))])
  expect(shown?.before).toMatch(/^… (one|two|three|four) .*four $/)
  expect(shown?.after).toMatch(/^one .* (one|two|three|four) …$/)
  expect(shown?.before.length).toBeLessThan(100)
})
