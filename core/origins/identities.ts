import { languages } from '../languages/index.ts'
import type { Actor } from '../model/actors.ts'
import type { ChainLink } from '../model/attributions.ts'
import type { CaseView } from '../model/case-view.ts'
import type { MentionId, ReportId } from '../model/ids.ts'
import { anyWord } from '../text/any-word.ts'
import { initialsOf } from './initials.ts'

/** Who is meant by a link of a chain or by an outlet's name: links with equal keys mean one source. */
export interface Identities {
  keyOf(link: ChainLink, report: ReportId): string
  keyOfName(name: string): string
  /** Whether the text says that the first of two links has it from the second: "the board reported, citing Ada Finn". */
  cites(link: ChainLink, next: ChainLink, report: ReportId): boolean
}

const CITING = anyWord(languages.flatMap(({ sources }) => sources.citing))

/** Names that mean one actor, as a forest: each plain name stands for the one it is joined to. */
export type JoinedNames = ReadonlyMap<string, string>

/** The names that the actors of a case share; goes through all of them. */
export function joinedNames(view: CaseView): JoinedNames {
  const parents = new Map<string, string>()
  for (const actor of view.actors()) {
    if (actor.kind === 'group') continue
    const [first, ...others] = namesTelling(actor).map(plainName)
    for (const other of others) join(parents, rootOf(parents, first!), rootOf(parents, other))
  }
  return parents
}

/** The name that stands for a plain name. */
export function rootOf(parents: JoinedNames, name: string): string {
  let root = name
  while (parents.has(root)) root = parents.get(root)!
  return root
}

/**
 * Identities by name: names that an actor of the case shares are one. The name of a link decides, because a pronoun or a
 * description resolved to it may itself be a mention of something else; the actor of its words is asked where the name is in
 * no actor.
 */
export function identitiesOf(view: CaseView, joined = joinedNames(view)): Identities {
  const keyOfName = (name: string): string => {
    const [, unbracketed] = namesLookedUp(name)
    return rootOf(joined, namesLookedUp(name).find((one) => joined.has(one)) ?? unbracketed)
  }
  const mentions = new Map<ReportId, ReadonlyMap<string, readonly MentionId[]>>()
  const nameAt = (link: ChainLink, report: ReportId): string | undefined => {
    if (link.span === undefined || link.status !== 'explicit') return undefined
    const known = mentions.get(report) ?? mentionsByExtent(view, report)
    // Claims come in order of their first report, so few reports are asked for at a time.
    if (mentions.size >= KEPT_REPORTS) mentions.clear()
    mentions.set(report, known)
    const names = (known.get(link.span.join(' ')) ?? []).map((mention) => {
      const actor = view.actorOf(mention)
      return actor && tellingName(actor)
    })
    return names.findLast((name) => name !== undefined)
  }
  return {
    keyOfName,
    cites: (link, next, report) =>
      link.span !== undefined && next.span !== undefined && CITING.test(view.report(report).text.slice(link.span[1], next.span[0])),
    keyOf: (link, report) => {
      const key = keyOfName(link.name)
      return key === plainName(link.name) && !/\p{Lu}/u.test(link.name) ? keyOfName(nameAt(link, report) ?? link.name) : key
    },
  }
}

/** The plain names by which a name is looked up: as it stands, without what stands in brackets, and what stands there. */
export function namesLookedUp(name: string): readonly [name: string, unbracketed: string, ...bracketed: readonly string[]] {
  const bracketed = /\(([^)]+)\)/.exec(name)?.[1]
  const names = [plainName(name), plainName(name.replace(/\([^)]*\)/g, ''))] as const
  return bracketed === undefined ? names : [...names, plainName(bracketed)]
}

/** The name that an actor goes by where its mention has none of its own. */
export function tellingName({ kind, names }: Actor): string | undefined {
  return kind === 'group' ? undefined : names.find(isTelling)
}

function join(parents: Map<string, string>, a: string, b: string): void {
  if (a === b) return
  const [into, from] = a < b ? [a, b] : [b, a]
  parents.set(from, into)
}

/** The names of an actor that tell who is meant, and two letters ("LC", "L.C.") where these begin the words of one of them. */
function namesTelling({ names }: Actor): readonly string[] {
  const telling = names.filter(isTelling)
  const letters = new Set(telling.map(initialsOf))
  return [...telling, ...names.filter((name) => !telling.includes(name) && isTwo(name) && letters.has(name.replaceAll('.', '')))]
}

const isTwo = (name: string): boolean => /^(?:\p{Lu}\.?){2}$/u.test(name)

/** Names of several words, and initialisms: a single common word never ties two actors together. */
function isTelling(name: string): boolean {
  return /\p{Lu}/u.test(name) && (/\s/.test(name.trim()) || (name.length > 2 && name === name.toUpperCase()))
}

/** Reports whose mentions are kept at hand. */
const KEPT_REPORTS = 512

function mentionsByExtent(view: CaseView, report: ReportId): ReadonlyMap<string, readonly MentionId[]> {
  const found = new Map<string, MentionId[]>()
  for (const { id, extent } of view.layer(report, 'mentions').mentions) found.set(extent.join(' '), [...(found.get(extent.join(' ')) ?? []), id])
  return found
}

/** Names kept with their plain form; beyond, all are dropped and made anew, so that memory is bounded. */
const KEPT_NAMES = 20_000
const plainNames = new Map<string, string>()

/** A name without case, marks, article, possessive ending and "X-based"; one spelling for words that are only shortened. */
export function plainName(name: string): string {
  const known = plainNames.get(name)
  if (known !== undefined) return known
  const plain = madePlain(name)
  if (plainNames.size >= KEPT_NAMES) plainNames.clear()
  plainNames.set(name, plain)
  return plain
}

/** Words of bodies' names that are spelt in two ways: "Defence Ministry", "Defense Ministry". */
const SPELLINGS: ReadonlyMap<string, string> = new Map(languages.flatMap(({ names }) => [...names.spellings]))
const SPELT_OTHERWISE = new RegExp(`\\b(?:${[...SPELLINGS.keys()].join('|')})\\b`, 'g')

/** Where a body has its seat: "Ledan-based". */
const SEATED = new RegExp(`\\b\\p{L}+-(?:${languages.flatMap(({ descriptions }) => descriptions.seated).join('|')})\\b`, 'gu')
const DEFINITE = languages.flatMap(({ descriptions }) => descriptions.definite).join('|')
const ARTICLES = languages.flatMap(({ descriptions: { definite, indefinite } }) => [...definite, ...indefinite]).join('|')
const ARTICLE = new RegExp(`^(?:${ARTICLES}) `)

function madePlain(name: string): string {
  return ownedAlike(spokenFor(name))
    .replace(/\b(?:\p{Lu}\.){2,}/gu, (initials) => initials.replaceAll('.', ''))
    .toLowerCase()
    .replace(/['’]s?(?=\s|$)/g, '')
    .replace(SEATED, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(ARTICLE, '')
    .replace(SPELT_OTHERWISE, (word) => SPELLINGS.get(word)!)
}

const SPOKESMEN = languages.flatMap(({ sources }) => sources.spokesmen).join('|')
const FOR = languages.flatMap(({ descriptions }) => descriptions.spokesmanOf).join('|')
const SPOKESMAN_OF = new RegExp(
  `^(?:(?:${ARTICLES}) )?(?:(?:${SPOKESMEN}) (?:${FOR}) (?:(?:${DEFINITE}) )?(?=\\p{Lu})(.+)|(.*\\p{Lu}.*) (?:${SPOKESMEN}))$`,
  'u',
)

/** "a Harbour Board spokesman", "spokeswoman for the Harbour Board": an unnamed one speaks for the body, and is no other source. */
function spokenFor(name: string): string {
  const found = SPOKESMAN_OF.exec(name)
  return found === null ? name : (found[1] ?? found[2]!)
}

/** Adjectives of places, kept as far as the place's own name has them: "Orverian" is of Orveria, "Larran" of Larra. */
const placeAdjectives = languages.flatMap(({ names }) => names.placeAdjectives)

/** "Larra's army", "the Larran army": what is a place's own by its adjective, named as it is by the place. */
function ownedAlike(name: string): string {
  return placeAdjectives.reduce((owned, { adjective, place }) => owned.replace(adjective, place), name)
}

/** Whether one name is a shortened form of another: its words stand in it in order, and name more than a sort of thing. */
export function isShortFor(short: string, long: string): boolean {
  const words = plainName(short).split(' ')
  const all = plainName(long).split(' ')
  if (words[0] === '' || words.length >= all.length || !/\p{Lu}/u.test(short.replace(SEATED, ''))) return false
  let at = 0
  for (const word of all) if (word === words[at]) at++
  return at === words.length
}

const SEAT = new RegExp(
  `^(.+) (?:${languages.flatMap(({ descriptions }) => descriptions.seatedIn).join('|')}) \\p{Lu}[\\p{L}\\p{M}’'-]+(?: \\p{Lu}[\\p{L}\\p{M}’'-]+)?$`,
  'u',
)
/** Most words of who a body is of: "New Larra". */
const OWNER_WORDS = 2

/** "the harbour ministry in Port Ledan", "Larra's Harbour Ministry": one is named by its seat and one by whose it is, so nothing tells them apart. */
export function mayBeSeatOf(seated: string, owned: string): boolean {
  const body = SEAT.exec(seated)?.[1]
  if (body === undefined || SEAT.test(owned)) return false
  const [words, all] = [plainName(body).split(' '), plainName(owned).split(' ')]
  const owner = all.length - words.length
  return words.length > 1 && owner > 0 && owner <= OWNER_WORDS && words.every((word, n) => word === all[owner + n])
}
