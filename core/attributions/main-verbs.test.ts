import { describe, expect, it } from 'vitest'
import { toldLinesOf, voicedLinesOf } from './fixtures/attributions-of-text.ts'

/** A verb of speech in a relative clause is not that of the sentence, and what is done by saying so is not said. */
describe('a clause about who speaks', () => {
  it.each([
    [
      'The Tide Observatory, which says it has divers along the coast, said nine boats sank.',
      ['it has divers along the coast | Tide Observatory', 'nine boats sank | Tide Observatory'],
    ],
    [
      'The Tide Observatory, which announced the toll on Monday, said nine boats sank.',
      ['the toll on Monday | Tide Observatory', 'nine boats sank | Tide Observatory'],
    ],
    ['Joss Averill, who accused the guild of theft, said nine boats sank.', ['the guild of theft | Joss Averill', 'nine boats sank | Joss Averill']],
    [
      'The Tide Observatory which says it relies on divers said nine boats sank.',
      ['it relies on divers | Tide Observatory', 'nine boats sank | Tide Observatory'],
    ],
    ['Joss Averill, who said the barge, an old hulk, sank, left Vell.', ['the barge, an old hulk, sank | Joss Averill']],
    ['The union which described itself as a group of dock workers shut the pier.', []],
    ['In Norr the bakeries that announced a holiday stay open at night.', []],
    ['Ferries wait for bakers that rise early and that announced the price at which loaves go.', []],
    ['Ada Finn laid her lamps beside the proof found under the oven.', []],
    ['The boat was overloaded, the inquiry found.', ['The boat was overloaded | inquiry']],
  ])('%s', (text, lines) => {
    expect(toldLinesOf(text)).toEqual(lines)
  })
  it('has no day for one who speaks', () => {
    const text = 'Harbour Radio showed keepers who left the pier on Friday who had said it was safe.'
    expect(toldLinesOf(text)).toEqual([
      'keepers who left the pier on Friday who had said it was safe | Harbour Radio',
      'it was safe | Harbour Radio > keepers who left the pier',
    ])
  })
  it('goes on to state something', () => {
    expect(toldLinesOf('Ilse Kort went on to remark that no ferry sails at ebb.')).toEqual(['no ferry sails at ebb | Ilse Kort'])
  })
})

describe('what is brought about by saying so', () => {
  it.each([
    'The league won. It has declared a free region in the bay.',
    'The town fell to the band which in March declared a free state in the land it holds.',
    'Bo Lind keeps bees in an orchard which rowers fenced and declared as their park.',
    'Fog fell as the guild declared the end of the truce.',
  ])('%s', (text) => {
    expect(voicedLinesOf(text).filter((line) => !line.startsWith('own '))).toEqual([])
  })
  it.each([
    ['The keepers have declared a free region in the bay.', 'a free region in the bay | keepers'],
    ['The league declared the truce was over.', 'the truce was over | league'],
    ['The league declared the truce over.', 'the truce over | league'],
    ['The league declared the whole region a park.', 'the whole region a park | league'],
    ['The league declared that peace has come to Vell.', 'peace has come to Vell | league'],
  ])('%s', (text, line) => {
    expect(toldLinesOf(text)).toEqual([line])
  })
})
