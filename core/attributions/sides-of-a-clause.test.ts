import { describe, expect, it } from 'vitest'
import { attributionsOfText, toldLinesOf } from './fixtures/attributions-of-text.ts'

describe('a clause beside what is said', () => {
  it.each([
    [
      'Salt Radio said nine rafts sank whilst a union keeper did not deny that lamps were out and added that the lock was open.',
      ['nine rafts sank | Salt Radio', 'the lock was open | union keeper'],
    ],
    ['Salt Radio said nine rafts sank while two keepers slept and added that the lock was open.', /^the lock was open \| Salt Radio$/],
    [
      'The union blamed pilots for the wreck of two tugs - a charge rejected by the navy.',
      ['pilots for the wreck of two tugs | union', 'a charge | navy'],
    ],
    [
      'The union blamed pilots for the wreck of two tugs - a charge heard by the court.',
      ['pilots for the wreck of two tugs - a charge heard by the court | union'],
    ],
    ['The mayor hit back by claiming that the lock was sound according to Salt Radio.', /^the lock was sound \| Salt Radio > mayor$/],
    ['The mayor hit back by claiming that the lock was sound according to Tilda Marr.', /^the lock was sound \| Tilda Marr > mayor$/],
    ['The mayor began by saying a few words.', []],
  ])('%s', (text, lines) => {
    if (Array.isArray(lines)) expect(toldLinesOf(text)).toEqual(lines)
    else expect(toldLinesOf(text).at(-1)).toMatch(lines)
  })
  it('keeps what is told by an outlet at the end as its words', () => {
    expect(toldLinesOf('The mayor hit back by claiming that the lock was sound according to Salt Radio.')[0]).toMatch(
      /^The mayor hit back .*\| Salt Radio$/,
    )
  })
})

describe('words that tell of the telling', () => {
  it.each([
    ['"The lock is no toy" Tide TV said quoting a keeper as is its custom.', ['The lock is no toy | Tide TV > keeper']],
    ['"The lock is no toy" Marr told Tide TV in reference to a dare by two pilots who drowned.', ['The lock is no toy | Tide TV > Marr']],
    ['"The lock is no toy" the keeper said as he shut it.', ['The lock is no toy … as he shut it | keeper']],
  ])('%s', (text, lines) => {
    const { rows } = attributionsOfText(text)
    expect(toldLinesOf(text)).toEqual(lines)
    expect(rows).toHaveLength(1)
  })
  it('opens a sentence of the report', () => {
    expect(attributionsOfText('In response to the dare the keepers have shut the lock.').rows).toHaveLength(1)
  })
  it.each([
    ['Weir Office spokeswoman Tilda Marr in a mailed statement accused two pilots of theft.', ['two pilots of theft | Weir Office > Tilda Marr']],
    ['On Friday keeper Tilda Marr in a joint statement on Friday denied that the lock was open.', ['the lock was open | Tilda Marr']],
    ['A statement in the post said the lock was open.', ['the lock was open | statement in the post']],
  ])('stands between a speaker and the verb: %s', (text, lines) => {
    expect(toldLinesOf(text)).toEqual(lines)
  })
})

describe('a speaker behind a lost comma', () => {
  it.each([
    [
      'Divers are to look at two locks where cracks have been reported the League of Weirs said on Friday.',
      ['Divers are to look at two locks where cracks have been reported | League of Weirs'],
    ],
    ['The keepers were told the League of Weirs said on Friday that rafts sank.', ['rafts sank | League of Weirs']],
    [
      'The navy has rejected the charges but has yet to bow to demands that divers be allowed in Tarn news agency reports.',
      [/^The navy .* \| Tarn news agency$/, /^the charges .*\| Tarn news agency > navy$/],
    ],
    [
      'Infographic: Eels (Drawn by Tilda Marr / Salt Radio) The Tarn council has denied the charges Tarn news agency reports.',
      ['The Tarn council has denied the charges | Tarn news agency', 'the charges | Tarn news agency > Tarn council'],
    ],
    ['The council has paid for Tarn news agency reports.', []],
    ['Skells lock minister said nine rafts sank.', ['nine rafts sank | Skells lock minister']],
  ])('%s', (text, lines) => {
    expect(toldLinesOf(text)).toEqual(lines.map((line) => (typeof line === 'string' ? line : expect.stringMatching(line))))
  })
})

describe('nouns that hold what is said', () => {
  it.each([
    [
      'For weeks the navy has tried to counter pilot accusations that its crews stole rafts at dawn insisting that the pilots stole them.',
      ['its crews stole rafts at dawn | pilot', 'the pilots stole them | navy'],
    ],
    ['The lock was shut amid fresh police accusations that two tugs were stolen.', ['two tugs were stolen | police']],
    ['The lock was shut amid media reports that two tugs were stolen.', ['two tugs were stolen | ']],
    ['The navy is looking into claims that at least nine keepers were hurt on Friday.', ['at least nine keepers were hurt on Friday | ']],
    ['Both crews have put the blame on each other for the wreck.', ['the blame on each other for the wreck | Both crews']],
  ])('%s', (text, lines) => {
    expect(toldLinesOf(text)).toEqual(lines)
  })
})

describe('a speaker who goes on', () => {
  it.each([
    ['Guards in turn accused the millers of theft.', ['the millers of theft | Guards']],
    ['The guild has in recent days said the weir is old.', ['the weir is old | guild']],
    ['The envoy was in talks said the board.', ['The envoy was in talks | board']],
    ['The guild denied the use of traps and has in turn accused the millers of theft.', ['the use of traps | guild', 'the millers of theft | guild']],
    [
      'The guild said three millers were among the dead adding that the weir was old.',
      ['three millers were among the dead | guild', 'the weir was old | guild'],
    ],
    [
      'Two died Dora Varro told CWA adding however that the weir was sound.',
      ['Two died | CWA > Dora Varro', 'the weir was sound | CWA > Dora Varro'],
    ],
    [
      'Two died Dora Varro told The New Roman adding that the weir was sound.',
      ['Two died | New Roman > Dora Varro', 'the weir was sound | New Roman > Dora Varro'],
    ],
    ['The guild said nine died. It is worth noting that the weir was sound.', ['nine died | guild']],
    ['The guild said the weir had burst and put the toll at 30.', ['the weir had burst | guild', 'the toll at 30 | guild']],
    ['The guild said the flood rose and put the millers at risk.', ['the flood rose and put the millers at risk | guild']],
    ['The guild denies the use of traps and accuses millers of theft.', ['the use of traps | guild', 'millers of theft | guild']],
    ['The guild said the weir was old and has in turn accused the millers of theft.', ['the weir was old | guild', 'the millers of theft | guild']],
    ['Police said the miller was held and has admitted that he broke the weir.', [expect.stringMatching(/ \| Police$/), expect.anything()]],
    ['The guild said rescuers found two and put the toll at nine.', ['rescuers found two and put the toll at nine | guild']],
    [
      'The guild said the millers have lost two traps and have blamed the keeper.',
      ['the millers have lost two traps and have blamed the keeper | guild', 'the keeper | guild > millers'],
    ],
  ])('%s', (text, lines) => {
    expect(toldLinesOf(text)).toEqual(lines)
  })
})

describe('names behind titles of two words', () => {
  it.each([
    ['Millworks Chief Executive Dora Varro said the weir was old.', ['the weir was old | Dora Varro']],
    ['The Executive Committee of Millworks said the weir was old.', ['the weir was old | Executive Committee of Millworks']],
  ])('%s', (text, lines) => {
    expect(toldLinesOf(text)).toEqual(lines)
  })
})
