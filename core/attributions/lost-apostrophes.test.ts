import { describe, expect, it } from 'vitest'
import { attributionsOfText } from './fixtures/attributions-of-text.ts'

/** The speakers of a text, outermost first, those of each attribution by " < ". */
const chainsOf = (text: string): readonly string[] =>
  attributionsOfText(text).rows.flatMap(({ chain }) =>
    chain.length > 1
      ? [
          chain
            .slice(1)
            .map(({ name }) => name)
            .join(' < '),
        ]
      : [],
  )

describe('a day that owns what is said', () => {
  it.each([
    ['Fridays claim that the weir had burst was withdrawn.', 'unknown'],
    ["Friday's claim that the weir had burst was withdrawn.", 'unknown'],
    ['Fridays report said the weir had burst.', "Friday's report"],
    ["Friday's report said the weir had burst.", "Friday's report"],
    ["Yesterday's statement said the weir had burst.", "Yesterday's statement"],
    ["Last week's report by Heron Watch said the weir had burst.", 'Heron Watch'],
    ['The Norr Daily’s report said the weir had burst.', 'Norr Daily'],
    ['Orla May’s claim that the weir had burst was withdrawn.', 'Orla May'],
  ])('speaks for nobody: %s', (text, chain) => {
    expect(chainsOf(text)).toEqual([chain])
  })
  it('leaves the verb behind its noun', () => {
    expect(chainsOf('Fridays raid cast new doubt on the lease said the envoy Ada Finn.')).toEqual(['Ada Finn'])
  })
})

describe('a body behind an owner', () => {
  it.each([
    ['Larras armed forces said the weir had burst.', 'Larras armed forces'],
    ['Larras armed forces on Monday blamed the rowers for the leak.', 'Larras armed forces'],
    ['Vells board and the rowers have blamed each other for that leak.', 'Vells board and the rowers'],
    ['Vells board said the weir had burst.', 'Vells board'],
  ])('is told with it: %s', (text, chain) => {
    expect(chainsOf(text)).toEqual([chain])
  })
  it('is none where somebody arms others', () => {
    expect(chainsOf('Ada Finn said he armed boats in the north.')).toEqual(['Ada Finn'])
  })
})

describe('an office, a channel and an envoy behind an owner', () => {
  it.each([
    ['The pier warden Ilse Korts office had said she was glad of the rain.', 'Ilse Kort'],
    ['Ilse Kort swam on. The guild’s raft sank. The pier warden Ilse Korts office said she was glad of the rain.', 'Ilse Kort'],
    ['Ilse Korts swam on. The pier warden Ilse Korts office said she was glad of the rain.', 'Ilse Korts'],
    ['Ilse sang. Warden Bo Korts swam on. The guild’s raft sank. The pier warden Ilse Marns office said she was glad.', 'Ilse Marns'],
    ['Neighboring Norrs Channel 6 television quoted Minister Ilse Kort as telling reporters that the lock was shut.', 'Norrs Channel 6 < Ilse Kort'],
    ['The fog lay over Norr. Neighboring Norrs Channel 6 television said that the lock was shut.', 'Channel 6'],
    ['Channel 6 said that the lock was shut.', 'Channel 6'],
    ['Heron Radio 4 said that the lock was shut.', 'Heron Radio 4'],
    ['Heron Radio told 60 guests that the lock was shut.', 'Heron Radio'],
    ['Bo Lind OTRAs regional shipping coordinator for Norr said that the lock was shut.', 'OTRA < Bo Lind'],
    ["Bo Lind OTRA's regional coordinator for Norr said that the lock was shut.", 'OTRA < Bo Lind'],
    ['OTRAs coordinator for Norr said that the lock was shut.', 'OTRAs coordinator for Norr'],
  ])('%s', (text, chain) => {
    expect(chainsOf(text)).toContain(chain)
  })
})
