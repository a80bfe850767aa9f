import { languages } from '../languages/index.ts'
import { bodySourceOf } from './bodies.ts'
import { extentOf } from './items.ts'
import type { Range } from './items.ts'
import { hasTitle, isCapital, isDemonym, isPlace, isTitleWord } from './name.ts'
import { isLeague } from './leagues.ts'
import { LEADING_VERBS, isPersonOfBody, ownsOffice } from './offices.ts'
import type { Name } from './name.ts'
import { isComma, isFiniteVerb, tag, word } from './scene.ts'
import type { Scene } from './scene.ts'
import { described } from './source-heads.ts'
import type { Source } from './source.ts'

const DIVISIONS = new Set(languages.flatMap(({ offices }) => offices.divisions))
const PRESS_WORK = new Set(languages.flatMap(({ offices }) => offices.pressWork))

/** Names inside a relative clause are not the speaker's. */
export function behindRelative(scene: Scene, name: Name, from: number): boolean {
  for (let i = from; i < name.range[0]; i++) if (/^(?:WP|WDT)/.test(tag(scene, i))) return true
  return false
}

/** Names behind a preposition belong to somebody else: "a source in Port Ledan". */
export const isOwn = (scene: Scene, name: Name, from: number): boolean => {
  let at = name.range[0] - 1
  while (at > from && (tag(scene, at) === 'DT' || isTitleWord(scene, at))) at--
  return name.range[0] === from || !/^(?:IN|TO)$/.test(tag(scene, at))
}

/** A capitalised run in front of a small-letter head noun ("Harbour Post correspondent") is no person. */
export function isBodyOfHead(scene: Scene, person: Name, [from, to]: Range): boolean {
  const after = person.range[1]
  const chunk = scene.chunkAt[person.range[0]]
  return (
    chunk !== undefined &&
    after < Math.min(to, chunk.to) &&
    from <= after &&
    scene.cues.speakers.has(word(scene, chunk.to - 1)) &&
    !isAppositive(scene, after)
  )
}

/** Behind a name a comma, or, where commas are lost, what the person is: "Ada Finn deputy director of the union". */
function isAppositive(scene: Scene, at: number): boolean {
  let role = at
  while (RANKS.has(word(scene, role))) role++
  if (isComma(scene, at) || ownsOffice(scene, at)) return true
  return scene.cues.mouthpieces.has(word(scene, role)) && (role === at || /^(?:of|for|at|in)$/.test(word(scene, role + 1)))
}

const RANKS = new Set(languages.flatMap(({ offices }) => offices.ranks))

export function personSource(scene: Scene, { range, names, person }: { range: Range; names: readonly Name[]; person: Name }): Source {
  const calls = person.text.toLowerCase().split(/[\s-]+/)
  const roles = roleWords(scene, range)
  const offices = roles.filter(
    (role) =>
      role !== 'deputy' && scene.cues.speakers.get(role)?.sort === 'office' && (!scene.cues.mouthpieces.has(role) || isOfState(scene, range, role)),
  )
  // "Tidal League envoy Ada Finn": who is sent by a league of states speaks for it; the envoy of a state is an official.
  const sent = offices.includes('envoy') && names.some((name) => name !== person && isLeague(name.text))
  const speaksFor =
    (sent || roles.some((role) => scene.cues.mouthpieces.has(role)) || leads(scene, range) || isPersonOfBody(scene, person.range)) &&
    !roles.includes('former') &&
    !headsPart(scene, range)
  const ranked = offices.every((role) => scene.cues.ranks.has(role) || (sent && role === 'envoy'))
  const beside = speaksFor && ranked ? bodyBeside(scene, { range, names, person }) : undefined
  const office = offices.length > 0 && (beside === undefined || /^(?:government|court)$/.test(beside.type) || !beside.named)
  const body = office ? undefined : beside
  return {
    name: person.text,
    type: office ? 'official' : 'named-person',
    span: extentOf(scene.items, range),
    sort: 'person',
    calls: [...calls, ...roles],
    definite: false,
    named: true,
    plural: false,
    ...(body && { body }),
  }
}

/** "Secretary of State": an office of a state, though the secretary of a union speaks for the union. */
function isOfState(scene: Scene, [from, to]: Range, role: string): boolean {
  const at = scene.items.lower.indexOf(role, from)
  return at < to && word(scene, at + 1) === 'of' && word(scene, at + 2) === 'state'
}

/** "director of the union's repairs department": who heads a part of a body does not speak for the whole, unless speaking is what that part does. */
function headsPart(scene: Scene, [from, to]: Range): boolean {
  for (let i = from + 1; i < to; i++) if (DIVISIONS.has(word(scene, i)) && !PRESS_WORK.has(word(scene, i - 1))) return true
  return false
}

/** "Ada Finn, who heads the union". */
function leads(scene: Scene, [from, to]: Range): boolean {
  for (let i = from; i < to - 1; i++) if (word(scene, i) === 'who' && LEADING_VERBS.has(word(scene, i + 1))) return true
  return false
}

/** The organisation whose head or spokesman a person is. */
function bodyBeside(scene: Scene, { range, names, person }: { range: Range; names: readonly Name[]; person: Name }): Source | undefined {
  const others = names.filter(
    (candidate) =>
      candidate !== person &&
      !isDemonym(candidate.text) &&
      !standsIn(scene, candidate) &&
      !hasTitle(scene, candidate) &&
      !isCommonNoun(scene, candidate),
  )
  const own = scene.chunkAt[person.range[0]]
  const near = own && others.findLast(({ range: [from, to], kind }) => kind !== 'person' && from >= own.from && to < person.range[0])
  const name = near ?? employer(scene, others) ?? others.find((candidate) => candidate.kind !== 'person') ?? others[0]
  if (name) {
    const apposed = others.find((candidate) => candidate !== name && isApposed(scene, name, candidate))
    if (apposed) return bodySourceOf(scene, apposed)
    const chunk = scene.chunkAt[name.range[0]]
    const closest =
      others.findLast(
        (candidate) => candidate.kind !== 'person' && chunk !== undefined && candidate.range[0] >= chunk.from && candidate.range[1] <= chunk.to,
      ) ?? name
    return bodySourceOf(scene, closest)
  }
  for (const chunk of scene.chunks) {
    if (chunk.from < range[0] || chunk.to > range[1] || (names.length > 1 && WHERE.test(word(scene, chunk.to)))) continue
    for (let i = chunk.from; i < chunk.to; i++) {
      const owner = word(scene, i).replace(/s$/, '')
      const bare = scene.cues.speakers.get(owner)
      if (owner !== word(scene, i) && bare?.sort === 'group' && word(scene, chunk.from) === 'the' && i + 1 < chunk.to)
        return { ...described(scene, [chunk.from, i + 1], { at: i, lower: owner, noun: bare }), name: owner, plural: false }
      const noun = scene.cues.speakers.get(word(scene, i).replace(/['’]?s$/u, '')) ?? scene.cues.speakers.get(word(scene, i))
      if (noun && /^(?:group|monitor|agency)$/.test(noun.sort) && (tag(scene, i + 1) === 'POS' || i === chunk.to - 1 || i + 1 === person.range[0]))
        return described(scene, [chunk.from, i + 1], { at: i, lower: word(scene, i), noun })
    }
  }
  return undefined
}

/** "head of TideGrid at the vendor Tidal Works": what somebody heads is a part or product of the body behind "at". */
const employer = (scene: Scene, [part, ...others]: readonly Name[]): Name | undefined => {
  if (!part || word(scene, part.range[0] - 1) !== 'of') return undefined
  const at = part.range[1]
  return word(scene, at) === 'at'
    ? others.find(
        ({ range: [from], kind }) =>
          kind !== 'person' && from > at && scene.items.lower.slice(at + 1, from).every((_, n) => scene.chunkAt[at + 1 + n]),
      )
    : undefined
}

/** "the UK aid agency Reef Relief": the name behind the noun for a body is its own, the one before says to whom it belongs. */
function isApposed(scene: Scene, owner: Name, own: Name): boolean {
  const noun = own.range[0] - 1
  const sort = scene.cues.speakers.get(word(scene, noun))?.sort
  if (owner.range[1] > noun || (sort !== 'agency' && sort !== 'group' && sort !== 'monitor')) return false
  for (let i = owner.range[1]; i <= noun; i++) if (!/^(?:JJ|NN|NNS|VBN|VBG)$/.test(tag(scene, i))) return false
  return true
}

/** "Fire chief Ada Finn": the capital is that of the sentence, and within sentences the text has the word in small letters alone. */
const isCommonNoun = ({ items }: Scene, { range: [from, to], text }: Name): boolean =>
  from === 0 &&
  to === 1 &&
  CAPITALISED.test(text) &&
  new RegExp(`(?<![\\p{L}\\p{M}’'-])${text.toLowerCase()}(?![\\p{L}\\p{M}’'-])`, 'u').test(items.text) &&
  !new RegExp(`[\\p{Ll},] ${text}(?![\\p{L}\\p{M}-])`, 'u').test(items.text)

const CAPITALISED = /^\p{Lu}\p{Ll}+$/u
const WHERE = /^(?:in|near|across|around|inside|outside)$/

/** "the hospital in Port Ledan": a place says where a body is, and is none. */
const standsIn = (scene: Scene, name: Name): boolean => isPlace(scene, name) || WHERE.test(word(scene, name.range[0] - 1))

function roleWords(scene: Scene, [from, to]: Range): readonly string[] {
  const roles: string[] = []
  for (let i = from; i < to; i++) {
    const lower = word(scene, i)
    if (isFiniteVerb(scene, i)) break
    // "general manager": no rank, but what sort of manager.
    if (scene.cues.ranks.has(lower) && i + 1 < to && !isCapital(scene, i + 1) && scene.cues.mouthpieces.has(word(scene, i + 1))) continue
    const sort = scene.cues.speakers.get(lower)?.sort
    if (scene.cues.mouthpieces.has(lower) || sort === 'person' || sort === 'office' || scene.cues.titles.has(lower) || lower === 'former')
      roles.push(lower)
  }
  return roles
}
