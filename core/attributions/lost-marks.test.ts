import { describe, expect, it } from 'vitest'
import { attributionsOfText, voicedLinesOf } from './fixtures/attributions-of-text.ts'

/** Scraped text often comes without commas and apostrophes, and taggers err on it. */
describe('text that has lost its marks', () => {
  it.each([
    [
      'They have ruined all trade in pearls; and demonstrated spite by neglect and delay the Coalition added.',
      ['They have ruined all trade in pearls; and demonstrated spite by neglect and delay | Coalition'],
    ],
    ['The harbour is responsible Fabian said on a visit to Vell.', ['The harbour is responsible | Fabian']],
    [
      'Citing net menders the Ledan-based tide watchdog said some 12 divers fell ill.',
      ['some 12 divers fell ill | Ledan-based tide watchdog > net menders'],
    ],
    ['In an evening weather bulletin island radio said 90 gulls had been ringed.', ['90 gulls had been ringed | island radio']],
    ['The mayor of Skell Ludo Marche told Coast Wire the smugglers came by raft.', ['the smugglers came by raft | Coast Wire > Ludo Marche']],
    ['Deputy chairman of the Salt League Mina Torv said that the road was shut.', ['the road was shut | Salt League > Mina Torv']],
    ['Jens Orr spokesman for the Vellish lifeboat charity ORCA said it was a foggy week.', ['it was a foggy week | ORCA > Jens Orr']],
    ['The union said it couldnt find the crew.', ['it couldnt find the crew | union']],
    [
      '"Several kites were torn" said Harbour Watch director Orla Venn The flyers had been expected at a fair Venn said.',
      ['Several kites were torn | Harbour Watch > Orla Venn', 'The flyers had been expected at a fair | Harbour Watch > Orla Venn'],
    ],
    ['Sands told The Coast Wire that the pier was shut.', ['the pier was shut | Coast Wire > Sands']],
  ])('%s', (text, lines) => {
    expect(voicedLinesOf(text)).toEqual(lines)
  })
  it('hears a negation without its apostrophe', () => {
    expect(attributionsOfText('The union said it couldnt find the crew.').rows[0]?.polarity).toBe('negated')
  })
})

describe('what looks like a clause and is none', () => {
  it.each([
    [
      'It said that flares launched by yachtsmen at the regatta and the Heron Inn singed a cat.',
      'flares launched by yachtsmen at the regatta and the Heron Inn singed a cat',
    ],
    [
      'The union said the ship left for Vell and the outer islands aimed at mending ties.',
      'the ship left for Vell and the outer islands aimed at mending ties',
    ],
    [
      'The union said the hail caused the loss of one crop and spoilage of 13 others.',
      'the hail caused the loss of one crop and spoilage of 13 others',
    ],
  ])('%s', (text, content) => {
    expect(voicedLinesOf(text)).toHaveLength(1)
    expect(voicedLinesOf(text)[0]).toContain(content)
  })
})

describe('what looks like a statement and is none', () => {
  it.each([
    'The fevers claimed 17 lives that winter.',
    'Shepherds continued searching for the ram.',
    'The dredger continued its operations along the breakwater.',
    'This storm demonstrated that the council is unwilling to act.',
    'The monks maintained a foothold on the spice trade.',
    'The age of the tapestry could not be reliably confirmed.',
  ])('%s', (text) => {
    expect(voicedLinesOf(text).every((line) => line.startsWith('own '))).toBe(true)
  })
  it('goes by size, not by a source', () => {
    expect(voicedLinesOf('It says it sorts boats according to their size.')).toHaveLength(1)
  })
})

describe('polarity is that of the main clause', () => {
  it.each([
    ['The choir said the concert confirms to its patrons that the hall has no echo.', 'affirmed'],
    ['They were under pressure not to leave.', 'affirmed'],
    ['The choir said the hall has no echo.', 'negated'],
    ['They did not leave.', 'negated'],
  ])('%s', (text, polarity) => {
    expect(attributionsOfText(text).rows[0]?.polarity).toBe(polarity)
  })
})
