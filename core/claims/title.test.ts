import { describe, expect, it } from 'vitest'
import { analyze } from '../analyze.ts'
import { reportFromText } from '../read/report-of.ts'

/** The titles of the claims of one text, in its order. */
async function titlesOf(text: string): Promise<readonly string[]> {
  const report = reportFromText({ place: 'report.txt', text, meta: { published: { value: '2031-05-04', from: 'record' } } })
  const view = await analyze([report])
  return view.layer(report.id, 'statements').flatMap(({ id }) => [...view.claimsWith(id)].map(({ title }) => title))
}

describe('the title of a claim', () => {
  it.each([
    ['The Ferry Workers’ Union said on Sunday that it had warned the port in May.', 'The Ferry Workers’ Union … it had warned the port in May'],
    [
      'The Ferry Workers’ Union, which met on Sunday, said it had warned the port in May.',
      'The Ferry Workers’ Union … it had warned the port in May',
    ],
    ['The mayor told reporters: “We were warned in May.”', 'The mayor … We were warned in May'],
    ['The gate was shut, and it was locked from outside.', 'The gate … it was locked from outside'],
  ])('begins with the subject of the sentence where its own is a pronoun: %s', async (text, title) => expect(await titlesOf(text)).toContain(title))

  it.each([
    ['He had warned the port in May, the harbour master said.', 'He had warned the port in May'],
    ['They said it had warned the port in May.', 'It had warned the port in May'],
    ['On Sunday the harbour master said she had warned the port in May.', 'She had warned the port in May'],
    ['The gates were locked from outside, a guard said.', 'The gates were locked from outside'],
  ])('adds nothing where the sentence names nobody before it: %s', async (text, title) => expect(await titlesOf(text)).toContain(title))

  it.each([
    ['Vell ferrymen have often been suspected of watering milk.', 'Vell ferrymen have often been suspected of watering milk'],
    ['Bo Lind is thought to have sold three orchards.', 'Bo Lind is thought to have sold three orchards'],
  ])('keeps the verb that its preposition belongs to: %s', async (text, title) => expect(await titlesOf(text)).toContain(title))

  it.each([
    ['Vell Cranes denied that it had been warned about the rope.', 'Vell Cranes denied that it had been warned about the rope'],
    ['The ferry board denied flooding the lower quay on Sunday.', 'The ferry board denied flooding the lower quay on Sunday'],
    ['The gates were locked from outside, the ferry board denied.', 'The gates were locked from outside, the ferry board denied'],
    ['The ferry board did not flood the lower quay, a guard said.', 'The ferry board did not flood the lower quay'],
  ])('says that it is denied, where its source denies it: %s', async (text, title) => expect(await titlesOf(text)).toContain(title))

  it('is no denial of the claim', async () => {
    const told = (text: string, at: number) =>
      reportFromText({ place: `${at}.txt`, text, meta: { published: { value: '2031-05-04', from: 'record' } } })
    const view = await analyze(
      [
        'The port board did not drain the old lock at Vell on Friday night, the harbour master said.',
        'The port board drained the old lock at Vell on Friday night, Ada Finn said.',
        'The port board drained the old lock at Vell on Friday night, Ned Marsh said.',
      ].map(told),
    )
    expect([...view.claims()].map(({ title }) => title)).toEqual(['The port board drained the old lock at Vell on Friday night'])
  })
})
