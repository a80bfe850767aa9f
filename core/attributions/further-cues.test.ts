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
    ['During the visit the envoy pleaded with the Grey Heron to leave Vell.', 'the Grey Heron to leave Vell | envoy'],
    ['The lock is part of what Orvania has decried as a plot.', 'a plot | Orvania'],
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
    ['The League condemned the raid and called on the crews to leave.', ['the raid | League', 'the crews to leave | League']],
    ['The League condemned the raid and called for calm.', ['the raid | League', 'calm | League']],
    ['The League condemned the raid and called on the crews to "step in".', ['the raid | League', 'the crews to "step in | League']],
    ['Ada Finn denied there was proof and warned Orvania to expect revenge.', ['there was proof | Ada Finn', 'to expect revenge | Ada Finn']],
  ])('goes on with its subject: %s', (text, lines) => {
    expect(toldLinesOf(text)).toEqual(lines)
  })
  it('unless both are what befell it', () => {
    expect(toldLinesOf('The raid was condemned in Vell and called a crime by the guild.')).toHaveLength(1)
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
    'After he posted a letter on the page of the guild a crowd stormed the yard tearing down the lamps.',
    'Orvania and Ledan vetoed a draft League text calling for a pause of five days.',
  ])('%s', (text) => {
    expect(toldLinesOf(text)).toEqual([])
  })
  it('is supposed of whom a speaker addresses', () => {
    expect(toldLinesOf('"You can say it is fully lost. Can you show me one man?" Otto Pell told the court.')).toEqual([
      'You can say it is fully lost. Can you show me one man? | Otto Pell',
    ])
  })
  it('is the beginning of a speech', () => {
    expect(linesOf('The keeper went on by saying that rafts were used.')).toEqual(['rafts were used | keeper'])
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
    expect(toldLinesOf('Tide Ministry spokeswoman Elsa Orr calling on Ledan to weigh in on the raid.')).toEqual([
      'Ledan to weigh in on the raid | Tide Ministry > Elsa Orr',
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
