import { describe, expect, it } from 'vitest'
import { linesOf, toldLinesOf } from './fixtures/attributions-of-text.ts'

describe('what stands on both sides of a speaker', () => {
  it.each([
    ['a cleft', 'It’s that fog, Ada Finn said, that sank most rafts.', 'It’s that fog … that sank most rafts | Ada Finn'],
    ['what a question word opens', 'What sank it, Ada Finn said, was the fog in the strait.', 'What sank it … was the fog in the strait | Ada Finn'],
    ['a reason', 'The union needs no loan, Ada Finn said, given its store of rope.', 'The union needs no loan … given its store of rope | Ada Finn'],
    ['a condition', 'The ferry will sail, Ada Finn said, unless the fog returns.', 'The ferry will sail … unless the fog returns | Ada Finn'],
    ['a part', 'Several ferries were lost, Ada Finn said, including two tugs.', 'Several ferries were lost … including two tugs | Ada Finn'],
  ])('is one: %s', (_, text, line) => {
    expect(toldLinesOf(text)).toEqual([line])
  })
  it('goes on in a quotation behind “but”', () => {
    expect(toldLinesOf('The keeper was “quite stunned” by it, Ada Finn said, but “he needed a week.”')[0]).toMatch(
      /^The keeper was “quite stunned” by it … but “?he needed a week\.?”? \| Ada Finn$/u,
    )
  })
  it('ends where a clause of its own begins behind “but”', () => {
    expect(toldLinesOf('Several ferries were lost, Ada Finn said, but the mayor was silent.')).toEqual(['Several ferries were lost | Ada Finn'])
  })
})

describe('what ends a sentence before its speaker', () => {
  it.each([
    ['A raft hit the quay, which then burnt, according to rowers.', 'A raft hit the quay, which then burnt | rowers'],
    [
      'Two pilots were held in Vell, charged with sinking a raft, said warden Ada Finn.',
      'Two pilots were held in Vell, charged with sinking a raft | Ada Finn',
    ],
  ])('is told whole: %s', (text, line) => {
    expect(linesOf(text)).toEqual([line])
  })
  it('is background behind what is said', () => {
    expect(linesOf('Ada Finn said a raft hit the quay, which was built in the sixties.')[0]).toBe('a raft hit the quay | Ada Finn')
  })
})

describe('between a cue and what is said', () => {
  it.each([
    ['Ada Finn has said, in so many words, that the club will be sold.', 'the club will be sold | Ada Finn'],
    ['Ada Finn told her father, rowing coach Bo Finn, that she intended to stay.', 'she intended to stay | Ada Finn'],
    ['The union said on its website it had sold the crane.', 'it had sold the crane | union'],
    ['Ada Finn complained in letters in 2006 that the mill was shut.', 'the mill was shut | letters > Ada Finn'],
    ['The raft struck at noon, the Tide Survey said in an alert.', 'The raft struck at noon | Tide Survey'],
  ])('stands what is no part of it: %s', (text, line) => {
    expect(toldLinesOf(text)).toEqual([line])
  })
})

describe('plain cues', () => {
  it.each([
    ['Ada Finn told the keeper that she intended to row.', 'she intended to row | Ada Finn'],
    ['Police say Finn’s raft held four lamps.', 'Finn’s raft held four lamps | Police'],
    ['The pilot had felt slighted at sea, said his girlfriend.', 'The pilot had felt slighted at sea | his girlfriend'],
  ])('are read: %s', (text, line) => {
    expect(toldLinesOf(text)).toEqual([line])
  })
  it.each([
    ['Ada Finn allegedly ordered the crew to row.', 'Ada Finn … ordered the crew to row | '],
    ['It is thought she may have drowned.', 'she may have drowned | '],
    ['It was said throughout the trial that the rope was cut.', 'the rope was cut | '],
    ['It is believed the raft was lost in May.', 'the raft was lost in May | '],
  ])('may name nobody: %s', (text, line) => {
    expect(toldLinesOf(text)).toEqual([line])
  })
})
