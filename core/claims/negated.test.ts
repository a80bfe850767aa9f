import { describe, expect, it } from 'vitest'
import { analyze, reportFromText } from '../index.ts'
import type { CaseView } from '../model/case-view.ts'
import type { StatementId } from '../model/ids.ts'

/** The clauses of a text that are negated, and those that are not. */
async function polarities(text: string): Promise<Readonly<Record<'affirmed' | 'negated', readonly string[]>>> {
  const report = reportFromText({ place: 'r.txt', key: 'r', text, meta: { language: { value: 'en', from: 'record' } } })
  const view = await analyze([report])
  const of = (polarity: string): string[] =>
    view
      .layer(report.id, 'statements')
      .filter((one) => one.polarity === polarity)
      .map(({ extent }) => text.slice(...extent))
      .filter((words, at, all) => all.indexOf(words) === at)
  return { affirmed: of('affirmed'), negated: of('negated') }
}

describe('what is negated in a sentence of several clauses', () => {
  it.each([
    [
      'A launch found the trawler off Orrin Point, but the crew could not be reached.',
      ['A launch found the trawler off Orrin Point'],
      ['the crew could not be reached'],
    ],
    ['The keeper said that he did not see the trawler but heard its horn.', ['heard its horn'], ['he did not see the trawler']],
    ['Divers said that no body was found, and that the hull lay at thirty metres.', ['the hull lay at thirty metres'], ['no body was found']],
    ['After the pilots did not answer, the harbour was closed on Monday.', ['the harbour was closed on Monday'], ['After the pilots did not answer']],
  ])('%s', async (text, affirmed, negated) => {
    const found = await polarities(text)
    expect(found.affirmed).toEqual(expect.arrayContaining(affirmed))
    expect(found.negated).toEqual(expect.arrayContaining(negated))
  })

  it('holds for what is denied as a whole', async () => {
    const { affirmed } = await polarities('The harbour board denied that pilots had left the trawler and had taken its papers.')
    expect(affirmed.filter((words) => /left|taken/.test(words))).toEqual([])
  })

  it('goes on with “and” where the verb stays under “did not”', async () => {
    const { affirmed } = await polarities('The keeper said that the pilots did not stop the trawler and tow it to Orrin on Monday.')
    expect(affirmed).toEqual([])
  })

  it('is that of a clause whose adverbial clause is told with it', async () => {
    const { negated } = await polarities('The keeper said the crew had not been able to reach the pier as the storm went on.')
    expect(negated.some((words) => words.startsWith('the crew had not been able'))).toBe(true)
  })

  it.each(['except in one yard', 'apart from one yard', 'with the exception of the north pier'])(
    'leaves what is said of the exception as it is: %s',
    async (but) => {
      const { affirmed, negated } = await polarities(`The keeper said there was no fire ${but} where a lamp fell into the oil.`)
      expect(affirmed).toContain('a lamp fell into the oil')
      expect(negated.filter((words) => words.includes('lamp'))).toEqual([])
    },
  )

  it('is read in every sentence of a quotation', async () => {
    const { affirmed, negated } = await polarities('“We left the pier at noon. We did not see the trawler,” Orla Venn said.')
    expect(affirmed).toEqual(['We left the pier at noon'])
    expect(negated).toEqual(['We did not see the trawler'])
  })

  it('is the relative clause’s own', async () => {
    const { affirmed, negated } = await polarities('The pilots, who did not answer the calls, reached Orrin at noon.')
    expect(negated).toEqual(['who did not answer the calls'])
    expect(affirmed.some((words) => words.includes('reached Orrin'))).toBe(true)
  })
})

it('makes nothing of a number that is set beside as not so', async () => {
  expect(await polarities('Three pilots, not four, were held at Orrin, the keeper said.')).toEqual({
    affirmed: ['Three pilots, not four, were held at Orrin'],
    negated: [],
  })
})

describe('what is left open', () => {
  it.each([
    ['Ada Finn added that it is unclear whether the eels had been sold in Vell or in Norr.', 'whether the eels'],
    ['For now it is still unclear if the eels below the lock fell ill, Bo Lind said.', 'if the eels'],
    ['The bakers are unsure whether rowers or the tide had freed the eels.', 'unsure whether'],
  ])('is not affirmed: %s', async (text, words) => {
    const { affirmed, negated } = await polarities(text)
    expect(affirmed.filter((clause) => clause.includes('eels'))).toEqual([])
    expect(negated.some((clause) => clause.includes(words))).toBe(true)
  })

  it.each([
    'The watch said that 9 people were killed in unclear conditions and that League boats raided the pier.',
    'The keeper said that League boats raided the pier at noon.',
  ])('is no other clause: %s', async (text) => {
    const { affirmed } = await polarities(text)
    expect(affirmed.some((clause) => clause.includes('League boats raided the pier'))).toBe(true)
  })

  it('names nobody as responsible', async () => {
    const told = (name: string, text: string) =>
      reportFromText({
        place: `${name}.txt`,
        key: name,
        text,
        meta: { outlet: { value: name, from: 'record' }, published: { value: '2031-05-04', from: 'record' } },
      })
    const fire = 'Six bakers were hurt when a fire swept the lamp works of Norr on Sunday.'
    const view = await analyze([
      told('Coast Wire', `${fire} The Harbour Watch said the fire in the lamp works of Norr was started by Vell rowers.`),
      told('Ledan Daily', `${fire} It is unclear whether the fire in the lamp works of Norr was started by Vell rowers, the Pilots Union said.`),
    ])
    const who = [...view.claims()].find(({ statements }) => statements.some(({ id }) => textOf(view, id).includes('was started by Vell')))!
    const against = who.statements.filter(({ id }) => textOf(view, id).includes('unclear'))
    expect(against.map(({ polarity }) => polarity)).toEqual(['negated'])
    expect(
      view
        .originsOf(who.id)
        .whole.list.filter(({ counted }) => counted === 'supported')
        .map(({ who: name }) => name),
    ).toEqual(['Harbour Watch'])
  })
})

const textOf = (view: CaseView, id: StatementId): string => {
  const { report, extent } = view.statement(id)
  return view.report(report).text.slice(...extent)
}
