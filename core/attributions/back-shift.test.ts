import { describe, expect, it } from 'vitest'
import { attributionsOfText } from './fixtures/attributions-of-text.ts'

const second = (text: string) => {
  const { rows } = attributionsOfText(text)
  return [rows[1]?.kind, rows[1]?.chain.at(-1)?.name, rows[1]?.chain.at(-1)?.status]
}

describe('a sentence in the past perfect right behind a statement', () => {
  it('goes on with its speaker, as an inference', () => {
    expect(
      second('A stoker left the ship on Monday, the Dock Union said. The man had been locked in the hold and beaten before the flight.'),
    ).toEqual(['continuation', 'Dock Union', 'inferred'])
  })
  it.each([
    ['has a time of its own', 'A stoker left the ship, the Dock Union said. The man had been locked in the hold in 1991.'],
    ['tells of who speaks', 'Six boats sank, the Dock Union said. The agency had sent two men to the quay.'],
    ['is not in the past perfect', 'A stoker left the ship, the Dock Union said. The man was locked in the hold and beaten.'],
    ['stands behind the report’s own words', 'A stoker left the ship. The man had been locked in the hold and beaten before the flight.'],
  ])('stays the report’s own where it %s', (_why, text) => {
    expect(second(text)[0]).toBe('own-voice')
  })
})
