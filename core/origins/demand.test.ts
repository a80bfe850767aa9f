import { expect, it } from 'vitest'
import { analyze } from '../analyze.ts'
import { reportFromText } from '../read/report-of.ts'

/** Supported sources of the claim that holds the words. */
async function supportedFor(text: string, words: string): Promise<number | undefined> {
  const view = await analyze([reportFromText({ place: 'ledan-daily.txt', text })])
  for (const claim of view.claims())
    for (const { id } of claim.statements) {
      const { report, extent } = view.statement(id)
      if (
        view
          .report(report)
          .text.slice(...extent)
          .includes(words)
      )
        return view.originsOf(claim.id).whole.supported
    }
  return undefined
}

it('counts who calls for an end of something among those who say that it is done', async () => {
  expect(await supportedFor('The Ferry Workers Union called on the council to stop dumping salt in the bay.', 'dumping salt')).toBe(1)
})

it('counts who calls for something where nobody says that it is done', async () => {
  expect(await supportedFor('The Ferry Workers Union called on the council to open an inquiry into the fire.', 'open an inquiry')).toBe(1)
})

it('does not count who calls for something new among those who say that it is done', async () => {
  const view = await analyze([
    reportFromText({
      place: 'ledan-daily.txt',
      text: 'The Ferry Workers Union called on the council to open an inquiry into the pier fire of Ledan.',
    }),
    reportFromText({ place: 'coast-wire.txt', text: 'The harbour master said that the council had opened an inquiry into the pier fire of Ledan.' }),
  ])
  const [first, second] = view.reportIds().map((id) => view.layer(id, 'statements').find(({ kind }) => kind === 'reported')!.id)
  const decided = await analyze(
    view.reportIds().map((id) => view.report(id)),
    {
      decisions: [
        {
          id: 'd1',
          by: 'A. Reader',
          at: '2031-05-04T00:00:00Z',
          why: 'one inquiry',
          body: { kind: 'same', what: 'statement', a: first!, b: second! },
        },
      ],
    },
  )
  const claim = [...decided.claims()].find(({ statements }) => statements.length > 1)!
  expect(
    decided
      .originsOf(claim.id)
      .whole.list.filter(({ counted }) => counted === 'supported')
      .map(({ who }) => who),
  ).toEqual(['harbour master'])
})
