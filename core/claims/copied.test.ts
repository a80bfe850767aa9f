import { expect, it } from 'vitest'
import { analyze } from '../analyze.ts'
import { reportFromText } from '../read/report-of.ts'

const report = (outlet: string, published: string, text: string) =>
  reportFromText({
    place: `${outlet}.txt`,
    text,
    meta: { outlet: { value: outlet, from: 'record' }, published: { value: published, from: 'record' } },
  })

const STOCK = 'leaving broken slates and mud on streets and doorsteps'
const reports = (date: string) => [
  report('Harbour Post', '2031-05-04', `A crane fell on a warehouse in Port Ledan on Sunday, ${STOCK}. The harbour board closed the quay.`),
  report('Ledan Daily', date, `A storm tore roofs off the market in Upper Vey overnight, ${STOCK}. Schools stay shut until the weekend.`),
]

/** Reports that state the claim of the damage. */
async function stating(date: string): Promise<number> {
  const view = await analyze(reports(date))
  const claims = [...view.claims()].filter(({ statements }) =>
    statements.some(({ id }) => {
      const { report: of, extent } = view.statement(id)
      return view
        .report(of)
        .text.slice(...extent)
        .includes(STOCK)
    }),
  )
  return Math.max(...claims.map(({ statements }) => new Set(statements.map(({ id }) => view.statement(id).report)).size))
}

it('does not take a stock phrase in reports of different weeks for one event', async () => {
  expect(await stating('2031-07-20')).toBe(1)
})

/** Most reports that one claim is stated by. */
async function most(a: readonly [date: string, text: string], b: readonly [date: string, text: string]): Promise<number> {
  const view = await analyze([report('Harbour Post', ...a), report('Ledan Daily', ...b)])
  return Math.max(...[...view.claims()].map(({ statements }) => new Set(statements.map(({ id }) => view.statement(id).report)).size))
}

const FORM = ['According to hospital officials, 29 people died on Sunday when fire swept through the', 'warehouse in'] as const

it('does not take one form of words, filled in for two fires, for one fire', async () => {
  const first = ['2031-05-04', `${FORM[0]} Orta ${FORM[1]} Port Ledan.`] as const
  const second = ['2031-07-20', `${FORM[0]} Marlen ${FORM[1]} Upper Vey.`] as const
  expect(await most(first, second)).toBe(1)
})

it('takes a sentence that is told again weeks later for one statement, whoever is cited for it', async () => {
  const said = '29 people died on 4 May 2031 when fire swept through the Orta warehouse in Port Ledan'
  expect(await most(['2031-05-04', `${said}, the harbour board said.`], ['2031-07-20', `${said}, a medic said.`])).toBe(2)
})

const DAMAGE = 'The raids on the harbour caused heavy damage to the houses, shops and boats of the fishermen who live behind the quay.'
const MORE =
  'The board of the harbour said that eleven cranes had been overturned by the waves, that the lock would stay shut for a month and that crews were being paid from a fund which the guild of pilots had set up in spring for those without work.'

it('takes what happened in the same words weeks later for another event, unless the reports share more or name the day', async () => {
  const dated = DAMAGE.replace('The raids', 'The raids of 4 May 2031')
  expect(await most(['2031-05-04', DAMAGE], ['2031-07-20', DAMAGE])).toBe(1)
  expect(await most(['2031-05-04', `${DAMAGE} ${MORE}`], ['2031-07-20', `${DAMAGE} ${MORE}`])).toBe(2)
  expect(await most(['2031-05-04', dated], ['2031-07-20', dated])).toBe(2)
})

const WHERE = 'the old mill town of Orta ten miles to the north of Port Ledan in the green hills of Upper Vey'
const told = (what: string): string => `A miller fell ill while fighters of the River League ${what} ${WHERE}, the radio said. ${MORE}`

it('takes who and where in the same words weeks later for another event where another thing was done', async () => {
  expect(await stated(['2031-05-04', told('shelled')], ['2031-07-20', told('left')])).toBe(1)
  expect(await stated(['2031-05-04', told('shelled')], ['2031-07-20', told('shelled')])).toBe(2)
})

/** Most reports that a claim with the copied place, or other words, is stated by. */
async function stated(
  a: readonly [date: string, text: string],
  b: readonly [date: string, text: string],
  words = /mill town of Orta/,
): Promise<number> {
  const view = await analyze([report('Harbour Post', ...a), report('Ledan Daily', ...b)])
  const said = (id: Parameters<typeof view.statement>[0]): string => {
    const { report: of, extent } = view.statement(id)
    return view.report(of).text.slice(...extent)
  }
  const claims = [...view.claims()].filter(({ statements }) => statements.some(({ id }) => words.test(said(id))))
  return Math.max(...claims.map(({ statements }) => new Set(statements.map(({ id }) => view.statement(id).report)).size))
}

const METHOD = 'it tells which guns were used in a raid from the sound of the shells, the size of the holes and what fishermen hand in'

it('takes what is done again and again for one thing months later, whatever each report tells of beside it', async () => {
  const [quay, mill] = ['Raiders shelled the quay of Port Ledan on Sunday.', 'Raiders shelled the mill of Upper Vey on Friday.']
  expect(await most(['2031-05-04', `${quay} The watch says ${METHOD}.`], ['2031-07-20', `${mill} The watch says ${METHOD}.`])).toBe(2)
})

it('counts the days between reports from the dates that they print, not from records of the day of a capture', async () => {
  const fire = (day: string) => `${day} May 2031\n\nA fire on the quay of Port Ledan killed 23 dockers on Sunday, the harbour watch said.`
  const retold = 'Monday 5 May 2031\n\nOn Sunday 23 dockers died when the quay of Port Ledan burned, said the harbour watch.'
  expect(await most(['2031-05-05', fire('Sunday 4')], ['2031-09-01', retold])).toBe(2)
  expect(await most(['2031-05-05', fire('Sunday 4')], ['2031-09-01', retold.replace('Monday 5 May', 'Monday 1 September')])).toBe(1)
})

it('counts them from the record where a printed date can be read in two ways', async () => {
  const fire = 'A fire on the quay of Port Ledan killed 23 dockers at the grain sheds, the harbour watch said. They had met there yesterday.'
  const retold = (date: string) =>
    `${date} In all 23 dockers died when the quay of Port Ledan burned at the grain sheds, said the harbour watch. It stood yesterday.`
  expect(await most(['2031-05-05', fire], ['2031-05-05', retold('09/05/2031')])).toBe(2)
  expect(await most(['2031-05-05', fire], ['2031-05-05', retold('5 September 2031')])).toBe(1)
})

it('takes a form of words with another number months later for another event', async () => {
  const form = (wounded: string): string =>
    `${wounded} dockers were wounded when shells fell on the quay of Port Ledan, a source at the harbour command said. The source added that ${MORE}`
  expect(await stated(['2031-05-04', form('Scores of')], ['2031-07-20', form('Scores of')], /dockers were wounded/)).toBe(2)
  expect(await stated(['2031-05-04', form('Scores of')], ['2031-07-20', form('34')], /dockers were wounded/)).toBe(1)
})

it('takes a form of words with another place and number, or other names throughout, for another matter on one day, too', async () => {
  const left = (number: string, place: string): string =>
    `More than ${number} people have left the green valleys of ${place} since 2019, and the mills that fed them for a hundred years are shut, the board said.`
  const of = (a: string, b: string, words: RegExp): Promise<number> => stated(['2031-05-04', a], ['2031-05-04', b], words)
  expect(await of(left('61,000', 'Orta'), left('61,000', 'Orta'), /valleys/)).toBe(2)
  expect(await of(left('61,000', 'Orta'), left('20,000', 'Orta'), /valleys/)).toBe(2)
  expect(await of(left('61,000', 'Orta'), left('20,000', 'Marlen'), /valleys/)).toBe(1)
  const run = (who: string, where: string): string =>
    `The long trade in salt and slate is run by the house of ${who} from its seat in the old quarter of ${where} behind the harbour wall.`
  expect(await of(run('Vessa', 'Orta'), run('Vessa', 'Marlen'), /trade/)).toBe(2)
  expect(await of(run('Vessa', 'Orta'), run('Korvale', 'Marlen'), /trade/)).toBe(1)
})
