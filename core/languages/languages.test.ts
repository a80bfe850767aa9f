import { describe, expect, it } from 'vitest'
import { languageOf, languages } from './index.ts'

const idOf = (text: string): string | undefined => languageOf({ text, meta: {} })?.id

describe('the language of a text', () => {
  it.each([
    'Skerry Post journalists could not verify claims made last week about tower fires.',
    'The index names nine firms.',
    'Six boats sank on Monday.',
    'A ferry sank off Port Ledan, leaving 42 people dead.',
    'We do not know who shut it.',
    'Divers from La Ronda said nobody had seen Çelik Güneş that night.',
    'Keepers left before dawn, leaving lamps unlit along every quay, pier, wharf, jetty.',
  ])('is English: %s', (text) => {
    expect(idOf(text)).toBe('en')
  })
  it.each([
    'Le maire a dit que le pont est ferme.',
    'On a vu des bateaux dans le port.',
    'Die Stadt hat das Tor in der Nacht geschlossen.',
    'Was in der Nacht am Hafen geschah, ist nicht bekannt.',
    'Liman on gün boyunca kapalı kaldı.',
    'Belediye başkanı köprünün kapandığını söyledi.',
    'قال العمدة إن الجسر مغلق منذ يوم الاثنين.',
    'قال The Skerry Post إن الجسر مغلق منذ يوم الاثنين.',
    'Мэр сообщил, что мост закрыт.',
    '',
    '12 34 !',
  ])('is not ours: %s', (text) => {
    expect(idOf(text)).toBeUndefined()
  })
  it('goes by what the report states', () => {
    const meta = { language: { value: 'en-GB', from: 'record' } } as const
    expect(languageOf({ text: 'Liman kapalı.', meta })?.id).toBe('en')
    expect(languageOf({ text: 'The pier is closed.', meta: { language: { value: 'fr', from: 'record' } } })).toBeUndefined()
  })
  it('goes by the share of function words in longer texts', () => {
    expect(idOf('The mayor said that the pier was closed. '.repeat(8))).toBe('en')
    expect(idOf('Le maire a dit que le pont est ferme depuis lundi. '.repeat(8))).toBeUndefined()
  })
})

/** The words and shapes of a topic, whatever lists, sets, maps and records hold them, each with its path. */
function leavesOf(value: unknown, path: string): readonly (readonly [path: string, leaf: string | RegExp])[] {
  if (typeof value === 'string' || value instanceof RegExp) return [[path, value]]
  if (typeof value === 'function') return []
  const held = value instanceof Set || value instanceof Map ? [...(value.keys() as Iterable<unknown>)] : value
  const entries = typeof held === 'object' && held !== null ? Object.entries(held) : []
  return entries.flatMap(([key, inner]) => leavesOf(inner, `${path}.${key}`))
}

describe.each(languages)('$label', ({ figures, names, times, ...language }) => {
  const { speech, phrases, hedges, timing, reckoning, owners, voices, bodies, denials, corrections, tolls, descriptions } = language
  const { statements, tellings, verbGroups, wordForms, ascriptions, offices, nameRuns, quantities, pronouns } = language
  const { possessives, ...forms } = names.forms
  const { openers, ...described } = descriptions
  const topics = {
    ...{ speech, phrases, hedges, timing, reckoning, owners, voices, bodies, denials, corrections, tolls, described },
    ...{ statements, tellings, verbGroups, wordForms, ascriptions, offices, nameRuns, quantities, pronouns },
    ...{ composed: figures.composed, counting: figures.counting, outcomes: figures.outcomes, joints: names.joints, roles: names.roles, forms },
    ...{ tense: times.tense, heads: times.heads, ranges: times.ranges, eventBefore: times.eventBefore },
  }
  const { openingBefore, creditOpening } = language.provenance
  const shapes = { openingBefore, creditOpening, clipped: language.sentences.clipped, halves: language.calendar.halves }
  it.each(Object.entries({ ...topics, shapes }))('has %s, whose words are in small letters and whose shapes keep no place', (name, topic) => {
    const leaves = leavesOf(topic, name)
    expect(leaves).not.toEqual([])
    for (const [path, leaf] of leaves) {
      if (leaf instanceof RegExp) expect(leaf.flags, path).not.toMatch(/[gy]/)
      else expect(leaf, path).toBe(leaf.toLowerCase().trim())
    }
  })
  it('opens a sentence with a capital', () => {
    expect(openers.filter((word) => !/^\p{Lu}/u.test(word))).toEqual([])
  })
  it('takes off every possessive of a name', () => {
    expect(possessives.global).toBe(true)
  })
  it('gives a number to an ordinal', () => {
    expect(new RegExp(`${figures.composed.ordinal.source}|`).exec('')).toHaveLength(2)
    expect([...figures.composed.denominators.values()].every((of) => of > 1)).toBe(true)
  })
})
