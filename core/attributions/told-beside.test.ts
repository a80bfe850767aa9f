import { describe, expect, it } from 'vitest'
import { attributionsOfText } from './fixtures/attributions-of-text.ts'

/** What each content of a text is taken for, and whose it is. */
const read = (text: string): readonly string[] => {
  const found = attributionsOfText(text)
  return found.rows.map(({ kind, chain }) => `${kind} ${chain.slice(1).at(-1)?.name ?? '-'}`)
}
const OPENING = 'The old keeper lives in a stone house above the bay of Ledan.'

describe('what stands in nobody’s voice', () => {
  it('is the lead of an item where the next sentence repeats it in the name of somebody new', () => {
    expect(
      read(
        `${OPENING} Six sailors drowned in the bay of Vell on Friday when a barge overturned. A wave overturned the barge with six sailors in the bay of Vell, a pilot of the port said.`,
      )[1],
    ).toBe('lead pilot of the port')
  })
  it.each([
    [
      'gives another number',
      'Nine sailors drowned in the bay of Vell on Friday when a barge overturned. A wave overturned the barge with six sailors in the bay of Vell, a pilot of the port said.',
    ],
    [
      'is of a source that was heard before',
      'A pilot of the port said the gate was shut. Six sailors drowned in the bay of Vell on Friday when a barge overturned. A wave overturned the barge with six sailors in the bay of Vell, the pilot of the port said.',
    ],
  ])('is the report’s own where the next one %s', (_why, text) => {
    expect(read(`${OPENING} ${text}`).filter((line) => line.startsWith('lead'))).toEqual([])
  })
  it('goes on with an unnamed source that speaks before and after it', () => {
    expect(
      read(
        `${OPENING} A crane fell on the quay, a harbour source said. Two boats were crushed by its boom. The blocked gate was opened at noon. Nobody was aboard, the source added.`,
      ),
    ).toEqual(['own-voice -', 'reported harbour source', 'continuation harbour source', 'continuation harbour source', 'reported harbour source'])
  })
  it.each([
    ['holds still', 'The quay is the oldest of the island.', 'the source added'],
    ['stands between two sources', 'Two boats were crushed by its boom.', 'a fishing source added'],
  ])('stays the report’s own where it %s', (_why, between, who) => {
    expect(read(`${OPENING} A crane fell on the quay, a harbour source said. ${between} Nobody was aboard, ${who}.`)[2]).toBe('own-voice -')
  })
})
