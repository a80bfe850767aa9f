import { describe, expect, it } from 'vitest'
import { attributionsOfText, lineOf, toldLinesOf } from './fixtures/attributions-of-text.ts'

/** Where what is said ends, with and without the commas that would tell. */
describe('two who speak in one sentence', () => {
  it.each([
    [
      'Ledan papers have reported that two rafts were sunk and the Tide Observatory for Free Seas said nets and oars were lost.',
      ['two rafts were sunk | Ledan papers', 'nets and oars were lost | Tide Observatory for Free Seas'],
    ],
    [
      'The league has denied those charges and the guild officials said new locks made it unlikely that rafts were sold.',
      ['those charges | league', 'new locks made it unlikely that rafts were sold | guild officials'],
    ],
    [
      'The union confirmed the reports of fog while the harbour warden Pell Andor placed the toll at 30.',
      ['the reports of fog | union', 'the toll at 30 | Pell Andor'],
    ],
    ['While the search will focus on three coves Averill said Joss Thorne remains at sea.', ['Joss Thorne remains at sea | Averill']],
  ])('%s', (text, lines) => {
    expect(toldLinesOf(text)).toEqual(lines)
  })
})

describe('a speaker who goes on', () => {
  it.each([
    ['The union demanded free use of the pier saying rowers are in need.', ['free use of the pier | union', 'rowers are in need | union']],
    [
      'Ada Finn said water filled both ovens noting repairs would take weeks.',
      ['water filled both ovens | Ada Finn', 'repairs would take weeks | Ada Finn'],
    ],
    ['Bo Lind confirmed the sale insisting his orchard bears no fruit.', ['the sale | Bo Lind', 'his orchard bears no fruit | Bo Lind']],
  ])('%s', (text, lines) => {
    expect(toldLinesOf(text)).toEqual(lines)
  })
  it('is not what holds words itself', () => {
    const text = 'The mayor said divers found a note warning the pier was weak.'
    expect(toldLinesOf(text)[0]).toBe('divers found a note warning the pier was weak | mayor')
  })
})

describe('what a speaker leaves unsaid', () => {
  it.each([
    ['Pell Andor said the keepers mended the lock although he gave no date.', 'the keepers mended the lock | Pell Andor'],
    ['The mayor said a barge sank but did not say how.', 'a barge sank | mayor'],
    ['The keeper said they were "green lamps" but could not specify who lit them.', 'they were "green lamps" | keeper'],
    ['The mayor said the barge sank but did not block the lock.', 'the barge sank but did not block the lock | mayor'],
  ])('%s', (text, line) => {
    expect(toldLinesOf(text)).toEqual([line])
  })
})

describe('a list', () => {
  it.each([
    ['Six rowers were hurt as a result of raids by the Tevian and Marn navy boats the mayor said.', 1],
    ['A spring tide left five bakers homeless and a dozen ferrymen hurt, Ada Finn said.', 1],
    ['The keeper sorts barges by type, route and gear used, the mayor said.', 1],
    ['The mayor said two barges sank and the pier collapsed.', 2],
    ['The mayor said the pier was shut and Ada Finn keeps nine barges.', 2],
  ])('%s', (text, count) => {
    expect(toldLinesOf(text)).toHaveLength(count)
  })
})

describe('the edges of what is said', () => {
  it.each([
    ['The union said almost 500 rowers had come.', 'almost 500 rowers had come | union'],
    ['The union reported about six wrecks.', 'about six wrecks | union'],
    ['According to the Vell Tide media outlet the league hit the port.', 'the league hit the port | Vell Tide'],
    ['According to the statement Orvania continues to mend the pier.', 'Orvania continues to mend the pier | '],
    ['"We kept the lamps lit" the union said after Mondays fog in Vell.', 'We kept the lamps lit | union'],
  ])('%s', (text, line) => {
    const { rows, text: read } = attributionsOfText(text)
    expect(rows.map((row) => lineOf(read, row))).toEqual([line])
  })
})
