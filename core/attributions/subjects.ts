import { languages } from '../languages/index.ts'
import { isApposition, openingComma } from './asides.ts'
import type { Range } from './items.ts'
import { listedSubject } from './listed-subjects.ts'
import { REACH, nearestPhrase, phraseEndingAt } from './phrases-before.ts'
import { isComma, isProper, isQuote, isTime, speakerScore, tag, word } from './scene.ts'
import { mentionOf } from './name.ts'
import type { Chunk, Scene } from './scene.ts'

const STRETCHES = new Set(languages.flatMap(({ timing }) => timing.stretches))

/** What stands before a cue verb. */
export type Subject =
  /** A noun phrase of its own; `clean` where nothing of the clause stands before it. */
  | { readonly kind: 'phrase'; readonly range: Range; readonly clean: boolean; readonly aside?: Range }
  /** The subject of the verb before: "… denied it and said". */
  | { readonly kind: 'shared' }
  /** "who", "which": the noun phrase before the relative pronoun. */
  | { readonly kind: 'relative'; readonly range: Range }
  | { readonly kind: 'none' }

/** The noun phrase that ends before an item, with what belongs to it; `floor` is the first item that may be used. */
export function subjectBefore(scene: Scene, end: number, floor: number): Subject {
  let last = beforeMedium(scene, skipTimeBack(scene, end - 1, floor), floor)
  if (last < floor) return { kind: 'none' }
  if (isQuote(scene, last)) return { kind: 'none' }
  const pronoun = word(scene, last)
  if (pronoun === 'who' || pronoun === 'which' || (pronoun === 'that' && tag(scene, last) === 'WDT')) return relativeBefore(scene, last, floor)
  // "rowers, all of whom said C": those before the comma.
  if (pronoun === 'whom' && word(scene, last - 1) === 'of' && /^(?:all|both|most|many|some|several|few)$/.test(word(scene, last - 2)))
    return peopleBefore(scene, last - 2, floor)
  if (tag(scene, last) === 'CC') return { kind: 'shared' }
  // "bakers that rise early and that announced C": one more relative clause.
  if (pronoun === 'that' && tag(scene, last - 1) === 'CC') return { kind: 'none' }
  let aside: Range | undefined
  if (isComma(scene, last)) {
    const open = openingComma(scene, last, floor)
    if (open === undefined) return last - 1 >= floor && isQuote(scene, last - 1) ? { kind: 'none' } : { kind: 'shared' }
    aside = [open + 1, last]
    last = open - 1
  }
  last = beforeDashes(scene, last, floor)
  const range = phraseEndingAt(scene, last, floor)
  if (!range) return { kind: 'none' }
  if (aside && isSpan(scene, range)) return { kind: 'shared' }
  const clean = isClauseStart(scene, range[0], floor)
  const apposed: Range = aside && isApposition(scene, aside) ? [range[0], aside[1]] : range
  const whole = listedSubject(scene, apposed, floor)
  return { kind: 'phrase', range: whole, clean, ...(aside && { aside }) }
}

/** "the envoy Ada Finn in a mailed statement accused": the item before the words that say how it was put out, or the item itself. */
function beforeMedium(scene: Scene, last: number, floor: number): number {
  const aired = scene.chunkAt[last]
  const holder = aired && /^(?:on|with|to|for|at)$/.test(word(scene, aired.from - 1)) ? aired.from - 2 : last
  const medium = MEDIUM.has(word(scene, holder)) ? scene.chunkAt[holder] : undefined
  const at = medium ? medium.from - 1 : 0
  const speaker =
    medium && at - 1 >= floor && /^(?:in|through)$/.test(word(scene, at)) ? scene.chunkAt[skipTimeBack(scene, at - 1, floor)] : undefined
  return speaker && speaker.from >= floor && speakerScore(scene, speaker) >= 2 && !isDocument(scene, speaker.to - 1) ? speaker.to - 1 : last
}

const isDocument = (scene: Scene, at: number): boolean => scene.cues.speakers.get(word(scene, at))?.sort === 'document'

const MEDIUM = new Set(languages.flatMap(({ statements }) => statements.media))

/** "over the past few days": a stretch of time, which says nothing. */
const isSpan = (scene: Scene, [from, to]: Range): boolean =>
  STRETCHES.has(word(scene, to - 1)) && tag(scene, to - 1).startsWith('NN') && to - from > 1

/** "The union - which has held the pier since May - said": the item before an aside between dashes that ends at an item, or the item itself. */
function beforeDashes(scene: Scene, close: number, floor: number): number {
  const isDash = (at: number): boolean => /^(?:-|--|–|—)$/.test(word(scene, at))
  if (!isDash(close)) return close
  for (let i = close - 1; i > floor && close - i < REACH; i--) {
    if (isQuote(scene, i)) return close
    if (isDash(i)) return scene.chunkAt[i - 1] ? i - 1 : close
  }
  return close
}

/** So many items before a speaker are more than belongs to any speaker. */
const LONG = 8

/**
 * The subject of a cue that closes its sentence: "A raft sank off the cape a keeper said." Nothing is left to be said behind the
 * cue, so what stands before its subject is said, though no finite verb was recognised in it.
 */
export function closingSubject(scene: Scene, end: number, floor: number): Range | undefined {
  const last = skipTimeBack(scene, end - 1, floor)
  const range = last > floor ? nearestPhrase(scene, { end: last, last, floor }) : undefined
  if (!range || range[0] - floor < 4) return undefined
  if (word(scene, range[0] - 1) === 'by') return undefined
  for (let i = floor; i < range[0]; i++) if (/^VB[DN]?$/.test(tag(scene, i)) || /\p{Ll}{3}ed$/u.test(word(scene, i))) return range
  return range[0] - floor > LONG ? range : undefined
}

function relativeBefore(scene: Scene, pronoun: number, floor: number): Subject {
  let last = pronoun - 1
  if (isComma(scene, last)) last--
  last = skipTimeBack(scene, last, floor)
  // Who does it is named right before, whatever the clause began with: "the raid drew anger from the board which said …".
  const near = scene.chunkAt[last]
  const held = near && word(scene, pronoun) === 'who' ? personOfPlace(scene, near, floor) : undefined
  if (held) return { kind: 'relative', range: [held.from, last + 1] }
  const own = near && speakerScore(scene, near) > 0 ? nearestPhrase(scene, { end: last, last, floor }) : undefined
  const range = own ?? phraseEndingAt(scene, last, floor)
  return range ? { kind: 'relative', range } : { kind: 'none' }
}

/** "Ada Finn of Port Vell, who": a place is nobody, so that "who" means the name before it. */
function personOfPlace(scene: Scene, place: Chunk, floor: number): Chunk | undefined {
  const link = word(scene, place.from - 1)
  if (!isProper(scene, place.to - 1) || !/^(?:of|from|in)$/.test(link)) return undefined
  if (link !== 'of' && mentionOf(scene, [place.from, place.to])?.kind === 'person') return undefined
  const person = scene.chunkAt[place.from - 2]
  return person && person.from >= floor && isProper(scene, person.to - 1) && person.to - person.from > 1 ? person : undefined
}

/** "five rowers in the camp, all of whom": the nearest phrase of several people before the comma. */
function peopleBefore(scene: Scene, at: number, floor: number): Subject {
  const last = isComma(scene, at - 1) ? at - 2 : at - 1
  for (let chunk = scene.chunkAt[last]; chunk && chunk.from >= floor; chunk = scene.chunkAt[chunk.from - 2]) {
    if (tag(scene, chunk.to - 1) === 'NNS') return { kind: 'relative', range: [chunk.from, last + 1] }
    if (tag(scene, chunk.from - 1) !== 'IN') break
  }
  return { kind: 'none' }
}

/** Time words between subject and verb: "the mayor on Tuesday said". */
function skipTimeBack(scene: Scene, at: number, floor: number): number {
  let i = at
  while (i > floor) {
    if (tag(scene, i) === 'RB' || tag(scene, i) === 'RBR' || /^(?:both|all|each|himself|herself|itself|themselves)$/.test(word(scene, i))) i--
    else if ((isTime(scene, i) || scene.cues.timeWords.has(word(scene, i))) && isBehindSubject(scene, i, floor) && !isNameAfter(scene, i)) {
      i--
      if (/^(?:late|early|last|this|next|every)$/.test(word(scene, i))) i--
      if (/^(?:on|in|of|since)$/.test(word(scene, i))) i--
      if (/^(?:late|early)$/.test(word(scene, i))) i--
    } else if (/^(?:19|20)\d\d$/.test(word(scene, i)) && /^(?:in|since|by)$/.test(word(scene, i - 1)) && i - 2 >= floor) i -= 2
    else if (tag(scene, i) === 'CD' && cuesMonth(scene, i - 1) && /^(?:on|in)$/.test(word(scene, i - 2))) i -= 3
    else break
  }
  return i
}

/** "Norvane today said": a time behind at least two words, or behind one noun. */
const isBehindSubject = (scene: Scene, at: number, floor: number): boolean =>
  at - 1 > floor || (at - 1 === floor && tag(scene, floor).startsWith('NN') && !isTime(scene, floor))

const cuesMonth = (scene: Scene, at: number): boolean => scene.cues.months.has(word(scene, at))
/** "the daily said", "a weekly reported": a time word that is the noun itself. */
const isNameAfter = (scene: Scene, at: number): boolean =>
  scene.cues.speakers.has(word(scene, at)) ||
  tag(scene, at - 1) === 'DT' ||
  (isProper(scene, at) && isProper(scene, at - 1) && !scene.cues.weekdays.has(word(scene, at)))

/** Does a clause begin at this item? */
function isClauseStart(scene: Scene, at: number, floor: number): boolean {
  if (at <= floor) return true
  const before = word(scene, at - 1)
  if (
    isComma(scene, at - 1) ||
    isQuote(scene, at - 1) ||
    /^(?:[;:()–—-]|--|\.|that|but|while|although|as|whether|if|when|after|because|though|what|how|where|why)$/.test(before)
  )
    return true
  if (tag(scene, at - 1) === 'RB' || tag(scene, at - 1) === 'CC') return isClauseStart(scene, at - 1, floor) || tag(scene, at - 1) === 'CC'
  return false
}
