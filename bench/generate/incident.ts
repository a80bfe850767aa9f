import { organisationName, personName, placeName, type PersonName } from './names.ts'
import type { Random } from './random.ts'
import { ADJECTIVES, NOUNS } from './vocabulary.data.ts'

/** One that speaks about an incident: an origin. */
export interface Voice {
  readonly id: string
  readonly kind: 'named' | 'described' | 'organisation' | 'authority'
  /** As first named: "Dr Miren Halvach, a surgeon". */
  readonly full: string
  /** As named again: "Halvach", "the surgeon". */
  readonly short: string
}

/** What happened, as the generator knows it. */
export interface Incident {
  readonly id: string
  /** Days since the corpus began. */
  readonly day: number
  readonly what: 'fire' | 'collapse' | 'strike' | 'flood' | 'arrests' | 'ban'
  readonly place: string
  readonly region: Region
  readonly building: string
  /** The building as an account describes it: "old glass". */
  readonly look: string
  readonly organisation: string
  readonly person: PersonName
  readonly toll: number
  readonly others: number
  readonly money: number
  readonly voices: readonly Voice[]
  /** What only this incident has, in words: keeps sentences of one shape apart. */
  readonly detail: readonly string[]
  /** A public statement that every reporter may quote, with its quotation marks. */
  readonly speech: string
}

/** A part of the invented country, with the paragraph that every report on it repeats. */
export interface Region {
  readonly name: string
  readonly background: readonly string[]
}

export function regions(random: Random): readonly Region[] {
  return Array.from({ length: 8 }, () => {
    const name = placeName(random)
    const [river, rival] = [placeName(random), placeName(random)]
    const since = random.whole(2009, 2021)
    return {
      name,
      background: [
        `${name} has been divided between the ${random.of(ADJECTIVES)} councils of ${river} and ${rival} since the ${random.of(NOUNS)} dispute of ${since}, which closed every ${random.of(NOUNS)} on the border.`,
        `More than ${random.whole(20, 90)},000 people have left the ${random.of(ADJECTIVES)} valleys of ${name} since ${since + 1}, and the ${random.of(NOUNS)} trade that once fed ${rival} is largely run from ${river}.`,
      ],
    }
  })
}

const SITES = [
  'depot',
  'mill',
  'warehouse',
  'ferry terminal',
  'market hall',
  'clinic',
  'boarding school',
  'rail yard',
  'cannery',
  'tower block',
  'bus garage',
  'quarry',
]
const ROLES = ['a surgeon', 'a dock foreman', 'a school teacher', 'a shopkeeper', 'a night guard', 'a tram driver', 'a retired judge', 'a nurse']
const GROUPS = ['rescuers', 'neighbours', 'survivors', 'relatives', 'officials', 'engineers', 'two porters', 'three witnesses']

export function incident(random: Random, setting: { readonly number: number; readonly day: number; readonly regions: readonly Region[] }): Incident {
  const id = `i${setting.number}`
  const organisation = organisationName(random)
  return {
    id,
    day: setting.day,
    what: random.of(['fire', 'collapse', 'strike', 'flood', 'arrests', 'ban']),
    place: placeName(random),
    region: random.of(setting.regions),
    building: random.of(SITES),
    ...described(random),
    organisation,
    person: personName(random),
    toll: random.whole(3, 89),
    others: random.whole(12, 480),
    money: random.whole(2, 95),
    voices: voicesOf(random, id, organisation),
    speech: speech(random),
  }
}

/** The incident as another reporter tells of it: what happened and who speaks are the same, what is described is not. */
export function anotherAccount(random: Random, incident: Incident): Incident {
  return { ...incident, ...described(random) }
}

function described(random: Random): Pick<Incident, 'look' | 'detail'> {
  return {
    look: `${random.of(ADJECTIVES)} ${random.of(NOUNS)}`,
    detail: Array.from({ length: 16 }, () => `${random.of(ADJECTIVES)} ${random.of(NOUNS)}`),
  }
}

function speech(random: Random): string {
  const thing = (): string => `${random.of(ADJECTIVES)} ${random.of(NOUNS)}`
  return `“No ${thing()}, no ${thing()} and no ${thing()} parts us from ${thing()}, ${thing()} and ${random.of(NOUNS)}; every ${thing()} gets ${thing()} by ${random.of(NOUNS)}”`
}

function voicesOf(random: Random, id: string, organisation: string): readonly Voice[] {
  const one = personName(random)
  const role = random.of(ROLES)
  const group = `${random.of(GROUPS)} from ${placeName(random)}`
  return [
    { id: `${id}.named`, kind: 'named', full: `${one.full}, ${role} from ${placeName(random)}`, short: one.family },
    { id: `${id}.described`, kind: 'described', full: group, short: 'they' },
    { id: `${id}.organisation`, kind: 'organisation', full: `the ${organisation}`, short: 'the group' },
    {
      id: `${id}.authority`,
      kind: 'authority',
      full: `the ${random.of(['mayor', 'governor', 'police chief', 'harbour master'])} of ${placeName(random)}`,
      short: 'the office',
    },
  ]
}
