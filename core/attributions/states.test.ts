import { describe, expect, it } from 'vitest'
import { attributionsOfText, lineOf } from './fixtures/attributions-of-text.ts'

const linesOf = (text: string): readonly string[] => {
  const read = attributionsOfText(text)
  return read.rows.map((row) => lineOf(read.text, row))
}

describe('verb phrases of what is said', () => {
  it.each([
    [
      'a state and a habit are two things',
      'The union has barred its keepers from seeing their families for three winters and tries to keep them from leaving the island, the report said.',
      ['The union has barred its keepers from seeing their families for three winters', 'tries to keep them from leaving the island'],
    ],
    [
      'two habits are two things',
      'Former keepers said the head of the guild, Orla Venn, signs the night orders in person and sends to the quarry all those who refuse to row.',
      ['the head of the guild, Orla Venn, signs the night orders in person', 'sends to the quarry all those who refuse to row'],
    ],
    [
      'what people are and what is done to them are two things',
      'Most of the keepers on the old island are ailing, and being held in the cold by their own guards, he added.',
      ['Most of the keepers on the old island are ailing', 'being held in the cold by their own guards'],
    ],
  ])('%s', (_why, text, contents) => {
    expect(linesOf(text).map((line) => line.split(' | ')[0])).toEqual(contents)
  })

  it.each([
    ['steps of one event', 'Police said a bomb on the north quay killed at least six people and wounded forty others on Monday evening.'],
    ['a count', 'She said nearly 70% of the keepers on the old island are single and have not been allowed to marry anyone on shore.'],
    ['short ones', 'The mayor said the ferry leaves at noon and returns at six in the evening.'],
    ['what depends on a noun', 'The mayor said it is the union that holds the pier for good and keeps all of its members at home.'],
  ])('stay together: %s', (_why, text) => {
    expect(linesOf(text)).toHaveLength(1)
  })
})

describe('what an impersonal clause leads to', () => {
  const polarityOf = (text: string): string | undefined => attributionsOfText(text).rows[0]?.polarity
  it.each([
    ['The clerk said, “It can be safely said that most of the crew have not been allowed to leave.”', 'negated'],
    ['The clerk said it is clear that the crew have left.', 'affirmed'],
    ['The clerk said it is not true that the crew have left.', 'negated'],
  ])('%s', (text, polarity) => {
    expect(polarityOf(text)).toBe(polarity)
  })
})

describe('who wrote what can be held', () => {
  it.each([
    [
      'Many leaflets and letters circulated on the web by relatives of the keepers claimed that the lamps were dark.',
      'Many leaflets and letters circulated on the web > relatives of the keepers',
    ],
    ['A memo signed by three harbour clerks said the crane was unsafe.', 'memo > three harbour clerks'],
  ])('%s', (text, chain) => {
    const { rows } = attributionsOfText(text)
    expect(
      rows[0]?.chain
        .slice(1)
        .map(({ name }) => name)
        .join(' > '),
    ).toBe(chain)
  })
})

describe('who heads a part of a body', () => {
  const namesOf = (text: string): readonly string[] =>
    attributionsOfText(text)
      .rows[0]!.chain.slice(1)
      .map(({ name }) => name)
  it('speaks for himself', () =>
    expect(namesOf('Director of the Reef Relief Association’s Foreign Repairs Department, Orla Venn, said the pier is closed.')).toEqual([
      'Orla Venn',
    ]))
  it('speaks for the whole where speaking is the task', () =>
    expect(namesOf('The head of the Reef Relief Association’s media department, Orla Venn, said the pier is closed.')).toHaveLength(2))
})

it('takes a short name for no person whose role only names that body', () => {
  const { rows } = attributionsOfText(
    'Among the guests was former FWU member Ann Lark. The keepers recount what the FWU called a “two-month tour” of the pier.',
  )
  expect(rows.flatMap(({ chain }) => chain.map(({ name }) => name))).not.toContain('Ann Lark')
})

it('hedges what reports of nobody say', () => {
  const { rows } = attributionsOfText('Boats left the harbour on Monday amid reports that they had been used for smuggling.')
  expect(rows.find(({ kind }) => kind === 'reported')?.hedging).toBe('hedged')
})
