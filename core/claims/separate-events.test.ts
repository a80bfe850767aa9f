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
      ['2031-05-07', 'Marren guards raided a depot near Upper Vey on Wednesday, injuring scores of rebels and sinking several of their boats.'],
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
      ['2031-05-05', 'Marren jets struck the town of Orta on Monday, killing at least 10 people and burying dozens, activists said.'],
      ['2031-05-08', 'At least 10 civilians died in Marren strikes west of Port Ledan, the radio said.'],
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

/** What every report of one war has beside its own event: the parties, the talks and the years of fighting. */
const WAR = [
  'Marre has been at war since March 2029, when the River League took up arms against President Tomas Hale.',
  'The Marre Watch, which follows the war from abroad, relies on doctors and activists inside the country.',
  'Hale and the League blame each other for the failure of the talks in Brunnik, and the Marren army has promised to retake every town.',
  'Envoys of Vedia and Kesh, who support the two sides, are to meet again in Brunnik next month.',
  'Aid groups say that roads are cut, that hospitals lack fuel and that families shelter in schools and cellars.',
  'The army did not answer questions, and state radio spoke of strikes on League positions without giving a number.',
].join(' ')

/** A report of 150 words or more on one event of the war. */
const told = (event: string): string =>
  `${event}\n\n${WAR}\n\nResidents who were reached by telephone spoke of smoke, of broken windows and of a long night. ${WAR.split('. ')[1]!}.`

describe('long reports of one war, with many names in common', () => {
  it.each([
    [
      'a word for a number, in two towns',
      [
        '2031-05-04',
        'Marren army jets bombed the town of Orta in Marre on Sunday. The air strikes killed dozens of civilians, the Marre Watch said.',
      ],
      [
        '2031-05-06',
        'Dozens of civilians were killed in strikes by Marren army jets on the town of Torrun in Marre, activists told the Marre Watch.',
      ],
      /dozens/i,
    ],
    [
      'one person, in two towns',
      ['2031-05-04', 'One civilian was killed and others were hurt on Sunday when Marren army shells hit a market in Orta, the Marre Watch said.'],
      ['2031-05-06', 'Marren army shells hit a bakery in Torrun, in Marre. The shelling killed one civilian, a League member told the Marre Watch.'],
      /one civilian/i,
    ],
    [
      'a round number, in two towns',
      ['2031-05-04', 'At least 10 people were killed in Marren army air strikes on Orta, in the north of Marre, the Marre Watch said.'],
      ['2031-05-06', 'Marren army air strikes hit Torrun, in the south of Marre, and killed at least 10 people, the Marre Watch said.'],
      /10 people/,
    ],
    [
      'a number above ten, in two towns on one day',
      ['2031-05-04', 'Marren army jets bombed the town of Orta in Marre on Sunday. The air strikes killed 12 civilians, the Marre Watch said.'],
      [
        '2031-05-05',
        'Twelve civilians were killed in strikes by Marren army jets on the town of Torrun in Marre on Sunday, activists told the Marre Watch.',
      ],
      /12 civilians|twelve civilians/i,
    ],
    [
      'a number in two towns that are not said to be towns',
      ['2031-05-04', 'Twelve people were killed in Marren army air strikes on Orta, in the north of Marre, the Marre Watch said.'],
      ['2031-05-05', 'Marren army air strikes hit Torrun, in the south of Marre, and killed 12 people, the Marre Watch said.'],
      /12 people|twelve people/i,
    ],
    [
      'a small number in one town, days apart',
      ['2031-05-04', 'Marren army shells hit a street in Orta. The shelling killed four people, the Marre Watch said.'],
      ['2031-05-07', 'Four people were killed in Orta by Marren army shells, the Marre Watch said.'],
      /four people/i,
    ],
  ] as const)('does not take %s for one event', async (_, [day, event], [later, other], words) => {
    expect(await together([day, told(event)], [later, told(other)], words)).toBe(1)
  })

  it.each([
    [
      'a small number of one day and town',
      'Four people were killed when Marren army shells hit a street in Orta on Sunday, the Marre Watch said.',
      'Marren army shells killed four people in Orta on Sunday, a League member said.',
      /four people/i,
    ],
    [
      'those left dead and those killed',
      'An explosion at the grain market in Orta on Sunday left 42 people dead, the Marre Watch said.',
      'A bomb killed 42 people at the grain market of Orta on Sunday, a medic said.',
      /42/,
    ],
  ] as const)('still takes %s for one', async (_, event, other, words) => {
    expect(await together(['2031-05-04', told(event)], ['2031-05-05', told(other)], words)).toBe(2)
  })
})

/** How many statements of one report with these words stand in the claim that has most of them. */
async function oneClaim(text: string, others: string, words: RegExp): Promise<number> {
  const view = await analyze([report('Coast Wire', '2031-05-05', text), report('Ledan Post', '2031-05-05', others)])
  const own = view.reportIds().find((id) => view.report(id).text === text)
  const counts = [...view.claims()].map(
    ({ statements }) =>
      statements.map(({ id }) => view.statement(id)).filter(({ report: of, extent }) => of === own && words.test(text.slice(...extent))).length,
  )
  return Math.max(...counts)
}

it('does not take what may become of a toll for the toll', async () => {
  const text =
    'Seventeen people were killed by an air strike on Orta, a medic said. The toll was likely to grow as many of the wounded were in a serious state, he said.'
  expect(await oneClaim(text, 'Seventeen people died in an air strike on Orta on Monday, the radio said.', /Seventeen|toll/)).toBe(1)
})

describe('few people counted in one town on two days', () => {
  const first = ['2031-05-04', 'Marren shells hit a street of Orta on Sunday. The shelling killed six people, the Marre Watch said.'] as const

  it('are not one where nothing but violence is told alike', async () => {
    const raid = ['2031-05-05', 'Six people were killed in Orta in an air raid, the radio said.'] as const
    expect(await together(first, raid, /six people/i)).toBe(1)
  })

  it('are one on the day after, where the same was hit', async () => {
    const mill = [
      '2031-05-04',
      'Marren shells hit the flour mill of Orta on Sunday. The shelling of the mill killed six people, the Marre Watch said.',
    ] as const
    const again = ['2031-05-05', 'Six people were killed when shells hit the flour mill of Orta on Sunday, a miller said.'] as const
    expect(await together(mill, again, /six people/i)).toBe(2)
  })
})

describe('a form of words that is filled in again months later', () => {
  const told = (number: string, day: string): string =>
    `Fire brigades said that ${number} persons among them two children were wounded by rockets on the Orta and Vaqqa quarters in the hills above Port Ledan, the radio said on ${day}.`

  it('is another count', async () => {
    expect(await together(['2031-02-01', told('4', 'Saturday')], ['2031-06-02', told('8', 'Monday')], /persons among them/)).toBe(1)
  })

  it('is a new number for one count on the day after', async () => {
    expect(await together(['2031-06-02', told('7', 'Monday')], ['2031-06-02', told('8', 'Monday')], /persons among them/)).toBe(2)
  })
})

describe('an event set apart from one told before', () => {
  const [main, other] = [
    ['2031-05-05', 'Shelling of the harbour quarter of Port Ledan killed 27 dockers on Monday, the board said.'],
    [
      '2031-05-05',
      'Shells fell on the harbour quarter of Port Ledan on Monday. Another shelling of the harbour quarter killed 31 dockers, the radio said.',
    ],
  ] as const

  it('is not that of a report with another number', async () => {
    expect(await together(main, [other[0], other[1].replace('Another shelling', 'The shelling')], /dockers/)).toBe(2)
    expect(await together(main, other, /dockers/)).toBe(1)
  })

  it('is that of one with the same number', async () => {
    expect(await together(main, [other[0], other[1].replace('31', '27')], /dockers/)).toBe(2)
  })
})

describe('a word for a number in one report', () => {
  /** How many statements of the claim with the wounded there are. */
  async function wounded(last: string): Promise<number> {
    const view = await analyze([
      report('Coast Wire', '2031-05-12', `${last} Over 30 dockers were wounded in the blast at the Orta mill of Port Ledan, a medic said.`),
    ])
    return Math.max(...[...view.claims()].map(({ statements }) => statements.length))
  }

  it('is of another event where its sentence names a day long before the report', async () => {
    expect(await wounded('The blast at the Orta mill of Port Ledan wounded dozens of dockers.')).toBe(2)
    expect(await wounded('The last blast at the Orta mill of Port Ledan on 3 March wounded dozens of dockers.')).toBe(1)
  })
})
