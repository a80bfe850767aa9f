import { describe, expect, it } from 'vitest'
import { attributionsOfText } from './fixtures/attributions-of-text.ts'

/** `content | source`, one line an attribution; a row in the report's own voice has no source. */
const linesOf = (text: string): readonly string[] => {
  const { text: whole, rows } = attributionsOfText(text)
  const pieces = (extents: (typeof rows)[number]['content']): string => extents.map((extent) => whole.slice(...extent)).join(' … ')
  return rows.map(({ content, source }) => `${pieces(content)} | ${pieces(source)}`)
}

describe('“as reported by”', () => {
  it.each([
    ['As first reported by Coast Wire, the dam collapsed.', 'the dam collapsed | Coast Wire'],
    ['The blaze began in the kitchen, as earlier reported by Coast Wire.', 'The blaze began in the kitchen | Coast Wire'],
    ['The vote was delayed, as announced by the council on Monday.', 'The vote was delayed | the council'],
    ['The strike, as reported by the union, began at noon.', 'The strike … began at noon | the union'],
  ])('names who is said to have said it: %s', (text, line) => expect(linesOf(text)).toEqual([line]))
})

it.each([
  ['The keeper, as quoted by the Ledan Post, said the dam was safe.', 'the dam was safe | the Ledan Post … The keeper'],
  ['As reported by this paper in May, the firm dumped waste.', 'As reported by this paper in May, the firm dumped waste | '],
])('is another matter where it quotes, or is the outlet itself: %s', (text, line) => expect(linesOf(text)).toEqual([line]))

describe('“as” before a verb of telling', () => {
  it.each([
    ['The dam held, as first reported, engineers said.', ['The dam held, as first reported | engineers']],
    ['The train hit a lorry, not a bus as first reported, police said.', ['The train hit a lorry, not a bus as first reported | police']],
  ])('is no speaker, and nor is the word before it: %s', (text, lines) => expect(linesOf(text)).toEqual(lines))

  it('gives the speaker behind it', () => expect(linesOf('The fire was out by noon, as police said.')).toEqual(['The fire was out by noon | police']))

  it('gives none where what was told is set beside as not so', () =>
    expect(linesOf('The train hit a lorry, not a bus as police reported.')).toEqual(['The train hit a lorry, not a bus as police reported | ']))
})
