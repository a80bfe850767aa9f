import { describe, expect, it } from 'vitest'
import { linesOf, toldLinesOf } from './fixtures/attributions-of-text.ts'

describe('a pronoun that opens a clause tied to the one before', () => {
  it.each([
    ['The Tide Watch said the pier was hit. The navy left the quay because it said the mines were too near.', 'the mines were too near | navy'],
    ['Salt Radio said the pier was lost. The ministry closed the quay while it said talks went on.', 'talks went on | ministry'],
    ['The envoy said the pier was lost. Rowers fled the quay after they said ten boats fired on the mill.', 'ten boats fired on the mill | Rowers'],
    [
      'Coast Wire reported that eels were scarce. The union lit no lamps as it thinks nights are growing shorter.',
      'nights are growing shorter | union',
    ],
    [
      'Coast Wire reported that eels were scarce. The Norr council lit all its lamps before what it said was the lowest ebb in years.',
      'was the lowest ebb in years | Norr council',
    ],
  ])('means the subject of that clause: %s', (text, line) => {
    expect(toldLinesOf(text).slice(1)).toEqual([line])
  })
  it.each([
    ['Salt Radio said the pier was lost. The raid went on after it said rafts had left.', 'rafts had left | Salt Radio'],
    ['The union said the pier was lost. Rowers left the quay because it said mines were near.', 'mines were near | union'],
    ['Rowers said the pier was lost. The navy left the quay after they said mines were near.', 'mines were near | Rowers'],
  ])('means whoever spoke before where the subject does not fit: %s', (text, line) => {
    expect(toldLinesOf(text).slice(1)).toEqual([line])
  })
})

describe('a pronoun inside what somebody says', () => {
  it('is no further speaker', () => {
    expect(
      toldLinesOf('Salt Radio said rafts sank. Citing an envoy it said crews were going on with raids on a quay which it said was shut.'),
    ).toEqual([
      'rafts sank | Salt Radio',
      'crews were going on with raids on a quay which it said was shut | Salt Radio > envoy',
      'was shut | Salt Radio > envoy',
    ])
  })
  it('brings in the same relay no second time', () => {
    expect(toldLinesOf('Keepers told the Tide Watch that they heard rowers saying that they had caught monks.').at(-1)).toMatch(
      /they had caught monks \| Tide Watch > Keepers$/,
    )
  })
})

describe('an outlet that is called nothing but that', () => {
  it('is the one whose people the sentence tells of', () => {
    expect(
      toldLinesOf('Vell Live Network reported the raids. A photographer from Reef-Tide was hurt in a raid on Monday the outlet reported.'),
    ).toEqual(['the raids | Vell Live Network', 'A photographer from Reef-Tide was hurt in a raid on Monday | Reef-Tide'])
  })
  it('else is the one named before', () => {
    expect(toldLinesOf('Vell Live Network reported the raids. A photographer was hurt in a raid on Monday the outlet reported.').at(-1)).toBe(
      'A photographer was hurt in a raid on Monday | Vell Live Network',
    )
  })
})

describe('the line below a picture', () => {
  it('is nobody that “it” means', () => {
    expect(
      linesOf('The Vell News Agency reported that ten rafts sank. File photo shows crews of the Grey Heron It added that the lock was shut.'),
    ).toEqual(['ten rafts sank | Vell News Agency', 'File photo shows crews of the Grey Heron | ', 'the lock was shut | Vell News Agency'])
  })
  it('is no evidence, as records from the same drawer are', () => {
    expect(toldLinesOf('File photos show the quay before the flood.')).toEqual([])
    expect(toldLinesOf('Archival documents show breaches of the truce.')).toEqual(['breaches of the truce | Archival documents'])
  })
})

describe('a sentence run on behind a short name', () => {
  it('has its own subject', () => {
    expect(
      toldLinesOf('Two rowers were lost. - TFU In the week of May 3 the Tide Bureau in east Vell reported that ten rafts were missing.'),
    ).toEqual(['ten rafts were missing | Tide Bureau'])
  })
})
