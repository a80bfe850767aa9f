import { describe, expect, it } from 'vitest'
import { attributionsOfText, linesOf } from './fixtures/attributions-of-text.ts'

describe('a cue set into a relative clause', () => {
  it.each([
    ['Keepers posted videos that they said showed the crew asleep.', 'showed the crew asleep | Keepers'],
    ['The army hit a shed that it said held oars.', 'held oars | army'],
    ['The army hit what it said was a store of oars.', 'was a store of oars | army'],
    ['The army held a man it said had planned the fire.', 'had planned the fire | army'],
    ['Bathers shared pictures that activists say show burnt huts.', 'show burnt huts | activists'],
    ['He was pushed by rowers who, witnesses said, were drunk.', 'were drunk | witnesses'],
  ])('gives what follows to its own subject: %s', (text, line) => {
    expect(linesOf(text)).toContain(line)
  })
  it('leaves what stands before it to the report', () => {
    expect(linesOf('The army hit a shed that it said held oars.')).toEqual(['held oars | army', 'The army hit a shed | '])
  })
})

describe('speakers in a list', () => {
  it.each([
    ['Harbour Watch, a monitoring group, and Coast Wire reported that ten rowers died.', ['Harbour Watch', 'Coast Wire']],
    ['Harbour Watch, a monitoring group, and the mayor said ten rowers died.', ['Harbour Watch', 'mayor']],
    ['Harbour Watch, Coast Wire and Ledan Radio reported that ten rowers died.', ['Harbour Watch', 'Coast Wire', 'Ledan Radio']],
    ['Police, the mayor and residents said ten rowers died.', ['Police', 'mayor', 'residents']],
  ])('speak each: %s', (text, speakers) => {
    expect(linesOf(text)).toEqual(speakers.map((speaker) => `ten rowers died | ${speaker}`))
  })
  it.each([
    'Ada Finn, head of the Salt Union, and mayor of Vell, said ten rowers died.',
    'Members of the Salt Union, Tidal League and Lamp Board said ten rowers died.',
  ])('are no more than one where the list says who one is: %s', (text) => {
    expect(linesOf(text)).toHaveLength(1)
  })
})

describe('passives', () => {
  it.each([
    ['The toll was put at nine by the coast guard.', 'The toll … at nine | coast guard'],
    ['The number of dead was put by the coast guard at nine.', 'The number of dead … at nine | coast guard'],
    ['The coast guard puts the number of dead at nine.', 'the number of dead at nine | coast guard'],
    ['The fire was described as an accident by the mayor.', 'an accident | mayor'],
    ['The fire was blamed by the mayor on the Tidal League.', 'The fire … on the Tidal League | mayor'],
    ['The fire was blamed on the Tidal League by the mayor.', 'The fire … on the Tidal League | mayor'],
    ['The Tidal League was blamed by the mayor for the fire.', 'The Tidal League … for the fire | mayor'],
    ['The fire was claimed by the Tidal League.', 'The fire | Tidal League'],
  ])('name who speaks behind "by": %s', (text, line) => {
    expect(linesOf(text)).toEqual([line])
  })
  it('name nobody without it', () => {
    expect(linesOf('The fire was blamed on the Tidal League.')).toEqual(['The fire … on the Tidal League | '])
  })
})

describe('what a statement reads', () => {
  it.each([
    ['“We hold the pier,” read a statement from the Tidal League.', 'We hold the pier | Tidal League'],
    ['“We hold the pier,” the statement from the ministry read.', 'We hold the pier | ministry'],
    ['“We hold the pier,” a statement read.', 'We hold the pier | statement'],
    ['A message from the Tidal League read: “We hold the pier.”', 'We hold the pier. | Tidal League'],
  ])('%s', (text, line) => {
    expect(linesOf(text)).toEqual([line])
  })
  it.each(['The judge read the verdict on Monday.', 'The mayor read a statement aloud.'])('is not what somebody reads: %s', (text) => {
    expect(attributionsOfText(text).rows.map(({ kind }) => kind)).toEqual(['own-voice'])
  })
})

describe('counts side by side', () => {
  it.each([
    [
      'The toll was 72, according to Harbour Watch, and 80, according to the ministry.',
      ['The toll was 72 | Harbour Watch', 'The toll was … 80 | ministry'],
    ],
    [
      'At least 72 rowers drowned, according to Harbour Watch, and 80, according to the ministry.',
      ['At least 72 rowers drowned | Harbour Watch', 'rowers drowned … 80 | ministry'],
    ],
    [
      'Ten rafts sank, according to the army, and two ferries had burnt, according to the guild.',
      ['Ten rafts sank | army', 'two ferries had burnt | guild'],
    ],
  ])('have each its own source: %s', (text, lines) => {
    expect(linesOf(text)).toEqual(lines)
  })
})

describe('who speaks, by what stands around the name', () => {
  it.each([
    ['The blaze destroyed the barn, according to Vell officials.', 'The blaze destroyed the barn | Vell officials'],
    ['The boats fled, according to a statement from the Ledan navy.', 'The boats fled | Ledan navy'],
    ['A quake hit the coast, the Ledan Coastal Survey said.', 'A quake hit the coast | Ledan Coastal Survey'],
    ['On Saturday, New Ledan coach Orla Venn said the rower was ill.', 'the rower was ill | Orla Venn'],
    ['No damage had been reported, army chief Ada Finn was quoted by the LNA as saying.', 'No damage had been reported | LNA > Ada Finn'],
    ['UN Boats and Works Agency spokesman Bo Varr said nine rafts had sunk.', 'nine rafts had sunk | UN Boats and Works Agency > Bo Varr'],
    ['In a statement, SHA president and chief pilot Orla Venn said the guild was glad.', 'the guild was glad | SHA > Orla Venn'],
    ['Police Const. Orla Venn said the man left at four.', 'the man left at four | Orla Venn'],
  ])('%s', (text, line) => {
    expect(linesOf(text)).toEqual([line])
  })
  it('is nobody where people are only reported hurt', () => {
    expect(linesOf('At least 30 reported missing after a storm struck the coast.')[0]).toMatch(/ \| $/)
  })
  it.each([
    'He accelerated rapidly, and felt his front and rear tires drive over the oars.',
    'Venn said he had been glad over the past few days, and, in a careful phrase, said he was ill.',
    'The film follows the keeper but adds Tavo, a pilot of the first book.',
  ])('is no part of what is told: %s', (text) => {
    expect(linesOf(text).join('\n')).not.toMatch(/\| .*(?:his front|past few days|Tavo)/)
  })
  it.each([
    'The navy issued a statement. Marines boarded the boats, the statement said.',
    'The boats fled, according to a statement from the navy. Marines boarded them, the statement said.',
  ])('is who issued the statement: %s', (text) => {
    expect(linesOf(text).at(-1)).toMatch(/ \| navy$/)
  })
})

describe('what is said, by where it ends', () => {
  it.each([
    ['The league said the damage was small, but the shed would be rebuilt.', ['the damage was small | league', 'the shed would be rebuilt | league']],
    ['The league said the damage was small but that the shed would stay.', ['the damage was small | league', 'the shed would stay | league']],
    [
      'Although the league said its boats had left, keepers described a series of blasts.',
      ['its boats had left | league', 'a series of blasts | keepers'],
    ],
    ['No damage was reported in the port, the mayor said on Monday.', ['No damage was reported in the port | mayor']],
    ['“We know who did it.” Orla Venn said during the briefing.', ['We know who did it. | Orla Venn']],
    ['The fire killed nine, according to a tally by the LNA.', ['The fire killed nine | LNA']],
    ['UN Special Envoy for Orvania Ada van Orr said the pier was shut.', ['the pier was shut | UN > Ada van Orr']],
    ['The special envoy for Orvania on trade said the pier was shut.', ['the pier was shut | special envoy for Orvania on trade']],
    ['Ledan rescue workers the Civil Watch said nine had died.', ['nine had died | Civil Watch']],
  ])('%s', (text, lines) => {
    expect(linesOf(text)).toEqual(lines)
  })
})

describe('what is no telling', () => {
  it.each([
    'The yard is also adding a small pier at the port.',
    'Orla Finn added 12 boats to the fleet.',
    'Ada Said, who had kept the lamp, left on Monday.',
    'A storm hit the pier and claimed dozens of lives.',
  ])('%s', (text) => {
    expect(attributionsOfText(text).rows.every(({ chain }) => chain.length === 1)).toBe(true)
  })
})

describe('one speaker', () => {
  it.each([
    ['“We are glad,” said Orla Venn, president and CEO of AMB.', 'We are glad | AMB > Orla Venn'],
    ['Vell Salt’s Orla Finn said, “We are shut.”', 'We are shut. | Orla Finn'],
    ['The senior official called for an inquiry.', 'an inquiry | senior official'],
    ['By ending the rule, Venn said during a reception at the ministry, he had saved the port.', 'he had saved the port | Venn'],
  ])('%s', (text, line) => {
    expect(linesOf(text).filter((one) => !one.endsWith('| '))).toEqual([line])
  })
})

describe('what is said without its marks', () => {
  it.each([
    ['A man died and the source added that The gas was poisonous.', 'The gas was poisonous | source'],
    ['Elsewhere in Orvania the Observatory reported at least 12 people killed in raids.', 'at least 12 people killed in raids | Observatory'],
    ['Nine died in the port of Vell on Wednesday Coast Wire reports.', 'Nine died in the port of Vell on Wednesday | Coast Wire'],
    ['Four rafts lost in Orrin and Vell Meanwhile harbour sources told CWA that nine had died.', 'nine had died | CWA > harbour sources'],
    ['Patients and staff reported suffering severe burns.', 'suffering severe burns | Patients and staff'],
  ])('%s', (text, line) => {
    expect(linesOf(text)).toContain(line)
  })
})

it('takes reports that are read for no telling', () => {
  expect(linesOf('The board reads all Coast Wire reports.')).toEqual(['The board reads all Coast Wire reports | '])
})
