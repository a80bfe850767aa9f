import { describe, expect, it } from 'vitest'
import { linesOf, toldLinesOf } from './fixtures/attributions-of-text.ts'

describe('words by which somebody speaks', () => {
  it.each([
    [
      'The raft sank. "Four pilots were lost in the raid on the quay." the spokesman relayed.',
      'Four pilots were lost in the raid on the quay. | spokesman',
    ],
    [
      'The website Vell Today identified one of the hurt as Otto Pell a captain of the Grey Heron.',
      'one of the hurt as Otto Pell a captain of the Grey Heron | Vell Today',
    ],
    ['Two bakers pleaded with Bo Lind to light the orchard.', 'Bo Lind to light the orchard | Two bakers'],
    ['These lamps came out of what Ada Finn has denounced as a swindle.', 'a swindle | Ada Finn'],
    ['The navy told rowers in Vell to leave the quay by Monday.', 'to leave the quay by Monday | navy'],
    ['The union warned rowers not to leave their rafts.', 'not to leave their rafts | union'],
    ['Nobody knew who sank what the Tide Watch called "a ghost raft" off Vell.', '"a ghost raft" | Tide Watch'],
  ])('%s', (text, line) => {
    expect(toldLinesOf(text)).toContain(line)
  })
  it('and by which nobody does', () => {
    expect(toldLinesOf('A man who identified himself as Pell said the pier was lost.')).toEqual([
      'the pier was lost | man who identified himself as Pell',
    ])
  })
})

describe('a verb of speech joined to a verb in the past', () => {
  it.each([
    ['Ilse Kort welcomed the new lamps and called on ferrymen to wait.', ['the new lamps | Ilse Kort', 'ferrymen to wait | Ilse Kort']],
    ['Norr deplored the fares and called for refunds.', ['the fares | Norr', 'refunds | Norr']],
    ['Ada Finn denied there was proof and warned Orvania to expect revenge.', ['there was proof | Ada Finn', 'to expect revenge | Ada Finn']],
  ])('goes on with its subject: %s', (text, lines) => {
    expect(toldLinesOf(text)).toEqual(lines)
  })
  it('unless both are what befell it', () => {
    expect(toldLinesOf('The fare was condemned in Norr and called a swindle by the bakers.')).toHaveLength(1)
  })
})

describe('a passive of reporting without a comma before its source', () => {
  it.each([
    ['Dozens were reported drowned according to the Tide Watch.', 'Dozens … drowned | Tide Watch'],
    ['Ten rowers were believed lost on Monday according to port officials.', 'Ten rowers … lost on Monday | port officials'],
  ])('%s', (text, line) => {
    expect(linesOf(text)).toEqual([line])
  })
  it('goes on with the subject before', () => {
    expect(linesOf('Rowers hold several piers and are believed to sell fish.')).toEqual(['to sell fish | ', 'Rowers hold several piers | '])
  })
})

describe('allegations of two side by side', () => {
  it('are one clause', () => {
    expect(toldLinesOf('The panel is looking into allegations that both rowers and keepers have used smoke.')).toEqual([
      'both rowers and keepers have used smoke | ',
    ])
  })
})

describe('what says nothing', () => {
  it.each([
    'Until Ilse Kort posted a notice at the ferry stage eels were sold from any boat.',
    'In autumn the rowers shelved a second plan calling for wider lamps.',
  ])('%s', (text) => {
    expect(toldLinesOf(text)).toEqual([])
  })
  it('is supposed of whom a speaker addresses', () => {
    expect(toldLinesOf('"You can say it is fully lost. Can you show me one man?" Otto Pell told the court.')).toEqual([
      'You can say it is fully lost. Can you show me one man? | Otto Pell',
    ])
  })
  it('is the beginning of a speech', () => {
    expect(linesOf('Ada Finn began by saying that the eels are gone.')).toEqual(['the eels are gone | Ada Finn'])
  })
})

describe('things that are shown and put out', () => {
  it('tell nothing of what others say of them', () => {
    expect(toldLinesOf('Tapes also came up online showing rowers marked by sores that keepers say were caused by tar.')).toEqual([
      'rowers marked by sores that keepers say were caused by tar | Tapes',
      'were caused by tar | keepers',
    ])
  })
  it('are whose who put them out', () => {
    expect(toldLinesOf('In June the Vell Harbour Ministry released a report stating that the lock had been mined.')).toEqual([
      'the lock had been mined | Vell Harbour Ministry',
    ])
  })
  it('but of what a letter says somebody else may be the writer', () => {
    expect(toldLinesOf('The guild released a letter saying the lock had been mined.')).toEqual(['the lock had been mined | letter'])
  })
  it('are whose toll they are', () => {
    expect(toldLinesOf('Some 300 rowers have died since 2009 according to a Tide Watch toll.')).toEqual([
      'Some 300 rowers have died since 2009 | Tide Watch',
    ])
  })
  it('still show what they show', () => {
    expect(toldLinesOf('Rowers posted a film online showing rafts on fire.')).toEqual(['a film online showing rafts on fire | Rowers'])
  })
})

describe('a sentence without a verb of its own', () => {
  it('has the spokeswoman who opens it for its speaker', () => {
    expect(toldLinesOf('Ferry Office spokeswoman Ilse Kort urging Norr to buy two lamps.')).toEqual([
      'Norr to buy two lamps | Ferry Office > Ilse Kort',
    ])
  })
})

describe('an agency behind a place', () => {
  it('reports what stands before it', () => {
    expect(toldLinesOf('Ten rowers have drowned following storms off Port Vell in southern Orvania KNA news agency reports.')).toEqual([
      'Ten rowers have drowned following storms off Port Vell in southern Orvania | KNA',
    ])
  })
})
