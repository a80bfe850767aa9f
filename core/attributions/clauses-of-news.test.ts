import { describe, expect, it } from 'vitest'
import { linesOf, toldLinesOf } from './fixtures/attributions-of-text.ts'

describe('what was seen', () => {
  it.each([
    [
      'Orla said she and her cousin ran down to the quay and saw nine rafts adrift.',
      'she and her cousin ran down to the quay and saw nine rafts adrift | Orla',
    ],
    [
      'The keepers said the fog came in when the crew heard a bell and saw it rock.',
      'the fog came in when the crew heard a bell and saw it rock | keepers',
    ],
  ])('belongs to what is told: %s', (text, line) => expect(linesOf(text)).toEqual([line]))

  it('but what is said behind it does not', () => {
    expect(toldLinesOf('The keepers said the fog came in and warned that the quay was shut.')).toEqual([
      'the fog came in | keepers',
      'the quay was shut | keepers',
    ])
  })
})

describe('what is found together', () => {
  it('stays together', () => {
    expect(linesOf('Rowers found a net and nine live eels in the raft, Orla said.')).toEqual([
      'Rowers found a net and nine live eels in the raft | Orla',
    ])
  })
})

describe('what is alleged in a dependent clause', () => {
  it.each([
    ['The guild wants back the ledgers that allegedly place her there.', ['the ledgers … place her there | ', 'The guild wants back the ledgers | ']],
    ['The raft was found at Orla’s mill, where the net was allegedly cut.', ['the net was … cut | ', 'The raft was found at Orla’s mill | ']],
    ['After she allegedly burnt the ledgers, rowers shut the mill.', ['she … burnt the ledgers | ', 'rowers shut the mill | ']],
    [
      'The hearing is due for Ada Orr of Senna Vell, who is accused of burning a raft.',
      ['Ada Orr of Senna Vell … of burning a raft | ', 'The hearing is due for Ada Orr of Senna Vell | '],
    ],
  ])('is that clause alone: %s', (text, lines) => expect(linesOf(text)).toEqual(lines))

  it.each([
    ['The inn where she allegedly slept was shut.', ['The inn where she … slept was shut | ']],
    ['The keeper was reportedly asleep when the raft sank.', ['The keeper was … asleep when the raft sank | ']],
  ])('is the sentence where nothing tells where the clause ends: %s', (text, lines) => expect(linesOf(text)).toEqual(lines))
})

describe('a full stop that ends no sentence', () => {
  it.each([
    ['The raft was sold on Sunday, said Dist. Atty. Ada Orr.', ['The raft was sold on Sunday | Ada Orr']],
    [
      'Rowers said Sunday the three slides in the Orla-Mt. Senna Reserve were small.',
      ['the three slides in the Orla-Mt. Senna Reserve were small | Rowers'],
    ],
    ['The union said a Senna, Vell., brewer had sold nine rafts.', ['a Senna, Vell., brewer had sold nine rafts | union']],
  ])('%s', (text, lines) => expect(linesOf(text)).toEqual(lines))
})

describe('a title or a time beside a name', () => {
  it.each([
    [
      'Senna City Councilman A. B. Orr said the quay was shut. Orr said the fog was thick.',
      ['the quay was shut | A. B. Orr', 'the fog was thick | A. B. Orr'],
    ],
    ['Chief of Detectives Ada Orr said the raft was found.', ['the raft was found | Ada Orr']],
    ['Head of the crew Captain Orr told reporters that the quay was shut.', ['the quay was shut | Orr']],
    ['Norvane today said the quay was shut.', ['the quay was shut | Norvane']],
  ])('is no part of it: %s', (text, lines) => expect(linesOf(text)).toEqual(lines))
})
