import { languages } from '../languages/index.ts'
import { MONITORS } from './called-alike.ts'
import { textOf } from './items.ts'
import type { Range } from './items.ts'
import type { MentionRow } from '../model/actors.ts'
import { isTime, tag, word } from './scene.ts'
import type { Scene } from './scene.ts'

const TIED = new Set(languages.flatMap(({ nameRuns }) => nameRuns.tied))
const NEARBY = new Set(languages.flatMap(({ nameRuns }) => nameRuns.nearby))
const INSIDE_BODIES = new Set(languages.flatMap(({ nameRuns }) => nameRuns.insideBodies))

/** A run of capitalised words, as a person's, organisation's or outlet's name. */
export interface Name {
  readonly range: Range
  readonly text: string
  readonly kind: 'person' | 'organisation' | 'outlet' | 'unclear'
  /** A title or role stands right before it. */
  readonly titled: boolean
}

/** Small words that hold the words of a name together. */
export const HELD_TOGETHER: ReadonlySet<string> = new Set(languages.flatMap(({ nameRuns }) => nameRuns.connectors))

/** Does an item begin with a capital? */
export const isCapital = ({ items }: Scene, at: number): boolean => /^[\p{Lu}\p{Lt}]/u.test(items.text.slice(items.starts[at], items.ends[at]))

/** "Coast-based", "army-linked": says where a body stands, no part of its name. */
export const isQualifier = (scene: Scene, at: number): boolean =>
  languages.some(({ nameRuns }) => nameRuns.tiedForm.test(word(scene, at))) || TIED.has(word(scene, at))

/** "al-Orta": its capital stands behind what is set before it. */
const isPrefixed = (text: string): boolean => languages.some(({ nameRuns }) => nameRuns.prefixed.test(text))

/** Can an item be a part of a name, by its capital and tag? */
export function isNamePart(scene: Scene, at: number): boolean {
  if (isPrefixed(textOf(scene.items, [at, at + 1]))) return true
  if (!isCapital(scene, at) || isQualifier(scene, at) || NEARBY.has(word(scene, at))) return false
  return /^(?:NNP|NNPS|NN|NNS|JJ|FW|VBG|VBN|VB|X|RB)$/.test(tag(scene, at)) && !isTime(scene, at)
}

/** Is an item a title, with or without a full stop: "Dr."? */
export const isTitleWord = (scene: Scene, at: number): boolean => scene.cues.titles.has(word(scene, at).replace(/\.$/, ''))

/** Is an item a word for a body or outlet ("union", "gazette")? */
export const isBodyWord = ({ cues, items }: Scene, at: number): boolean => {
  const lower = items.lower[at] ?? ''
  return cues.organisationWords.has(lower) || cues.mediaWords.has(lower) || isWatcherOwning(lower)
}

/** "the Observatorys director", where the apostrophe is lost. */
const isWatcherOwning = (lower: string): boolean => lower.endsWith('ys') && MONITORS.has(lower.slice(0, -1))

/** The mention that ends where a range of words ends, a possessive ending left out. */
export function mentionOf({ items }: Scene, [from, to]: Range): MentionRow | undefined {
  const end = items.ends[to - 1] ?? 0
  const owner = /['’]s?$/u.exec(items.text.slice(items.starts[from], end))
  return items.names.get(end) ?? (owner ? items.names.get(end - owner[0].length) : undefined)
}

/** Is a name without a word for a body mentioned as that of a place? */
export const isPlace = (scene: Scene, { range, kind }: Name): boolean =>
  kind !== 'organisation' && kind !== 'outlet' && mentionOf(scene, range)?.kind === 'place'

/** Is a name mentioned with a title or role before it? */
export const hasTitle = (scene: Scene, { range }: Pick<Name, 'range'>): boolean => mentionOf(scene, range)?.title !== undefined

/** Is any item of a range a word for a body or outlet, or an acronym? */
export const hasBodyWord = ({ cues, items }: Scene, [from, to]: Range): boolean => {
  for (let i = from; i < to; i++) {
    const lower = items.lower[i] ?? ''
    if (cues.organisationWords.has(lower) || cues.mediaWords.has(lower) || isAcronym(items.text.slice(items.starts[i], items.ends[i]))) return true
  }
  return false
}

/** Letters only, at least two of them capitals with no small ones beside a plural s. */
export const isAcronym = (text: string): boolean => /^\p{Lu}{2,}s?$/u.test(text)

/** The name that a range of items is, with its kind by its own words. */
export function nameOf(scene: Scene, range: Range, titled: boolean): Name {
  const [first, to] = range
  const from = dropOwner(scene, range)
  if (from !== first) return nameOf(scene, [from, to], titled)
  const text = textOf(scene.items, range)
    .replace(/['’]s?$/u, '')
    .replace(/^(\p{Lu}{2,})s$/u, '$1')
    .replace(/s$/u, (ending) => (ownsPlainOffice(scene, range) ? '' : ending))
    .replace(/ys$/u, (ending) => (isWatcherOwning(scene.items.lower[to - 1] ?? '') ? 'y' : ending))
  const words = scene.items.lower.slice(from, to)
  const media = words.some((lower) => scene.cues.mediaWords.has(lower))
  const body = words.some((lower) => scene.cues.organisationWords.has(lower) || scene.cues.organisationWords.has(lower.replace(/s$/, '')))
  const articled = word(scene, from) === 'the' || word(scene, from - 1) === 'the'
  const single = to - (word(scene, from) === 'the' ? from + 1 : from) === 1
  if (titled && !body) return { range, text, kind: 'person', titled }
  if (media && !titled) return { range, text, kind: body && !scene.cues.mediaWords.has(words.at(-1) ?? '') ? 'organisation' : 'outlet', titled }
  if (body || words.some((lower) => INSIDE_BODIES.has(lower))) return { range, text, kind: 'organisation', titled }
  if (!single && words.at(-1) === 'state' && !titled) return { range, text, kind: 'organisation', titled }
  if (single) return { range, text, kind: isAcronym(text) ? 'organisation' : 'unclear', titled }
  // "The Blue Caps": no article stands right before a person's name.
  return { range, text, kind: to - from <= 4 && !articled ? 'person' : 'unclear', titled }
}

/**
 * "Ada Munts office", its apostrophe lost: in a text that names a Munt or has no owner's apostrophe at all, and no Munts elsewhere, the
 * office is Ada Munt's.
 */
function ownsPlainOffice({ items, cues }: Scene, [from, to]: Range): boolean {
  const last = items.lower[to - 1] ?? ''
  if (to - from < 2 || items.lower[to] !== 'office' || !/\p{Ll}{2}[^s]s$/u.test(last) || cues.organisationWords.has(last)) return false
  let owned = !/\p{L}['’]s\b/u.test(items.text)
  for (const [end, { name }] of items.names) {
    const lower = name.toLowerCase()
    if (lower.endsWith(last) && end !== items.ends[to - 1]) return false
    owned ||= lower.endsWith(last.slice(0, -1))
  }
  return owned
}

/** Where the text has lost its apostrophes: "Orles ABC" is Orle's ABC; and its hyphens: "the Vell Based Tide Watch" is the Tide Watch. */
function dropOwner(scene: Scene, [from, to]: Range): number {
  for (let i = to - 2; i >= from; i--) if (isOwnerWithoutMark(scene, i)) return i + 1
  if (TIED.has(word(scene, from + 1)) && to - from > 3) return from + 2
  return from
}

/** A name in -s right before an acronym. */
function isOwnerWithoutMark({ items }: Pick<Scene, 'items'>, at: number): boolean {
  const lower = items.lower[at] ?? ''
  return lower.length > 4 && /[^s]s$/.test(lower) && /^\p{Lu}{2,}$/u.test(items.text.slice(items.starts[at + 1], items.ends[at + 1]))
}

/** Does a single capitalised word say only to which country or town something belongs? */
export const isDemonym = (text: string): boolean =>
  !text.includes(' ') && languages.some(({ nameRuns }) => nameRuns.demonym.test(text)) && text.length > 4
