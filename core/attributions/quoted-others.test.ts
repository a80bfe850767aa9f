import { describe, expect, it } from 'vitest'
import { attributionsOfText, linesOf, toldLinesOf } from './fixtures/attributions-of-text.ts'

describe('who speaks inside a quotation', () => {
  it.each([
    [
      '“Orla and I came home in June, and she told me I should mend the weir,” Pell Andor said.',
      'I should mend the weir | Pell Andor > Orla',
      'I should mend the weir | Pell Andor',
    ],
  ])('is whoever was named in it, not the one quoted: %s', (text, line, own) => {
    expect(linesOf(text)).toContain(line)
    expect(linesOf(text)).not.toContain(own)
  })

  it('stays open where nobody was named in it', () => {
    const row = attributionsOfText('Pell Andor said: “She told me the weir was rotten.”').rows.at(-1)
    expect(row?.chain.slice(1).map(({ name, status }) => `${name} ${status}`)).toEqual(['Pell Andor explicit', 'She unresolved'])
  })

  it('is the one quoted where marks are lost inside it', () => {
    const { rows } = attributionsOfText('“The weir is rotten, he said, and we mended it,” Pell Andor said.')
    expect(rows.map(({ chain }) => chain.at(-1)?.name)).toEqual(['Pell Andor', 'Pell Andor'])
  })
})

describe('a quotation that a noun before a colon announces', () => {
  it.each([
    ['Here is a note by Ada Orr, head of the Weir Guild: “The weir is rotten.”', 'The weir is rotten. | Weir Guild > Ada Orr'],
    ['The millers fell silent when Orr put out this letter: “The weir is rotten.”', 'The weir is rotten. | Orr'],
  ])('is said by who wrote it: %s', (text, line) => expect(toldLinesOf(text)).toEqual([line]))
})

describe('a speaker whose kin is named', () => {
  it('is not the kin', () => {
    expect(toldLinesOf('“It is late,” said Ada Orr, daughter of the keeper Bo Ann Orr.')).toEqual(['It is late | Ada Orr'])
  })
})

describe('what looks like a cue', () => {
  it.each([
    'Ada Orr added 14 rafts for the guild, and Bo Senn had nine.',
    'She rang the mill to let the crew know she was outside.',
    'If there is anything Orr has shown, it is that she can row.',
    'Nine oars and a raft, thought to be Orr’s, were found.',
  ])('says nothing: %s', (text) => expect(toldLinesOf(text)).toEqual([]))

  it('is none beside an adjective inside a quotation', () => {
    expect(toldLinesOf('“We make sure that threatened and rare herons stay,” Ada Orr said.')).toEqual([
      'We make sure that threatened and rare herons stay | Ada Orr',
    ])
  })

  it('still says what is behind it', () => {
    expect(toldLinesOf('Orr added two rafts had sunk.')).toEqual(['two rafts had sunk | Orr'])
  })
})

describe('a speaker who goes on behind “but”', () => {
  it.each([
    [
      'A miller described Orr as a quiet woman who sold rafts but said she was rich.',
      ['Orr as a quiet woman who sold rafts | miller', 'she was rich | miller'],
    ],
    ['The keepers confirmed the leak but said the weir was whole.', ['the leak | keepers', 'the weir was whole | keepers']],
  ])('%s', (text, lines) => expect(toldLinesOf(text)).toEqual(lines))
})

it('leaves a pronoun open where the name before it is of somebody else', () => {
  const told = (who: string): readonly string[] => toldLinesOf(`"${who} and I came home, and he told me the gate was shut," Ada Finn said.`)
  expect(told('Egil Venn')).toContain('the gate was shut | Ada Finn > Egil Venn')
  expect(told('Mrs Orla Venn').some((line) => line.includes('Orla Venn') && line.startsWith('the gate'))).toBe(false)
  expect(told('Mrs Orla Venn').some((line) => line.startsWith('the gate was shut | '))).toBe(true)
})
