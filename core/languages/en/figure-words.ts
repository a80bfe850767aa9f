import type { BoundRule, Quantifier } from '../figures.ts'
import { words } from '../listed.ts'

const range = (min: number, max: number): Quantifier => ({ kind: 'range', min, max, ...(min !== max && { loose: true }) })
const share = (min: number, max: number): Quantifier => ({ kind: 'share', min, max })
const VAGUE: Quantifier = { kind: 'vague' }

/** Bounds of quantifiers; docs/figures.md shows the same table. */
export const quantifiers: ReadonlyMap<string, Quantifier> = new Map<string, Quantifier>([
  ['couple', range(2, 2)],
  ['pair', range(2, 2)],
  ['both', range(2, 2)],
  ['dozen', range(12, 12)],
  ['several', range(3, 10)],
  ['few', range(3, 10)],
  ['handful', range(3, 10)],
  ['tens', range(10, 100)],
  ['dozens', range(12, 120)],
  ['scores', range(20, 200)],
  ['hundreds', range(100, 1000)],
  ['thousands', range(1000, 10_000)],
  ['millions', range(1e6, 1e7)],
  ['billions', range(1e9, 1e10)],
  ['none', range(0, 0)],
  ['nobody', range(0, 0)],
  ['half', share(0.5, 0.5)],
  ['most', share(0.5, 1)],
  ['majority', share(0.5, 1)],
  ['many', VAGUE],
  ['some', VAGUE],
  ['numerous', VAGUE],
  ['multiple', VAGUE],
  ['countless', VAGUE],
  ['various', VAGUE],
  ['much', VAGUE],
  ['all', VAGUE],
  ['any', VAGUE],
])

/** Quantifiers of several words; "of" follows. */
export const quantifierPhrases: ReadonlyMap<string, Quantifier> = new Map<string, Quantifier>([
  ['tens of thousands', range(10_000, 100_000)],
  ['hundreds of thousands', range(100_000, 1e6)],
  ['tens of millions', range(1e7, 1e8)],
  ['hundreds of millions', range(1e8, 1e9)],
  ['a number', VAGUE],
  ['a large number', VAGUE],
  ['a growing number', VAGUE],
  ['an increasing number', VAGUE],
  ['a small number', VAGUE],
  ['a great number', VAGUE],
  ['an unknown number', VAGUE],
  ['large numbers', VAGUE],
  ['growing numbers', VAGUE],
  ['a lot', VAGUE],
  ['lots', VAGUE],
  ['plenty', VAGUE],
  ['a slew', VAGUE],
  ['a string', VAGUE],
  ['a series', VAGUE],
  ['a host', VAGUE],
  ['a range', VAGUE],
  ['no one', range(0, 0)],
  ['the vast majority', share(0.5, 1)],
  ['the majority', share(0.5, 1)],
  ['the bulk', share(0.5, 1)],
])

const BEFORE: Readonly<Record<BoundRule, string>> = {
  exact: 'only|just|exactly|precisely|a total of|totalling|totaling|over the past|over the last|over the next|over the course of',
  about:
    'about|around|some|roughly|approximately|approx|circa|an estimated|estimated|close to|in the region of|or so|somewhere around|an approximate|near',
  nearly: 'nearly|almost|just under|just short of|approaching|well-nigh',
  more: 'more than|over|above|well over|just over|upwards of|upward of|in excess of|exceeding|exceeded|exceeds|exceed|greater than|well above|surpassing|surpassed|beyond|topping|topped',
  'at-least': 'at least|at the least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|at the very least',
  less: 'fewer than|less than|under|below|short of|lower than|well under|well below',
  'at-most': 'at most|up to|as many as|as much as|no more than|not more than|a maximum of|maximum of|at the most|as high as|as few as',
}
const AFTER: Readonly<Record<BoundRule, string>> = {
  exact: '',
  about: 'or so|or thereabouts',
  nearly: '',
  more: 'or more|plus|and counting|at minimum|and more|and above|and over',
  'at-least': 'at least|or more|at a minimum|and up',
  less: '',
  'at-most': 'at most|or fewer|or less|at the most|or under|tops|maximum',
}

function byWords(rules: Readonly<Record<BoundRule, string>>): ReadonlyMap<string, BoundRule> {
  const entries = Object.entries(rules) as [BoundRule, string][]
  return new Map(entries.flatMap(([rule, words]) => (words === '' ? [] : words.split('|').map((word): [string, BoundRule] => [word, rule]))))
}

/** What stands before a number, and what it does to the bounds. */
export const modifiersBefore = byWords(BEFORE)
/** What stands after it. "Or more" and "plus" take the number in. */
export const modifiersAfter: ReadonlyMap<string, BoundRule> = new Map([...byWords(AFTER), ['or more', 'at-least'], ['plus', 'at-least']])

/** A verb with its regular forms, for words whose lemma the tagger missed. */
function formsOf(verb: string): readonly string[] {
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb
  return [verb, `${verb}s`, `${stem}ing`, `${stem}ed`]
}

/** What happened to those who are counted, by the lemma that says it. */
export const conditions: ReadonlyMap<string, string> = new Map(
  Object.entries({
    killed:
      'kill killed die dead death slay slain perish died drowned perished fatality martyr massacre murder execute drown toll behead assassinate claim',
    wounded: 'wound wounded wounding injure injured injuring hurt maim injury',
    'killed or wounded': 'casualty casualties',
    missing: 'missing disappear vanish unaccounted',
    displaced: 'displace uproot displaced displaced homeless',
    arrested: 'arrest detain arrested detained imprison jail round detainee',
    hostage: 'abduct kidnap abducted kidnapped hostage seize capture',
    evacuated: 'evacuate evacuated',
    rescued: 'rescue save rescued',
    released: 'release free released freed liberate',
    destroyed: 'destroy level destroyed raze demolish flatten burn burned sink sank sunk',
    looted: 'loot ransack plunder',
    damaged: 'damage damaged',
    infected: 'infect sicken',
    stranded: 'strand trap stranded trapped besiege',
    affected: 'affect',
    dismissed: 'dismiss sack fire',
    returned: 'return repatriate',
    fled: 'flee escape fled escaped defect desert',
  }).flatMap(([condition, list]) => words(list).flatMap((word) => formsOf(word).map((form): [string, string] => [form, condition]))),
)

/** Lemmas of persons. */
export const persons: ReadonlySet<string> = new Set(
  words(`person people civilian man woman child boy girl baby infant resident soldier fighter militant rebel troop policeman police officer
  official medic doctor nurse worker rescuer volunteer journalist reporter protester demonstrator activist refugee migrant evacuee passenger
  driver pilot crew sailor fisherman student teacher pupil farmer villager citizen national member family relative victim casualty body corpse
  survivor prisoner detainee inmate hostage gunman attacker bomber insurgent terrorist guard guest tourist worshipper pilgrim shopper employee
  staff personnel paramedic firefighter defector dissident patient adult youth teenager other inhabitant voter lawmaker lawyer engineer trader
  dead wounded injured displaced missing leader commander supporter follower deputy minister servant caller witness neighbour neighbor dockworker`),
)

/** Words for one thing, by lemma. */
export const sameThing: ReadonlyMap<string, string> = new Map(
  Object.entries({
    person: 'people other individual victim body corpse human soul dead',
    soldier: 'troop serviceman servicewoman trooper',
    'police officer': 'policeman policewoman officer constable police',
    fighter: 'militant gunman insurgent combatant',
    house: 'home dwelling',
    child: 'kid youngster',
    medic: 'paramedic',
    doctor: 'physician',
    student: 'pupil',
    ship: 'vessel',
    car: 'vehicle',
    region: 'province',
    protester: 'demonstrator',
    prisoner: 'inmate detainee',
    resident: 'inhabitant',
    refugee: 'migrant',
    attack: 'strike raid',
  }).flatMap(([thing, list]) => words(list).map((word): [string, string] => [word, thing])),
)

/** Words before a noun that narrow nothing for comparing: what happened to people is said by the condition. */
export const plainQualifiers: ReadonlySet<string> = new Set(
  words(`other more additional new further total injured wounded dead killed missing displaced arrested detained evacuated rescued innocent unarmed
  police last past next first full whole long least estimated same different such`),
)

/** Nouns that a number counts as parts of something named after "of". */
export const memberships: ReadonlySet<string> = new Set(
  words(`member resident inhabitant citizen native leader supporter follower opponent part piece kind type sort act instance case group pair
  percent percentage victim survivor relative family employee student pupil soldier officer branch copy bottle bag box truckload busload boatload
  share ton tonne kilogram kilo litre liter gallon barrel metre meter acre hectare`),
)

/** Words after which a number is a name. */
export const labels: ReadonlySet<string> = new Set(
  words(`no no. nos number numbers flight highway route road article resolution chapter section page room channel phase level grade type class
  version apartment block gate platform pier berth line volume issue item paragraph clause order law act bill decree case group area zone sector
  district ward precinct boeing airbus model mark # brigade division battalion regiment camp rule protocol exhibit figure table note series`),
)

/** Lemmas of change, with the way it goes. */
export const changes: ReadonlyMap<string, 'up' | 'down'> = new Map([
  ...words('rise increase grow climb jump surge soar gain double raise swell up add expand rose grew').map((word): [string, 'up'] => [word, 'up']),
  ...words('fall drop decline decrease shrink plunge dip slump lose cut reduce down reduction fell shrank').map((word): [string, 'down'] => [
    word,
    'down',
  ]),
])
