import { describe, expect, it } from 'vitest'
import { attributionsOfText, lineOf } from './fixtures/attributions-of-text.ts'

/** What the report says in its own voice; and what it ascribes, with its chain. */
const read = (text: string): { own: readonly string[]; said: readonly string[] } => {
  const found = attributionsOfText(text)
  const line = (own: boolean): readonly string[] =>
    found.rows.filter(({ kind }) => (kind === 'own-voice') === own).map((row) => lineOf(found.text, row).replace(/ \| $/, ''))
  return { own: line(true), said: line(false) }
}

describe('verb phrases that share a subject in the report’s own voice', () => {
  it.each([
    ['The union has held the old pier and has sunk two boats.', ['The union has held the old pier', 'has sunk two boats']],
    ['It won the favour of the mayor and set up a kiosk on the quay.', ['It won the favour of the mayor', 'set up a kiosk on the quay']],
    [
      'The league is known for robbing the boats of the island, and burning the piers of its rivals.',
      ['The league is known for robbing the boats of the island', 'burning the piers of its rivals'],
    ],
    [
      'The keepers moved to Vell, where they were fed by the mayor and where they built a hut.',
      ['The keepers moved to Vell', 'they were fed by the mayor', 'they built a hut'],
    ],
  ])('stand apart: %s', (text, own) => {
    expect(read(text).own).toEqual(own)
  })
  it.each([
    'The crew was held in the shed and beaten with oars.',
    'The mayor fined the keepers who had left the lamp and slept in the shed.',
    'The boat sank and drifted.',
    'The board wants to close the pier and move the cranes.',
  ])('stay together where the join is not plain: %s', (text) => {
    expect(read(text).own).toHaveLength(1)
  })
})

describe('what a speaker does beside speaking', () => {
  it.each([
    [
      'The keepers have barred all boats from the quay, calling on the board to stop the cranes.',
      ['The keepers have barred all boats from the quay'],
    ],
    [
      'Tolk, a trusted keeper who used to read letters to the master of the harbour, said that the lamps were dark.',
      ['a trusted keeper who used to read letters to the master of the harbour'],
    ],
    ['A rower said two men died near the old pier, which was closed by the mayor in May.', ['which was closed by the mayor in May']],
    ['Most of the crews are said to be tired of the sea but are still at work in the port.', ['are still at work in the port']],
  ])('is the report’s own: %s', (text, own) => {
    const found = read(text)
    expect(found.own).toEqual(own)
    expect(found.said).toHaveLength(1)
  })
  it.each([
    ['a short aside', 'Tolk, who lives in Vell, said that the lamps were dark.'],
    ['how it is said', 'A clerk, who asked not to be named because of the talks with the board, said that the lamps were dark.'],
  ])('is not counted where it is %s', (_why, text) => {
    expect(read(text).own).toEqual([])
  })
})

describe('names that are given', () => {
  it.each([
    ['The rowers fled what the mayor called a lockout.', 'a lockout | mayor'],
    [
      'Pell recounted his search for the boat, the end of what the union called a “small joke” of the crew.',
      'a “small joke” of the crew | Pell > union',
    ],
  ])('are the words of who gives them: %s', (text, line) => {
    expect(read(text).said).toContain(line)
  })
})

describe('what is no statement', () => {
  it('is a sentence of a court', () => {
    expect(read('A rower said the court condemned the pilot to prison.').said).toEqual(['the court condemned the pilot to prison | rower'])
  })
})

describe('a document that holds a speaker’s words', () => {
  it('holds what is said in it, and what is added', () => {
    const { said } = read(
      'The gate is unsafe, a number of clerks said in a letter in which they condemned every plan to open the pier. The clerks also added that the quay has no guard.',
    )
    expect(said.map((line) => line.split(' | ')[1])).toEqual(new Array(3).fill('letter > a number of clerks'))
  })
  it('does not hold what is said elsewhere', () => {
    const { said } = read('The gate is unsafe, two clerks said in a letter. On Monday the clerks told a rally that the quay has no guard.')
    expect(said[1]?.split(' | ')[1]).toBe('two clerks')
  })
})
