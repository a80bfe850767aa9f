import { describe, expect, it } from 'vitest'
import { toldLinesOf } from './fixtures/attributions-of-text.ts'

describe('the name of a body', () => {
  it.each([
    ['The charity Bread to the Quays in Need (BQN) said the mill was shut.', 'the mill was shut | Bread to the Quays in Need'],
    ['The Vell-based Tide Watch for Free seas said the rafts had left.', 'the rafts had left | Tide Watch for Free seas'],
    ['In May the Norr Based Alliance for Orchards wrote that eels are back.', 'eels are back | Alliance for Orchards'],
    ['Last week officials said the mill was hit.', 'the mill was hit | officials'],
    ['Monitors at the Ledan-based Tide Watch which counts raids on every side said 12 rafts were sunk.', '12 rafts were sunk | Tide Watch'],
  ])('%s', (text, line) => {
    expect(toldLinesOf(text)).toEqual([line])
  })
  it('is no word that only opens the sentence', () => {
    const lastTold = (text: string) => toldLinesOf(text).at(-1)
    const told = (who: string) => lastTold(`There is a fire in Vell. ${who} chief Ada Finn said the mill was shut.`)
    expect(told('Fire')).toBe('the mill was shut | Ada Finn')
    expect(told('IS')).toBe('the mill was shut | IS > Ada Finn')
    expect(lastTold('People found shelter. In May, Shelter fed forty. Shelter chief Ada Finn said the mill was shut.')).toBe(
      'the mill was shut | Shelter > Ada Finn',
    )
    expect(told('Marlin')).toBe('the mill was shut | Marlin > Ada Finn')
  })
  it.each([
    ['Officials at the Tide Union said the mill was hit.', 'the mill was hit | Officials at the Tide Union'],
    ['The Union of Vell fishermen said the mill was hit.', /the mill was hit \| Union of Vell/],
  ])('is not taken from those who only work there: %s', (text, line) => {
    expect(toldLinesOf(text)[0]).toMatch(line)
  })
})

describe('who passes on', () => {
  it.each([
    [
      'The guild quoted keepers of Vell who had fought for the mill saying that one man was shot.',
      'one man was shot | guild > keepers of Vell who had fought for the mill',
    ],
    [
      'The guild quoted keepers of Vell who had fought for the mill as saying that one man was shot.',
      'one man was shot | guild > keepers of Vell who had fought for the mill',
    ],
    ['"Every oven is cold" two bakers were cited as saying in an article on bread by Coast Wire.', 'Every oven is cold | Coast Wire > two bakers'],
    [
      'The guild quoted keepers who had rowed there as warning that the lock would fail.',
      'the lock would fail | guild > keepers who had rowed there',
    ],
    [
      'The guild quoted keepers who had rowed there as insisting that the lock would fail.',
      'the lock would fail | guild > keepers who had rowed there',
    ],
    ['The guild quoted keepers as warning that the lock would fail.', 'the lock would fail | guild > keepers'],
    [
      'The guild quoted keepers who serve as acting heads as saying that the lock would fail.',
      'the lock would fail | guild > keepers who serve as acting heads',
    ],
    ['Talking to Coastwire Otto Pell said rafts hit the mill.', 'rafts hit the mill | Coastwire > Otto Pell'],
    ['Speaking to Coast Wire Ada Finn said the mill was lost.', 'the mill was lost | Coast Wire > Ada Finn'],
    ['Coastwire reported a fleet source who said "the lock is lost".', 'the lock is lost | Coastwire > fleet source'],
    ['Coast Wire quoted a pilot who said that the lock was lost.', 'the lock was lost | Coast Wire > pilot'],
  ])('%s', (text, line) => {
    expect(toldLinesOf(text)).toEqual([line])
  })
})
