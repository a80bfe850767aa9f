import { describe, expect, it } from 'vitest'
import { analyze } from '../analyze.ts'
import type { CaseView } from '../model/case-view.ts'
import { reportFromText } from '../read/report-of.ts'

const viewOf = (...texts: readonly string[]): Promise<CaseView> =>
  analyze(texts.map((text, at) => reportFromText({ place: `${at}.txt`, text, meta: {} })))

/** Standings that a text tells of: the sort and the words that say it. */
async function standingsIn(text: string): Promise<readonly string[]> {
  const view = await viewOf(text)
  return view
    .reportIds()
    .flatMap((report) =>
      view.layer(report, 'statements').flatMap(({ practice, extent }) => (practice?.standing ? [`${practice.act}: ${text.slice(...extent)}`] : [])),
    )
}

/** Kinds of the claims that hold statements of several reports, each with the words of its statements. */
async function sharedClaims(...texts: readonly string[]): Promise<readonly (readonly string[])[]> {
  const view = await viewOf(...texts)
  return [...view.claims()].flatMap(({ kind, statements }) => {
    const told = statements.map(({ id }) => view.statement(id))
    const words = told.map(({ report, extent }) => view.report(report).text.slice(...extent))
    return new Set(told.map(({ report }) => report)).size > 1 ? [[kind, ...words]] : []
  })
}

describe('a clause tells how names stand to each other', () => {
  it.each([
    ['Planes bombed Port Ledan, a stronghold of the Northern Brigade.', ['stronghold: Port Ledan, a stronghold of the Northern Brigade']],
    ['Guards entered Orta city a Northern Brigade stronghold on Monday.', ['stronghold: Orta city a Northern Brigade stronghold']],
    ['The Northern Brigade is a close ally of Vedia and closed the port.', ['ally: Northern Brigade is a close ally of Vedia']],
    [
      'The board met the Northern Brigade an offshoot of the River League on Monday.',
      ['offshoot: the Northern Brigade an offshoot of the River League'],
    ],
  ])('%s', async (text, standings) => {
    expect(await standingsIn(text)).toEqual(standings)
  })

  it('with a name on some side of the word for it', async () => {
    expect(await standingsIn('Guards stormed a stronghold on Monday.')).toEqual([])
  })
})

describe('one standing', () => {
  const one = 'Guards entered Orta city a Northern Brigade stronghold on Monday.'
  it('is a status that reports share, whatever else they tell', async () => {
    const shared = await sharedClaims(one, 'The Northern Brigade stronghold of Orta burned on Monday.')
    expect(shared).toHaveLength(1)
    expect(shared[0]).toContain('status')
    expect(shared[0]).toContain('Orta city a Northern Brigade stronghold')
  })

  it('is none of another place', async () => {
    expect(await sharedClaims(one, 'The Northern Brigade stronghold of Upper Vey burned on Monday.')).toEqual([])
  })

  it('is none where only one of the two is named alike, in whichever order the reports come', async () => {
    const ofBrigade = 'The Brigade, an ally of Ledan, closed the port.'
    const ofLedan = 'The Ledan Brigade, an ally of Vedia, left the port.'
    for (const first of ['On Monday it rained.', 'It snowed.', 'Nothing moved.', 'The pier held.'])
      expect(await sharedClaims(`${first} ${ofBrigade}`, ofLedan)).toEqual([])
  })
})
