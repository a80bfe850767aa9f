import { describe, expect, it } from 'vitest'
import { attributionsOfText, linesOf } from './fixtures/attributions-of-text.ts'

describe('verb phrases of what is said', () => {
  it.each([
    [
      'a state and a habit are two things',
      'The dairy has kept its milkmaids from tasting the cream for three seasons and tries to stop them from naming the cows, the leaflet said.',
      ['The dairy has kept its milkmaids from tasting the cream for three seasons', 'tries to stop them from naming the cows'],
    ],
    [
      'two habits are two things',
      'Retired bakers said the owner of the mill, Orla Venn, grinds the wedding flour by hand and sends to the castle every loaf that fails to rise.',
      ['the owner of the mill, Orla Venn, grinds the wedding flour by hand', 'sends to the castle every loaf that fails to rise'],
    ],
    [
      'what people are and what is done to them are two things',
      'Several of the ponies at the upper farm are lame, and being walked in the rain by their young riders, he added.',
      ['Several of the ponies at the upper farm are lame', 'being walked in the rain by their young riders'],
    ],
  ])('%s', (_why, text, contents) => {
    expect(linesOf(text).map((line) => line.split(' | ')[0])).toEqual(contents)
  })

  it.each([
    ['steps of one event', 'Firemen said a boiler in the dye works scalded up to six spinners and soaked forty others on Monday evening.'],
    ['a count', 'He said about 45% of the weavers in the upper town are colour-blind and have not been invited to judge anything at fairs.'],
    ['short ones', 'The mayor said the ferry leaves at noon and returns at six in the evening.'],
    ['what depends on a noun', 'The mayor said it is the union that holds the pier for good and keeps all of its members at home.'],
  ])('stay together: %s', (_why, text) => {
    expect(linesOf(text)).toHaveLength(1)
  })
})

describe('what an impersonal clause leads to', () => {
  const polarityOf = (text: string): string | undefined => attributionsOfText(text).rows[0]?.polarity
  it.each([
    ['The clerk said, “It can be fairly assumed that the goats have not been shorn this spring.”', 'negated'],
    ['The clerk said it is clear that the crew have left.', 'affirmed'],
    ['The clerk said it is not true that the crew have left.', 'negated'],
  ])('%s', (text, polarity) => {
    expect(polarityOf(text)).toBe(polarity)
  })
})

describe('who wrote what can be held', () => {
  it.each([
    [
      'Several riddles and letters circulated on the quay by cousins of the miller claimed that the lamps were dark.',
      'Several riddles and letters circulated on the quay > cousins of the miller',
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
    'Among the guests was former FWU member Ann Lark. The keepers recount what the FWU called a “winter inspection” of the pier.',
  )
  expect(rows.flatMap(({ chain }) => chain.map(({ name }) => name))).not.toContain('Ann Lark')
})

it('hedges what reports of nobody say', () => {
  const { rows } = attributionsOfText('Wagons left the fairground at dusk amid reports that their axles had rusted through.')
  expect(rows.find(({ kind }) => kind === 'reported')?.hedging).toBe('hedged')
})
