import { describe, expect, it } from 'vitest'
import { analyze } from '../analyze.ts'
import { reportFromText } from '../read/report-of.ts'

/** Claims of some one-sentence reports: how many sources count, those named as responsible, and whether a contradiction is noted. */
async function claimsIn(...texts: readonly string[]): Promise<readonly unknown[]> {
  const meta = (at: number) => ({
    outlet: { value: `Outlet ${at}`, from: 'record' as const },
    published: { value: '2031-05-06', from: 'record' as const },
  })
  const view = await analyze(texts.map((text, at) => reportFromText({ place: `${at}.txt`, text, meta: meta(at) })))
  return [...view.claims()].map(({ id, title, variants }) => ({
    title,
    sources: view.originsOf(id).whole.list.flatMap(({ who, counted }) => (counted === 'supported' ? [who] : [])),
    responsible: variants.flatMap(({ on, value }) => (on === 'responsible' ? [value] : [])).sort(),
    contradicted: [...view.cautionsOf(id)].some(({ rule }) => rule === 'contradiction'),
  }))
}

describe('a party that says it was another', () => {
  it.each([
    [
      'The army burned the mill in Vell on Friday, farmers said.',
      'Rebels burned the mill in Vell on Friday, the army said.',
      'farmers',
      'Rebels army',
    ],
    [
      'The mill in Vell was burned on Friday by the River League, Governor Ada Finn said.',
      'The mill in Vell was burned on Friday by government soldiers, the River League said.',
      'Ada Finn',
      'River League government soldiers',
    ],
  ])('is no source of the charge: %s', async (charge, counter, source, responsible) => {
    const expected = [
      { title: charge.slice(0, charge.lastIndexOf(',')), sources: [source], responsible: responsible.split(/ (?=army|gov)/), contradicted: true },
    ]
    expect(await claimsIn(charge, counter)).toEqual(expected)
    expect(await claimsIn(counter, charge)).toEqual(expected)
  })

  it('is heard with the others where it names whom they name, or nobody but its own', async () => {
    const given = await claimsIn(
      'The army burned the mill in Vell on Friday, farmers said.',
      'Soldiers burned the mill in Vell on Friday, the army said.',
    )
    expect(given).toMatchObject([{ responsible: [], contradicted: false }])
  })
})
