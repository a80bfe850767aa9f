import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attributionsOfText, lineOf, linesOf } from './fixtures/attributions-of-text.ts'

describe('direct quotations', () => {
  it.each([
    ['“Nobody came to the gate,” Orla Venn, a winch driver who swam ashore, told Skerry Post.', 'Nobody came to the gate | Skerry Post > Orla Venn'],
    ['“It is dark,” Will Orren, a diver, said on Monday.', 'It is dark | Will Orren'],
    ['"The lamps were out," said Orla Venn, a winch driver.', 'The lamps were out | Orla Venn'],
    ['The mayor said “every lamp was lit,” and left.', 'every lamp was lit | mayor'],
    ['The mayor said “every lamp was lit” and “every door was shut.”', 'every lamp was lit … every door was shut. | mayor'],
    ['“Every lamp was lit,” the mayor said, “and no door was shut.”', 'Every lamp was lit … and no door was shut. | mayor'],
  ])('end at their closing mark, without its comma: %s', (text, line) => {
    expect(linesOf(text)).toEqual([line])
  })
  it('leaves a clause behind a quotation in the content', () => {
    expect(linesOf('The mayor said “every lamp was lit,” and that the road was open.')[0]).toMatch(/the road was open \| mayor$/)
  })
})

describe('names of links', () => {
  it.each([
    ['A report by the Salt Miners’ Union said the shaft had flooded.', 'the shaft had flooded | Salt Miners’ Union'],
    ['The Salt Miners’ Union said the shaft had flooded.', 'the shaft had flooded | Salt Miners’ Union'],
    ['Dr Pell Orren, head of the island hospital in Skerry Bay, said two men had drowned.', 'two men had drowned | Pell Orren'],
    ['Mara Tolk, head of the Skerry Hospital in Vell, said two men had drowned.', 'two men had drowned | Skerry Hospital > Mara Tolk'],
    ['“Every lamp was lit,” Captain Joren Pell, a spokesman for the River Watch, told reporters.', 'Every lamp was lit | River Watch > Joren Pell'],
    ['Colonel Ida Marsh, a spokeswoman for the Defence Ministry, said the road was open.', 'the road was open | Ida Marsh'],
    ['Secretary of State Ida Marsh said the road was open.', 'the road was open | Ida Marsh'],
    ['Minister of Foreign Affairs Ida Marsh said the road was open.', 'the road was open | Ida Marsh'],
    ['The LN Under Secretary General for Humanitarian Affairs Ida Marsh said the road was open.', 'the road was open | LN > Ida Marsh'],
    ['LN Secretary-General Ida Marsh said the road was open.', 'the road was open | LN > Ida Marsh'],
    ['The Secretary General of the Tidal League, Ida Marsh, said the road was open.', 'the road was open | Tidal League > Ida Marsh'],
    ['Sal al-Orm spokesman Joren Pell said the road was open.', 'the road was open | Sal al-Orm > Joren Pell'],
    ['Ida Marsh deputy director of the road division at River Watch said the road was open.', 'the road was open | Ida Marsh'],
    ['Local activist Amir al-Dalwi said the road was open.', 'the road was open | Amir al-Dalwi'],
    ['The LN Secretary General said the road was open.', 'the road was open | LN Secretary General'],
    ['The Prime Minister said the road was open.', 'the road was open | Prime Minister'],
    ['The Secretary General of the Tidal League said the road was open.', 'the road was open | Secretary General of the Tidal League'],
  ])('%s', (text, line) => {
    expect(linesOf(text)).toContain(line)
  })
})

describe('kinds of links', () => {
  it.each([
    ['The Blue Caps said on Sunday that the tower was shut.', 'organisation'],
    ['The LN has said that half of the town fled.', 'organisation'],
    ['The United Isles said that the tower was shut.', 'organisation'],
    ['Ada Finn said that the tower was shut.', 'named-person'],
    ['The Reverend Ada Finn said that the tower was shut.', 'named-person'],
    ['The Harbour Commissioner said that the tower was shut.', 'official'],
    ['The Governor of Vell said that the tower was shut.', 'official'],
    ['Residents of Vell said that the tower was shut.', 'unnamed-group'],
    ['Officials of the Lamp Society said that the tower was shut.', 'official'],
    ['Doctors Without Harbours said that the tower was shut.', 'organisation'],
    ['The Friends of Vell said that the tower was shut.', 'organisation'],
  ])('%s', (text, type) => {
    expect(attributionsOfText(text).rows.flatMap(({ chain }) => chain.slice(1).map((link) => link.type))).toEqual([type])
  })
})

describe('the report’s own voice', () => {
  it.each([
    'Skerry Post could not verify the claims.',
    'Skerry Post could not independently confirm the account of the divers.',
    'The index names nine firms.',
    'Ten boats.',
    '“Every lamp was lit that night.”',
  ])('%s', (text) => {
    expect(attributionsOfText(text).rows.map(({ kind }) => kind)).toEqual(['own-voice'])
  })
  it('leaves no sentence without an entry', () => {
    const parts =
      'the mayor|names|nine firms|lists|said|that|told|Coast Wire|according to|divers|the pier|closed|boats|by|on Monday|and|who|,|“every door,”'
    const sentence = fc.array(fc.constantFrom(...parts.split('|')), { minLength: 3, maxLength: 12 }).map((words) => `The ${words.join(' ')}.`)
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 4 }), (sentences) => {
        const { rows, passages } = attributionsOfText(sentences.join(' '))
        const spans = rows.flatMap(({ content, cue, source }) => [...content, ...cue, ...source])
        for (const { extent } of passages.sentences) expect(spans.some(([from, to]) => from < extent[1] && to > extent[0])).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
  it('does not swallow what somebody could not confirm in a clause', () => {
    expect(attributionsOfText('The ministry could not confirm that the bridge had fallen.').rows[0]).toMatchObject({
      kind: 'reported',
      polarity: 'negated',
    })
  })
  it('keeps a caveat with the statement before it', () => {
    const { rows } = attributionsOfText('Divers said the shaft had flooded. Skerry Post could not verify the claims.')
    expect(rows.map(({ kind, caveats }) => [kind, caveats.length])).toEqual([
      ['reported', 1],
      ['own-voice', 0],
    ])
  })
})

describe('who made what is cited', () => {
  it.each([
    ['According to a report by the Lamp Society, nine were dead.', 'nine were dead | Lamp Society'],
    ['According to a report published Monday by the Lamp Society, nine were dead.', 'nine were dead | Lamp Society'],
    ['A report published on Monday by the Lamp Society said nine were dead.', 'nine were dead | Lamp Society'],
    ['According to a report by the union, nine were dead.', 'nine were dead | union'],
    ['According to a letter written by sailors, nine were dead.', 'nine were dead | letter > sailors'],
    ['According to a report seen by Coast Wire, nine were dead.', 'nine were dead | Coast Wire > report'],
    ['Nine were dead, according to a February report.', 'Nine were dead | February report'],
  ])('%s', (text, line) => {
    expect(linesOf(text)).toContain(line)
  })
})

describe('who speaks behind an aside', () => {
  it.each([
    ['An LN official, who asked not to be identified because he was not authorised to speak, said nine were dead.', 'nine were dead | LN official'],
    ['A clerk, who asked for anonymity, said nine were dead.', 'nine were dead | clerk'],
    ['According to Ilan Orta, the port’s director, nine were dead.', 'nine were dead | Ilan Orta'],
    ['According to the union, a group of dockers, nine were dead.', 'nine were dead | union'],
    ['According to Orta, a soldier, two guards and a cook died.', 'a soldier, two guards and a cook died | Orta'],
    ['The mayor asked not to be blamed.', 'to be blamed | mayor'],
    ['The ship, which the army said had been carrying arms, sank on Monday.', 'had been carrying arms | army'],
  ])('%s', (text, line) => {
    expect(linesOf(text)).toContain(line)
  })
})

describe('where one speaker ends', () => {
  it.each([
    ['The ministry said nine were dead; the union said twelve were dead.', ['nine were dead | ministry', 'twelve were dead | union']],
    ['Ledan says it killed nine; Vell says twelve died.', ['it killed nine | Ledan', 'twelve died | Vell']],
    ['The ministry said nine were dead; twelve were hurt.', ['nine were dead | ministry', 'twelve were hurt | ministry']],
    ['The army claimed to have killed nine.', ['to have killed nine | army']],
    ['The mayor said the ship, which sank, was lost.', ['the ship, which sank, was lost | mayor']],
  ])('%s', (text, lines) => {
    expect(linesOf(text)).toEqual(lines)
  })
})

it('takes two who are described between commas for two speakers', () => {
  expect(linesOf('Ada Finn, an analyst at the Vell Institute, and Joren Pell, a retired officer, said nine were dead.')).toEqual([
    'nine were dead | Ada Finn',
    'nine were dead | Joren Pell',
  ])
  expect(linesOf('Ada Finn, head of the Salt Union, and mayor of Vell, said nine were dead.').length).toBe(1)
})

it('takes two who hold offices for two speakers', () => {
  expect(linesOf('Secretary of State Ida Marsh and Foreign Secretary Joren Pell said the road was open.')).toEqual([
    'the road was open | Ida Marsh',
    'the road was open | Joren Pell',
  ])
})

describe('a bracket between subject and verb', () => {
  it('breaks no clause', () => {
    const { text, rows } = attributionsOfText('The Open River Party (ORP, also known as the RPO) called on the Water Board to drain the lake.')
    expect(rows.map((row) => lineOf(text, row))).toEqual(['the Water Board to drain the lake | Open River Party'])
    expect(rows[0]?.stance).toBe('directs')
  })
})

describe('who is meant', () => {
  it('takes one who is quoted word for word under a bare name for a person', () => {
    const { rows } = attributionsOfText('“We were alone,” Venn said. She said the lamp was out.')
    expect(rows.map(({ chain }) => [chain.at(-1)?.name, chain.at(-1)?.type])).toEqual([
      ['Venn', 'named-person'],
      ['Venn', 'named-person'],
    ])
    expect(attributionsOfText('“We were alone,” the HRG said.').rows[0]?.chain.at(-1)?.type).not.toBe('named-person')
  })
  it.each([
    [
      'The Lamp Society said the tower was shut. Accounts given by former keepers describe long nights. They say the lamp was never lit.',
      'former keepers',
    ],
    ['The Lamp Society said the tower was shut. Accounts of former keepers speak of long nights. They say the lamp was never lit.', 'former keepers'],
    ['The Lamp Society said the tower was shut. Residents gathered on the quay. They said the lamp was never lit.', 'Residents'],
    ['The Lamp Society said the tower was shut. The stairs were steep. They said the lamp was never lit.', 'Lamp Society'],
  ])('finds whom “they” means: %s', (text, name) => {
    expect(linesOf(text).at(-1)).toBe(`the lamp was never lit | ${name}`)
  })
})
