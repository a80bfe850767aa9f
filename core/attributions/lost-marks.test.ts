import { describe, expect, it } from 'vitest'
import { attributionsOfText, lineOf } from './fixtures/attributions-of-text.ts'

const linesOf = (text: string): readonly string[] => {
  const read = attributionsOfText(text)
  return read.rows.map((row) => `${row.kind === 'own-voice' ? 'own ' : ''}${lineOf(read.text, row)}`)
}

/** Scraped text often comes without commas and apostrophes, and taggers err on it. */
describe('text that has lost its marks', () => {
  it.each([
    [
      'They have undermined all hope of peace; and demonstrated contempt by fire and destruction the Coalition added.',
      ['They have undermined all hope of peace; and demonstrated contempt by fire and destruction | Coalition'],
    ],
    ['The harbour is responsible Fabian said on a visit to Vell.', ['The harbour is responsible | Fabian']],
    [
      'Citing dock sources the Ledan-based monitoring group said at least 12 men fell ill.',
      ['at least 12 men fell ill | Ledan-based monitoring group > dock sources'],
    ],
    ['In a breaking news alert state television said 100 people had been hurt.', ['100 people had been hurt | state television']],
    ['The governor of Homar Talan Baraz told Coast Wire the bombers came by car.', ['the bombers came by car | Coast Wire > Talan Baraz']],
    ['Vice president of the Salt Coalition Nagar Dir said that the road was shut.', ['the road was shut | Salt Coalition > Nagar Dir']],
    ['Jens Orr spokesman for the UK humanitarian aid agency ORCA said it was a dark day.', ['it was a dark day | ORCA > Jens Orr']],
    ['The union said it couldnt find the crew.', ['it couldnt find the crew | union']],
    [
      '"Dozens of rowers were hurt" said Harbour Watch director Orla Venn The crews had been on their way to a camp Venn said.',
      ['Dozens of rowers were hurt | Harbour Watch > Orla Venn', 'The crews had been on their way to a camp | Harbour Watch > Orla Venn'],
    ],
    ['Sands told The Coast Wire that the pier was shut.', ['the pier was shut | Coast Wire > Sands']],
  ])('%s', (text, lines) => {
    expect(linesOf(text)).toEqual(lines)
  })
  it('hears a negation without its apostrophe', () => {
    expect(attributionsOfText('The union said it couldnt find the crew.').rows[0]?.polarity).toBe('negated')
  })
})

describe('what looks like a clause and is none', () => {
  it.each([
    [
      'It said that shells fired by crews at the inner dock and the Sander Hotel killed a boy.',
      'shells fired by crews at the inner dock and the Sander Hotel killed a boy',
    ],
    [
      'The union said the ship left for Vell and the outer islands aimed at mending ties.',
      'the ship left for Vell and the outer islands aimed at mending ties',
    ],
    ['The union said the fire caused the death of one man and injury of 13 others.', 'the fire caused the death of one man and injury of 13 others'],
  ])('%s', (text, content) => {
    expect(linesOf(text)).toHaveLength(1)
    expect(linesOf(text)[0]).toContain(content)
  })
})

describe('what looks like a statement and is none', () => {
  it.each([
    'The raids claimed 17 lives overnight.',
    'Rescue workers continued searching for the crew.',
    'The military continued its operations in the port area.',
    'This storm demonstrated that the council is unwilling to act.',
    'The firms maintained a presence in the west of the bay.',
    'The authenticity of the pictures could not be independently confirmed.',
  ])('%s', (text) => {
    expect(linesOf(text).every((line) => line.startsWith('own '))).toBe(true)
  })
  it('goes by size, not by a source', () => {
    expect(linesOf('It says it sorts boats according to their size.')).toHaveLength(1)
  })
})

describe('polarity is that of the main clause', () => {
  it.each([
    ['The group said the fire confirms for us that there is no way back.', 'affirmed'],
    ['They were under pressure not to leave.', 'affirmed'],
    ['The group said there is no way back.', 'negated'],
    ['They did not leave.', 'negated'],
  ])('%s', (text, polarity) => {
    expect(attributionsOfText(text).rows[0]?.polarity).toBe(polarity)
  })
})
