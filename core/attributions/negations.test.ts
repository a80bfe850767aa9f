import { describe, expect, it } from 'vitest'
import type { AttributionRow } from '../model/attributions.ts'
import { attributionsOfText } from './fixtures/attributions-of-text.ts'

const read = (text: string): { readonly text: string; readonly rows: readonly AttributionRow[] } => attributionsOfText(text)

/** `stance polarity: content | source`, one line a row; a row in the report's own voice has the stance none and no source. */
const linesOf = (text: string): readonly string[] => {
  const { text: whole, rows } = read(text)
  const pieces = (extents: AttributionRow['content']): string => extents.map((extent) => whole.slice(...extent)).join(' … ')
  return rows.map(({ stance, polarity, content, source }) => `${stance} ${polarity}: ${pieces(content)} | ${pieces(source)}`)
}

describe('a negation inside what is said', () => {
  it.each([
    ['None of the crew survived, the mayor said.', 'asserts negated: None of the crew survived | the mayor'],
    ['The pilots said they could not reach the pier.', 'asserts negated: they could not reach the pier | The pilots'],
    ['No lamp was lit, the guild said.', 'asserts negated: No lamp was lit | the guild'],
  ])('denies nothing that somebody else said: %s', (text, line) => {
    expect(linesOf(text)).toEqual([line])
  })
  it('is read also in a quotation that goes on without a cue', () => {
    expect(linesOf('“We were asleep,” the keeper said. “We did not light it.”')[1]).toMatch(/^none negated: We did not light it/)
  })
})

describe('what nobody says', () => {
  it.each([
    'No group claimed responsibility for the fire.',
    'No group has so far claimed responsibility.',
    'None of the guilds has claimed the fire.',
    'Neither side claimed responsibility for the fire.',
    'Neither the guild nor the Tidal League claimed responsibility for the fire.',
    'No official said how many lamps burnt.',
    'Nobody told the crews that the pier had sunk.',
  ])('has no speaker: %s', (text) => {
    const { rows } = read(text)
    expect(rows.map(({ source, polarity }) => [source, polarity])).toEqual([[[], 'negated']])
  })
})

describe('a speaker who leaves it open', () => {
  it.each([
    ['The guild did not say who lit the fire.', 'reports negated: who lit the fire | The guild'],
    ['The guild has not disclosed how the crew and the pilot drowned.', 'reports negated: how the crew and the pilot drowned | The guild'],
    ['The guild declined to say whether the crew was armed.', 'reports negated: whether the crew was armed | The guild'],
    ['The ministry has not confirmed the deaths.', 'reports negated: the deaths | The ministry'],
    ['The ministry refused to confirm the deaths.', 'reports negated: the deaths | The ministry'],
  ])('neither states nor denies: %s', (text, line) => {
    expect(linesOf(text)).toEqual([line])
  })
  it('may go on to say something else', () => {
    expect(linesOf('The guild did not say who lit the fire but said the crew had slept.')).toEqual([
      'reports negated: who lit the fire | The guild',
      'asserts affirmed: the crew had slept | The guild',
    ])
  })
  it.each([
    'The mayor did not deny the fire.',
    'The mayor never denied that the crew lit the fire.',
    'The mayor neither confirmed nor denied the fire.',
    'The guild said nothing after rowers surrounded the pier.',
    'No terms of the sale were disclosed.',
    'The fire spread, though no injuries have been reported.',
  ])('says nothing of it: %s', (text) => {
    expect(read(text).rows.map(({ stance, kind }) => [stance, kind])).toEqual([['none', 'own-voice']])
  })
})

describe('a denial', () => {
  it.each([
    ['The mayor denied that the crew lit the fire.', 'denies negated: the crew lit the fire | The mayor'],
    ['The charge was denied by the mayor.', 'denies negated: The charge | the mayor'],
    ['Ada Finn pleaded not guilty to arson.', 'denies negated: arson | Ada Finn'],
  ])('stays one: %s', (text, line) => {
    expect(linesOf(text)).toEqual([line])
  })
  it('is none where the accused admits it', () => {
    expect(linesOf('Ada Finn has pleaded guilty to two counts of arson.')).toEqual(['asserts affirmed: two counts of arson | Ada Finn'])
  })
})

describe('a negation that is outweighed', () => {
  it.each([
    'No fewer than nine rafts sank, the mayor said.',
    'Not only rafts but also two ferries sank, the mayor said.',
    'There is no doubt that the crew lit the fire, the mayor said.',
    'The No. 5 shed burnt down, the mayor said.',
  ])('leaves the clause affirmed: %s', (text) => {
    expect(read(text).rows.map(({ polarity }) => polarity)).toEqual(['affirmed'])
  })
  it('is not outweighed by a number word that stands for people', () => {
    expect(read('No one survived, the mayor said.').rows.map(({ polarity }) => polarity)).toEqual(['negated'])
  })
})

describe('what was asked', () => {
  it('is stated by nobody', () => {
    expect(linesOf('Asked whether the crew lit the fire, the mayor said they were asleep.')).toEqual([
      'asserts affirmed: they were asleep | the mayor',
    ])
    expect(read('Asked whether the crew lit the fire, the mayor said no.').rows.map(({ source }) => source)).toEqual([[]])
  })
})

describe('an answer to what others say', () => {
  it.each([
    ['The ministry said reports of a fire were false.', 'denies negated: reports of a fire were false | The ministry'],
    ['The mayor said claims that the crew had slept were untrue.', 'denies negated: claims that the crew had slept were untrue | The mayor'],
    ['The ministry said the reports were not false.', 'asserts negated: the reports were not false | The ministry'],
  ])('is a denial where it calls a claim untrue: %s', (text, line) => {
    expect(linesOf(text)).toEqual([line])
  })
  it.each([
    ['Relatives say he was pushed off the pier, a claim police deny.', 'asserts affirmed: he was pushed off the pier | Relatives'],
    ['Police say he fell off the pier, which his family disputes.', 'asserts affirmed: he fell off the pier | Police'],
    ['The army confirmed it had struck the pier but denied sinking a ferry.', 'asserts affirmed: it had struck the pier | The army'],
  ])('is no part of what they say: %s', (text, line) => {
    expect(linesOf(text)).toContain(line)
  })
})

describe('what a court hears', () => {
  it.each(['The jury heard that Finn bought the rope in May.', 'The court was told that Finn bought the rope in May.'])(
    'is said by somebody who is not named: %s',
    (text) => {
      const { text: whole, rows } = read(text)
      expect(rows.map(({ content, chain }) => [whole.slice(...content[0]!), chain.at(-1)!.type])).toEqual([['Finn bought the rope in May', 'vague']])
    },
  )
  it('is a ruling where the judge rules', () => {
    expect(linesOf('The judge ruled that the letter was forged.')).toEqual(['asserts affirmed: the letter was forged | The judge'])
  })
})

describe('what is not so, set beside what is', () => {
  const polarities = (text: string): readonly string[] => read(text).rows.map(({ polarity }) => polarity)

  it.each([
    'The fire broke out on Tuesday, not Monday, officials said.',
    'The clerk was charged with fraud, not theft, a lawyer said.',
    'Police, not soldiers, fired the shots, a witness said.',
    'The flood killed 12 people, not 20, the mayor said.',
    'The board voted to close the school, but not the library, the clerk said.',
    'The mayor resigned not because of the audit but because of his health, an aide said.',
    'It was not a bomb but a leak that shook the station, the guild said.',
    'Not soldiers but police fired the shots, a witness said.',
    'The vote was held in May, and not in June as planned.',
    'The lamps were thrown not at the crew but at the pier, rowers said.',
    'The keeper was asleep, not known to be ill, a medic said.',
  ])('leaves the clause affirmed: %s', (text) => expect(polarities(text)).toEqual(['affirmed']))

  it.each([
    'When the flood came, not a house was left standing, rowers said.',
    'The mayor was, of course, not in the building, an aide said.',
    'The bridge was probably not safe, the engineer said.',
    'The fire was not near the school, officials said.',
    'Not one of the miners was found, the company said.',
    'The pier was closed and not a single pilot was hurt.',
    'Ada Finn was found not guilty of fraud, the court said.',
    'The death was ruled not a crime, the coroner said.',
    'The firm is not to blame, the judge said.',
  ])('is no negation of the clause’s verb or subject: %s', (text) => expect(polarities(text)).toContain('negated'))
})

describe('a negation right behind the cue', () => {
  it.each([
    ['The mayor said not one of the miners was found.', 'asserts negated: not one of the miners was found | The mayor'],
    ['The mayor said never before had the river risen.', 'asserts negated: never before had the river risen | The mayor'],
  ])('is of what is said: %s', (text, line) => expect(linesOf(text)).toEqual([line]))
})
