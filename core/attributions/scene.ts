import { languages } from '../languages/index.ts'
import type { Cues } from '../languages/cues.ts'
import type { Items, Range } from './items.ts'

const SUBJECTS = new Set(languages.flatMap(({ pronouns }) => pronouns.subjects))

const UNNAMED = new Set(languages.flatMap(({ quantities }) => quantities.speakers))

/** A run of nominal items with its head: a noun phrase without what follows the head. */
export interface Chunk {
  readonly from: number
  readonly to: number
}

/** Items with what is asked of them again and again. */
export interface Scene {
  readonly items: Items
  readonly cues: Cues
  readonly size: number
  /** The noun chunk that an item lies in, or undefined. */
  readonly chunkAt: readonly (Chunk | undefined)[]
  readonly chunks: readonly Chunk[]
  /** 1 for each item that is a finite verb. */
  readonly finite: Uint8Array
}

const NOUN: ReadonlySet<string> = new Set(['NN', 'NNS', 'NNP', 'NNPS', 'CD', 'PRP', 'EX', 'FW'])
const BE = new Set(languages.flatMap(({ verbGroups }) => verbGroups.be))
const HAVE = new Set(languages.flatMap(({ verbGroups }) => verbGroups.have))
const BETWEEN = new Set(languages.flatMap(({ verbGroups }) => verbGroups.between))
const OTHER_AUX = new Set(languages.flatMap(({ verbGroups }) => verbGroups.others))
const DAYS_AS_OWNERS = new Set(languages.flatMap(({ owners }) => owners.days))

/** "in turn": does a phrase begin here that stands between a subject and its verb? */
export const opensBetween = ({ items }: Scene, at: number): boolean => items.lower[at] === 'in' && BETWEEN.has(items.lower[at + 1] ?? '')
export const isBe = (word: string): boolean => BE.has(word)
export const isHave = (word: string): boolean => HAVE.has(word)

/** True for auxiliaries and negation words, the material of verb groups. */
export function isAuxiliary({ items }: Scene, at: number): boolean {
  const word = items.lower[at] ?? ''
  return items.tags[at] === 'MD' || BE.has(word) || HAVE.has(word) || OTHER_AUX.has(word)
}

export const isFiniteVerb = ({ finite }: Scene, at: number): boolean => finite[at] === 1

export const isNoun = ({ items }: Scene, at: number): boolean => NOUN.has(items.tags[at] ?? '')
export const isProper = ({ items }: Scene, at: number): boolean => items.tags[at] === 'NNP' || items.tags[at] === 'NNPS'
export const isComma = ({ items }: Scene, at: number): boolean => items.lower[at] === ','
export const isQuote = ({ items }: Scene, at: number): boolean => items.tags[at] === 'QUOTE'
/** A quotation that is a sentence, or a clause that ends at its comma. */
export const isWholeQuote = (scene: Scene, at: number): boolean => {
  const { text, ends } = scene.items
  return isQuote(scene, at) && (text[ends[at] ?? 0] === ',' || /[.!?]/.test(text[(ends[at] ?? 0) - 1] ?? ''))
}
export const word = ({ items }: Scene, at: number): string => items.lower[at] ?? ''
export const tag = ({ items }: Scene, at: number): string => items.tags[at] ?? ''
/** "the Ledan Sun": a day's short form that ends a name, where no number of a date follows. */
const isNameOfDay = ({ lower, tags }: Scene['items'], at: number): boolean =>
  lower[at]!.length === SHORT_DAY && tags[at] === 'NNP' && tags[at - 1] === 'NNP' && tags[at - 2] === 'DT' && tags[at + 1] !== 'CD'
const SHORT_DAY = 3

/** Weekdays, and months beside a number or behind "in" and its like; "May" and "Jan" can be names. */
export const isTime = ({ items, cues }: Scene, at: number): boolean => {
  const lower = items.lower[at] ?? ''
  if (cues.weekdays.has(lower)) return items.tags[at] !== 'VBD' && items.tags[at] !== 'VB' && !isNameOfDay(items, at)
  if (!cues.months.has(lower) || items.tags[at] === 'MD' || items.tags[at] === 'VB') return false
  return (
    items.tags[at - 1] === 'CD' ||
    items.tags[at + 1] === 'CD' ||
    /^(?:in|since|until|by|last|this|early|late|mid|next|of)$/.test(items.lower[at - 1] ?? '')
  )
}

/** Does a finite verb stand in the range, wherever? */
export function hasFinite(scene: Scene, [from, to]: Range): boolean {
  for (let i = from; i < to; i++) if (isFiniteVerb(scene, i)) return true
  return false
}

/** Does a finite verb stand in the range, outside relative clauses? Each relative pronoun takes the next finite verb with it. */
export function hasFiniteVerb(scene: Scene, [from, to]: Range): boolean {
  let relatives = 0
  for (let i = from; i < to; i++) {
    const lower = word(scene, i)
    if (i > from && (lower === 'who' || lower === 'which' || lower === 'whose' || lower === 'where' || (lower === 'that' && isNoun(scene, i - 1))))
      relatives++
    if (!isFiniteVerb(scene, i)) continue
    if (relatives === 0) return true
    relatives--
    while (i + 1 < to && (isFiniteVerb(scene, i + 1) || tag(scene, i + 1) === 'RB')) i++
  }
  return false
}

/** "demands that crews *be* let in": a verb of its own, though no finite one. */
export function hasSubjunctive(scene: Scene, [from, to]: Range): boolean {
  if (word(scene, from - 1) !== 'that') return false
  for (let i = from + 1; i < to - 1; i++)
    if (word(scene, i) === 'be' && scene.chunkAt[i - 1] && /^(?:VBN|VBD|JJ)$/.test(tag(scene, i + 1))) return true
  return false
}

/** How much a noun chunk looks like one who speaks: 3 for pronouns and speaker nouns, 2 for names, 0 for the rest. */
export function speakerScore(scene: Scene, chunk: Chunk): number {
  const head = word(scene, chunk.to - 1)
  if (tag(scene, chunk.from) === 'PRP' && chunk.to === chunk.from + 1) return SUBJECTS.has(head) ? 3 : 0
  if (isTime(scene, chunk.to - 1) || DAYS_AS_OWNERS.has(head)) return -1
  if (scene.cues.speakers.has(head) || scene.cues.vague.has(head)) return 3
  if (isProper(scene, chunk.to - 1)) return 2
  return UNNAMED.has(head) ? 2 : 0
}
