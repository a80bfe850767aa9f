import { describe, expect, it } from 'vitest'
import { english } from '../languages/all.ts'
import { wordsOf } from '../words/index.ts'
import { passagesOf } from './index.ts'

const BODY =
  'Nine rowers died when a raft sank off Port Ledan on Tuesday, the coast guard said.\n\nThe raft had left the pier at noon with forty rowers on board.'
const END = 'Divers searched the wreck through the night, the mayor told reporters at the pier.'

/** Whether a line set at the head, into the body or at the end of a report is page text. */
function isFurniture(line: string, place: 'head' | 'body' | 'end'): boolean {
  const parts = {
    head: ['Raft sinks off Port Ledan', line, BODY, END],
    body: ['Raft sinks off Port Ledan', BODY, line, END],
    end: ['Raft sinks off Port Ledan', BODY, END, line],
  }
  const text = parts[place].join('\n\n')
  const start = text.lastIndexOf(line)
  const { furniture, sentences } = passagesOf({ text, meta: {} }, wordsOf(text, english.words))
  const inside = sentences.some(({ extent }) => extent[0] < start + line.length && extent[1] > start)
  return !inside && furniture.some(({ extent }) => extent[0] <= start && extent[1] >= start + line.length)
}

describe('lines of a page that are no text of the report', () => {
  it.each([
    'By Ada Finn and Bo Varr',
    'Ada Finn / Bo Varr / Coast Wire',
    'Ada Finn, Coast Wire, Port Ledan',
    'Ada Finn | Coast Wire',
    'Story by Ada Finn, photographs by Bo Varr',
    'Ada Finn, Correspondent',
    'Ada Finn Special to the Ledan Daily',
    'Last updated at 10:04',
  ])('below the headline: %s', (line) => expect(isFurniture(line, 'head')).toBe(true))
  it.each([
    'Read more: Raft owner was charged over sinking',
    'RELATED: Raft owner was charged over sinking',
    'Click here to read more about the raft',
    'Divers at the wreck on Tuesday. Photograph: Bo Varr/Coast Wire',
    'A diver stands at the pier on Tuesday. [Bo Varr/Coast Wire]',
    'File photo: the raft in 2029',
    'Divers at the wreck on Tuesday. Photo by Bo Varr',
    'Divers at the wreck on Tuesday (picture by Bo Varr)',
    'Photograph by Bo Varr',
  ])('in its midst: %s', (line) => expect(isFurniture(line, 'body')).toBe(true))
  it.each([
    'Ada Finn reported from Port Ledan',
    'Bo Varr contributed to this report.',
    'Coast Wire writer Bo Varr in Vell contributed to this report.',
    '© Coast Wire 2031',
    'Copyright 2031 Coast Wire. All rights reserved. This material may not be published, broadcast or redistributed.',
    'This article may not be reproduced without the written permission of the publisher.',
    'No part of this report may be copied, stored or reproduced.',
    'Our content cannot be used without prior written permission.',
    'Copyright Coast Wire. All rights reserved.',
    'First published 4 May 2031, 2:20 p.m. GMT | Updated 5 May 2031',
    'Updated: Friday 4 May 2031 at 14:20 GMT by Ada Finn',
    'Posted 3 hours ago',
    'Ada Finn reported from Vell, and Bo Varr from Port Ledan.',
    'Follow Ada Finn on Facebook, X and Harbourgram.',
    'Subscribe to the Harbour Post newsletter',
    'Sign up for Coast Briefing',
    'Sign up for our newsletter and get the best stories of the week every Friday morning.',
    'Ada Finn, Coast Wire',
    'af/bv (cw, lw)',
    'ends',
  ])('at its end: %s', (line) => expect(isFurniture(line, 'end')).toBe(true))
})

describe('lines that are text of the report', () => {
  it.each(['Raft owner, harbour master and two rowers held', 'Storm, Flood and Fire Hit Port Ledan', 'Rowers mourn, officials stay silent'])(
    'below the headline: %s',
    (line) => expect(isFurniture(line, 'head')).toBe(false),
  )
  it.each([
    'The mayor published a list of nine names.',
    'The wreck contributed to the flood in the harbour.',
    'More than nine rowers died, the mayor said.',
    'The end of the search was near, the mayor said (the third in a week).',
    'Bo Varr reported the loss to the harbour master.',
    'Watch keepers on the pier saw the raft go down.',
    'This material may be used to build bombs, police said. The report may not be published before June, the minister said.',
    'The report cannot be used as evidence, the judge ruled. He gave the army ten days to answer.',
    'This report may not be published before June, the minister said.',
    'No part of this report may be used as evidence, the judge ruled.',
    'Our reports cannot be published here, the editor of a paper in exile said. Forty were held back last year.',
    'Copyright law changed on Monday.',
    'Copyright law changed on Monday. The text may be copied from June, the minister said.',
    'Copyright 2031 figures show that thefts of books doubled in Vell, the office said.',
    'Copyright claims by the Coast Wire against the Harbour Post were thrown out on Monday.',
    '(c) the right of 40 dockers to strike from 2031.',
    'Sign up for the army’s new radio channel has trebled since the war began, and 400 women joined.',
    'Sign up for the newsletter, the mayor told residents, and the board will send the times of the buses.',
    'Sign up for the digest of rules at the office, the mayor said.',
    'Subscribe to the newsletter, the mayor said.',
    'Register for the evacuation alerts before Friday, the mayor of Vell told 4,000 residents of the valley.',
    'Follow the river on foot to the bridge, the guide told forty walkers.',
    'Click on the link was all it took for forty clerks to lose their savings, police said.',
    'More – far more – is needed to feed the 4,000 people, the mayor said.',
    'Ada Finn reported from Vell. Forty people died there, she said, and the bridge fell.',
    'Police reported from Vell, where forty died, that the bridge had fallen.',
    'Published in 2019, the survey found four in ten leave',
    'The bank promised the rowers cheap credit by March.',
    'Police will show the owner a picture by Friday.',
    'A thief took a photograph by Bo Varr from the pier.',
    'Report: Raft Owner Hid Leaks',
    'Posted 300 Officers To Vell',
    'Published 40 Names Of The Dead',
    'Copyright Reform Bill, 2031',
    'Click here to claim the money, the thieves wrote to forty clerks in Vell.',
  ])('in its midst: %s', (line) => expect(isFurniture(line, 'body')).toBe(false))
  it.each([
    'Copyright suits have trebled since 2029. Forty are before the court in Vell.',
    'Sign up for the army fell by half in the year, the general said.',
  ])('at its head: %s', (line) => expect(isFurniture(line, 'head')).toBe(false))
  it('in bounded time, whatever the line', () => {
    for (const line of ['A '.repeat(119), 'Ab, '.repeat(59), '(Ab/'.repeat(59), `Copyright ${'Ab, '.repeat(56)}`, `Updated ${'4 '.repeat(110)}`])
      expect(() => isFurniture(line.trim(), 'body')).not.toThrow()
  })
})

describe('names behind the last sentence of a text without lines', () => {
  const text = (tail: string) => `${BODY.replace('\n\n', ' ')} ${END} ${tail}`
  const furnitureOf = (tail: string) => {
    const all = text(tail)
    return passagesOf({ text: all, meta: {} }, wordsOf(all, english.words)).furniture.map(({ extent }) => all.slice(...extent))
  }

  it.each(['Lise/Otto', 'A. Finn / Bo Varr/Otto', 'A.F/ Lise/O.Varr'])('are page text: %s', (tail) => expect(furnitureOf(tail)).toEqual([tail]))
  it.each(['The raft was the Ledan/Vell ferry of Bo Varr.', 'Rowers left on Monday/Tuesday', 'Bo Varr'])('but not a sentence: %s', (tail) =>
    expect(furnitureOf(tail)).toEqual([]),
  )
})
