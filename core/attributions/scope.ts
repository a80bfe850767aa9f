import { languages } from '../languages/index.ts'
import { isComma, isFiniteVerb, isHave, isQuote, opensBetween, speakerScore, tag, word } from './scene.ts'
import type { Range } from './items.ts'
import type { Scene } from './scene.ts'
import { ownClause } from './own-clause.ts'
import { isSeen } from './seen.ts'
import { withholds } from './withheld.ts'
import { addsBlame, addsToll, putsToll } from './added-on.ts'

const CITING = new Set(languages.flatMap(({ speech }) => speech.quoting))
const ADDING_OR_CITING = new Set(languages.flatMap(({ tellings }) => tellings.addingOrCiting))
const GOING_ON = new Set(languages.flatMap(({ tellings }) => tellings.goingOn))
const TEXTS_AND_MEDIA = new Set(languages.flatMap(({ statements, speech }) => [...statements.speaking, ...speech.media]))
const CALLING = new Set(languages.flatMap(({ tellings }) => tellings.calling))
const SAID = new Set(languages.flatMap(({ tellings }) => tellings.saidOf))
const SAYING = new Set(languages.flatMap(({ tellings }) => tellings.saying))

interface Reach {
  readonly at: number
  readonly ceiling: number
  /** The content is a noun phrase or infinitive: a new clause ends it. */
  readonly nominal: boolean
  /** Tag of the cue's verb: only a cue of the same tense goes on with its subject. */
  readonly tense?: string
}

/** Where a content that begins at an item ends: at the clause's end, before a new cue, a contrast or an adjunct of the cue. */
export function contentEnd(scene: Scene, { at, ceiling, nominal, tense = '' }: Reach): number {
  let end = at
  for (; end < ceiling; end++) {
    const lower = word(scene, end)
    if (lower === '.' || lower === '!' || lower === '?') {
      if (end + 1 >= ceiling || !isQuote(scene, end + 1)) break
      continue
    }
    if (end > at && (isComma(scene, end) || lower === ';') && stopsAtComma(scene, { at: end, ceiling, nominal, tense })) break
    if (
      end > at &&
      (lower === 'but' || lower === 'while' || lower === 'whereas') &&
      ownClause(scene, end + 1, ceiling) &&
      !goesOnIn(scene, { at: end, ceiling, tense })
    )
      break
    if (
      end > at &&
      (lower === 'and' || (lower === 'but' && (nextIsDenial(scene, end) || nominal || SAID.has(word(scene, end + 1))))) &&
      stopsAtAnd(scene, { start: at, at: end, ceiling, nominal, tense })
    )
      break
    if (end > at && /^(?:-|--|–|—)$/.test(lower) && othersDeny(scene, end + 1)) break
    if (end > at && ADDING_OR_CITING.has(lower) && tag(scene, end) === 'VBG') break
    if (
      end > at &&
      (goesOnToSay(scene, end) || goesOnBehindObject(scene, end, ceiling) || withholds(scene, end) || addsToll(scene, end) || addsBlame(scene, end))
    )
      break
    if (end > at && nominal && (isCueGerund(scene, end) || (lower === 'which' && cueInRelative(scene, end)))) break
  }
  while (end > at && (isComma(scene, end - 1) || /^(?:[.;:!?–—]|--|and|but)$/.test(word(scene, end - 1)))) end--
  return end
}

/** "said the damage was small but *that* C", "but the shed *would* be rebuilt": behind "but" the same words go on, in the tenses of what is retold. */
function goesOnIn(scene: Scene, { at, ceiling, tense }: { at: number; ceiling: number; tense: string | undefined }): boolean {
  if (word(scene, at) !== 'but') return false
  if (word(scene, at + 1) === 'that') return true
  if (tense !== 'VBD') return false
  for (let i = at + 1; i < ceiling && i - at < 8; i++)
    if (isFiniteVerb(scene, i)) return word(scene, i) === 'would' || (word(scene, i) === 'had' && /^(?:VBN|RB)$/.test(tag(scene, i + 1)))
  return false
}

/** "denied the claims calling them baseless", "called for calm arguing that": the same speaker goes on, though a comma is lost. */
const goesOnToSay = (scene: Scene, at: number): boolean =>
  tag(scene, at) === 'VBG' &&
  !/^(?:of|for|by|without|from|IN|is|are|was|were|been|be)$/.test(word(scene, at - 1)) &&
  ((GOING_ON.has(word(scene, at)) && word(scene, at + 1) === 'that' && !scene.chunkAt[at - 1]) ||
    (CALLING.has(word(scene, at)) && /^(?:it|them)$/.test(word(scene, at + 1))))

/** "said water filled both ovens *noting* repairs would take weeks": behind what can say nothing, the speaker goes on with a clause, though a comma is lost. */
function goesOnBehindObject(scene: Scene, at: number, ceiling: number): boolean {
  const before = GOING_ON.has(word(scene, at)) && tag(scene, at) === 'VBG' ? scene.chunkAt[at - 1] : undefined
  if (!before || speakerScore(scene, before) > 0 || scene.cues.documents.has(word(scene, at - 1)) || TEXTS_AND_MEDIA.has(word(scene, at - 1)))
    return false
  return word(scene, at + 1) === 'that' || ownClause(scene, at + 1, ceiling)
}

/** "which it claimed", "which the mayor blamed on": the relative clause holds a cue of its own. */
function cueInRelative(scene: Scene, which: number): boolean {
  const chunk = scene.chunkAt[which + 1]
  return chunk !== undefined && scene.cues.verbs.has(word(scene, chunk.to))
}

/** "said C but denied D". */
const nextIsDenial = (scene: Scene, at: number): boolean => {
  const next = tag(scene, at + 1) === 'RB' ? at + 2 : at + 1
  return isDenial(scene, next)
}

/** "and said", "and pledged to": the subject goes on to speak. */
function stopsAtAnd(scene: Scene, { start, at, ceiling, nominal, tense }: Reach & { readonly start: number }): boolean {
  let next = at + 1
  while (tag(scene, next) === 'RB' || word(scene, next) === 'also') next++
  const forms = scene.cues.verbs.get(word(scene, next))
  if (forms && (tag(scene, next) === 'VBD' || tag(scene, next) === 'VBZ') && sameTense(tense, tag(scene, next)) && !isSeen(scene, next)) return true
  if (sameCueOfOther(scene, at + 1, tense) || goesOnInTurn(scene, at + 1)) return true
  return (
    (/^(?:VBD)?$/.test(tense ?? '') && putsToll(scene, next) && !holdsSpeaker(scene, [start, at])) || (nominal && ownClause(scene, at + 1, ceiling))
  )
}

/** Whether what is said tells of somebody who could go on to speak: "rescuers found two and put the toll at nine". */
function holdsSpeaker(scene: Scene, [from, to]: Range): boolean {
  for (let at = from; at < to; at++) {
    const chunk = scene.chunkAt[at]
    if (chunk?.from === at && speakerScore(scene, chunk) > 0) return true
  }
  return false
}

/** "said C and *has in turn blamed* …": the speaker goes on; without the phrase, in "said the man was held and has confessed", it is the man. */
function goesOnInTurn(scene: Scene, at: number): boolean {
  if (!isHave(word(scene, at)) || tag(scene, at) === 'VBD') return false
  let next = at + 1
  while (tag(scene, next) === 'RB') next++
  if (!opensBetween(scene, next)) return false
  return scene.cues.verbs.get(word(scene, next + 2))?.some(({ kind }) => kind === 'participle' || kind === 'past') === true
}

/** "… said C, and Democrats accused": somebody else's words begin, in the tense of the cue. */
function sameCueOfOther(scene: Scene, at: number, tense: string | undefined): boolean {
  const chunk = scene.chunkAt[at]
  if (!chunk || chunk.from !== at || !/^VB[DZN]$/.test(tense ?? '') || speakerScore(scene, chunk) < 2 || tag(scene, at) === 'PRP') return false
  const named = /^(?:of|for)$/.test(word(scene, chunk.to)) ? (scene.chunkAt[chunk.to + 1]?.to ?? chunk.to) : chunk.to
  // "papers have reported C and the guild said D".
  return tag(scene, named) === (tense === 'VBN' ? 'VBD' : tense) && scene.cues.verbs.has(word(scene, named))
}

const sameTense = (outer: string | undefined, inner: string): boolean =>
  outer === undefined || outer === '' || !/^VB[DZ]$/.test(outer) || outer === inner

function stopsAtComma(scene: Scene, { at, ceiling, nominal, tense }: Reach): boolean {
  let next = at + 1
  if (word(scene, at) === ';' && sameCueOfOther(scene, next, tense)) return true
  const lower = word(scene, next)
  if (isCueGerund(scene, next) || addsToll(scene, next) || addsBlame(scene, next) || othersDeny(scene, next)) return true
  if (lower === 'according' || CITING.has(lower)) return true
  if (lower === 'but' || lower === 'while' || lower === 'whereas' || lower === 'although')
    return ownClause(scene, next + 1, ceiling) && !goesOnIn(scene, { at: next, ceiling, tense })
  if (lower === 'and' || lower === 'or') {
    next++
    if (word(scene, next) === 'that') return false
    if (scene.cues.verbs.has(word(scene, next)) && tag(scene, next).startsWith('VB')) return true
    return nominal && (ownClause(scene, next, ceiling) || isFiniteVerb(scene, next))
  }
  return nominal && ownClause(scene, next, ceiling)
}

/** ", which his family disputes", ", a claim police deny", "- a charge dismissed by the mayor": somebody else's answer is no part of what is said. */
function othersDeny(scene: Scene, at: number): boolean {
  const claim = word(scene, at) === 'which' ? at + 1 : /^an?$/.test(word(scene, at)) && CLAIMS.has(word(scene, at + 1)) ? at + 2 : undefined
  if (claim === undefined) return false
  if (/^VB[DN]$/.test(tag(scene, claim)) && word(scene, claim + 1) === 'by' && isDenial(scene, claim)) return true
  for (let i = claim + 1; i < claim + 6 && i < scene.size && !isComma(scene, i); i++)
    if (isDenial(scene, i) && tag(scene, i - 1) !== 'IN') return true
  return false
}

const isDenial = (scene: Scene, at: number): boolean => scene.cues.verbs.get(word(scene, at))?.some(({ verb }) => verb.stance === 'denies') === true

const CLAIMS = new Set(languages.flatMap(({ statements }) => statements.answered))

const isCueGerund = (scene: Scene, at: number): boolean =>
  tag(scene, at) === 'VBG' &&
  scene.cues.verbs.has(word(scene, at)) &&
  (isComma(scene, at - 1) || SAYING.has(word(scene, at))) &&
  !/^(?:is|are|was|were|been|be|of|for|by|without|from)$/.test(word(scene, at - 1))
