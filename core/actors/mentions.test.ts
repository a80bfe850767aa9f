import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mentionsIn } from './fixtures/actors-of.ts'

/** The quotes of the mentions of a level, in order. */
async function quotes(text: string, level: 'name' | 'nominal' | 'pronoun' | 'adjective'): Promise<string[]> {
  const found = await mentionsIn(text)
  return found.mentions.filter((mention) => mention.level === level).map((mention) => found.text.slice(...mention.extent))
}

describe('names', () => {
  it.each([
    ['The fire was seen from Port Ledan and the Bay of Orta.', ['Port Ledan', 'Bay of Orta', 'Orta']],
    ['He joined the Ministry of Roads and Housing in May.', ['Ministry of Roads and Housing']],
    ['She left the Ferry Workers’ Union on Monday.', ['Ferry Workers’ Union']],
    ["The Ferry Owners' Association and the Cooks' Syndicate met.", ["Ferry Owners' Association", "Cooks' Syndicate"]],
    ["They call them 'Ferry Owners' and the Association left.", ['Ferry Owners', 'Association']],
    ["It is Ledan's harbour.", ['Ledan']],
    ['Talks with Ilan van der Orta and Mara Dell failed.', ['Ilan van der Orta', 'Mara Dell']],
    ['They met Harbour Minister Ilan Orta there.', ['Ilan Orta']],
    ['They met the Secretary of State, Mara Dell, there.', ['Mara Dell']],
    ['They came with al-Ledan fighters and the Nejda [Rescue] Society.', ['al-Ledan', 'Nejda [Rescue] Society']],
    ['The Coast Observatory for Harbour Rights said so.', ['Coast Observatory for Harbour Rights']],
    ['He lives in West Ledan, not in the west of Ledan.', ['West Ledan', 'Ledan']],
    ['They met Ilan “The Eel” Orta there.', ['Ilan “The Eel” Orta']],
    ['They called it “The Eel” and left Ledan.', ['Eel', 'Ledan']],
    ['B-Line boats came late on Monday. Co-workers left on Friday.', ['B-Line']],
    ['It rained in northern Ledan.', ['northern Ledan', 'Ledan']],
    ['It rained in Northern Ledan.', ['Northern Ledan', 'Ledan']],
    ['They met the Leader of the Free Coast Movement there.', ['Free Coast Movement']],
    ['They met Ilan Orta of Port Ledan.', ['Ilan Orta', 'Port Ledan']],
    ['It was left to the LR, said the LR-backed mayor.', ['the LR', 'the LR']],
    ['We saw the LR officials.', ['LR']],
    ['They burned their ‘Camp Orta’ base and the camp.', ['Camp Orta']],
    ['The Ledan-based group hit anti-FCM posters.', ['Ledan', 'FCM']],
    ['It was a cold morning. Nobody came.', []],
    ['The Committee to Protect Harbours sent a boat of the Coast Union to Orta.', ['Committee to Protect Harbours', 'Coast Union', 'Orta']],
    ['They saw the Joint Task Force – Ledan come with the 5th Shore Brigade.', ['Joint Task Force – Ledan', '5th Shore Brigade']],
    ['It was the 5th Orta had seen.', ['Orta']],
    ['Jabhat al-Orta came from Dell az Ledan on Dec. 10.', ['Jabhat al-Orta', 'Dell az Ledan']],
    ['Then HE Dr Ilan Orta left. HE WAS LATE.', ['Ilan Orta']],
  ])('%s', async (text, expected) => {
    expect(await quotes(text, 'name')).toEqual(expected)
  })

  it('takes a possessive whose apostrophe was lost off the name, where the report writes the name elsewhere', async () => {
    expect(await quotes('Nobody saw Ledan burn. They say Ledans army was there.', 'name')).toEqual(['Ledan', 'Ledan'])
    expect(await quotes('They say the Ledans came.', 'name')).toEqual(['Ledans'])
    expect(await quotes('Nobody saw Ledan burn. A bomb went off near Orta Bay Ledans army said.', 'name')).toEqual(['Ledan', 'Orta Bay', 'Ledan'])
    expect(await quotes('Nobody saw New Ledan burn. They say New Ledans army was there.', 'name')).toEqual(['New Ledan', 'New Ledan'])
  })

  it('parts names that stand side by side only where the text has lost its commas', async () => {
    const sentences = 'We saw Ledan Orta burn. Then Ledan was dark. Later Orta was dark too. '
    const words = 'They waited for the boats and nobody came for a long time on that day. '.repeat(10)
    expect(await quotes(sentences + words, 'name')).toEqual(['Ledan', 'Orta', 'Ledan', 'Orta'])
    expect(await quotes(sentences + words.replaceAll('boats', 'boats,'), 'name')).toEqual(['Ledan Orta', 'Ledan', 'Orta'])
  })

  it('reads names in headlines by how the text below writes them', async () => {
    const found = await quotes(
      'Mara Dell Leaves Ledan After Fire In Old Harbour\n\nThe mayor, Mara Dell, has left the town. She said that Ledan was safe.',
      'name',
    )
    expect(found).toEqual(['Mara Dell', 'Ledan', 'Mara Dell', 'Ledan'])
  })

  it('gives titles with the name and kinds by form and context', async () => {
    const { mentions } = await mentionsIn('Harbour Minister Ilan Orta told the Coast Wire Agency in Ledan that the Free Coast Movement had gone.')
    const named = mentions.filter((mention) => mention.level === 'name')
    expect(named.map(({ name, kind, title }) => [name, kind, title])).toEqual([
      ['Ilan Orta', 'person', 'Harbour Minister'],
      ['Coast Wire Agency', 'organisation', undefined],
      ['Ledan', 'place', undefined],
      ['Free Coast Movement', 'organisation', undefined],
    ])
  })

  it.each(['Coast News Agency', 'Ledan Times', 'Harbour Radio', 'Shore TV'])('takes %s for a publication by its form', async (name) => {
    const { mentions } = await mentionsIn(`We read it in the ${name} today.`)
    expect(mentions.find((mention) => mention.name === name)?.kind).toBe('publication')
  })
})

describe('descriptions', () => {
  it.each([
    ['A former member of the Free Coast Movement said so.', ['A former member of the Free Coast Movement']],
    ['A number of residents fled.', ['A number of residents']],
    ['Some of the fishermen saw it.', ['Some of the fishermen']],
    ['Ledan government officials denied it.', ['Ledan government officials']],
    ['The report continued.', ['The report']],
    ['A Coast Council report accused the mayor.', ['A Coast Council report', 'the mayor']],
    ['We met former Ledanian government officials.', ['former Ledanian government officials', 'former Ledanian government']],
    ['They saw the camp hoping to leave.', ['the camp']],
    ['The Members of the Coast Council left.', ['The Members of the Coast Council']],
    ['They saw the Minister of Foreign Affairs of Ledan.', ['the Minister of Foreign Affairs of Ledan']],
    ['The boat sank.', []],
  ])('%s', async (text, expected) => {
    expect(await quotes(text, 'nominal')).toEqual(expected)
  })
})

describe('antecedents', () => {
  /** Pairs "later <- earlier" of quotes. */
  async function links(text: string): Promise<string[]> {
    const found = await mentionsIn(text)
    const quote = (i: number): string => found.text.slice(...found.mentions[i]!.extent)
    return found.mentions.flatMap((mention, i) => (mention.antecedent < 0 ? [] : [`${quote(i)} <- ${quote(mention.antecedent)}`]))
  }

  it.each([
    ['Ilan Orta came at noon. Orta was tired.', 'Orta <- Ilan Orta'],
    ['The mayor, Mara Dell, came. She spoke.', 'She <- the mayor'.replace('the mayor', 'The mayor')],
    ['Mara Dell, a former pilot, came.', 'a former pilot <- Mara Dell'],
    ['The Coast Observatory said nothing. Later the observatory spoke.', 'the observatory <- Coast Observatory'],
    ['The Free Coast Movement left. Nobody knows why the group did that.', 'the group <- Free Coast Movement'],
    ['The Ledanian army left Orta. It rained in the country.', 'the country <- Ledanian'],
    ['The armed group “Free Shore” left.', 'Free Shore <- The armed group'],
    ['The FCM group left.', 'FCM <- The FCM group'],
    ['We met Mara Dell (the main witness).', 'the main witness <- Mara Dell'],
    ['They left Camp Orta (the group’s outpost near Ledan).', 'the group’s outpost <- Camp Orta'],
    ['Leader of the Shore Front rebels Ilan Orta spoke.', 'Ilan Orta <- Leader of the Shore Front rebels'],
    ['Bren Oll – the father of a Ledanian pilot, came.', 'the father of a Ledanian pilot <- Bren Oll'],
    ['The mayor, Bren Oll, met a spokeswoman. He left.', 'He <- The mayor'],
    ['“We fear Mayor Ilan Orta,” Mayor Bren Oll told us. He left.', 'He <- Bren Oll'],
    ['His deputy is Captain Ilan Orta.', 'Ilan Orta <- His deputy'],
  ])('%s', async (text, expected) => {
    expect(await links(text)).toContain(expected)
  })

  it('gives a bare role between two names to the second', async () => {
    const found = await links('They met the President, Ilan Orta, Prime Minister, Mara Dell and Harbour Chief, Bren Oll on Monday.')
    expect(found.filter((link) => link.startsWith('Prime Minister'))).toEqual([])
  })

  it('takes no name of a body for a group that is named itself, and no word for what something is called', async () => {
    expect(await links('The Shore Front left. The Orta group stayed.')).toEqual(['Orta <- The Orta group'])
    expect(await links('The Shore Front is listed as an armed group. Nobody knows why the group left.')).toEqual(['the group <- Shore Front'])
  })

  it('reads two peoples tied together as two', async () => {
    expect(await quotes('They met a Ledanian-Orcish pilot.', 'adjective')).toEqual(['Ledanian', 'Orcish'])
    expect(await quotes('They met a Ledan-based pilot.', 'adjective')).toEqual([])
    expect(await quotes('The gates closed. Z-Freight USA closed, too.', 'name')).toEqual(['Z-Freight USA'])
    expect(await quotes('They searched the coast. Combs, 61, was seen.', 'name')).toEqual(['Combs'])
  })

  it('does not choose between two persons of one surname', async () => {
    expect(await links('Ilan Orta met Mara Orta. Later Orta left.')).toEqual([])
  })

  it('points back only', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.constantFrom(
            'Ilan Orta',
            'Orta',
            'the mayor,',
            'he',
            'said',
            'the group',
            'FCM',
            '(FCM)',
            'of',
            'the',
            '.',
            '\n',
            '"',
            "'s",
            'a former member of',
          ),
        ),
        async (parts) => {
          const { mentions, text } = await mentionsIn(parts.join(' '))
          mentions.forEach((mention, i) => {
            expect(mention.antecedent).toBeLessThan(i)
            expect(mention.extent[0]).toBeLessThan(mention.extent[1])
            expect(text.slice(...mention.extent)).toMatch(/^\S(?:.*\S)?$/s)
          })
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('stated aliases', () => {
  it.each([
    ['The Free Coast Movement (FCM) denied it.', [['bracket', 'Free Coast Movement', 'FCM']]],
    ['The FCM (Free Coast Movement) denied it.', [['bracket', 'FCM', 'Free Coast Movement']]],
    ['The Free Coast Movement (FCM also known as the MCF, PFCM and CCN) left.', [['list', 'Free Coast Movement', 'FCM', 'MCF', 'PFCM', 'CCN']]],
    ['The Shore Front, also known as the Dune Guard, left.', [['also-known-as', 'Shore Front', 'Dune Guard']]],
    ['The Shore Front, formerly the Dune Guard, left.', [['formerly', 'Shore Front', 'Dune Guard']]],
    ['They reached Camp Asraf (also spelled Ashraff).', [['spelled', 'Camp Asraf', 'Ashraff']]],
    ['The Ferry Union in Ledan (FUL) spoke.', [['bracket', 'Ferry Union in Ledan', 'FUL']]],
    ['The weekly Nedai Sahel (the Voice of Shores) wrote it.', [['bracket', 'Nedai Sahel', 'Voice of Shores']]],
    ['The harbour minister, Ilan Orta, came.', [['apposition', 'harbour minister', 'Ilan Orta']]],
    ['The Orta Mosque, officially the Coast Association in Orta, is shut.', [['also-known-as', 'Orta Mosque', 'Coast Association in Orta']]],
    [
      'Mara Dell, the special adviser to Minister Orta for Ferries in the North and East Bay, spoke.',
      [['apposition', 'Mara Dell', 'special adviser to Minister Orta for Ferries in the North and East Bay']],
    ],
    ['Mara Dell, a commander in Ledan who left, spoke.', [['apposition', 'Mara Dell', 'commander']]],
    [
      'The leader of the Shore Front in Ledan, Orta-born pilot Ilan Dell, spoke.',
      [['apposition', 'leader of the Shore Front in Ledan', 'Ilan Dell']],
    ],
    ['After the mayor, former pilot Ilan Dell, spoke.', []],
    ['They saw Ilan Orta,[1] who would later become the President of Ledan.', [['apposition', 'Ilan Orta', 'President of Ledan']]],
    [
      "The council appointed Ilan Orta the chief engineer for Ledan's ferries in 2031.",
      [['apposition', 'Ilan Orta', "chief engineer for Ledan's ferries"]],
    ],
    ['The council told Ilan Orta the chief engineer had left.', []],
    ['They met the Coast Chargé d’Affaires, a.i., Ilan Orta, in Ledan.', [['apposition', 'Coast Chargé d’Affaires', 'Ilan Orta']]],
    ['They hold Orta, the capital of Ledan, and a port.', [['apposition', 'Orta', 'capital of Ledan']]],
    ['Then came the Minister of Roads of Ledan, HE Ilan Orta, by boat.', [['apposition', 'Minister of Roads of Ledan', 'HE Ilan Orta']]],
    ['She was an assistant to Ilan Orta, the former mayor, then.', [['apposition', 'Ilan Orta', 'former mayor']]],
    [
      'Ferry crews and Shore Front, the director of ferries in Ledan, Mara Dell, said so.',
      [['apposition', 'director of ferries in Ledan', 'Mara Dell']],
    ],
    ['Coast Ferry Lines (CFX: CFL) fell.', [['bracket', 'Coast Ferry Lines', 'CFL']]],
    ['Mara Dell (R) came from Ledan (see map).', []],
    ['PORT LEDAN (CWN) - Nothing happened.', []],
    ['In Ledan, the minister said, all is well.', []],
  ])('%s', async (text, expected) => {
    const { aliases } = await mentionsIn(text)
    expect(aliases.map(({ how, names }) => [how, ...names])).toEqual(expected)
  })
})

describe('names outside sentences', () => {
  it('finds names that the report bears, and initials, in the furniture around it', async () => {
    const text = 'Home » Coast » The FCM\n\nShore Front denies fire\n\nThe Shore Front denied on Monday that it had set the harbour of Ledan on fire.'
    expect(await quotes(text, 'name')).toEqual(['FCM', 'Shore Front', 'Shore Front', 'Ledan'])
  })
})

describe('odd texts', () => {
  it.each([
    '',
    '   \n',
    '()()()(((',
    'A'.repeat(5000),
    'Ilan Orta '.repeat(800),
    '(FCM '.repeat(800),
    'the group '.repeat(800),
    '\ud800 Orta',
    'ОРТА сказал',
    'قال أورتا',
  ])('are read without fail: %#', async (text) => {
    expect((await mentionsIn(text)).mentions).toBeInstanceOf(Array)
  })
})
