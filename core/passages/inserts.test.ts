import { describe, expect, it } from 'vitest'
import { passages } from './index.ts'
import { reportFromText } from '../read/report-of.ts'
import { words } from '../words/index.ts'
import type { ReportResults } from '../model/plan.ts'

function read(text: string, title?: string) {
  const report = reportFromText({
    place: 'report.txt',
    text,
    meta: { language: { value: 'en', from: 'record' }, ...(title !== undefined && { title: { value: title, from: 'record' } }) },
  })
  const results = {} as { -readonly [K in keyof ReportResults]: ReportResults[K] }
  results.words = words.run(report, results)
  const found = passages.run(report, results)
  return {
    furniture: found.furniture.map(({ kind, extent }) => `${kind} ${report.text.slice(...extent)}`),
    headlines: found.headlines.map((extent) => report.text.slice(...extent)),
    credits: found.credits.map(({ agency }) => agency),
  }
}

describe('what templates set into a text of one line', () => {
  it.each([
    [
      'a caption',
      'The pier is shut. Divers stand on the quay after the storm in Port Ledan (File photo) (Coast Wire) Two boats sank on Monday night the mayor said.',
      ['other Divers stand on the quay after the storm in Port Ledan (File photo) (Coast Wire)'],
    ],
    [
      'a caption without its full stop, by an agency’s picture',
      'The pier is shut. Divers stand on the quay of Port Ledan (Coast Wire Photo) Two boats sank on Monday night the mayor said.',
      ['other Divers stand on the quay of Port Ledan (Coast Wire Photo)'],
    ],
    [
      'a caption that ends in a day and a name',
      'The pier is shut. Divers mend a boat at the old quay of Port Ledan on May 4 2031 (Coast Wire) Two boats sank on Monday night the mayor said.',
      ['other Divers mend a boat at the old quay of Port Ledan on May 4 2031 (Coast Wire)'],
    ],
    [
      'a list of tags',
      'Four divers drowned when a crane fell. Tags Ledan harbour safety cranes Four divers drowned on Monday when a crane fell in the dock.',
      ['navigation Tags Ledan harbour safety cranes'],
    ],
    [
      'a list of tags behind a lead without its full stop',
      'Four divers drowned when a crane fell in Vell Tags Ledan Vell harbour Almost a dozen others were hurt on Monday when a crane fell in the dock.',
      ['navigation Tags Ledan Vell harbour'],
    ],
    [
      'a list of tags before a name that is one of them',
      'Four divers drowned when a crane fell in Vell Tags Ledan Vell Storms Ledan boats were seen off the dock on Monday.',
      ['navigation Tags Ledan Vell Storms'],
    ],
    [
      'a list of tags before an article and a name',
      'Four divers drowned when a crane fell in Vell Tags Ledan Tide League Storms The Tide League said on Monday that six boats sank.',
      ['navigation Tags Ledan Tide League Storms'],
    ],
    [
      'a list of tags whose last ends in a small word',
      'Four divers drowned when a crane fell in Vell Tags Ledan Vell Cargo cranes Boats thought to be lost were seen off the dock on Monday.',
      ['navigation Tags Ledan Vell Cargo cranes'],
    ],
    [
      'a list of tags before an adjective and one small word',
      'Four divers drowned when a crane fell. Tags Ledan Vell Tide League storms Port Ledan Vellish boats and Ledan tugs were hit on Monday, Vellish pilots said.',
      ['navigation Tags Ledan Vell Tide League storms Port Ledan'],
    ],
    [
      'a list of tags with names of several words, before a noun of the text',
      'Four divers drowned when a crane fell. Tags Vell Watch for Harbour Rights storms Tide League Cranes hit three boats on Monday. It said the cranes fell.',
      ['navigation Tags Vell Watch for Harbour Rights storms Tide League'],
    ],
    [
      'a list of tags before a word of doubt',
      'Four divers drowned when a crane fell. Tags Ledan Tide League Ledan Suspected Vellish boats in Vell hit a pier on Monday. The boats were Vellish.',
      ['navigation Tags Ledan Tide League Ledan'],
    ],
    [
      'a list of tags with a full stop',
      'Four divers drowned when a crane fell. Tags Ledan Vell harbour storm damage. An engineer and a pilot were hurt on Monday.',
      ['navigation Tags Ledan Vell harbour storm damage.'],
    ],
    [
      'a title before a dateline',
      'The pier is shut the mayor said. Gale Shuts Northern Pier in Ledan LEDANPORT (Coast Wire) The mayor said on Monday that the pier is shut.',
      ['related Gale Shuts Northern Pier in Ledan'],
    ],
  ])('%s', (_what, text, furniture) => {
    expect(read(text).furniture).toEqual(furniture)
  })
  it.each([
    ['a bracket inside a sentence', 'The footage (video) shows two boats at the quay on Monday night.'],
    ['a sentence before a name in capitals', 'The pier is shut and the road is wet the mayor told LEDANPORT (Coast Wire) The road is open.'],
    ['a dateline with its day', 'PORT LEDAN May 4 2031 (Coast Wire) Two boats sank on Monday night the mayor said.'],
    ['tags before a name that may be one of them', 'The pier is shut. Tags Ledan Vell Storms Ada Finn said on Monday that six boats sank.'],
    ['tags without an end', 'The pier is shut. Tags were found on two of the boats that sank.'],
  ])('leaves %s', (_what, text) => {
    expect(read(text).furniture).toEqual([])
  })
})

describe('a source that the title leaves out', () => {
  it('belongs to the headline', () => {
    const tv = read('Storm sinks six boats state TV A storm sank six boats on Monday state television reported.', 'Storm sinks six boats state')
    expect([tv.headlines, tv.credits]).toEqual([['Storm sinks six boats state TV'], []])
    const ngo = read('Storm sinks six boats NGO CWA Monday 16 Jun 2014 A storm sank six boats on Monday an aid group said.', 'Storm sinks six boats')
    expect([ngo.headlines, ngo.credits]).toEqual([['Storm sinks six boats NGO'], ['CWA']])
  })
  it('is an agency where people speak to it in the text, whatever word opens the first sentence', () => {
    const text = 'Gale shuts pier LPA Divers were among six people hurt in a gale on Monday the board said.'
    expect(read(text, 'Gale shuts pier').credits).toEqual([])
    expect(read(`${text} "It was loud" Ada Finn told LPA.`, 'Gale shuts pier').credits).toEqual(['LPA'])
    expect(read(`${text} An LPA reporter saw it.`, 'Gale shuts pier').credits).toEqual(['LPA'])
  })
  it('is an agency where the name is none of a kind of speaker', () => {
    expect(read('Storm sinks six boats CWA Seven people were hurt on Monday when boats sank.', 'Storm sinks six boats').credits).toEqual(['CWA'])
  })
})
