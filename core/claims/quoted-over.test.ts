import { describe, expect, it } from 'vitest'
import { analyze } from '../analyze.ts'
import { reportFromText } from '../read/report-of.ts'

/** Whether one claim holds both statements. */
async function together(text: string, told: string, quoted: string): Promise<boolean> {
  const view = await analyze([reportFromText({ place: 'Ledan Daily.txt', text, meta: { outlet: { value: 'Ledan Daily', from: 'record' } } })])
  const words = ({ report, extent }: ReturnType<typeof view.statement>): string => view.report(report).text.slice(...extent)
  const holds = (statements: readonly { readonly id: Parameters<typeof view.statement>[0] }[], part: string): boolean =>
    statements.some(({ id }) => words(view.statement(id)).includes(part))
  return [...view.claims()].some(({ statements }) => holds(statements, told) && holds(statements, quoted))
}

describe('what a report tells and quotes beside', () => {
  it('is one claim where one speaker says it over', async () => {
    const text =
      'Ada Finn said the clerks are not even allowed to walk on the quay alone. “Nine in ten clerks have never been allowed to walk on the town quay alone,” she said.'
    expect(await together(text, 'not even allowed to walk', 'Nine in ten clerks')).toBe(true)
  })

  it('is two claims where the quotation is of somebody else', async () => {
    const text =
      'Ada Finn said the clerks are not even allowed to walk on the quay alone. “Nine in ten sailors have never been allowed to walk on the town quay alone,” Ned Marsh said.'
    expect(await together(text, 'not even allowed to walk', 'Nine in ten sailors')).toBe(false)
  })

  it('is two claims where the quotation says something else', async () => {
    const text = 'Ada Finn said the clerks are not even allowed to walk on the quay alone. “The shed was locked at night and nobody came,” she said.'
    expect(await together(text, 'not even allowed to walk', 'The shed was locked')).toBe(false)
  })

  it('is two claims where the numbers of people differ', async () => {
    const text =
      'Ada Finn said that forty sailors drowned off the northern cape on Monday. “Ninety sailors drowned off the northern cape on Monday,” she said.'
    expect(await together(text, 'forty sailors', 'Ninety sailors')).toBe(false)
  })
})
