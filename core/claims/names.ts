import { languages } from '../languages/index.ts'
import type { Actor, ActorKind, MentionRow } from '../model/actors.ts'
import type { CaseView } from '../model/case-view.ts'
import type { MentionId, ReportId } from '../model/ids.ts'
import type { Statement } from '../model/statements.ts'
import type { CountWords } from './counted.ts'
import { nameKey } from './name-key.ts'
import type { Extent } from '../model/span.ts'
import { tokenAt } from './positions.ts'
import { conceptIndex, lemmaOf, roleOf } from './terms.ts'

/** Keys of the words of the names in a clause, with what a shared one tells: those that mean one actor share their keys. */
export interface NamesOfClause {
  readonly all: ReadonlyMap<string, number>
  /** Each place by the keys of its name, with spaces between. */
  readonly places: ReadonlySet<string>
  /** Names of which nothing tells whether they are of a place, by their keys with spaces between. */
  readonly unsorted: ReadonlySet<string>
}

/** Look-up of names over a case. */
export interface Names extends CountWords {
  /** What sort of actor a mention is of, as far as the case tells. */
  kindOf(mention: MentionRow): ActorKind
  of(statement: Statement): NamesOfClause
  /** Keys of the names that a report makes adjectives of. */
  peoplesOf(report: ReportId): ReadonlySet<string>
  /** The broadest concept above one, or the concept itself. */
  broadest(concept: string): string
  /** Whether a concept is of something that happens at one time. */
  isEvent(concept: string): boolean
  /** Whether a concept is of a thing or a party, and not of what is done or is so. */
  isThing(concept: string): boolean
  /** Whether a concept is of people, and not of what befell them. */
  isPeople(concept: string): boolean
}

/** Words of names that tell nothing ("the", "al"). */
const fillers = new Set(languages.flatMap(({ names }) => [...names.fillers]))
/** Least that one word of a name tells; a name of one word tells 1. */
const LEAST = 0.4

/** What a mention of an actor stands for. */
export interface ActorMeant {
  readonly keys: readonly string[]
  readonly kind: ActorKind
}

/** What the mentions of an actor stand for; undefined for groups, and for what has no name. */
function actorMeant(actor: Actor): ActorMeant | undefined {
  const keys = keysOf(fullName(actor))
  return keys.length === 0 || actor.kind === 'group' ? undefined : { keys, kind: actor.kind }
}

/** What claims read of an actor, in words. */
export function seenOfActor(actor: Actor): string {
  const meant = actorMeant(actor)
  return meant === undefined ? '' : `${meant.kind} ${meant.keys.join(' ')}`
}

/** Names by the consonants of their words; initials, descriptions and pronouns by the actor that the case has resolved them to. */
export function namesOf(view: CaseView): Names {
  const actors = new Map<MentionId, ActorMeant>()
  for (const actor of view.actors()) {
    const meant = actorMeant(actor)
    if (meant !== undefined) for (const mention of actor.mentions) actors.set(mention.id, meant)
  }
  const broader = new Map(languages.flatMap((language) => Object.entries(language.concepts.broader)))
  const events = new Set(languages.flatMap((language) => language.concepts.events))
  const broadest = (concept: string): string => {
    const above = broader.get(concept)
    return above === undefined ? concept : broadest(above)
  }
  const conditions = new Map(languages.flatMap(({ concepts }) => Object.entries(concepts.conditions)))
  const demonyms = languages.flatMap(({ concepts }) => concepts.demonymEndings)
  const things = new Set(languages.flatMap(({ concepts }) => concepts.things))
  const people = new Set(languages.flatMap(({ concepts }) => concepts.people))
  return {
    kindOf: ({ id, kind }) => actors.get(id)?.kind ?? kind,
    broadest,
    conditionOf: (concept) => conditions.get(concept) ?? conditions.get(broadest(concept)),
    isDemonym: (unit) => demonyms.some((ending) => unit.length > 2 + ending.length && unit.endsWith(ending)),
    isThing: (concept) => things.has(concept),
    isPeople: (concept) => people.has(concept) || broadest(concept) === 'person',
    isEvent: (concept) => events.has(broadest(concept)),
    sortOf: (unit) => sorts.get(unit),
    peoplesOf: (report) => peoplesIn(view.layer(report, 'mentions').mentions),
    of: (statement) => {
      const all = new Map<string, number>()
      const places = new Set<string>()
      const unsorted = new Set<string>()
      const mentions = view.layer(statement.report, 'mentions').mentions
      const add = (key: string, weight: number): void => void all.set(key, Math.max(weight, all.get(key) ?? 0))
      for (const index of statement.mentions) {
        const mention = mentions[index]!
        const actor = actors.get(mention.id)
        const spelled =
          mention.level === 'name' || mention.level === 'adjective'
            ? statement.kind === 'headline'
              ? namesInTitle(view, statement, mention.extent)
              : keysOf(mention.name)
            : []
        const written = spelled.length > 0 && mention.name !== mention.name.toUpperCase()
        const keys = written ? spelled : (actor?.keys ?? spelled)
        for (const key of keys) add(key, Math.max(LEAST, 1 / keys.length))
        const kind = actor?.kind ?? mention.kind
        if (kind === 'place' && keys.length > 0) places.add([...new Set([...keys, ...spelled])].join(' '))
        if (kind === 'unknown' && mention.level === 'name' && keys.length > 0) unsorted.add(keys.join(' '))
      }
      for (const text of statement.terms) if (roleOf(text) === 'name') add(lemmaOf(text), 1)
      return { all, places, unsorted }
    },
  }
}

/** Keys of the names that are made adjectives of; a name that also stands by itself in that form is no adjective ("a Ledan suburb"). */
function peoplesIn(mentions: readonly MentionRow[]): ReadonlySet<string> {
  const alone = new Set(mentions.flatMap(({ level, name }) => (level === 'name' ? [name.toLowerCase()] : [])))
  return new Set(mentions.flatMap(({ level, name }) => (level === 'adjective' && !alone.has(name.toLowerCase()) ? keysOf(name) : [])))
}

/** Keys of the words of a name in a headline, where every word has a capital: words that tell what happened are none of a name. */
function namesInTitle(view: CaseView, { report }: Statement, [start, end]: Extent): readonly string[] {
  const words = view.layer(report, 'words')
  const text = view.report(report).text
  const keys: string[] = []
  for (let token = tokenAt(words, start); token < words.starts.length && words.starts[token]! < end; token++) {
    const word = text.slice(words.starts[token], words.ends[token])
    if (!indexes.some((index) => index.inTitle(word) !== undefined || index.isLight(word.toLowerCase()))) keys.push(...keysOf(word))
  }
  return [...new Set(keys)]
}

/** Sorts of people by the nouns that name them. */
const sorts = new Map(
  languages.flatMap(({ concepts }) =>
    concepts.people
      .filter((concept) => !concepts.anySort.includes(concept))
      .flatMap((concept) => concepts.groups[concept]!.map((lemma) => [lemma, concept] as const))
      .concat(Object.entries(concepts.alsoPeople)),
  ),
)

const indexes = languages.map((language) => conceptIndex(language.concepts))

/** The longest of an actor's names that is no initialism: initials tell less than words. */
function fullName(actor: Actor): string {
  const words = actor.names.filter((name) => name !== name.toUpperCase())
  return words[0] ?? actor.names[0] ?? ''
}

/** Keys of the capitalised words of a name, without particles. */
function keysOf(name: string): readonly string[] {
  const words = name.split(/[\s\-–()]+/).filter((word) => /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(word) && !fillers.has(word.toLowerCase()))
  return [...new Set(words.map(nameKey).filter((key) => key !== ''))]
}

/** Whether a place is among some keys of names, by any word of its name: outlets spell and shorten them freely. */
export function isNamed(place: string, keys: { has(key: string): boolean }): boolean {
  return place.split(' ').some((key) => keys.has(key))
}

/** Whether two names, by the keys of their words with spaces between, may be one: "Ledan" is "Port Ledan", but "Upper Ledan" is not "Upper Vey": every word of the shorter name is one of the longer. */
export function isOneName(a: string, b: string): boolean {
  const [x, y] = [new Set(a.split(' ')), new Set(b.split(' '))]
  const [short, long] = x.size <= y.size ? [x, y] : [y, x]
  return [...short].every((key) => long.has(key))
}
