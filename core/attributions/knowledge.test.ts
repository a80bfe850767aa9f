import { describe, expect, it } from 'vitest'
import { attributionsOfText } from './fixtures/attributions-of-text.ts'

const basisOf = (text: string) => attributionsOfText(text).rows[0]?.chain.at(-1)?.basis

describe('how a speaker is said to know', () => {
  it.each([
    ['“I saw the crane fall,” Orla Venn told Coast Wire.', 'saw'],
    ['A witness said the crane fell.', 'saw'],
    ['“We were locked in the hold for a week,” Joren Pell said.', undefined],
    ['“We were held in the hold for a week,” Joren Pell said.', 'took-part'],
    ['Joren Pell, who was aboard, said the hull had cracked.', 'took-part'],
    ['Survivors said the hull had cracked.', 'took-part'],
    ['Mara Tolk, who served for six years as the union’s interpreter, said the funds were gone.', 'held-office'],
    ['A former prison guard said the cells were flooded.', 'held-office'],
    ['According to a police log, the cells were flooded.', 'documents'],
    ['The Dock Union said the cells were flooded.', undefined],
    ['Mara Tolk said the cells were flooded.', undefined],
  ])('%s', (text, basis) => {
    expect(basisOf(text)).toBe(basis)
  })
  it('is to have been told where somebody else tells it inside the content', () => {
    expect(basisOf('The mayor said that divers had told her the pier had collapsed.')).toBe('was-told')
  })
})
