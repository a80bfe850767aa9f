import { describe, expect, it } from 'vitest'
import { toldLinesOf } from './fixtures/attributions-of-text.ts'

describe('roles behind a name', () => {
  it.each([
    [
      'are one person’s, however many',
      '“Tides pay for it,” said Orla Venn, executive director and chief executive of The Tidal Society. “Lamps do not.”',
      ['Tides pay for it | Tidal Society > Orla Venn', 'Lamps do not. | Tidal Society > Orla Venn'],
    ],
    [
      'may have the body behind one more comma',
      '“Tides pay for it,” says Orla Venn, senior vice president and general manager, Harbour Services.',
      ['Tides pay for it | Harbour Services > Orla Venn'],
    ],
    [
      'or set between commas before the cue',
      'Orla Venn, deputy director and chief keeper of the Tidal Society, said the lamps were lit.',
      ['the lamps were lit | Tidal Society > Orla Venn'],
    ],
  ])('%s', (_, text, lines) => {
    expect(toldLinesOf(text)).toEqual(lines)
  })

  it.each([
    ['Orla Venn, union leader Ada Finn and rescue chief Bo Lind said it sank.', ['Orla Venn', 'Ada Finn', 'Bo Lind']],
    ['The mayor, Orla Venn, and the union said it sank.', ['mayor', 'Orla Venn', 'union']],
    ['Orla Venn, a pilot, Ada Finn and the mayor said it sank.', ['Orla Venn', 'Ada Finn', 'mayor']],
  ])('do not join several speakers: %s', (text, names) => {
    expect(toldLinesOf(text)).toEqual(names.map((name) => `it sank | ${name}`))
  })
})

describe('two surnames that open a sentence', () => {
  it('are two speakers', () => {
    expect(toldLinesOf('Ekre and Brask said the quay was shut.')).toEqual(['the quay was shut | Ekre', 'the quay was shut | Brask'])
  })
})

describe('a relative with the name and age behind', () => {
  it('is one person', () => {
    expect(toldLinesOf('Finn’s younger brother, Bo Finn, 31, told the Vell Gazette that the raft was empty.')).toEqual([
      'the raft was empty | Vell Gazette > Bo Finn',
    ])
  })
})

describe('the body of an officer', () => {
  it.each([
    ['“It held,” said Ada Finn, head of TideGrid at rope vendor Skerry.', 'It held | Skerry > Ada Finn'],
    ['“It held,” said Ada Finn, chief safety officer with the lamp firm Skerry Inc.', 'It held | Skerry Inc. > Ada Finn'],
    ['The union’s general manager, Ada Finn, said the lamps were lit.', 'the lamps were lit | union > Ada Finn'],
    ['“It held,” said Ada Finn, VP of HWA’s corporate marketing.', 'It held | HWA > Ada Finn'],
    ['“It held,” said Ada Finn, vice president of the Tidal Society, on Monday.', 'It held | Tidal Society > Ada Finn'],
    ['“It held,” said Ada Finn, head of the Tidal Society at Vell.', 'It held | Tidal Society > Ada Finn'],
  ])('%s', (text, line) => {
    expect(toldLinesOf(text)).toEqual([line])
  })
})
