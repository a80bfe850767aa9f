import { describe, expect, it } from 'vitest'
import { linesOf } from './fixtures/attributions-of-text.ts'

describe('a plural that looks like a verb of saying', () => {
  it.each([
    ['A squall near the cape killed at least 14 Grey Heron [GHR] volunteers Friday as they rowed, local sources said.', ['local sources']],
    ['The gale drowned nine Grey Heron volunteers Friday, local sources said.', ['local sources']],
    ['He sought help from the Lagoon states concerned.', []],
    ['The panel will ask for charts from the member states concerned.', []],
    ['The league wants salt from the Lagoon states.', []],
    ['On Monday the member states agreed that the canal would stay open.', ['member states']],
    ['Senate asks for answers on salt shortage reports in Norr', []],
    ['Warden dismisses tidal wave reports', ['Warden']],
    ['The cargo was sunk, the inquiry was told. Mondays claim if confirmed would be the oldest.', []],
  ])('%s', (text, speakers) => {
    expect(
      linesOf(text).flatMap((line) =>
        line
          .split(' | ')[1]!
          .split(' > ')
          .filter((name) => name !== ''),
      ),
    ).toEqual(speakers)
  })
  it.each([
    ['The charter of the guild states that rafts may be sold.', 'rafts may be sold | charter of the guild'],
    ['A member states that the net was torn.', 'the net was torn | member'],
    ['The Norr Gazette states that the weir is dry.', 'the weir is dry | Norr Gazette'],
    ['In a note Orla Venn volunteers that she had rowed.', 'she had rowed | Orla Venn'],
  ])('is one where it has something to say: %s', (text, line) => {
    expect(linesOf(text).some((found) => found.startsWith(line.split(' | ')[0]!) && found.includes(line.split(' | ')[1]!))).toBe(true)
  })
})

describe('what somebody knows of', () => {
  it('is nothing that is told', () => {
    expect(linesOf('"From what we know of the wreck there was no captain aboard" Orla Venn said.')).toHaveLength(1)
    expect(linesOf('The warden knows that the lamp is out.')).toEqual(['the lamp is out | warden'])
  })
})
