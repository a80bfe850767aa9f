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
  it('is not what things are told apart by', () => {
    expect(speakers('Boats are sorted according to their type length crew lists and cargo.')).toEqual([])
    expect(speakers('Boats are sorted according to type length crew lists and cargo.')).toEqual([])
    expect(speakers('Six boats sank on Monday according to local residents.')).toEqual(['local residents, unnamed-group'])
  })
})
