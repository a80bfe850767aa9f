import { retagged } from './retag.ts'
import type { Cues } from '../languages/cues.ts'
import type { Items, Range } from './items.ts'

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

const NOMINAL: ReadonlySet<string> = new Set(['NN', 'NNS', 'NNP', 'NNPS', 'CD', 'JJ', 'JJR', 'JJS', 'DT', 'PRP$', 'POS', 'PDT', 'FW', 'WP$'])
const NOUN: ReadonlySet<string> = new Set(['NN', 'NNS', 'NNP', 'NNPS', 'CD', 'PRP', 'EX', 'FW'])
const FINITE: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'MD'])
const BE: ReadonlySet<string> = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being', 'am', "'re", "'m", 'get', 'got', 'gets'])
const HAVE: ReadonlySet<string> = new Set(['have', 'has', 'had', 'having', "'ve", "'d"])
const OTHER_AUX: ReadonlySet<string> = new Set(['do', 'does', 'did', 'not', "n't", 'nt', 'never', "'ll", 'cannot'])

export const isBe = (word: string): boolean => BE.has(word)
export const isHave = (word: string): boolean => HAVE.has(word)

/** True for auxiliaries and negation words, the material of verb groups. */
export function isAuxiliary({ items }: Scene, at: number): boolean {
  const word = items.lower[at] ?? ''
  return items.tags[at] === 'MD' || BE.has(word) || HAVE.has(word) || OTHER_AUX.has(word)
}

export const isFinite = ({ finite }: Scene, at: number): boolean => finite[at] === 1

const ALWAYS_FINITE: ReadonlySet<string> = new Set(['has', 'have', 'was', 'were', 'is', 'are'])

/** 1 for each item that is a finite verb, else 0. */
const finiteOf = ({ tags, lower }: Items): Uint8Array =>
  Uint8Array.from(tags, (tag, i) => Number(FINITE.has(tag) || ALWAYS_FINITE.has(lower[i] ?? '')))

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
/** Weekdays, and months beside a number or behind "in" and its like; "May" and "Jan" can be names. */
export const isTime = ({ items, cues }: Scene, at: number): boolean => {
  const lower = items.lower[at] ?? ''
  if (cues.weekdays.has(lower)) return items.tags[at] !== 'VBD' && items.tags[at] !== 'VB'
  if (!cues.months.has(lower) || items.tags[at] === 'MD' || items.tags[at] === 'VB') return false
  return (
    items.tags[at - 1] === 'CD' ||
    items.tags[at + 1] === 'CD' ||
    /^(?:in|since|until|by|last|this|early|late|mid|next|of)$/.test(items.lower[at - 1] ?? '')
  )
}

/** Does a finite verb stand in the range, outside relative clauses? Each relative pronoun takes the next finite verb with it. */
export function hasFiniteVerb(scene: Scene, [from, to]: Range): boolean {
  let relatives = 0
  for (let i = from; i < to; i++) {
    const lower = word(scene, i)
    if (i > from && (lower === 'who' || lower === 'which' || lower === 'whose' || lower === 'where' || (lower === 'that' && isNoun(scene, i - 1))))
      relatives++
    if (!isFinite(scene, i)) continue
    if (relatives === 0) return true
    relatives--
    while (i + 1 < to && (isFinite(scene, i + 1) || tag(scene, i + 1) === 'RB')) i++
  }
  return false
}

function isCapitalAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit < 128 ? unit >= 65 && unit <= 90 : /^[\p{Lu}\p{Lt}]/u.test(text.slice(at, at + 2))
}

/** Reads the noun chunks of items. */
export function sceneOf(raw: Items, cues: Cues): Scene {
  const capital = raw.starts.map((start) => isCapitalAt(raw.text, start))
  const runsOn = raw.ends.map((end, i) => raw.tags[i] === 'QUOTE' && raw.text[end] === ',')
  const items: Items = { ...raw, tags: retagged({ tags: raw.tags, lower: raw.lower, capital, runsOn }, cues) }
  const size = items.tags.length
  const chunks: Chunk[] = []
  const finite = finiteOf(items)
  const bare = { items, cues, size, chunks: [], chunkAt: [], finite }
  const nominal = (i: number): boolean =>
    NOMINAL.has(items.tags[i] ?? '') ||
    (/^(?:most|many|some|several|few|all|half|each|both|those)$/.test(items.lower[i] ?? '') &&
      (items.lower[i + 1] === 'of' || items.lower[i] === 'those')) ||
    items.lower[i] === '$' ||
    items.lower[i] === '%' ||
    ((items.tags[i] === 'VBN' || items.tags[i] === 'VBG') &&
      /^(?:DT|PRP\$|JJ|NNP|POS|CD)$/.test(items.tags[i - 1] ?? '') &&
      NOMINAL.has(items.tags[i + 1] ?? '') &&
      items.tags[i + 1] !== 'DT' &&
      items.tags[i + 1] !== 'PRP$')
  for (let i = 0; i < size;) {
    if (items.tags[i] === 'PRP' || items.tags[i] === 'EX') {
      chunks.push({ from: i, to: ++i })
      continue
    }
    if (!nominal(i)) {
      i++
      continue
    }
    let end = i + 1
    while (end < size && nominal(end) && !breaksBefore(bare, i, end)) end++
    let last = end
    while (last > i && !NOUN.has(items.tags[last - 1] ?? '') && last - 1 > i) last--
    chunks.push({ from: i, to: NOUN.has(items.tags[last - 1] ?? '') ? last : end })
    i = end
  }
  const chunkAt: (Chunk | undefined)[] = new Array<Chunk | undefined>(size).fill(undefined)
  for (const chunk of chunks) chunkAt.fill(chunk, chunk.from, chunk.to)
  return { items, cues, size, chunks, chunkAt, finite }
}

/** Does a new noun phrase begin at an item inside a nominal run? */
function breaksBefore(scene: Scene, from: number, at: number): boolean {
  const here = tag(scene, at)
  const before = tag(scene, at - 1)
  if (here === 'DT' || here === 'PRP$' || here === 'PDT' || here === 'WP$') return before !== 'PDT' && word(scene, at - 1) !== 'all' && at > from
  if (before === 'POS' || before === 'DT' || before === 'PRP$') return false
  if (here === 'POS') return false
  if (isTime(scene, at - 1) && here !== 'CD' && !isTime(scene, at)) return true
  if ((before === 'NNS' || before === 'NN') && /^JJ/.test(here)) return true
  if (
    before === 'NNP' &&
    here === 'NNP' &&
    /[^s]s$/.test(word(scene, at)) &&
    word(scene, at).length > 4 &&
    isAllCapitals(scene, at + 1) &&
    !isAllCapitals(scene, at)
  )
    return true
  if (before === 'NNP' && isNational(scene, at) && /^(?:NN|NNS|JJ)$/.test(tag(scene, at + 1))) return !isNational(scene, at - 1)
  if (before === 'NNP' && (here === 'NN' || here === 'NNS') && tag(scene, from - 1) === 'IN' && endsWithSpeaker(scene, at))
    return !/^(?:number|group|couple|handful|majority|dozens|scores|hundreds|thousands|some|many|most|several|one)$/.test(word(scene, from - 2))
  if (/^(?:last|next|this)$/.test(word(scene, at)) && scene.cues.timeWords.has(word(scene, at + 1))) return true
  if (here === 'NNP' && before === 'JJ' && at === from + 1 && isBe(word(scene, from - 1))) return true
  if ((before === 'NN' || before === 'NNS') && here === 'NNP') return !roleWord(scene, at - 1)
  if (
    here === 'NNS' &&
    before.startsWith('NN') &&
    scene.cues.speakers.get(word(scene, at))?.sort === 'people' &&
    scene.cues.speakers.get(word(scene, at - 1))?.sort === 'people'
  )
    return true
  if (
    /^(?:alert|statement|report|interview|bulletin|message|broadcast|post)$/.test(word(scene, at - 1)) &&
    tag(scene, from - 1) === 'IN' &&
    endsWithSpeaker(scene, at)
  )
    return true
  if (before === 'NNS' && (here === 'NN' || here === 'NNS')) return endsWithSpeaker(scene, at) && !scene.cues.mediaWords.has(word(scene, at - 1))
  return false
}

const isAllCapitals = ({ items }: Scene, at: number): boolean => /^\p{Lu}{2,}$/u.test(items.text.slice(items.starts[at], items.ends[at]))

const isNational = (scene: Scene, at: number): boolean => /(?:ian|ish|ese|ean)s?$/.test(word(scene, at)) && word(scene, at).length > 4

/** Is the small-letter end of a nominal run one that speaks without an article: "state media", "police", "officials"? */
function endsWithSpeaker(scene: Scene, at: number): boolean {
  let last = at
  while (last - at < 4 && /^(?:NN|NNS)$/.test(tag(scene, last + 1))) last++
  const noun = scene.cues.speakers.get(word(scene, last))
  return (
    noun !== undefined &&
    /^(?:outlet|force|monitor|people|office)$/.test(noun.sort) &&
    (tag(scene, last) === 'NNS' || noun.sort === 'outlet' || noun.sort === 'force' || noun.sort === 'monitor')
  )
}

function roleWord({ items, cues }: Scene, at: number): boolean {
  const lower = items.lower[at] ?? ''
  return cues.speakers.has(lower) || cues.titles.has(lower) || cues.mouthpieces.has(lower)
}

/** How much a noun chunk looks like one who speaks: 3 for pronouns and speaker nouns, 2 for names, 0 for the rest. */
export function speakerScore(scene: Scene, chunk: Chunk): number {
  const head = word(scene, chunk.to - 1)
  if (tag(scene, chunk.from) === 'PRP' && chunk.to === chunk.from + 1) return /^(?:he|she|they|it|i|we|you)$/.test(head) ? 3 : 0
  if (isTime(scene, chunk.to - 1)) return -1
  if (scene.cues.speakers.has(head) || scene.cues.vague.has(head)) return 3
  if (isProper(scene, chunk.to - 1)) return 2
  return /^(?:critics|some|others|many|one|another|nobody|none)$/.test(head) ? 2 : 0
}
