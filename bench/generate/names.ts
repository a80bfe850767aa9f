import type { Random } from './random.ts'

const ONSETS = ['B', 'Br', 'D', 'Dr', 'F', 'G', 'Gl', 'H', 'K', 'Kr', 'L', 'M', 'N', 'O', 'P', 'R', 'S', 'Sk', 'St', 'T', 'Tr', 'U', 'V', 'Y', 'Z']
const MIDDLES = ['a', 'ae', 'e', 'ei', 'i', 'o', 'oa', 'u', 'ua']
const JOINS = ['b', 'd', 'l', 'ld', 'll', 'm', 'mb', 'n', 'nd', 'r', 'rd', 'rv', 's', 'ss', 't', 'th', 'v', 'z']
const PLACE_ENDS = ['an', 'ava', 'beck', 'dal', 'en', 'esk', 'holm', 'ia', 'in', 'mouth', 'ona', 'or', 'stead', 'ur', 'wick']
const FAMILY_ENDS = ['ach', 'ai', 'and', 'een', 'el', 'eth', 'ick', 'ino', 'oss', 'ova', 'uk', 'yk']
const GIVEN_ENDS = ['a', 'an', 'e', 'ek', 'el', 'en', 'i', 'in', 'is', 'o', 'on', 'ra']

function word(random: Random, ends: readonly string[]): string {
  return random.of(ONSETS) + random.of(MIDDLES) + random.of(JOINS) + random.of(ends)
}

/** An invented place: "Port Ledan", "Trulholm". */
export function placeName(random: Random): string {
  const name = word(random, PLACE_ENDS)
  return random.chance(0.2) ? `${random.of(['Port', 'New', 'Upper', 'Lower', 'Old', 'Cape'])} ${name}` : name
}

/** An invented person. */
export interface PersonName {
  readonly full: string
  readonly family: string
}

export function personName(random: Random): PersonName {
  const family = word(random, FAMILY_ENDS)
  return { full: `${word(random, GIVEN_ENDS)} ${family}`, family }
}

/** An invented outlet: "The Ledan Courier". */
export function outletName(random: Random): string {
  const of = word(random, PLACE_ENDS)
  const kind = random.of([
    'Courier',
    'Ledger',
    'Mirror',
    'Observer',
    'Gazette',
    'Evening Post',
    'Star',
    'Chronicle',
    'Review',
    'Today',
    'Online',
    'Register',
  ])
  return random.chance(0.4) ? `The ${of} ${kind}` : `${of} ${kind}`
}

/** An invented news agency: "Sandor Wire". */
export function agencyName(random: Random): string {
  return `${word(random, PLACE_ENDS)} ${random.of(['Wire', 'Press Agency', 'News Service', 'Dispatch'])}`
}

/** An invented organisation: "Ferry Workers' Union". */
export function organisationName(random: Random): string {
  const trade = random.of(['Ferry', 'Harbour', 'Rail', 'Mill', 'Quarry', 'Orchard', 'Glass', 'Textile', 'Canal', 'Power', 'Bakery', 'Tram'])
  const members = random.of([
    "Workers' Union",
    "Owners' Association",
    'Safety Board',
    'Relief Committee',
    'Watch',
    "Families' Council",
    'Monitoring Group',
  ])
  return random.chance(0.5) ? `${trade} ${members}` : `${word(random, PLACE_ENDS)} ${trade} ${members}`
}
