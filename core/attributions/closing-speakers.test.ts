import { describe, expect, it } from 'vitest'
import { toldLinesOf } from './fixtures/attributions-of-text.ts'

describe('a speaker that closes a sentence', () => {
  it.each([
    [
      'A landslip at the quay buried at least nine pilots said the Vell Watch for Rights.',
      ['A landslip at the quay buried at least nine pilots | Vell Watch for Rights'],
    ],
    [
      'The raft sank during a change of guard among the CWA the Tide Watch said.',
      ['The raft sank during a change of guard among the CWA | Tide Watch'],
    ],
    [
      'Vellish divers concluded that tar was used in the paint, the mayor said on Wednesday.',
      ['Vellish divers concluded that tar was used in the paint | mayor', 'tar was used in the paint | mayor > Vellish divers'],
    ],
    ['The rebels came from the south Ada Finn said.', ['The rebels came from the south | Ada Finn']],
    ['Nine rafts sank in east Vell state media said.', ['Nine rafts sank in east Vell | state media']],
    [
      'Nine pilots were hurt with a head of the guild who is nicknamed Abu Moss the source confirmed.',
      ['Nine pilots were hurt with a head of the guild who is nicknamed Abu Moss | source'],
    ],
    ['The toll reached 31 overnight harbour sources told CWA.', ['The toll reached 31 overnight | CWA > harbour sources']],
    [
      '“It was calm and today there was rain and it continued during the day” said Abel Thorne.',
      ['It was calm and today there was rain and it continued during the day | Abel Thorne'],
    ],
  ])('%s', (text, lines) => {
    expect(toldLinesOf(text)).toEqual(lines)
  })
  it('may go on to say more', () => {
    expect(toldLinesOf('“The pier is shut and burnt” the guild said adding it was “gathering facts.”')).toEqual([
      'The pier is shut and burnt | guild',
      'it was “gathering facts. | guild',
    ])
  })
})

describe('a speaker that opens a sentence', () => {
  it.each([
    ['The Vell Media Center which publishes news on tides in the bay said nine rafts were sunk.', ['nine rafts were sunk | Vell Media Center']],
    [
      'The paper which reports police said nine rafts were sunk.',
      ['police said nine rafts were sunk | paper', 'nine rafts were sunk | paper > police'],
    ],
    ['Ada Finn the Coast Wire correspondent in east Vell said nine rafts were sunk.', ['nine rafts were sunk | Ada Finn']],
    [
      'But on Tuesday Secretary of State Abel Vane speaking beside his counterpart Ada Finn during a break from a meeting of pilots in Vell insisted the pier was not lost.',
      ['the pier was not lost | Abel Vane'],
    ],
    [
      'Speaking to The New Tide Mona Finn a spokesperson for the guild noted that the fire began at noon.',
      ['the fire began at noon | New Tide > Mona Finn'],
    ],
    [
      'The chairman of the Vell Network for Tidal Rights Ada Finn said nine rafts were sunk.',
      ['nine rafts were sunk | Vell Network for Tidal Rights > Ada Finn'],
    ],
    [
      'Director of the Vell Observatory for Tidal Rights Abel Norr said nine rafts were sunk.',
      ['nine rafts were sunk | Vell Observatory for Tidal Rights > Abel Norr'],
    ],
    ['President of the Salt Coalition Anna Norr said nine rafts were sunk.', ['nine rafts were sunk | Salt Coalition > Anna Norr']],
    ['Chief of the Salt Union for August the mayor of Vell said nine rafts were sunk.', [expect.not.stringMatching(/for August$/)]],
    ['The UN special envoy for Orvania said nine rafts were sunk.', ['nine rafts were sunk | UN special envoy for Orvania']],
    ['It rained in Orvania. The envoy for Orvania Ada de Norr said nine rafts were sunk.', ['nine rafts were sunk | Ada de Norr']],
    ['A source at Vell Police told CWA Thursday that nine rafts were sunk.', ['nine rafts were sunk | CWA > source at Vell Police']],
    ['The Coalition also called for quickly mending rafts.', ['quickly mending rafts | Coalition']],
    [
      'Ada Finn of the Vell based Marlin rowing group told Coast Wire nine rafts were sunk.',
      ['nine rafts were sunk | Coast Wire > Marlin > Ada Finn'],
    ],
  ])('%s', (text, lines) => {
    expect(toldLinesOf(text)).toEqual(lines)
  })
})

describe('an agency of a league of states', () => {
  it('is not the league', () => {
    expect(toldLinesOf('The U.N. tide agency said nine rafts were sunk.')).toEqual(['nine rafts were sunk | U.N. tide agency'])
  })
  it('is the organisation that was named before', () => {
    const text = 'The World Tide Organisation says nine rafts were sunk. The U.N. tide agency said the pier was shut.'
    expect(toldLinesOf(text)[1]).toBe('the pier was shut | World Tide Organisation')
  })
  it('is no agency for news', () => {
    const text = 'The World Tide Organisation says nine rafts were sunk. The pier was shut the Vellan news agency reported.'
    expect(toldLinesOf(text)[1]).not.toMatch(/World Tide Organisation/)
  })
})

describe('what has lost its quotation marks', () => {
  it('begins behind the verb of saying', () => {
    const text = 'The square was full while Mayor Otto Vane said These nets are a gift of the guild.'
    expect(toldLinesOf(text)).toEqual(['These nets are a gift of the guild | Otto Vane'])
  })
})

describe('who is to blame', () => {
  it.each([
    ['Norland laid the blame for the fire squarely on the guild.', ['the blame for the fire squarely on the guild | Norland']],
    [
      '“They were set on fire” Ada Finn said pinning the blame on the guild.',
      ['They were set on fire | Ada Finn', 'the blame on the guild | Ada Finn'],
    ],
  ])('is said by who puts it on somebody: %s', (text, lines) => {
    expect(toldLinesOf(text)).toEqual(lines)
  })
})

describe('media behind a place', () => {
  it('are no part of its name', () => {
    expect(toldLinesOf('Rafts sank in the very heart of the Vellish capital media report citing witnesses.')[0]).toMatch(/Vellish capital \|/)
  })
})

describe('two surnames side by side', () => {
  it('are two persons where the text has both in full', () => {
    const text = 'Blaming Norr Vane says the fire was set. President Otto Vane said it was over. He blamed Abel Norr.'
    expect(toldLinesOf(text)[0]).toBe('the fire was set | Otto Vane')
  })
  it('are one where it has not', () => {
    expect(toldLinesOf('Norr Vane says the fire was set. President Otto Vane said it was over.')[0]).toBe('the fire was set | Norr Vane')
  })
})

describe('whose head somebody is', () => {
  it('is the body right before the role', () => {
    const text = 'A message on Thursday on a Chirp account thought to belong to Salt Army chief Abel Norr said the fire was set.'
    expect(toldLinesOf(text)).toEqual(['the fire was set | Salt Army > Abel Norr'])
  })
})

describe('who owns what is said', () => {
  it('is the subject of its own clause', () => {
    const text = 'The envoy Nell Vane said nine rafts were sunk. As Ada Finn stood by his charge that pilots were drunk the guild left.'
    expect(toldLinesOf(text)[1]).toMatch(/\| Ada Finn$/)
  })
  it('is the one a pronoun means', () => {
    const text = 'The Salt Guild warned of fire. Its claim that rafts were burnt was odd.'
    expect(toldLinesOf(text)[1]).toMatch(/\| Salt Guild$/)
  })
  it('is no name where it opens a sentence', () => {
    expect(toldLinesOf('Its head Ada Finn said nine rafts were sunk.')).toEqual(['nine rafts were sunk | Ada Finn'])
  })
})

describe('a toll', () => {
  it.each([
    [
      'The Vell Centre for Tidal Research however put the toll of the gale at more than 70.',
      ['the toll of the gale at more than 70 | Vell Centre for Tidal Research'],
    ],
    ['The Vell Centre for Tidal Research a charity has put the total toll at 70.', ['the total toll at 70 | Vell Centre for Tidal Research']],
    [
      'The guild said masts fell on the pier, putting the toll at at least 70.',
      ['masts fell on the pier | guild', 'the toll at at least 70 | guild'],
    ],
    [
      '“Masts fell on the pier” the guild said in a speech putting the number of hurt at nine.',
      ['Masts fell on the pier | guild', 'the number of hurt at nine | guild'],
    ],
  ])('is given by who speaks: %s', (text, lines) => {
    expect(toldLinesOf(text)).toEqual(lines)
  })
})

describe('a group that is meant', () => {
  it('is none that is a place', () => {
    const text = 'The Salt Guild condemned the fire. Norland said nine rafts were sunk. The group said a tug was lost in Norland.'
    expect(toldLinesOf(text)[2]).toBe('a tug was lost in Norland | Salt Guild')
  })
})

describe('what speaks for nobody', () => {
  it.each([
    ['Guards tried to break the siege of the city which threatens 300000 civilians.', []],
    ['The war began as a peaceful movement demanding calm for all but turned into a flood.', []],
    ['The war has brought nine deaths as pilots and rowers continue to fight each other.', []],
    ['The mayor said the pier was shut citing nine breaches of the truce.', ['the pier was shut | mayor']],
  ])('%s', (text, lines) => {
    expect(toldLinesOf(text)).toEqual(lines)
  })
})
