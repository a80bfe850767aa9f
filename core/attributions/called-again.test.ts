import { describe, expect, it } from 'vitest'
import { attributionsOfText, toldLinesOf } from './fixtures/attributions-of-text.ts'

/** The earliest speaker of the last statement of a text. */
const lastSpeaker = (text: string): string | undefined => attributionsOfText(text).rows.at(-1)?.chain.at(-1)?.name

describe('a name of one word', () => {
  it.each([
    ['is a longer one, shortened', 'Varro Mills said it had sold the weir. Varro said the price was fair.', 'Varro Mills'],
    [
      'is not where it stood by itself before',
      'Bakers in Varro signed the petition on Monday, and Varro has paid for years.\n\nVarro Mills said it had sold the weir. Varro said the price was fair.',
      'Varro',
    ],
    [
      'is not where it is an acronym in front of another body',
      'The LK Weir Office said it had begun a review. The LK said the price was fair.',
      'LK',
    ],
    ['is a state and not its minister', 'LK Minister Dora Varro closed the weir. Varro said it was old. LK said the price was fair.', 'LK'],
    ['is an agency, named by its acronym', 'The VNA news agency said the weir had burst. VNA said the price was fair.', 'VNA'],
  ])('%s', (_, text, name) => expect(lastSpeaker(text)).toBe(name))
})

describe('a surname', () => {
  it.each([
    ['is of who is named in full later', '“The weir burst,” Varro said. The miller, Dora Varro, said it was old.', 'Dora Varro'],
    ['is no place’s', 'Varro said the weir had burst. Dora Varro closed it.', 'Varro'],
    ['is of neither of two who are named later', 'Varro said the weir had burst. Dora Varro and Nils Varro closed it.', 'Varro'],
    ['is of who was named and has not spoken', 'Mill owner Dora Varro closed the weir. Varro would not say when it burst.', 'Dora Varro'],
  ])('%s', (_, text, name) => expect(toldLinesOf(text)[0]).toMatch(new RegExp(` \\| ${name}$`)))
})

describe('a body that is described', () => {
  it('is none of its unnamed officials', () => {
    const text = 'Quoting a government clerk, the VNA news agency said the weir had burst. The Larran government said the price was fair.'
    expect(lastSpeaker(text)).toBe('Larran government')
  })

  it('is the firm that is named before by words for a firm, if one is', () => {
    expect(lastSpeaker('Varro Mills Ltd. has bought the weir. The company said the price was fair.')).toBe('Varro Mills Ltd.')
    expect(lastSpeaker('Varro Mills Ltd. sold the weir. The Weir Watch said it was old. The firm said the price was fair.')).toBe('Varro Mills Ltd.')
    expect(lastSpeaker('Varro Mills Ltd. lost the weir. The insurance company said the price was fair.')).toBe('insurance company')
    expect(lastSpeaker('Varro Mills Ltd. and Orr Locks Inc. met. The company said the price was fair.')).toBe('company')
    expect(lastSpeaker('The Weir Watch closed the weir. The company said the price was fair.')).toBe('company')
  })

  it('may be a named group, but no office of a state where it is of another side', () => {
    const said = (who: string, again: string) => lastSpeaker(`${who} said the weir had burst. ${again} said the price was fair.`)
    expect(said('The Weir Watch', 'The group')).toBe('Weir Watch')
    expect(said('The Free Mill League', 'The rebel group')).toBe('Free Mill League')
    expect(said('The Weir Command', 'The main opposition group')).toBe('main opposition group')
    expect(said('The Weir Watch', 'The group that supports the opposition')).toBe('Weir Watch')
  })
})

describe('what somebody has put out', () => {
  it.each([
    ['a report', 'The Varro Weir Board published a report on Monday. According to the report, most sluices were rusty.', 'Varro Weir Board'],
    ['a study that has come out', 'The Varro Weir Board has released a new study. The study found that most sluices were rusty.', 'Varro Weir Board'],
    ['a paper that the text told of', 'The Larran Post obtained a leaked document. The document says most sluices were rusty.', 'document'],
    ['a paper that is known', 'The Larran Post has seen the document. The document says most sluices were rusty.', 'document'],
    ['one of several papers', 'Police seized two documents on Monday. The document says most sluices were rusty.', 'document'],
    ['a survey that the text told of', 'A survey of millers came out on Monday. The survey found that most sluices were rusty.', 'survey'],
    ['a study by its plural', 'Two studies were made of the weir. The study found that most sluices were rusty.', 'study'],
    ['a paper that somebody has seen', 'The document, seen by the Larran Post, says most sluices were rusty.', 'document'],
  ])('is %s', (_, text, name) => expect(lastSpeaker(text)).toBe(name))

  it.each([
    ['a paper that stands nowhere', 'The weir was quiet on Monday. The document says most sluices were rusty.'],
    ['a paper that only speaks', 'The document says the weir is old. The document also says most sluices were rusty.'],
    ['a survey in which somebody spoke', 'Ada Finn said in a survey that the weir is old. The survey also found that most sluices were rusty.'],
    ['a survey of somebody', 'A survey by the Weir Board came out on Monday. The survey found that most sluices were rusty.'],
    ['a survey with its maker before it', 'A government survey came out on Monday. The survey found that most sluices were rusty.'],
    ['a study that somebody made', 'Varro University carried out a study of the weir. The study found that most sluices were rusty.'],
    ['a document that somebody wrote', 'The ministry drew up a document on weirs. The document says that most sluices were rusty.'],
    ['a letter of others', 'The Varro Weir Board published a report by divers. According to the report, most sluices were rusty.'],
  ])('leaves open %s', (_, text) => {
    expect(attributionsOfText(text).rows.at(-1)?.chain.at(-1)?.status).not.toBe('explicit')
    expect(lastSpeaker(text)).not.toBe('Varro Weir Board')
  })
})
