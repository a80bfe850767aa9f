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

  it.each([
    ['of one who serves it', 'Tanks burned the mill in Vell on Friday, the army said.'],
    ['of a part of the same side', 'The ministry burned the mill in Vell on Friday, the army said.'],
    ['of several together', 'The army and rebels burned the mill in Vell on Friday, the army said.'],
    ['of no party', 'Lightning burned the mill in Vell on Friday, the army said.'],
    ['from somebody at one of its places', 'Rebels burned the mill in Vell on Friday, doctors at the army hospital said.'],
    ['of those who oppose another', 'Anti-army fighters burned the mill in Vell on Friday, the army said.'],
  ])('is not heard in words %s', async (_, other) => {
    const given = await claimsIn('The army burned the mill in Vell on Friday, farmers said.', other)
    expect(given).toMatchObject([{ responsible: [], contradicted: false }])
    expect(given).toHaveLength(1)
  })

  it.each([
    ['Police rescued 30 rowers off Vell on Friday, farmers said.', 'The navy rescued 30 rowers off Vell on Friday, police said.'],
    ['The union signed the pay deal in Vell on Friday, the firm said.', 'The firm signed the pay deal in Vell on Friday, the union said.'],
    ['The body was found by police in Vell on Friday, farmers said.', 'The body was found by the river in Vell on Friday, police said.'],
    ['The mill was burned by the army in Vell on Friday, farmers said.', 'The mill was burned by the rebel camp in Vell on Friday, the army said.'],
    ['The mill was burned by the rebels in Vell on Friday, farmers said.', 'The rebels were burned by the mill in Vell on Friday, the army said.'],
  ])('charges nobody where it is no harm, or done by nobody: %s', async (...texts) => {
    for (const { responsible, contradicted } of (await claimsIn(...texts)) as { responsible: unknown; contradicted: unknown }[])
      expect({ responsible, contradicted }).toEqual({ responsible: [], contradicted: false })
  })

  it.each([
    ['Militants attacked the army post in Vell on Friday, the army said.', 'The army attacked the militants in Vell on Friday, militants said.'],
    ['The gang attacked the jail in Vell on Friday, police said.', 'Police attacked the gang in Vell jail on Friday, inmates said.'],
  ])('excludes nothing where each may have harmed the other: %s', async (...texts) => {
    for (const claim of await claimsIn(...texts)) expect(claim).toMatchObject({ responsible: [], contradicted: false })
  })

  it('is read whether it goes by its own noun, by those who serve it or by a spokesman', async () => {
    const charge = 'Militiamen had burned the mill in Vell on Friday, farmers said.'
    for (const counter of ['Soldiers of the army', 'Army troops', 'The army'])
      expect(await claimsIn(charge, `${counter} burned the mill in Vell on Friday, a militia spokesman said.`)).toMatchObject([
        { sources: ['farmers'], contradicted: true },
      ])
  })

  it('has its charge beside the one against it, and neither is the claim', async () => {
    const charges = ['The army burned the mill in Vell on Friday, rebels said.', 'Rebels burned the mill in Vell on Friday, the army said.']
    const [army, rebels] = ['The army burned the mill in Vell on Friday', 'Rebels burned the mill in Vell on Friday']
    for (const texts of [charges, charges.toReversed()]) {
      const [claim, ...more] = (await claimsIn(...texts)) as { title: string }[]
      expect(more).toEqual([])
      expect(claim).toMatchObject({ sources: [], responsible: ['Rebels', 'The army'].map((one) => one.replace('The ', '')), contradicted: true })
      expect(claim!.title.split(' / ').sort()).toEqual([rebels, army])
    }
    const told = await claimsIn(...charges, 'The mill in Vell was burned on Friday, farmers said.')
    expect(told).toMatchObject([{ title: 'The mill in Vell was burned on Friday', sources: ['farmers'], contradicted: true }])
  })
})
