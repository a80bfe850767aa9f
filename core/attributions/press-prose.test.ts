import { describe, expect, it } from 'vitest'
import { voicedLinesOf } from './fixtures/attributions-of-text.ts'

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
    [
      'a second participle leans on the verb of the first',
      'Some forty panes were cracked and gutters dented when hail swept the orangery, gardeners said.',
      ['Some forty panes were cracked and gutters dented when hail swept the orangery | gardeners'],
    ],
    [
      'the verb of the sentence ends what the noun that opens it holds',
      'Rumours that the port will be closed for good have been dismissed by the mayor.',
      ['the port will be closed for good | ', 'own have been dismissed by the mayor | '],
    ],
    ['a parenthesis stands inside it', 'The plan, the mayor said on Monday, will cost ten million.', ['The plan … will cost ten million | mayor']],
    ['"as X said" stands behind it', 'The gate was open, as police have said.', ['The gate was open | police']],
    [
      'what a quotation is about is no part of it',
      '“It is finished,” Orla Venn said of the vote, in which she was sure Pell would win.',
      ['It is finished | Orla Venn', 'own of the vote, in which she was sure Pell would win | '],
    ],
    [
      'a dash adds what the report says of it',
      'Daro recounts his long search for the barge – a result of what the board called a “drill for boats” off Vell.',
      ['his long search for the barge | Daro', 'a “drill for boats” | Daro > board'],
    ],
    ['a name that is given', 'The mayor called the plan “a costly and useless disaster.”', ['the plan “a costly and useless disaster. | mayor']],
  ])('%s', (_why, text, lines) => {
    expect(voicedLinesOf(text)).toEqual(lines)
  })
  it.each(['The mayor called a meeting on Monday.', 'The mayor called police.'])('calls nothing by a name: %s', (text) => {
    expect(voicedLinesOf(text)[0]).toMatch(/^own /)
  })
})

describe('who says it', () => {
  it.each([
    ['Advisers to Mr. Pell say the road is open.', 'Advisers to Mr. Pell'],
    ['All the keepers we met said the lamps were dark.', 'All the keepers we met'],
    ['Harbour watchers in Vell and around the country say the quay is sinking.', 'Harbour watchers in Vell and around the country'],
    ['Sands told co-host Joren Pell that the road is open.', 'Sands'],
    ['Sands told a Coast Wire reporter that the road is open.', 'Coast Wire > Sands'],
    ['Two people familiar with the talks said the pier was unsafe.', 'Two people familiar with the talks'],
    ['The pier will close on Friday, according to a source close to the board.', 'source close to the board'],
    ['Officials briefed on the plan say it will fail.', 'Officials briefed on the plan'],
    ['Rescue workers widely known as the Blue Caps said the quay was clear.', 'Blue Caps'],
    ['The chairman himself has said he acted on advice.', 'chairman'],
    ['Residents of the quay, many of whom lost relatives, said the pier was rotten.', 'Residents of the quay'],
    ['The mayor, Ilse Brandt, called for an inquiry.', 'Ilse Brandt'],
    ['Brandt, quoted by the island news agency, said the boat sank.', 'island news agency > Brandt'],
    ['The families’ campaign group, Justice for the Quay, believes more people will be charged.', 'Justice for the Quay'],
    ['A report found that inspectors had ignored warnings.', 'report'],
    ['The inspectors had ignored warnings, the inquiry found.', 'inquiry'],
    ['The line has denied any wrongdoing.', 'line'],
    ['The town has been under siege since 2014, aid agencies say.', 'aid agencies'],
    ['The governor, speaking at the funeral of a soldier, blamed “foreign agents”.', 'governor'],
    ['The harbour ministry, a backer of the rowers, called the plan a mistake.', 'harbour ministry'],
    ['Footage posted online by activists showed bodies lying in the street.', 'Footage posted online by activists'],
    ['Shipping firms have warned of delays.', 'Shipping firms'],
    ['The opposition accused the government of covering up the cause.', 'opposition'],
    ['A lock keeper speaking on condition of secrecy said that the boat was overloaded.', 'lock keeper'],
  ])('%s', (text, chain) => {
    expect(voicedLinesOf(text)[0]?.split(' | ')[1]).toBe(chain)
  })
})

describe('a document that is named again', () => {
  it('is the one that was quoted, with who speaks in it', () => {
    const text =
      'In a letter seen by the Island Post, the minister insists he knew nothing. The letter also says that two officials have been suspended.'
    expect(voicedLinesOf(text)[1]).toBe('two officials have been suspended | Island Post > letter > minister')
  })
  it('is the report itself where no publication has spoken since', () => {
    const text = 'A 40-page report says the piles were rotten. The rowers’ union rejects the claim. Engineers had raised the alarm, the report found.'
    expect(voicedLinesOf(text).at(-1)).toBe('Engineers had raised the alarm | 40-page report')
  })
})

describe('what is no statement', () => {
  it.each(['State television said nothing about the storm.', 'Divers found the boat that sank in May.', 'The boat was found by divers.'])(
    '%s',
    (text) => {
      expect(voicedLinesOf(text)[0]).toMatch(/^own /)
    },
  )
})
