import { describe, expect, it } from 'vitest'
import { analyze } from '../analyze.ts'
import { reportFromText } from '../read/report-of.ts'
import type { CaseView } from '../model/case-view.ts'

const viewOf = (...texts: readonly string[]): Promise<CaseView> =>
  analyze(texts.map((text, at) => reportFromText({ place: `${at}.txt`, text, meta: {} })))

/** Practices of the statements of a text: the act, and to whom it is done in the words of concepts. */
async function practicesIn(text: string): Promise<readonly string[]> {
  const view = await viewOf(text)
  return view
    .reportIds()
    .flatMap((report) =>
      view.layer(report, 'statements').flatMap(({ practice }) => (practice === undefined ? [] : [`${practice.act}: ${practice.to.join(' ')}`])),
    )
}

/** Claims as the texts of the statements that they hold. */
async function claimsIn(...texts: readonly string[]): Promise<readonly (readonly string[])[]> {
  const view = await viewOf(...texts)
  return [...view.claims()].map(({ statements }) =>
    statements.map(({ id }) => {
      const { report, extent } = view.statement(id)
      return view.report(report).text.slice(...extent)
    }),
  )
}

describe('a clause tells of a practice', () => {
  it.each([
    ['in a tense that lasts', 'The River League kills sailors on their boats.', ['violence: sailor ship']],
    ['in the plural', 'The River League is behind bombings in Vedia.', ['violence: ']],
    ['of what is hindered', 'The River League has barred nurses from entering the mills.', ['prevent: medic mill']],
    ['by a word of habit', 'The River League executed any nurse who escaped.', ['violence: escape medic']],
    ['in a passive', 'Miners are tortured by the River League.', ['abuse: miner']],
  ])('%s', async (_, text, practices) => {
    expect(await practicesIn(text)).toEqual(practices)
  })

  it.each([
    ['once', 'The River League killed three nurses on Monday.'],
    ['with an exact count', 'The River League has killed 14 nurses.'],
    ['to one thing', 'The River League has been bombing a mill.'],
    ['by nobody', 'Miners are tortured.'],
    ['in a headline', 'River League tortures miners\n\nThe union of the miners said on Monday that nothing else is known of it.'],
    ['that is denied', 'The River League does not torture miners.'],
    ['as somebody is accused of it', 'The River League has accused Vedia of torturing miners.'],
  ])('but not of what is done %s', async (_, text) => {
    expect(await practicesIn(text)).toEqual([])
  })
})

describe('one practice', () => {
  const kills = 'The River League kills any nurse who dares to escape.'
  const executes = 'The captains of the River League order the execution of nurses on the run.'
  it('is a claim of statements that say it in other words', async () => {
    expect(await claimsIn(kills, executes)).toContainEqual(
      [kills.slice(0, -1), executes.slice(0, -1)].map((text) => expect.stringContaining(text) as string),
    )
  })

  it.each([
    ['another party', 'The Northern Brigade orders the execution of nurses on the run.'],
    ['other people', 'The captains of the River League order the execution of policemen.'],
    ['another sort of act', 'The River League recruits nurses in Vedia.'],
  ])('is not told of %s', async (_, other) => {
    expect((await claimsIn(kills, other)).filter(({ length }) => length > 1)).toEqual([])
  })

  it('is one in one town and none in another of the country', async () => {
    const inVedia = 'The River League is behind bombings in Vedia.'
    const shared = async (other: string) => (await claimsIn(inVedia, other)).filter(({ length }) => length > 1).length
    expect(await shared('The River League has carried out attacks in Vedia.')).toBe(1)
    expect(await shared('The River League has carried out attacks in Orta, a town of Vedia.')).toBe(0)
  })

  it('may be one of several that a statement tells of', async () => {
    const both = 'The captains of the River League torture and kill nurses.'
    const found = await claimsIn(both, 'Nurses are abused by the River League.', 'Nurses are killed by the River League.')
    expect(found.filter((texts) => texts.length > 1 && texts.includes(both.slice(0, -1)))).toHaveLength(2)
  })
})
