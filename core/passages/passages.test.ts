import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { passagesOf } from './index.ts'
import type { Passages } from '../model/passages.ts'
import { TAGS } from '../model/words.ts'
import type { Words } from '../model/words.ts'

/** Tokens are runs of letters and digits; all are nouns but those ending in "s", which are verbs. Enough for labels and headlines. */
function wordsOf(text: string): Words {
  const found = [...text.matchAll(/[\p{L}\p{N}]+/gu)]
  return {
    starts: Uint32Array.from(found, (match) => match.index),
    ends: Uint32Array.from(found, (match) => match.index + match[0].length),
    tags: Uint8Array.from(found, (match) => TAGS.indexOf(match[0].endsWith('s') ? 'VBZ' : 'NN')),
    lemmas: found.map((match) => match[0].toLowerCase()),
  }
}

function read(text: string, title?: string): Passages {
  return passagesOf({ text, meta: title === undefined ? {} : { title: { value: title, from: 'record' } } }, wordsOf(text))
}

/** The furniture of a text, "kind: words". */
function furnitureOf(text: string, title?: string): readonly string[] {
  return read(text, title).furniture.map(({ kind, extent }) => `${kind}: ${text.slice(...extent)}`)
}

const headlinesOf = (text: string, title?: string): readonly string[] => read(text, title).headlines.map((extent) => text.slice(...extent))

const BODY = 'The harbour of Port Ledan closed on Monday after a storm tore two boats from their moorings, the mayor said.'

describe('pages of several lines', () => {
  const page = `Home » Sea » Storm closes harbour\n\nStorm closes harbour\n\n${BODY}\n\nHe spoke on Tuesday. |\n\nDownload Storm closes harbour\n\nYou may also like\n\nFerry sails again\n\nLeave a Comment`

  it('tells what is furniture', () => {
    expect(furnitureOf(page)).toEqual([
      'navigation: Home » Sea » Storm closes harbour',
      'separator: |',
      'download: Download Storm closes harbour',
      'related: You may also like',
      'related: Ferry sails again',
      'comments: Leave a Comment',
    ])
  })

  it('keeps the first headline and the body', () => {
    expect(headlinesOf(page)).toEqual(['Storm closes harbour'])
    expect(read(page).sentences.map(({ extent }) => page.slice(...extent))).toEqual(['Storm closes harbour', BODY, 'He spoke on Tuesday.'])
  })

  it('takes a different second headline for one of its own, a repeat for furniture', () => {
    const text = `Storm closes harbour\nFishermen blame the council\nStorm closes harbour\n${BODY}`
    expect(headlinesOf(text)).toEqual(['Storm closes harbour', 'Fishermen blame the council'])
    expect(furnitureOf(text)).toEqual(['repeated-headline: Storm closes harbour'])
  })

  it('takes a short line without a verb for a label, unless the title says it', () => {
    expect(furnitureOf(`Harbour workers union\n${BODY}`.replace('workers', 'worker'))).toEqual(['other: Harbour worker union'])
    expect(headlinesOf(`Harbour worker union\n${BODY}`, 'Harbour worker union')).toEqual(['Harbour worker union'])
  })

  it('takes dates, bylines and stock lines above the body for furniture', () => {
    const text = `Storm closes harbour\nBy Orla Bray\nPublished: 4 May 2031, 10:20\nShare Tweet Print\n${BODY}`
    expect(furnitureOf(text)).toEqual(['credit: By Orla Bray', 'other: Published: 4 May 2031, 10:20', 'navigation: Share Tweet Print'])
  })

  it.each([
    ['By Ledan Coast Wire', '', ['Ledan Coast Wire']],
    ['By the Ledan Coast Wire', '', ['Ledan Coast Wire']],
    ['By Coast Wire', '“It was loud,” Ada Finn told Coast Wire.', ['Coast Wire']],
    ['By LPA', 'A diver told the LPA that the pier was gone.', ['LPA']],
    ['By LPA', 'An LPA reporter saw it.', ['LPA']],
    ['By Coast Wire', '', []],
    ['By LPA', '', []],
    ['BY ADA', 'Ada Finn told a diver of it.', []],
    ['By OUR', '', []],
    ['By TV', 'He told TV reporters of it.', []],
    ['By Bo Wire', '', []],
    ['By Staff Agency', '', []],
    ['By Our News Agency', '', []],
    ['By State News Agency', '', []],
    ['By Orla Bray', '', []],
    ['By Orla Bray, Coast Wire', '', []],
    ['By Ledan Post Staff', '', []],
  ])('notes the agency that a byline names alone, and no author: %s; %s', (byline, told, agencies) => {
    expect(read(`${byline}\n\n${BODY} ${told}`).credits.map(({ agency }) => agency)).toEqual(agencies)
  })
})

describe('texts in one line', () => {
  it('finds date, headline, name and buttons before the body', () => {
    const text = `Storm closes harbour Coast Wire Monday 4 May 2031 Print Tweet Views 166 ${BODY}`
    expect(furnitureOf(text, 'Storm closes harbour | Ledan Post')).toEqual([
      'credit: Coast Wire Monday 4 May 2031',
      'navigation: Print Tweet Views 166',
    ])
    expect(headlinesOf(text, 'Storm closes harbour | Ledan Post')).toEqual(['Storm closes harbour'])
  })

  it.each([
    ['Storm closes harbour Port Ledan CWA Monday 4 May 2031', 'Storm closes harbour Port Ledan', 'CWA'],
    ['Storm closes harbour Monitor CWA Monday 4 May 2031', 'Storm closes harbour Monitor', 'CWA'],
    ['Storm closes harbour Ada Finn Monday 4 May 2031', 'Storm closes harbour', 'Ada Finn'],
  ])('leaves to the headline whose word it is, before an agency’s short name: %s', (head, headline, agency) => {
    const text = `${head} ${BODY}`
    expect(headlinesOf(text, 'Storm closes harbour | Ledan Post')).toEqual([headline])
    expect(read(text, 'Storm closes harbour | Ledan Post').credits.map((credit) => credit.agency)).toEqual([agency])
  })

  it('finds a headline between a date and a full stop', () => {
    const text = `Mon 04 May 2031 Storm closes harbour. ${BODY} --Coast Wire`
    expect(headlinesOf(text, 'Title: Storm closes harbour')).toEqual(['Storm closes harbour'])
    expect(furnitureOf(text, 'Title: Storm closes harbour')).toEqual(['other: Mon 04 May 2031', 'credit: --Coast Wire'])
    expect(read(text, 'Title: Storm closes harbour').credits).toEqual([{ extent: [text.length - 12, text.length], agency: 'Coast Wire' }])
  })

  it('takes nothing for a headline where the title only begins the first sentence', () => {
    expect(headlinesOf(`A year after the storm the harbour is empty. ${BODY}`, 'A year after the storm')).toEqual([])
  })

  it('cuts off what templates append', () => {
    expect(furnitureOf(`${BODY} Source Coast Wire and agencies`)).toEqual(['credit: Source Coast Wire and agencies'])
    expect(furnitureOf(`${BODY} (Source: Ferry Union)`)).toEqual(['credit: (Source: Ferry Union)'])
    expect(furnitureOf(`${BODY} 219-11`)).toEqual(['other: 219-11'])
    expect(furnitureOf(`${BODY} Read Also`)).toEqual(['related: Read Also'])
    const tail = 'Related News Ferry sails Two boats lost Follow us on Sea Log SUBSCRIBE Dont miss out Privacy Policy Cookie Policy Terms of Use'
    expect(furnitureOf(`${BODY} ${tail}`)).toEqual([`related: ${tail}`])
  })
})

describe('what an outlet says about itself', () => {
  const about = 'The Ledan Post is the oldest daily newspaper of the coast. It was founded in 1890.'
  const furniture = (text: string, outlet: string): readonly string[] =>
    passagesOf({ text, meta: { outlet: { value: outlet, from: 'record' } } }, wordsOf(text)).furniture.map(({ extent }) => text.slice(...extent))

  it('is furniture at the end of a text', () => {
    expect(furniture(`${BODY} ${about}`, 'Ledan Post')).toEqual([about])
    expect(furniture(`${BODY}\n\n${about}`, 'The Ledan Post')).toEqual([about])
  })

  it('is none where another is described, or the outlet as a party', () => {
    expect(furniture(`${BODY} ${about}`, 'Coast Wire')).toEqual([])
    expect(furniture(`${BODY} The Ferry Union is a union of ferry workers.`, 'Ferry Union')).toEqual([])
  })
})

describe('datelines and credits', () => {
  it.each([
    [`PORT LEDAN, 4 May (Coast Wire) – ${BODY}`, { place: 'PORT LEDAN', date: '4 May', agency: 'Coast Wire' }],
    [`PORT LEDAN (Coast Wire) ${BODY}`, { place: 'PORT LEDAN', agency: 'Coast Wire' }],
    [`Port Ledan, May 4 – ${BODY}`, { place: 'Port Ledan', date: 'May 4' }],
    [`ARDLE, Marren coast — ${BODY}`.replace('coast', 'Coast'), { place: 'ARDLE, Marren Coast' }],
    [`PORT LEDAN ${BODY}`, { place: 'PORT LEDAN' }],
    [`(Coast Wire) - ${BODY}`, { agency: 'Coast Wire' }],
  ])('%s', (text, expected) => {
    const { dateline, sentences } = read(text)
    expect(dateline).toMatchObject(expected)
    expect(text.slice(...sentences[0]!.extent)).toBe(BODY)
  })

  it('end where a word stands that opens sentences, also without a dash', () =>
    expect(read('LEDANPORT Some 120 boats sank in the harbour.').dateline).toMatchObject({ place: 'LEDANPORT' }))

  it('may follow a date with the hour of an update', () => {
    const text = `9.5.2031(updated 0930 10.5.2031) ${BODY}`
    expect(read(text).sentences.map(({ extent }) => text.slice(...extent))).toEqual([BODY])
  })

  it.each([
    'Ferry Workers’ Union (FWU) said on Monday that the harbour was closed to all boats.',
    'Mayor: The harbour is closed to all boats until the storm is over.',
    'Boats – old and new – were lost in the storm that hit Port Ledan on Monday.',
    'FWU The union of ferry workers called a strike on Monday.',
    'On 4 May the harbour was closed to all boats.',
  ])('no dateline: %s', (text) => expect(read(text).dateline).toBeUndefined())

  it('names the one agency that a text was made with, and none where there were several', () => {
    const agencies = (credit: string) => read(`${BODY} (${credit})`).credits.map(({ agency }) => agency)
    expect(agencies('With Coast Wire')).toEqual(['Coast Wire'])
    expect(agencies('With Coast Wire and Tidewater')).toEqual([])
    expect(agencies('Coast Wire and Agencies')).toEqual([])
  })

  it('takes a name in brackets after a sentence for a credit, and a short form inside one for none', () => {
    const text = `The Ferry Workers’ Union (FWU) spoke. (Coast Wire) The mayor did not (he was away). Nobody came. (That was all.)`
    expect(read(text).credits.map(({ agency }) => agency)).toEqual(['Coast Wire'])
  })
})

describe('what must not be lost', () => {
  it.each([
    `Share prices fell on Monday in Port Ledan. ${BODY}`,
    `${BODY} More than thirty boats were lost. Follow the coast road to see them. Subscribe to nothing, he said. The council will sign up for help.`,
    `Print workers went on strike. Related workers joined. ${BODY}`,
    `${BODY} Comments by the mayor were not made public.`,
    `${BODY}\n\nMore from the fishermen was expected on Tuesday, when the council meets again to hear them all.`,
    `${BODY} Source material was shown to the court on Monday.`,
    `Home, sweet home: the sailors of Ardle came back. ${BODY}`,
    `4 May 2031 was the day on which the harbour closed. ${BODY}`,
  ])('%s', (text) => expect(furnitureOf(text)).toEqual([]))
})

describe('paragraphs', () => {
  const paragraphs = (text: string): readonly string[] => read(text).paragraphs.map((extent) => text.slice(...extent))

  it('are lines where every line is one', () => expect(paragraphs(`${BODY}\n${BODY}\n\nIt ended.`)).toEqual([BODY, BODY, 'It ended.']))

  it('are blocks where lines are wrapped', () => {
    const wrapped =
      'The harbour of Port Ledan closed on Monday\nafter a storm tore two boats from their\nmoorings, the mayor said.\n\nFishermen told the Ledan Post that they had\nbeen warned too late and that nobody\ncame to help them.'
    expect(paragraphs(wrapped)).toHaveLength(2)
  })
})

describe('laws', () => {
  const parts = fc.constantFrom(
    'Home » ',
    'Storm closes harbour',
    '\n',
    '\n\n',
    ' ',
    BODY,
    'Leave a Comment',
    '4 May 2031',
    ' (Coast Wire) ',
    'PORT LEDAN',
    ' – ',
    '|',
    '"',
    '“',
    '.',
    'Related News',
    'Source ',
    '\u{1F6A2}',
    'Published ',
  )

  it('sentences lie in their paragraph, outside furniture and dateline, in order, and hold their tokens', () => {
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 25 }), fc.boolean(), (pieces, titled) => {
        const text = pieces.join('')
        const words = wordsOf(text)
        const found = read(text, titled ? 'Storm closes harbour' : undefined)
        const holes = [...found.furniture, ...(found.dateline ? [found.dateline] : [])]
        let last = 0
        for (const { extent, paragraph, firstToken, endToken } of found.sentences) {
          const [from, to] = found.paragraphs[paragraph]!
          expect(extent[0]).toBeGreaterThanOrEqual(Math.max(from, last))
          expect(extent[1]).toBeLessThanOrEqual(to)
          last = extent[1]
          for (const hole of holes) expect(hole.extent[1] <= extent[0] || hole.extent[0] >= extent[1]).toBe(true)
          for (let token = firstToken; token < endToken; token++)
            expect(words.starts[token]! >= extent[0] && words.starts[token]! < extent[1]).toBe(true)
        }
        const covered = [...found.sentences, ...holes].map(({ extent }) => extent)
        for (const start of words.starts) expect(covered.some(([from, to]) => from <= start && start < to)).toBe(true)
        for (const headline of found.headlines) expect(holes.some(({ extent }) => extent[0] < headline[1] && headline[0] < extent[1])).toBe(false)
      }),
      { seed: 20310504, numRuns: 500 },
    )
  })
})
