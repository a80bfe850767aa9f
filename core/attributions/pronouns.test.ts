import { describe, expect, it } from 'vitest'
import { attributionsOfText, lineOf } from './fixtures/attributions-of-text.ts'

/** Who says the last thing that a text ascribes, outward to inward. */
const lastSpeaker = (text: string): string => {
  const read = attributionsOfText(text)
  return lineOf(read.text, read.rows.at(-1)!).split(' | ')[1] ?? ''
}

describe('a pronoun or description where two could be meant', () => {
  it.each([
    ['The Lamp Union said nine died. The Tidal League said ten died. It said the pier burnt.', 'Tidal League'],
    ['Harbour Radio said nine died. Coast Television said ten died. The channel said the pier burnt.', 'Coast Television'],
    ['Ada Finn said nine died. Bo Varr, the mayor, said ten died. He added that the pier burnt.', 'Bo Varr'],
  ])('is who spoke just before: %s', (text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker)
  })
  it.each([
    ['Harbour Radio said nine died. Coast Television said ten died. The radio said the pier burnt.', 'Harbour Radio'],
    ['Spokesman Bo Varr said nine died. Spokeswoman Ada Finn said ten died. He added that the pier burnt.', 'Bo Varr'],
    ['Mr Varr said nine died. Ms Finn said ten died. He said the pier burnt.', 'Varr'],
  ])('is the one whose name or word for it agrees: %s', (text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker)
  })
  it.each([
    'Ada Finn and Bo Varr met on Monday. She said the pier burnt.',
    'The mayor met the Lamp Union and the Tidal League. It said the pier burnt.',
  ])('is left open where one sentence names both and neither has spoken: %s', (text) => {
    expect(lastSpeaker(text)).toBe('')
  })
  it('is the one named where a sentence names one twice', () => {
    expect(lastSpeaker('The ship of Orla Venn came in, and Venn left it. She said the pier burnt.')).toBe('Orla Venn')
  })
})
