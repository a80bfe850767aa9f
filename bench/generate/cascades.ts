import type { GoldClaim, GoldDocument, GoldFolder, GoldSpan } from '../../core/index.ts'
import { agencyName, organisationName, outletName, personName, placeName } from './names.ts'
import { Random } from './random.ts'
import { ADJECTIVES, NOUNS } from './vocabulary.data.ts'

export interface CascadesOptions {
  /** How many events, each a cascade of its own. */
  readonly cascades: number
  readonly seed: number
  /** Share of the attributions that reports drop, 0 to 1. */
  readonly dropped: number
}

/** Who is the first to say it, as reports word it. */
interface Source {
  readonly full: string
  readonly kind: 'person' | 'organisation' | 'group'
  /** Which way of saying it is the source's own: two who speak apart do not use the same words. */
  readonly wording: number
}

interface Event {
  readonly place: string
  readonly toll: number
  readonly weekday: string
  readonly day: number
  /** What only this event's site has in its name, so that reports of two events share no long wording. */
  readonly look: string
  readonly wordings: readonly ((event: Event) => string)[]
}

/** Ways of saying one thing, each of one sort of event. `toll` people died at `place` on `weekday`. */
const EVENTS: readonly Event['wordings'][] = [
  [
    ({ toll, place, weekday, look }) => `a fire at the ${look} warehouse in ${place} killed ${toll} people on ${weekday}`,
    ({ toll, place, weekday, look }) => `${toll} people were killed on ${weekday} in a fire at the ${look} warehouse in ${place}`,
    ({ toll, place, weekday, look }) => `${toll} people died on ${weekday} when fire swept through the ${look} warehouse in ${place}`,
  ],
  [
    ({ toll, place, weekday, look }) => `a bomb blast at the ${look} market in ${place} killed ${toll} people on ${weekday}`,
    ({ toll, place, weekday, look }) => `${toll} people were killed when a bomb exploded at the ${look} market in ${place} on ${weekday}`,
    ({ toll, place, weekday, look }) => `an explosion at the ${look} market in ${place} on ${weekday} left ${toll} people dead`,
  ],
  [
    ({ toll, place, weekday, look }) => `an air strike on the ${look} clinic in ${place} killed ${toll} people on ${weekday}`,
    ({ toll, place, weekday, look }) => `${toll} people were killed on ${weekday} in an air strike on the ${look} clinic in ${place}`,
    ({ toll, place, weekday, look }) => `${toll} people died when the ${look} clinic in ${place} was hit by an air strike on ${weekday}`,
  ],
]

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const ROLES = ['a surgeon', 'a school teacher', 'a shopkeeper', 'a night guard', 'a tram driver', 'a nurse']
const GROUPS = ['witnesses', 'rescue workers', 'relatives of the dead', 'hospital officials']
/** First day of the first event. */
const BEGIN = Date.UTC(2031, 2, 2)
const DAY = 86_400_000

/**
 * Cascades of reports on invented events, as a folder with known answers: in each a few first sources, and reports that have it
 * from them, through an agency, or by copying another report. The known number of sources is that of those who speak in the
 * cascade before any attribution is dropped.
 */
export function generateCascades({ cascades, seed, dropped }: CascadesOptions): GoldFolder {
  const random = new Random(seed)
  const documents: GoldDocument[] = []
  const claims: GoldClaim[] = []
  for (let number = 0; number < cascades; number++) {
    const made = cascade(random, number, dropped)
    documents.push(...made.documents)
    claims.push(made.claim)
  }
  return { documents, claims }
}

function cascade(random: Random, number: number, dropped: number): { readonly documents: readonly GoldDocument[]; readonly claim: GoldClaim } {
  const day = BEGIN + number * 11 * DAY
  const event: Event = {
    place: placeName(random),
    look: `${random.of(ADJECTIVES)} ${random.of(NOUNS)}`,
    toll: random.whole(3, 60),
    day,
    weekday: WEEKDAYS[new Date(day).getUTCDay()]!,
    wordings: random.of(EVENTS),
  }
  const sources = sourcesOf(random)
  const agency = agencyName(random)
  const told: Telling[] = []
  for (const source of sources) for (let n = random.whole(2, 3); n > 0; n--) told.push(telling(random, { event, source, agency, earlier: told }))
  const documents = told.map((one, at) =>
    documentOf(random, { number, at, one: random.chance(dropped) ? { ...one, attribution: undefined } : one, day }),
  )
  const statements = documents.map(({ document, span }) => ({ doc: document.id, span, polarity: 'affirmed' as const }))
  const origins = { atLeast: sources.length, supported: sources.length, atMost: sources.length }
  const claim: GoldClaim = { id: `cascade-${number}`, text: event.wordings[0]!(event), kind: 'figure', statements, origins, cautions: [] }
  return { documents: documents.map(({ document }) => document), claim }
}

/** One to three first sources of different kinds. */
function sourcesOf(random: Random): readonly Source[] {
  const person = personName(random)
  const all: readonly Source[] = [
    { full: `${person.full}, ${random.of(ROLES)},`, kind: 'person', wording: 0 },
    { full: `the ${organisationName(random)}`, kind: 'organisation', wording: 1 },
    { full: random.of(GROUPS), kind: 'group', wording: 2 },
  ]
  return random.some(all, random.whole(1, 3))
}

/** A report's sentence on the event before it is laid out. */
interface Telling {
  readonly source: Source
  readonly clause: string
  /** The sentence with its attribution, by the clause. */
  readonly attribution: ((clause: string) => string) | undefined
}

interface Setting {
  readonly event: Event
  readonly source: Source
  readonly agency: string
  readonly earlier: readonly Telling[]
}

function telling(random: Random, { event, source, agency, earlier }: Setting): Telling {
  const own = earlier.filter((one) => one.source === source)
  if (own.length > 0 && random.chance(0.4)) return random.of(own)
  const { full } = source
  const bare = full.replace(/,$/, '')
  const attribution = random.of<(clause: string) => string>([
    (clause) => `${upper(full)} said that ${clause}.`,
    (clause) => `${upper(clause)}, ${full} said.`,
    (clause) => `${upper(full)} told ${agency} that ${clause}.`,
    (clause) => `${upper(clause)}, ${agency} reported, citing ${bare}.`,
    (clause) => `According to ${bare}, ${clause}.`,
  ])
  return { source, clause: event.wordings[source.wording]!(event), attribution }
}

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

interface Layout {
  readonly number: number
  readonly at: number
  readonly one: Telling
  readonly day: number
}

function documentOf(random: Random, { number, at, one, day }: Layout): { readonly document: GoldDocument; readonly span: GoldSpan } {
  const sentence = one.attribution === undefined ? `${upper(one.clause)}.` : one.attribution(one.clause)
  const start = Math.max(sentence.indexOf(one.clause), sentence.indexOf(upper(one.clause)))
  const published = new Date(day + random.whole(0, 1) * DAY).toISOString().slice(0, 10)
  const document = { id: `c${number}r${at}`, text: sentence, outlet: outletName(random), published }
  return { document, span: [start, start + tollOf(one.clause).length] }
}

/** The clause that states the toll: what follows "when" has a subject of its own and is a statement of its own. */
const tollOf = (clause: string): string => clause.replace(/ when .*$/, '')
