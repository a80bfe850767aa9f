import { languages } from '../languages/index.ts'
import { adjunctsFrom, passedOn, timeAdjunct } from './adjuncts.ts'
import { PLAIN } from './finding.ts'
import type { Finding, Voice } from './finding.ts'
import type { Range } from './items.ts'
import { hasFiniteVerb, isComma, isFiniteVerb, isNoun, isProper, isQuote, speakerScore, tag, word } from './scene.ts'
import type { Scene } from './scene.ts'
import { contentEnd } from './scope.ts'
import { ownClause } from './own-clause.ts'
import { countBeside } from './counts-beside.ts'
import { beforeCount, behindHead } from './lost-breaks.ts'
import { phraseFrom } from './phrases-after.ts'
import type { Reading } from './reading.ts'
import { isThingSaid } from './source-heads.ts'

const CITED = new Set(languages.flatMap(({ speech }) => speech.quoted))

/** What opens the outlet's own name for itself: "as reported by *this* paper". */
const OWN = /^(?:this|our|us)$/
const TOLD = new Set(languages.flatMap(({ speech }) => speech.asToldBy))

const CAME_OUT = new Set(languages.flatMap(({ statements }) => statements.cameOut))
const VIEWS = new Set(languages.flatMap(({ statements }) => statements.views))

/** "According to X, C" and "C, according to X"; "in the words of X"; "in X's words". */
export function prepositionalFinding(scene: Scene, at: number, reading: Reading): Finding | undefined {
  const length = prepositionLength(scene, at)
  if (length === 0) return undefined
  const from = at + length
  const end = sourceEnd(scene, from, reading.ceiling)
  if (end === from || isMeasure(scene, from)) return undefined
  const adjuncts = adjunctsFrom(scene, publishedUntil(scene, [from, end]), reading.ceiling)
  const voices = [
    ...adjuncts.voices.filter(({ as }) => as !== 'speaker'),
    { range: [from, end] as Range, as: 'speaker' as const },
    ...adjuncts.voices.filter(({ as }) => as === 'speaker'),
  ]
  const quoted =
    passedOn(scene, isComma(scene, adjuncts.end) ? adjuncts.end + 1 : adjuncts.end, reading.ceiling) ??
    whichQuoted(scene, adjuncts.end, reading.ceiling)
  const cue: Range[] = [[at, from], ...adjuncts.cue, ...(quoted ? [quoted.cue] : [])]
  const content = contentAround(scene, { at, end: quoted?.end ?? adjuncts.end, reading })
  if (!content) return undefined
  const deeper = quoted?.voice.as === 'speaker'
  return { ...PLAIN, content, cue, voices: quoted ? (deeper ? [...voices, quoted.voice] : [quoted.voice, ...voices]) : voices }
}

/** "according to size", "according to their needs": no source, but what something goes by. */
function isMeasure(scene: Scene, at: number): boolean {
  const chunk = scene.chunkAt[at]
  if (!chunk || chunk.from !== at || !/^(?:PRP\$|NN|NNS|JJ)$/.test(tag(scene, at))) return false
  if (speakerScore(scene, chunk) > 0 || scene.cues.documents.has(word(scene, chunk.to - 1))) return false
  const owned = tag(scene, at) === 'PRP$'
  return tag(scene, chunk.to - 1) === 'NN' || scene.cues.measures.has(word(scene, owned ? at + 1 : at))
}

/** The tokens of "as *reported* by", "as first stated by" at the start or behind a comma; else 0. */
function asToldBy(scene: Scene, at: number): number {
  if (word(scene, at) !== 'as' || !(at === 0 || isComma(scene, at - 1) || /^["“‘(–—]$/u.test(word(scene, at - 1)))) return 0
  let verb = at + 1
  while (/^RBR?$/.test(tag(scene, verb))) verb++
  const isTold = TOLD.has(scene.items.lemmas[verb] ?? '') && /^VB[DN]$/.test(tag(scene, verb)) && word(scene, verb + 1) === 'by'
  return isTold && !OWN.test(word(scene, verb + 2)) ? verb + 2 - at : 0
}

function prepositionLength(scene: Scene, at: number): number {
  const lower = word(scene, at)
  const next = word(scene, at + 1)
  if (lower === 'according' && next === 'to') return word(scene, at + 2) === 'to' ? 3 : 2
  if (lower === 'as' && next === 'per') return 2
  if (lower === 'in' && next === 'the' && VIEWS.has(word(scene, at + 2)) && word(scene, at + 3) === 'of') return 4
  return asToldBy(scene, at)
}

/** The noun phrase after "according to"; where a verb follows at once, its last name is the clause's subject. */
function sourceEnd(scene: Scene, from: number, ceiling: number): number {
  const whole = phraseFrom(scene, from, ceiling)
  const cut = behindHead(scene, [from, beforeCount(scene, [from, whole], ceiling)], ceiling)
  if (cut < whole) return cut
  const end = whole
  if (!isFiniteVerb(scene, end) || publishedUntil(scene, [from, end]) > end) return asideEnd(scene, end, ceiling)
  for (let i = end - 1; i > from; i--) if (isProper(scene, i) && scene.cues.organisationWords.has(word(scene, i - 1))) return i
  if (end - from > 1 && isShortName(scene, from) && isProper(scene, end - 1) && !isShortName(scene, end - 1)) return from + 1
  // "according to the statement Vell keeps its port": a name behind a word for a text is the clause's subject.
  for (let i = end - 1; i > from && isProper(scene, i); i--)
    if (tag(scene, from) === 'DT' && tag(scene, i - 1) === 'NN' && isThingSaid(scene, i - 1)) return i
  const chunk = scene.chunkAt[end - 1]
  if (!chunk || chunk.from <= from) return end
  return tag(scene, chunk.from - 1) === 'IN' ? behindSource(scene, [from, end], chunk.from) : chunk.from
}

/**
 * "according to monitors scores of boats sank", "according to the Vell Network for Tidal Rights boats sank": no subject of its own
 * stands behind a preposition, so the one that it belongs to opens the clause, if not all of it is the source's name.
 */
function behindSource(scene: Scene, [from, end]: Range, governed: number): number {
  for (let i = governed - 1; i > from; i--) {
    const own = scene.chunkAt[i]
    if (own?.from === i && scene.chunkAt[i - 1] && isNoun(scene, own.to - 1)) return i
  }
  const mention = scene.items.names.get(scene.items.ends[end - 1] ?? 0)
  const whole = mention !== undefined && mention.extent[0] < (scene.items.starts[governed - 1] ?? 0)
  return whole || word(scene, governed - 1) === 'by' ? end : governed
}

/** "a report by the union published on Monday raids went on", its comma lost: where it ends when a thing said came out; else its own end. */
function publishedUntil(scene: Scene, [from, end]: Range): number {
  const head = (scene.chunkAt[from]?.to ?? end) - 1
  if (!isThingSaid(scene, head) || !CAME_OUT.has(word(scene, end))) return end
  return timeAdjunct(scene, end + 1, scene.size) ?? end
}

/** A name of capitals alone: "CFU". */
const isShortName = ({ items }: Scene, at: number): boolean => /^\p{Lu}{2,6}$/u.test(items.text.slice(items.starts[at], items.ends[at]))

/** "according to Ada Finn, the port's director, nine …": past what the source is, between commas; not past the first of a list. */
function asideEnd(scene: Scene, at: number, ceiling: number): number {
  if (!isComma(scene, at)) return at
  const end = phraseFrom(scene, at + 1, ceiling)
  const head = scene.chunkAt[at + 1]
  if (!head || !isComma(scene, end) || !ownClause(scene, end + 1, ceiling) || !isRoleIn(scene, [at + 1, end])) return at
  for (let i = end + 1; i < ceiling && !isFiniteVerb(scene, i); i++) if (/^(?:and|or)$/.test(word(scene, i))) return at
  return end
}

/** Is the head of a phrase a word for a speaker or their office, and no count? */
function isRoleIn(scene: Scene, [from, to]: Range): boolean {
  const end = Math.min(scene.chunkAt[from]?.to ?? to, to)
  for (let i = from; i < end; i++) if (tag(scene, i) === 'CD') return false
  const head = word(scene, end - 1)
  return scene.cues.mouthpieces.has(head) || scene.cues.speakers.has(head)
}

/** ", which quoted two witnesses": the one behind. */
function whichQuoted(scene: Scene, at: number, ceiling: number): { voice: Voice; cue: Range; end: number } | undefined {
  const from = isComma(scene, at) ? at + 1 : at
  if (!/^(?:which|who)$/.test(word(scene, from)) || !CITED.has(word(scene, from + 1)) || word(scene, from + 2) === 'no') return undefined
  const end = phraseFrom(scene, from + 2, ceiling)
  return end > from + 2 ? { voice: { range: [from + 2, end], as: 'speaker' }, cue: [from + 1, from + 2], end } : undefined
}

interface Gap {
  readonly at: number
  readonly end: number
  readonly reading: Reading
}

/** The clause around a parenthesis: before it, behind it, or both. */
function contentAround(scene: Scene, { at, end, reading }: Gap): readonly Range[] | undefined {
  let left = at
  while (left > reading.floor && (isComma(scene, left - 1) || word(scene, left - 1) === '(')) left--
  let from = reading.floor
  while (from < left && (/^(?:and|but|meanwhile|however|also|yet|so)$/.test(word(scene, from)) || isComma(scene, from))) from++
  const before: Range[] = left > from && (hasFiniteVerb(scene, [from, left]) || left - from > 3 || isQuote(scene, from)) ? [[from, left]] : []
  let right = end
  while (isComma(scene, right) || word(scene, right) === ':' || word(scene, right) === ')') right++
  const stop = contentEnd(scene, { at: right, ceiling: reading.ceiling, nominal: false })
  if (before.length === 0 && left > from && scene.chunkAt[from] && isFiniteVerb(scene, right))
    return [
      [from, left],
      [right, stop],
    ]
  if (before.length === 0 && left > from) {
    const beside = countBeside(scene, [from, left], reading.lastContent)
    if (beside) return beside
  }
  if (before.length === 0) return stop > right ? [[right, stop]] : undefined
  const more =
    stop > right &&
    isComma(scene, at - 1) &&
    isComma(scene, end) &&
    !ownClause(scene, right, reading.ceiling) &&
    !/^(?:and|but|while|who|which)$/.test(word(scene, right))
  return more ? [...before, [right, stop]] : before
}
