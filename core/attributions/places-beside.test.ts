import { describe, expect, it } from 'vitest'
import { linesOf } from './fixtures/attributions-of-text.ts'

/** Where commas are lost, a date, a place and a source may stand right before a speaker or a subject. */
describe('who speaks beside a date or a place', () => {
  it.each([
    ['The rope is thought to have been cut on June 17 envoys said.', 'The rope is thought to have been cut on June 17 | envoys'],
    ['The loom was sold on June 17 1987 trustees said.', 'The loom was sold on June 17 1987 | trustees'],
    ['The loom was sold on June 17 local sources said.', 'The loom was sold on June 17 | local sources'],
    ['The loom was sold on June 17 Ilse Kort said.', 'The loom was sold on June 17 | Ilse Kort'],
    ['The June 17 gale sank a raft, envoys said.', 'The June 17 gale sank a raft | envoys'],
    ['The raft sank in a June 17 gale, envoys said.', 'The raft sank in a June 17 gale | envoys'],
    ['Although it closed its depot in Norr OTRA has reaffirmed its commitment to trade.', 'its commitment to trade | OTRA'],
    ['Despite closing its depot in northern Norr OTRA stressed its duty to the crews.', 'its duty to the crews | OTRA'],
    [
      'Hail fell in Norr. Hail fell in Skell. Tags Salt Ferries Skell Norr has accused the guild of cutting ropes.',
      'the guild of cutting ropes | Norr',
    ],
    [
      'Hail fell in Skell. The rain over Norr was warm. Then Norr sold its salt. Tags Salt hits Skell Norr has accused the guild of cutting ropes.',
      'the guild of cutting ropes | Norr',
    ],
    ['Hail fell in Norr. Hail fell in Skell. Port Norr has accused the guild of cutting ropes.', 'the guild of cutting ropes | Port Norr'],
  ])('%s', (text, line) => {
    expect(linesOf(text)).toContain(line)
  })
})

describe('where the source of a clause ends', () => {
  it.each([
    [
      'According to a report by the Norr Union for Tidal Rights published on Friday gales driven by the thaw have sunk 31 rafts.',
      'gales driven by the thaw have sunk 31 rafts | Norr Union for Tidal Rights',
    ],
    ['According to a study by Heron Watch released in May rafts have been lost.', 'rafts have been lost | Heron Watch'],
    ['According to the Norr Union for Tidal Rights gales blamed on the thaw have sunk rafts.', 'have sunk rafts | Norr Union for Tidal Rights'],
    ['According to local keepers dozens of rafts have sunk.', 'dozens of rafts have sunk | local keepers'],
  ])('%s', (text, line) => {
    const [content, speaker] = line.split(' | ') as [string, string]
    expect(linesOf(text).some((found) => found.includes(content) && found.endsWith(`| ${speaker}`))).toBe(true)
  })
})
