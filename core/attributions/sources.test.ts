import { describe, expect, it } from 'vitest'
import { attributionsOfText } from './fixtures/attributions-of-text.ts'

/** The last links of the attributions of a text, with their types. */
const speakers = (text: string): readonly string[] =>
  attributionsOfText(text).rows.flatMap(({ chain }) => (chain.length > 1 ? [`${chain.at(-1)!.name}, ${chain.at(-1)!.type}`] : []))

describe('who is named as a source', () => {
  it.each([
    ['stands behind what ties on and says when', 'Furthermore on April 3 the harbour board said the gate was shut.', 'harbour board, organisation'],
    ['stands behind an hour', 'Early on Monday the Vedian military said it had left.', 'Vedian military, government'],
    ['stands behind what came before', 'A day after rights groups said the boats were lost, the port closed.', 'rights groups, organisation'],
    ['keeps its own number', 'Two guards said the gate was shut.', 'Two guards, unnamed-group'],
    ['keeps a month in its name', 'The port, the March Times said, was shut.', 'March Times, newspaper'],
    ['is nobody where media report', 'Several media reported that the gate was shut.', 'Several media, vague'],
    ['is nobody behind unverified reports', 'Unverified reports said that the gate was shut.', 'Unverified reports, vague'],
    ['is somebody where state media report', 'State media reported that the gate was shut.', 'State media, outlet'],
  ])('%s', (_how, text, speaker) => {
    expect(speakers(text)).toContain(speaker)
  })
  it.each([
    ['are several websites of a place', 'Other Skell trade websites said the gate was shut.', 'Other Skell trade websites, website'],
    ['are several groups of a place', 'Two Skell rowing clubs said the gate was shut.', 'Two Skell rowing clubs, organisation'],
    ['are the media of a place', 'Some Skell media said the gate was shut.', 'Some Skell media, outlet'],
    ['is one agency among two', 'The Coast Wire and Isle Wire news agencies said the gate was shut.', 'Isle Wire, agency'],
    ['is an outlet by its websites', 'The Skell Times websites said the gate was shut.', 'Skell Times, newspaper'],
    ['has a surname like a superlative', 'The gate was shut said Heron Hall spokesman Bo Latest.', 'Bo Latest, named-person'],
    ['has it before what he speaks in', 'The gate was shut said Heron Hall spokesman Bo Best in a statement about tides.', 'Bo Best, named-person'],
  ])('%s', (_how, text, speaker) => {
    expect(speakers(text)).toContain(speaker)
  })
  it.each([
    ['Vedia’s Harbour Ministry said the gate was shut.', "Vedia's Harbour Ministry"],
    ["New Vedia's Harbour Ministry said the gate was shut.", "New Vedia's Harbour Ministry"],
    ['A Vedian boat sank. Vedias Harbour Ministry said the gate was shut.', "Vedia's Harbour Ministry"],
    ["The gate was shut, Vedia's Ministry of Harbours said.", "Vedia's Ministry of Harbours"],
  ])('is named with the state that it is of: %s', (text, speaker) => {
    expect(speakers(text)).toEqual([`${speaker}, government`])
  })
  it('is another for each state that has one', () => {
    const text = "Vedia's Harbour Ministry said the gate was shut. Norr's Harbour Ministry said it was open."
    expect(speakers(text)).toEqual(["Vedia's Harbour Ministry, government", "Norr's Harbour Ministry, government"])
  })
  it('is named without a person who has it', () => {
    expect(speakers("President Ada Finn rowed on. Finn's Harbour Ministry said the gate was shut.")).toEqual(['Harbour Ministry, government'])
  })
  it('is named without the owner where nobody else has one of that name', () => {
    expect(speakers("Norr's Tide Watch said the gate was shut.")).toEqual(['Tide Watch, ngo'])
  })
  it('heads a body whose name goes on behind “of the”', () => {
    const chain = attributionsOfText('Ilse Kort head of the Tidal Council of the Grey Heron said that the gate was shut.').rows[0]?.chain
    expect(chain?.slice(1).map(({ name }) => name)).toEqual(['Tidal Council of the Grey Heron', 'Ilse Kort'])
  })
  it('is not what things are told apart by', () => {
    expect(speakers('Boats are sorted according to their type length crew lists and cargo.')).toEqual([])
    expect(speakers('Boats are sorted according to type length crew lists and cargo.')).toEqual([])
    expect(speakers('Six boats sank on Monday according to local residents.')).toEqual(['local residents, unnamed-group'])
  })
})
