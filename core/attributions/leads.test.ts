import { describe, expect, it } from 'vitest'
import { attributionsOfText, lineOf } from './fixtures/attributions-of-text.ts'

const read = (text: string): readonly string[] => {
  const found = attributionsOfText(text)
  return found.rows.map((row) => `${row.kind} ${lineOf(found.text, row)}`)
}
const BODY = 'The old lighthouse keeper lives in a stone house above the bay.'

describe('what opens a report', () => {
  it('is carried on to the person named next with the same content', () => {
    const [first] = read(
      `A harbour worker disclosed that the company dumped oil barrels in the lagoon at night. “The company dumped barrels of oil in the lagoon every night,” Mara Tolk told Coast Wire on Monday. ${BODY}`,
    )
    expect(first).toBe('reported the company dumped oil barrels in the lagoon at night | Coast Wire > Mara Tolk')
  })
  it('is carried on to the person who is named next, bare and for the first time', () => {
    const text = `At least 20 porters were hurt on Saturday in a fire on the northern quay, according to a local dock official. A boat struck the quay twice, Mara Tolk told Coast Wire. ${BODY}`
    expect(read(text)[0]).toBe('reported At least 20 porters were hurt on Saturday in a fire on the northern quay | Coast Wire > Mara Tolk')
    expect(read(text.replace('Mara Tolk', 'Mara Tolk, a porter,'))[0]).toMatch(/\| local dock official$/)
  })
  it('keeps several speakers and adds the one who is named', () => {
    const { rows } = attributionsOfText(
      `Ferry crews allege the island council is blocking repairs of the northern pier. The head of the Crew League, Arno Pell, said the council refuses to repair the northern pier of the island. ${BODY}`,
    )
    expect(rows[0]?.chain.slice(1).map(({ name, status }) => [name, status])).toEqual([
      ['Ferry crews', 'explicit'],
      ['Arno Pell', 'inferred'],
    ])
    expect(rows[0]?.hedging).toBe('hedged')
  })
  it('is joined to a name also where a speaker is told by a body’s name, and names are shared', () => {
    const { rows } = attributionsOfText(
      `Pilots from the Free Ledan Movement allege the Island States are hiding the charts of Fort North on Vell. Arno Pell, head of the Rope League, said the Island States burned charts of Fort North. ${BODY}`,
    )
    expect(rows[0]?.chain.slice(1).map(({ name }) => name)).toEqual(['Pilots from the Free Ledan Movement', 'Arno Pell'])
  })
  it('is carried on to an agency that is named by its short form', () => {
    const [first] = read(
      `State media said a crane fell on four divers in the northern dock of the island. A crane fell on four divers in the northern dock of the island on Friday, LPA state news agency reported. ${BODY}`,
    )
    expect(first).toBe('reported a crane fell on four divers in the northern dock of the island | LPA')
  })
  it('is a lead where the next statement repeats it', () => {
    const { rows } = attributionsOfText(
      `Four divers drowned when a crane fell on their boat in the northern dock. A crane fell on the boat in the northern dock and drowned four divers, the Dock Union said. ${BODY}`,
    )
    expect([rows[0]?.kind, rows[0]?.chain.at(-1)?.name, rows[0]?.chain.at(-1)?.status]).toEqual(['lead', 'Dock Union', 'inferred'])
  })
  it.each([
    [
      'counts the harm that the next statement counts in full',
      'Dozens of islanders have died in gales on the isle of Vell, where roofs and cranes came down.',
      'Falling roofs killed 31 islanders on Vell alone, the Harbour Board said.',
    ],
    [
      'is taken up by the next statement as “the gales”',
      'Gales have torn down the northern pier of Vell and closed every harbour of the guild for days.',
      'The gales closed the harbour of Vell on Saturday and tore at the pier, the Harbour Board said.',
    ],
  ])('is a lead where it %s', (_why, opening, next) => {
    const { rows } = attributionsOfText(`${opening} ${next} ${BODY}`)
    expect([rows[0]?.kind, rows[0]?.chain.at(-1)?.name]).toEqual(['lead', 'Harbour Board'])
  })
  it('leaves out what went before, which the report sets beside it', () => {
    const { rows } = attributionsOfText(
      `Three porters died when a crane fell on the dock of Vell on Friday, two weeks after nine sailors died. The crane fell on the three porters as they left the dock, the Dock Union said. ${BODY}`,
    )
    expect(rows.slice(0, 2).map(({ kind }) => kind)).toEqual(['lead', 'own-voice'])
  })
  it('is a lead, and so is what stands above it and is told again in it', () => {
    const { rows } = attributionsOfText(
      `Dozens of porters were hurt in Vell when a crane fell on Friday. Tags Vell cranes harbour At least 33 porters were hurt when a crane fell on the dock of Vell on Friday. The crane hurt 20 porters on the dock alone, the Dock Union said. ${BODY}`,
    )
    expect(rows.slice(0, 2).map(({ kind, chain }) => [kind, chain.at(-1)?.name])).toEqual([
      ['lead', 'Dock Union'],
      ['lead', 'Dock Union'],
    ])
  })
  it.each([
    ['tells of something else', 'A harbour worker said the lamp was out. Mara Tolk said the ferry was full of grain. The road was wet.'],
    [
      'describes somebody of another class',
      'A doctor said six men of the night shift drowned when the dock gate failed. Six men of the night shift drowned when the dock gate failed, police officer Ida Marsh said. The road was wet.',
    ],
  ])('stays with its own speaker where the next one %s', (_why, text) => {
    expect(attributionsOfText(text).rows[0]?.chain.at(-1)?.status).toBe('explicit')
  })
})
