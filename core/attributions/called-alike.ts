import { languages } from '../languages/index.ts'
import { isLeague } from './leagues.ts'
import type { Source } from './source.ts'

/** Words for bodies that watch; one may be described first and named later. */
export const MONITORS: ReadonlySet<string> = new Set(languages.flatMap(({ bodies }) => bodies.monitors))

/** What speaks as a whole, and is none of its people: "the government" is no "government official". */
const BODIES: ReadonlySet<string> = new Set(['state', 'force', 'court'])

/** A group by the side that it is on: "the opposition group", "a rebel movement". */
const isDescribedByItsSide = (name: string): boolean => languages.some(({ bodies }) => bodies.onASide.test(name))

const SIDED = new Set(languages.flatMap(({ bodies }) => bodies.sided))

const STATES = new Set(languages.flatMap(({ bodies }) => bodies.states))
const AGENCIES = new Set(languages.flatMap(({ bodies }) => bodies.agencies))
const NEWS = new Set(languages.map(({ bodies }) => bodies.newsAgency[0]))

/** Nouns that may stand for any group. */
const GROUPS = new Set(languages.flatMap(({ bodies }) => bodies.groups))

const isOnASide = ({ calls, type }: Source): boolean => type === 'party' || calls.some((call) => SIDED.has(call))

/** May the two name the same speaker: one head noun, or one sort of body? */
export function callsAlike(known: Source, source: Source): boolean {
  if (source.plural && !known.plural && known.sort === 'person') return false
  if (BODIES.has(source.sort) && !known.named && (known.sort === 'person' || known.sort === 'office')) return false
  const head = source.calls[0] ?? ''
  const lemma = source.calls[1] ?? head
  if (known.calls.includes(head) || known.calls.includes(lemma)) return true
  if (source.calls.some((call) => MONITORS.has(call))) return known.calls.some((call) => MONITORS.has(call))
  if (source.sort === 'group' && GROUPS.has(head))
    return known.named && (known.sort === 'group' || known.sort === 'monitor') && (!isDescribedByItsSide(source.name) || isOnASide(known))
  if (source.calls.some((call) => STATES.has(call)) && !known.calls.some((call) => STATES.has(call))) return false
  // "the agency", "the U.N. health agency": where no news agency has spoken since, an organisation may be one.
  if (AGENCIES.has(head) && known.named && known.type === 'organisation' && isBodyOfLeague(source.name)) return true
  // "the insurance company" may be any other.
  if (FIRMS.some(({ heads }) => heads.has(source.name.toLowerCase())))
    return known.named && FIRMS.some(({ names }) => known.calls.some((call) => names.has(call)))
  const kin = KIN.find(({ heads }) => heads.has(head))
  return kin !== undefined && known.named && kin.names.some((name) => known.calls.includes(name) || known.type === name)
}

/** "the radio", where two broadcasters have spoken: is it the one whose own name holds the word? */
export function isCalled(known: Source, source: Source): boolean {
  const head = source.calls[0] ?? ''
  return known.named && KIN.some(({ heads }) => heads.has(head)) && known.calls.includes(head)
}

/** An agency without a name of its own and without news, of a league or not: "the agency", "the U.N. health agency". */
function isBodyOfLeague(name: string): boolean {
  const [first = '', ...others] = name.split(' ')
  const described = isLeague(first) ? others : [first, ...others]
  return described.every((word) => !NEWS.has(word) && !/\p{Lu}/u.test(word))
}

const FIRMS = languages.map(({ bodies: { firms } }) => ({ heads: new Set(firms.nouns), names: new Set(firms.known) }))

/** Common nouns for bodies, and the words or types by which such a body is known. */
const KIN = languages.flatMap(({ bodies }) => bodies.kin.map(({ nouns, known }) => ({ heads: new Set(nouns), names: known })))
