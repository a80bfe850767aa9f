import { describe, expect, it } from 'vitest'
import { analyze } from '../analyze.ts'
import { reportFromText } from '../read/report-of.ts'

const report = (outlet: string, published: string, text: string) =>
  reportFromText({
    place: `${outlet}.txt`,
    text,
    meta: { outlet: { value: outlet, from: 'record' }, published: { value: published, from: 'record' } },
  })

/** Most reports that one claim with these words, of either text, is stated by. */
async function together(a: readonly [date: string, text: string], b: readonly [date: string, text: string], words: RegExp): Promise<number> {
  const view = await analyze([report('Coast Wire', ...a), report('Ledan Post', ...b)])
  const said = (id: Parameters<typeof view.statement>[0]): string => {
    const { report: of, extent } = view.statement(id)
    return view.report(of).text.slice(...extent)
  }
  const counts = [...view.claims()]
    .filter(({ statements }) => statements.some(({ id }) => words.test(said(id))))
    .map(({ statements }) => new Set(statements.map(({ id }) => view.statement(id).report)).size)
  return Math.max(0, ...counts)
}

/** Weeks of fighting in one country bring many tolls that read alike: only what ties them to one place or day makes them one. */
describe('tolls of two events in one country, days apart', () => {
  it.each([
    [
      'a word for a number',
      ['2031-05-04', 'Marren guards shelled the market of Port Ledan on Sunday. Scores were also injured, a medic said.'],
      ['2031-05-07', 'Marren guards raided a depot near Upper Vey on Wednesday, injuring scores of rebels and destroying a number of their boats.'],
      /scores/i,
    ],
    [
      'a small number',
      ['2031-05-04', 'Rocket attacks on another Marren neighbourhood of Port Ledan killed one person, the board said.'],
      ['2031-05-08', 'One civilian was killed when shells fell on the Marren village of Upper Vey, the radio said.'],
      /one (?:person|civilian)/i,
    ],
    [
      'few copied words',
      ['2031-05-04', 'Marren jets bombed a bridge in Port Ledan on Sunday, killing four dockers and wounding several others, activists said.'],
      ['2031-05-10', 'A car bomb went off outside a Marren court in Upper Vey on Saturday, killing two clerks and wounding several others.'],
      /wounding several others/,
    ],
    [
      'equal numbers in two towns',
      ['2031-05-05', 'Marren jets struck the town of Orta on Monday, killing at least 10 people and wounding dozens, activists said.'],
      ['2031-05-08', 'At least 10 civilians were killed in Marren strikes west of Port Ledan, the radio said.'],
      /at least 10/i,
    ],
  ] as const)('are not one by %s', async (_, a, b, words) => {
    expect(await together(a, b, words)).toBe(1)
  })
})

it('still takes the toll of one strike on one town for one, in other words', async () => {
  const a = ['2031-05-05', 'Marren jets struck the town of Orta on Monday, killing at least 10 people, activists said.'] as const
  const b = ['2031-05-06', 'Ten people died in the Marren air strike on Orta on Monday, a medic said.'] as const
  expect(await together(a, b, /10|ten/i)).toBe(2)
})
