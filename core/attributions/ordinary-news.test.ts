import { describe, expect, it } from 'vitest'
import { linesOf } from './fixtures/attributions-of-text.ts'

describe('in news that has kept its marks', () => {
  it.each([
    [
      'a survey is a body where its name is one, and no outlet’s report',
      'The Vell Tide Survey in Norr, Vedia, said the wave was high.',
      'the wave was high | Vell Tide Survey',
    ],
    [
      'what a body measures is its statement',
      'The harbour centre put the wave’s height at six metres.',
      'the wave’s height at six metres | harbour centre',
    ],
    ['a paper may be named after a day', 'The gate was shut, the Vell Sun reported on its website.', 'The gate was shut | Vell Sun'],
    [
      'an office of several words stands before its holder',
      '“It lasted half a minute,” said public relations executive Ilse Kort.',
      'It lasted half a minute | Ilse Kort',
    ],
    ['who is told is told late', 'Eight were hurt, a source told OTRA late on Tuesday.', 'Eight were hurt | OTRA > source'],
    ['a speaker may talk of it', 'Bo Lind talked of a “pending flood” of the coast.', 'a “pending flood” of the coast | Bo Lind'],
    [
      'what somebody is told opens with those who felt it',
      'The rowers told OTRA they had not felt anything.',
      'they had not felt anything | OTRA > rowers',
    ],
    [
      'all of whom are those before the comma',
      'Bo Lind met five rowers in the Yarn camp, all of whom said that four boats were lost.',
      'four boats were lost | five rowers in the Yarn camp',
    ],
  ])('%s', (_, text, line) => {
    expect(linesOf(text)).toContain(line)
  })

  it.each([
    ['The centre put the toll at 16, but the Vell Guild in Norr, Vedia, said it was 20.', ['the toll at 16 | centre', 'it was 20 | Vell Guild']],
    [
      'The centre said the gate was shut, but the warden, a rower from Norr, said it was open.',
      ['the gate was shut | centre', 'it was open | warden'],
    ],
  ])('another speaker behind “but” is another, with an aside or without: %s', (text, lines) => {
    expect(linesOf(text)).toEqual(lines)
  })

  it.each(['The weather put the start at five.', 'Ada Finn put the lamp at the gate.', 'The gate was shut on Sun 4 May.'])(
    'nobody speaks: %s',
    (text) => {
      expect(linesOf(text).filter((line) => !line.endsWith('| '))).toEqual([])
    },
  )
})
