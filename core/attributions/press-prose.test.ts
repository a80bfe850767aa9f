import { describe, expect, it } from 'vitest'
import { attributionsOfText, lineOf } from './fixtures/attributions-of-text.ts'

const linesOf = (text: string): readonly string[] => {
  const read = attributionsOfText(text)
  return read.rows.map((row) => `${row.kind === 'own-voice' ? 'own ' : ''}${lineOf(read.text, row)}`)
}

describe('where a statement begins and ends', () => {
  it.each([
    [
      'a clause behind a verb without "that" is its own, whatever cue stands in it',
      'His lawyer said he would not answer questions.',
      ['he would not answer questions | His lawyer'],
    ],
    [
      'a dash and "though" set the report apart',
      'It has a clear lead - though Pell notes the clerks were appointed before the storm.',
      ['the clerks were appointed before the storm | Pell', 'own It has a clear lead | '],
    ],
    [
      'a semicolon sets the report apart',
      'It is an unlikely scene; the dock team says the crane will stay until the end.',
      ['the crane will stay until the end | dock team', 'own It is an unlikely scene | '],
    ],
    [
      'somebody else’s cue ends it',
      'Harbour pilots said they lost the charts and residents accused the board of fear.',
      ['they lost the charts | Harbour pilots', 'the board of fear | residents'],
    ],
    ['a parenthesis stands inside it', 'The plan, the mayor said on Monday, will cost ten million.', ['The plan … will cost ten million | mayor']],
    ['"as X said" stands behind it', 'The gate was open, as police have said.', ['The gate was open | police']],
    [
      'what a quotation is about is no part of it',
      '“It is finished,” Orla Venn said of the vote, in which she was sure Pell would win.',
      ['It is finished | Orla Venn', 'own of the vote, in which she was sure Pell would win | '],
    ],
    ['a name that is given', 'The mayor called the plan “a costly and useless disaster.”', ['the plan “a costly and useless disaster. | mayor']],
  ])('%s', (_why, text, lines) => {
    expect(linesOf(text)).toEqual(lines)
  })
  it.each(['The mayor called a meeting on Monday.', 'The mayor called police.'])('calls nothing by a name: %s', (text) => {
    expect(linesOf(text)[0]).toMatch(/^own /)
  })
})

describe('who says it', () => {
  it.each([
    ['Advisers to Mr. Pell say the road is open.', 'Advisers to Mr. Pell'],
    ['All the keepers we met said the lamps were dark.', 'All the keepers we met'],
    ['Harbour watchers in Vell and around the country say the quay is sinking.', 'Harbour watchers in Vell and around the country'],
    ['Sands told co-host Joren Pell that the road is open.', 'Sands'],
    ['Sands told a Coast Wire reporter that the road is open.', 'Coast Wire > Sands'],
  ])('%s', (text, chain) => {
    expect(linesOf(text)[0]?.split(' | ')[1]).toBe(chain)
  })
})
