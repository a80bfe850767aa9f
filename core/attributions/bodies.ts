import { languages } from '../languages/index.ts'
import type { BodyWords } from '../languages/bodies.ts'
import type { LinkType } from '../model/attributions.ts'
import { extentOf, textOf } from './items.ts'
import type { Range } from './items.ts'
import { isAcronym, isCapital, isDemonym, isPlace, isQualifier, mentionOf } from './name.ts'
import { isLeague } from './leagues.ts'
import type { Name } from './name.ts'
import { isComma, tag, word } from './scene.ts'
import type { Scene } from './scene.ts'
import { qualifiers } from './source-heads.ts'
import type { Head } from './source-heads.ts'
import type { Source } from './source.ts'

export function bodyName(scene: Scene, { range, names, head }: { range: Range; names: readonly Name[]; head: Head }): Name | undefined {
  const chunk = scene.chunkAt[range[0]]
  const end = chunk ? Math.min(chunk.to, range[1]) : range[1]
  // "Rescue workers the Civil Watch said", where a comma is lost: several people by the name of their body.
  const own = names.find(({ range: [at], kind }) => kind === 'organisation' && at === end + 1 && tag(scene, end) === 'DT')
  if (own && head.noun?.sort === 'people') return own
  const near = names.filter((name) => name.range[0] < end)
  const last =
    near.at(-1) ??
    (!head.noun || /^(?:group|monitor|agency|outlet|website)$/.test(head.noun.sort)
      ? names.find((name) => startsApposition(scene, name.range[0], end))
      : undefined)
  if (!last) return undefined
  if (isDemonym(last.text) && last.range[1] < end) return undefined
  if (last.range[1] >= end) return last
  if (PARTS.has(head.lower) || areSeveral(scene, range, { name: last, head })) return undefined
  if (isPartOfLeague(scene, last, end)) return undefined
  const generic = head.noun && /^(?:group|monitor|agency|outlet|website|state|force)$/.test(head.noun.sort)
  if (!generic) return undefined
  for (let i = last.range[1]; i < end; i++) if (tag(scene, i) === 'POS') return undefined
  return last.kind === 'outlet' || last.kind === 'organisation' || last.kind === 'unclear' || last.kind === 'person'
    ? head.noun?.sort === 'force' || head.noun?.sort === 'state'
      ? undefined
      : last
    : undefined
}

/**
 * "Other Vell opposition websites", "Vell sailing clubs": several bodies, and the name before them only says where they stand.
 * "Coast Wire websites" are those of Coast Wire.
 */
function areSeveral(scene: Scene, [from]: Range, { name, head }: { name: Name; head: Head }): boolean {
  if (tag(scene, head.at) !== 'NNS' && !MEDIA.has(head.lower)) return false
  if (SEVERAL.has(word(scene, from)) || tag(scene, from) === 'CD') return true
  return !MEDIA.has(head.lower) && (name.kind === 'unclear' || name.kind === 'person')
}

const MEDIA = new Set(languages.flatMap(({ bodies }) => bodies.media))
const OFFICIAL = new Set(languages.flatMap(({ bodies }) => bodies.official))
const AGENCIES = new Set(languages.flatMap(({ bodies }) => bodies.agencies))
const SEVERAL = new Set(languages.flatMap(({ bodies }) => bodies.several))

/** "the U.N. health agency", "the EU border agency": one of the bodies of a league of states, and not the league. */
function isPartOfLeague(scene: Scene, { text, range }: Name, end: number): boolean {
  const between = scene.items.lower.slice(range[1], end - 1)
  const news = between.some((lower) => scene.cues.mediaWords.has(lower) || OFFICIAL.has(lower))
  return isLeague(text) && between.length > 0 && !news && AGENCIES.has(word(scene, end - 1))
}

const PARTS = new Set(languages.flatMap(({ bodies }) => bodies.parts))

/** Behind "Vell-based" and its like, too: "the rival Vell-based Tide Watch". */
const startsApposition = (scene: Scene, at: number, end: number): boolean =>
  at === end || (at === end + 1 && isQualifier(scene, end)) || (at === end + 1 && tag(scene, end) === 'DT') || (at === end + 1 && isComma(scene, end))

export const bodySourceOf = (scene: Scene, name: Name): Source => {
  const lower = word(scene, name.range[1] - 1)
  return bodySource(scene, { range: name.range, name, head: { at: name.range[1] - 1, lower, noun: scene.cues.speakers.get(lower) } })
}

export function bodySource(scene: Scene, { range, name, head }: { range: Range; name: Name; head: Head }): Source {
  const type = bodyType(scene, name, head)
  const agency = NEWS_AGENCIES.some((parts) => parts.every((part, n) => word(scene, name.range[1] + n) === part)) && !isAcronym(name.text)
  const acronym = bracketed(scene, range)
  return {
    name: agency ? textOf(scene.items, [name.range[0], name.range[1] + 2]) : ownerOf(scene, name, head) + name.text,
    type,
    span: extentOf(scene.items, range),
    sort: head.noun?.sort ?? sortOf(scene, name, type),
    calls: [...name.text.toLowerCase().split(/[\s-]+/), ...(head.noun ? [head.lower] : []), ...qualifiers(scene, range), ...acronym],
    definite: false,
    named: true,
    plural: false,
  }
}

/**
 * "Larra's Harbour Ministry", also where the apostrophe is lost: every state has one, so whose it is belongs to its name. Empty where
 * nobody owns it, or somebody who is no place.
 */
function ownerOf(scene: Scene, { range: [from] }: Name, { noun }: Head): string {
  if (!noun || !OWNED.has(noun.sort)) return ''
  const { items } = scene
  const marked = tag(scene, from - 1) === 'POS'
  const at = marked ? from - 2 : from - 1
  if (at < 0 || !(marked || items.owners[at]) || !isCapital(scene, at)) return ''
  const mention = mentionOf(scene, [at, at + 1])
  if (mention?.kind === 'person') return ''
  const name = marked && mention ? mention.name : textOf(items, [at, at + 1])
  return `${marked ? name : name.replace(/s$/u, '')}'s `
}

/** Sorts of bodies of which every state has its own. */
const OWNED: ReadonlySet<string> = new Set(['state', 'force', 'court'])

/** What "the group" or "the channel" may mean next: a place that speaks is the state there, and no group. */
function sortOf(scene: Scene, name: Name, type: LinkType): Source['sort'] {
  if (type === 'outlet' || type === 'newspaper') return 'outlet'
  return type === 'agency' ? 'agency' : isPlace(scene, name) ? 'state' : 'group'
}

function bracketed(scene: Scene, [from, to]: Range): readonly string[] {
  for (let i = from; i < to; i++) if (word(scene, i) === '(' && isAcronym(textOf(scene.items, [i + 1, i + 2]))) return [word(scene, i + 1)]
  return []
}

const NEWS_AGENCIES = languages.map(({ bodies }) => bodies.newsAgency)
const PUBLISHERS = languages.flatMap(({ bodies }) => bodies.publishers)
const OTHERS = languages.flatMap(({ bodies }) => bodies.others)

function bodyType(scene: Scene, name: Name, head: Head): LinkType {
  const words = name.text.toLowerCase().split(/\s+/)
  const typeIn = (types: BodyWords['others']): LinkType | undefined =>
    types.find(([, options]) => options.some((option) => words.includes(option) || head.lower === option))?.[0]
  const text = scene.items.lower.slice(Math.max(0, name.range[0] - 4), name.range[1] + 4)
  if (NEWS_AGENCIES.some((parts) => parts.every((part) => text.includes(part)))) return 'agency'
  const publisher = typeIn(PUBLISHERS)
  if (publisher !== undefined) return publisher
  if (name.kind === 'outlet' || head.noun?.sort === 'outlet') return 'outlet'
  return typeIn(OTHERS) ?? 'organisation'
}
