import { describe, expect, it } from 'vitest'
import { analyze } from '../analyze.ts'
import { reportFromText } from '../read/report-of.ts'

const report = (outlet: string, text: string, published = '2031-05-05') =>
  reportFromText({
    place: `${outlet}.txt`,
    text,
    meta: { outlet: { value: outlet, from: 'record' }, published: { value: published, from: 'record' } },
  })

/** Words of the statements of a text that say who did something, each with whom they name. */
async function deeds(text: string): Promise<readonly string[]> {
  const view = await analyze([report('Coast Wire', `${text}\n\nThe River League and the Northern Brigade hold parts of Vedia.`)])
  const [id] = view.reportIds()
  const mentions = view.layer(id!, 'mentions').mentions
  return view
    .layer(id!, 'statements')
    .filter(({ agent }) => agent !== undefined)
    .map(({ extent, agent }) => `${mentions[agent!]!.name}: ${view.report(id!).text.slice(...extent)}`)
}

describe('who is named as having done something', () => {
  it.each([
    ['before the noun', 'A River League car bomb killed 20 people in Port Ledan on Friday, police said.', ['River League: A River League car bomb']],
    [
      'after “by”',
      'Thirty porters were hurt in a grenade attack carried out by the River League in Port Ledan, police said.',
      ['River League: a grenade attack carried out by the River League'],
    ],
    [
      'after “blamed on”',
      'A car bombing blamed on the River League killed 26 people in Port Ledan, police said.',
      ['River League: A car bombing blamed on the River League'],
    ],
    [
      'as the subject, where the clause itself tells of the deed',
      'The River League bombed a market in Port Ledan on Monday, police said.',
      ['River League: The River League bombed a market in Port Ledan on Monday'],
    ],
    ['not a craft by itself', 'Thirty porters were hurt by the crash of a River League warplane in Port Ledan, police said.', []],
    [
      'but one that strikes',
      'A River League jet dropped bombs on a market in Port Ledan on Monday, police said.',
      ['River League: A River League jet dropped bombs on a market in Port Ledan on Monday'],
    ],
    ['not a day', 'Saturdays blast in Port Ledan killed six people, police said.', []],
    ['not a place', 'The Port Ledan bomb blast killed six people, police said.', []],
    ['not one who does no violence', 'The River League opened a school in Port Ledan, police said.', []],
  ])('%s', async (_, text, expected) => {
    expect(await deeds(text)).toEqual(expected)
  })
})

/** Most reports of one claim whose statements name somebody as having done something. */
async function answered(...texts: readonly string[]): Promise<number> {
  const view = await analyze(texts.map((text, at) => report(`Outlet ${at}`, text)))
  const sizes = [...view.claims()]
    .filter(({ statements }) => statements.every(({ id }) => view.statement(id).agent !== undefined))
    .map(({ statements }) => new Set(statements.map(({ id }) => view.statement(id).report)).size)
  return Math.max(0, ...sizes)
}

describe('who did it, named in passing', () => {
  it('is one claim of reports of one event, whatever words it is named in', async () => {
    expect(
      await answered(
        'A River League car bomb killed 24 people and injured 31 others at the grain market of Port Ledan on Friday, police said.',
        'A car bombing blamed on the River League killed 24 people at the grain market of Port Ledan on Friday, a medic said.',
      ),
    ).toBe(2)
  })

  it('is not of two parties, where nothing else tells that it is one event', async () => {
    expect(
      await answered(
        'A River League mortar attack on the grain market of Port Ledan killed four people on Friday, police said.',
        'A Northern Brigade mortar attack on the grain market of Port Ledan wounded six people on Friday, a medic said.',
      ),
    ).toBeLessThan(2)
  })

  it('is not of events in other places', async () => {
    expect(
      await answered(
        'A River League car bomb killed 24 people at the grain market of Port Ledan on Friday, police said.',
        'A River League car bomb killed nine people at a bus depot in Upper Vey on Friday, a medic said.',
      ),
    ).toBeLessThan(2)
  })
})
