import { languages } from '../languages/index.ts'
import type { MentionRow } from '../model/actors.ts'
import type { Range } from './items.ts'
import type { Scene } from './scene.ts'
import { isProper, word } from './scene.ts'

/** The last words of the longer names of a text, each with those names. */
type Surnames = ReadonlyMap<string, ReadonlySet<string>>

const known = new WeakMap<ReadonlyMap<number, MentionRow>, Surnames>()

function surnamesIn(names: ReadonlyMap<number, MentionRow>): Surnames {
  const found = new Map<string, Set<string>>()
  for (const { name, kind } of names.values()) {
    const words = name.toLowerCase().split(/\s+/)
    if (words.length < 2 || (kind !== 'person' && kind !== 'unknown')) continue
    const alike = found.get(words.at(-1)!) ?? new Set<string>()
    found.set(words.at(-1)!, alike.add(name))
  }
  return found
}

/**
 * "Blaming Norr Vane says C", its comma lost, where the text speaks of an Abel Norr and of an Otto Vane: two surnames side by side
 * are two persons, and the second is the subject. Its name in full, or undefined.
 */
export function secondOfTwo(scene: Scene, [from, to]: Range): string | undefined {
  if (to - from !== 2) return undefined
  const { names } = scene.items
  const surnames = known.get(names) ?? surnamesIn(names)
  known.set(names, surnames)
  const [first, second] = [word(scene, from), word(scene, from + 1)]
  return surnames.has(first) ? [...(surnames.get(second) ?? [])].find((name) => name.toLowerCase().split(/\s+/).at(-2) !== first) : undefined
}

const places = new WeakMap<ReadonlyMap<number, MentionRow>, ReadonlySet<string>>()

/** Is a word the whole name of a place somewhere in the text? "The envoy for Orvania Ada Finn", where rain fell in Orvania. */
export function isPlaceOfText(scene: Scene, at: number): boolean {
  const { names } = scene.items
  const found = places.get(names) ?? new Set([...names.values()].flatMap(({ name, kind }) => (kind === 'place' ? [name.toLowerCase()] : [])))
  places.set(names, found)
  return found.has(word(scene, at))
}

/**
 * "Tags Orvania Vell Ledan has accused", its commas lost, where the text speaks of Vell and of Ledan as places: of places side by side
 * the last is the subject. Its item, or undefined.
 */
export function secondPlace(scene: Scene, [from, to]: Range): number | undefined {
  const last = to - 1
  if (last <= from || !isPlaceOfText(scene, last - 1)) return undefined
  for (let i = from; i <= last; i++) if (!isProper(scene, i)) return undefined
  return isPlaceOfText(scene, last) || (isNameAlone(scene, last - 1) && isNameAlone(scene, last)) ? last : undefined
}

/**
 * "the haul is small in Vell Thorne said", its comma lost, where the text speaks of a Jorin Thorne: behind a preposition of place the
 * surname alone is the subject. Its item, or undefined.
 */
export function surnameBehindPlace(scene: Scene, [from, to]: Range): number | undefined {
  const last = to - 1
  const chunk = scene.chunkAt[last]
  if (!chunk || last <= chunk.from || from < chunk.from || !WHERE.has(word(scene, chunk.from - 1))) return undefined
  for (let i = chunk.from; i <= last; i++) if (!isProper(scene, i)) return undefined
  const { names } = scene.items
  const surnames = known.get(names) ?? surnamesIn(names)
  known.set(names, surnames)
  const others = [...(surnames.get(word(scene, last)) ?? [])].filter((name) => name.toLowerCase().split(/\s+/).at(-2) !== word(scene, last - 1))
  return others.length > 0 ? last : undefined
}

const WHERE = new Set(languages.flatMap(({ phrases }) => phrases.places))

/** Is a word mentioned here as a name of its own, and not as a person's? */
function isNameAlone({ items }: Scene, at: number): boolean {
  const mention = items.names.get(items.ends[at] ?? 0)
  return mention !== undefined && mention.kind !== 'person' && mention.extent[0] === items.starts[at]
}
