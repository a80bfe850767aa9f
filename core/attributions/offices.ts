import { languages } from '../languages/index.ts'
import { textOf } from './items.ts'
import type { Range } from './items.ts'
import { hasBodyWord, isAcronym, isCapital, isNamePart, mentionOf, nameOf } from './name.ts'
import type { Name } from './name.ts'
import { tag, word } from './scene.ts'
import type { Scene } from './scene.ts'

const BEFORE_OFFICE = new Set(languages.flatMap(({ offices }) => offices.before))

/** "Residents of Ledan said": the capital is that of the sentence. */
export function isPeopleAtStart(scene: Scene, at: number): boolean {
  const { lower, lemmas } = scene.items
  if (at > 0 || tag(scene, at) === 'NNP' || !/^(?:of|for|from|at|in|with)$/.test(word(scene, at + 1))) return false
  const sort = (scene.cues.speakers.get(lower[at] ?? '') ?? scene.cues.speakers.get(lemmas[at] ?? ''))?.sort ?? ''
  return /[^s]s$|[^a]men$|people$/.test(lower[at] ?? '') && /^(?:people|person|office)$/.test(sort)
}

/** "LN Secretary General", "Prime Minister", "Governor of Ledan": says who holds an office without naming them. */
export function isOffice(scene: Scene, [from, to]: Range): boolean {
  const mention = scene.items.offices.get(scene.items.ends[to - 1] ?? 0)
  if (!mention || mention.extent[0] > (scene.items.starts[from] ?? 0)) return false
  // "Head of the crew Captain Orr": who holds the office is named behind it.
  const holder = mentionOf(scene, [from, to])
  if (holder?.kind === 'person' && holder.title !== undefined && holder.extent[0] > mention.extent[0]) return false
  for (let i = from; i < to; i++) if (isOfficeWord(scene, i)) return true
  return false
}

const isOfficeWord = ({ cues, items }: Scene, at: number): boolean => {
  const lower = items.lower[at] ?? ''
  return cues.mouthpieces.has(lower) || cues.speakers.get(lower)?.sort === 'office'
}

/** The body that an office is of: "LN" of "LN Secretary General", "Tidal League" of "Secretary General of the Tidal League". */
export function bodiesInOffice(scene: Scene, [from, to]: Range): readonly Name[] {
  const mention = mentionOf(scene, [from, to])
  const behind = mention ? scene.items.starts.indexOf(mention.extent[0], from) : -1
  if (behind > from && behind < to && hasBodyWord(scene, [behind, to])) return [nameOf(scene, [behind, to], false)]
  let first = from
  while (first < to && !isOfficeWord(scene, first) && !scene.cues.titles.has(word(scene, first))) first++
  while (first > from && BEFORE_OFFICE.has(word(scene, first - 1))) first--
  return first > from && hasBodyWord(scene, [from, first]) ? [nameOf(scene, [from, first], false)] : []
}

/** "CWAs regional safety envoy", "CWA’s envoy": an acronym that owns an office, its apostrophe lost or not, with words in small letters that say which. */
export function ownsOffice(scene: Scene, at: number): boolean {
  const text = textOf(scene.items, [at, at + 1])
  const owned = isAcronym(text) && (tag(scene, at + 1) === 'POS' ? at + 2 : text.endsWith('s') ? at + 1 : undefined)
  if (!owned) return false
  for (let i = owned; i < owned + WORDS && !isCapital(scene, i); i++) {
    if (isOfficeWord(scene, i)) return true
    if (!/^(?:JJ|NN)$/.test(tag(scene, i))) return false
  }
  return false
}

/** Most words of an office. */
const WORDS = 4

/** "Ada Finn of Harbour Watch", "Ada Finn of the HWA": a name that ends before "of", and a body behind it. */
export function isPersonOfBody(scene: Scene, [from, to]: Range): boolean {
  const mention = mentionOf(scene, [from, to])
  if (word(scene, to) !== 'of' || to - from < 2 || to - from > 4 || !mention || mention.extent[0] > (scene.items.starts[from] ?? 0)) return false
  if (!/^(?:person|unknown)$/.test(mention.kind) || hasBodyWord(scene, [from, to]) || word(scene, from - 1) === 'the') return false
  const start = word(scene, to + 1) === 'the' ? to + 2 : to + 1
  let end = start
  while (isNamePart(scene, end)) end++
  return hasBodyWord(scene, [start, end]) || isDescribedBody(scene, [start, end])
}

/** "the Marlin rowing group", "the Ledan based Marlin group": a name with a noun for a body at the end of its noun phrase. */
function isDescribedBody(scene: Scene, [start, end]: Range): boolean {
  const last = (scene.chunkAt[end] ?? scene.chunkAt[start])?.to ?? end
  return end > start && last > end && last - start < LONGEST && scene.cues.speakers.get(word(scene, last - 1))?.sort === 'group'
}

/** Most items of a body's name and what describes it. */
const LONGEST = 9

/** "Secretary of State Ada Finn": where the mention begins that has what stands before it for its title; the start of the range without one. */
export function holderStart(scene: Scene, [from, to]: Range): number {
  const mention = mentionOf(scene, [from, to])
  return mention?.title === undefined ? from : scene.items.starts.indexOf(mention.extent[0], from)
}

/** Verbs of those who lead a body: "who heads the union". */
export const LEADING_VERBS: ReadonlySet<string> = new Set(languages.flatMap(({ offices }) => offices.leading))
