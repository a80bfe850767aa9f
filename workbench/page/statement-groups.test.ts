import { expect, it } from 'vitest'
import type { StatementView, VariantView } from '../contract.ts'
import { fullestStatement, statementGroups } from './statement-groups.ts'

/** "id", "id:headline" or "id<source": what of a statement is looked at. */
function statements(...given: readonly string[]): readonly StatementView[] {
  return given.map((one) => {
    const [, id, headline, source] = /^(\w+)(:headline)?(?:<(.+))?$/.exec(one)!
    return { id, headline: headline !== undefined, says: source === undefined ? {} : { source } } as unknown as StatementView
  })
}

function variant(on: string, value: string, ...members: readonly string[]): VariantView {
  return { on, value, statements: members } as unknown as VariantView
}

const inWords = (groups: ReturnType<typeof statementGroups>): readonly string[] =>
  groups.map(({ title, statements: held }) => `${title} = ${held.map(({ id }) => id).join(' ')}`)

it.each([
  ['no variant', [], undefined, [' = a b c']],
  [
    'variants of one respect',
    [variant('figure', 'nine', 'a', 'b'), variant('figure', 'ten', 'c')],
    'figure',
    ['figure: nine = a b', 'figure: ten = c'],
  ],
  ['a statement of no variant', [variant('figure', 'nine', 'a')], 'figure', ['figure: nine = a', 'no figure given, or another = b c']],
  ['variants of another respect', [variant('date', 'May', 'a')], 'figure', [' = a b c']],
] as const)('groups statements: %s', (_, variants, respect, groups) => {
  expect(inWords(statementGroups({ variants: [...variants], statements: statements('a', 'b', 'c') }, respect))).toEqual(groups)
})

it.each([
  ['the first that names a source', ['a', 'b<official', 'c<clerk'], 'b'],
  ['the first where none does', ['a', 'b'], 'a'],
  ['no headline beside a text', ['a:headline<official', 'b'], 'b'],
  ['a headline where there is nothing else', ['a:headline'], 'a'],
  ['nothing', [], undefined],
] as const)('compares with %s', (_, given, id) => {
  expect(fullestStatement(statements(...given))?.id).toBe(id)
})
