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
  ])('in its midst: %s', (line) => expect(isFurniture(line, 'body')).toBe(true))
  it.each([
    'Ada Finn reported from Port Ledan',
    'Bo Varr contributed to this report.',
    'Coast Wire writer Bo Varr in Vell contributed to this report.',
    '© Coast Wire 2031',
    'Copyright 2031 Coast Wire. All rights reserved. This material may not be published, broadcast or redistributed.',
    'This article may not be reproduced without the written permission of the publisher.',
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
  ])('in its midst: %s', (line) => expect(isFurniture(line, 'body')).toBe(false))
  it('in bounded time, whatever the line', () => {
    for (const line of ['A '.repeat(119), 'Ab, '.repeat(59), '(Ab/'.repeat(59)]) expect(() => isFurniture(line.trim(), 'body')).not.toThrow()
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
