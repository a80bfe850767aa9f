import { languages } from '../languages/index.ts'
import { isComma, isTime, speakerScore, tag, word } from './scene.ts'
import { phraseFrom } from './phrases-after.ts'
import { relaysOn } from './relays-on.ts'
import type { Voice } from './finding.ts'
import type { Range } from './items.ts'
import type { Scene } from './scene.ts'

/** What stands between a cue and its content, or behind both: times, media, addressees, quoted sources. */
export interface Adjuncts {
  /** One past the last item of the adjuncts. */
  readonly end: number
  readonly voices: readonly Voice[]
  /** Further cue words: "quoting", "as saying". */
  readonly cue: readonly Range[]
}

const MEDIA = new Set(languages.flatMap(({ speech }) => speech.media))
const SEVERAL_MEDIA = new Set(languages.flatMap(({ speech }) => speech.severalMedia))
const AIRED = new Set(languages.flatMap(({ speech }) => speech.aired))
const CARRIED = new Set(languages.flatMap(({ speech }) => speech.carried))
const PASSED_BY = new Set(languages.flatMap(({ speech }) => speech.passedBy))
const HANDED_TO = new Set(languages.flatMap(({ speech }) => speech.handedTo))
const SPEAKING = new Set(languages.flatMap(({ speech }) => speech.speaking))
const QUOTING = new Set(languages.flatMap(({ speech }) => speech.quoting))
const REASONING = new Set(languages.flatMap(({ speech }) => speech.reasoning))
const REASONS = new Set(languages.flatMap(({ speech }) => speech.reasons))
const AS_SAYING = new Set(languages.flatMap(({ speech }) => speech.asSaying))
const WITHHELD = new Set(languages.flatMap(({ speech }) => speech.withheld))
const TERMS = new Set(languages.flatMap(({ speech }) => speech.terms))
const MANNER = new Set(languages.flatMap(({ speech }) => speech.manner))
const TELEPHONES = new Set(languages.flatMap(({ speech }) => speech.channels.telephone))
const CALLS = new Set(languages.flatMap(({ speech }) => [...speech.channels.telephone, ...speech.channels.mail]))
const CHANNELS = new Set(languages.flatMap(({ speech }) => Object.values(speech.channels).flat()))

const AT_TIME = new Set(languages.flatMap(({ timing }) => timing.before))
const DEGREES = new Set(languages.flatMap(({ timing }) => timing.degrees))
const POINTING = new Set(languages.flatMap(({ timing }) => timing.pointing))
const GOING_ON = new Set(languages.flatMap(({ timing }) => timing.goingOn))

/** Reads adjuncts from an item on. */
export function adjunctsFrom(scene: Scene, at: number, ceiling: number): Adjuncts {
  const voices: Voice[] = []
  const cue: Range[] = []
  let end = at
  for (let step = 0; step < 8 && end < ceiling; step++) {
    const comma = isComma(scene, end) ? 1 : 0
    const from = end + comma
    const next =
      mannerAdjunct(scene, from, ceiling) ??
      timeAdjunct(scene, from, ceiling) ??
      mediumAdjunct(scene, from, { ceiling, voices }) ??
      addressAdjunct(scene, from, { ceiling, voices })
    const quoting = next === undefined ? (quotingAdjunct(scene, from, ceiling) ?? accordingAdjunct(scene, from, ceiling)) : undefined
    if (quoting) {
      voices.push(...quoting.voices)
      cue.push(...quoting.cue)
      end = quoting.end
    } else if (next === undefined || next <= from) break
    else end = next
  }
  return { end, voices, cue }
}

/** "on Tuesday", "late last week", "in April", "on 4 May". */
export function timeAdjunct(scene: Scene, at: number, ceiling: number): number | undefined {
  let i = at
  while (i < ceiling && DEGREES.has(word(scene, i))) i++
  if (AT_TIME.has(word(scene, i)) && i + 1 < ceiling) {
    const chunk = scene.chunkAt[i + 1]
    const day =
      isTime(scene, i + 1) ||
      (tag(scene, i + 1) === 'CD' && (scene.cues.months.has(word(scene, i + 2)) || /^(?:19|20)\d\d$/.test(word(scene, i + 1))))
    if (day) i = timeEnd(scene, i + 1, ceiling)
    else if (chunk && (scene.cues.timeWords.has(word(scene, chunk.to - 1)) || isTime(scene, chunk.to - 1))) i = chunk.to
    else return i > at ? i : undefined
    return i
  }
  if (isTime(scene, i)) return timeEnd(scene, i, ceiling)
  const pointer = POINTING.has(word(scene, i)) && scene.chunkAt[i]?.to === i + 1
  if (scene.cues.timeWords.has(word(scene, i)) && !pointer && !scene.cues.speakers.has(word(scene, i))) {
    const chunk = scene.chunkAt[i]
    if (!chunk) return i + 1
    return scene.cues.timeWords.has(word(scene, chunk.to - 1)) || isTime(scene, chunk.to - 1) ? chunk.to : i > at ? i : undefined
  }
  return i > at ? i : undefined
}

function timeEnd(scene: Scene, at: number, ceiling: number): number {
  let i = at
  while (i < ceiling && (isTime(scene, i) || scene.cues.months.has(word(scene, i)) || tag(scene, i) === 'CD' || GOING_ON.has(word(scene, i)))) i++
  return i
}

interface Sink {
  readonly ceiling: number
  readonly voices: Voice[]
}

/** "in a statement", "in an interview with the Post", "in a letter", "at a press conference". */
function mediumAdjunct(scene: Scene, at: number, { ceiling, voices }: Sink): number | undefined {
  if (!/^(?:in|at|during|on|through|via|by)$/.test(word(scene, at))) return undefined
  const chunk = scene.chunkAt[at + 1]
  if (!chunk || chunk.to > ceiling) return undefined
  const medium = word(scene, chunk.to - 1)
  if (!MEDIA.has(medium) && !SEVERAL_MEDIA.has(medium)) return undefined
  let end = chunk.to
  if (scene.cues.documents.has(medium)) voices.unshift({ range: [at + 1, end], as: 'document' })
  for (let step = 0; step < 3 && end < ceiling; step++) {
    const link = word(scene, end)
    const passed = CARRIED.has(link)
    const loose = !passed && (tag(scene, end) === 'VBN' || tag(scene, end) === 'VBD')
    const by = passed || loose ? end + 1 : end
    if (!/^(?:of|with|to|on|from|by|for|in|about)$/.test(word(scene, by))) break
    if (isTime(scene, by + 1)) break
    const next = phraseFrom(scene, by + 1, ceiling)
    if (next === by + 1) break
    const relays = /^(?:with|to)$/.test(word(scene, by)) || ((passed || AIRED.has(medium)) && /^(?:by|in|on)$/.test(word(scene, by)))
    if (relays && relaysOn(scene, [by + 1, next])) voices.unshift({ range: [by + 1, next], as: 'addressee' })
    end = next
  }
  return end
}

/** "to reporters", "to the Coast Wire". */
function addressAdjunct(scene: Scene, at: number, { ceiling, voices }: Sink): number | undefined {
  const lower = word(scene, at)
  const speaking = SPEAKING.has(lower)
  const to = speaking ? at + 1 : at
  if (speaking && word(scene, to) !== 'to' && word(scene, to) !== 'with') {
    const end = phraseFrom(scene, to + 1, ceiling)
    return end > to + 1 ? end : undefined
  }
  if (word(scene, to) !== 'to' && !(speaking && word(scene, to) === 'with')) return undefined
  const end = phraseFrom(scene, to + 1, ceiling)
  if (end === to + 1) return undefined
  if (relaysOn(scene, [to + 1, end])) voices.unshift({ range: [to + 1, end], as: 'addressee' })
  return end
}

/** "quoting activists", "citing an official as saying", ", according to". */
export function quotingAdjunct(scene: Scene, at: number, ceiling: number): Adjuncts | undefined {
  const lower = word(scene, at)
  if (!QUOTING.has(lower)) return undefined
  const end = phraseFrom(scene, at + 1, ceiling)
  if (end === at + 1 || (REASONING.has(lower) && isReason(scene, at + 1))) return undefined
  const cue: Range[] = [[at, at + 1]]
  let close = end
  if (word(scene, end) === 'as' && AS_SAYING.has(word(scene, end + 1))) {
    cue.push([end, end + 2])
    close = end + 2
  }
  return { end: close, voices: [{ range: [at + 1, end], as: 'speaker' }], cue }
}

/** "citing nine breaches of the truce", "citing a lack of rope": why, and nobody who told it. */
function isReason(scene: Scene, at: number): boolean {
  const chunk = scene.chunkAt[at]
  if (!chunk || speakerScore(scene, chunk) > 0 || MEDIA.has(word(scene, chunk.to - 1))) return false
  return REASONS.has(word(scene, chunk.to - 1))
}

/** "said, according to Coast Wire, that", "C, Finn said, according to Coast Wire": who passes it on, between a cue and its content or at the end. */
function accordingAdjunct(scene: Scene, at: number, ceiling: number): Adjuncts | undefined {
  if (word(scene, at) !== 'according' || word(scene, at + 1) !== 'to') return undefined
  const end = phraseFrom(scene, at + 2, ceiling)
  if (end === at + 2 || (end < ceiling && (!isComma(scene, end) || word(scene, end + 1) !== 'that'))) return undefined
  return { end, voices: [{ range: [at + 2, end], as: 'relay' }], cue: [[at, at + 2]] }
}

/** "quoted by the Coast Wire", "reached by phone", "seen by the Post": the one who passes it on. */
export function passedOn(scene: Scene, at: number, ceiling: number): { voice: Voice; cue: Range; end: number } | undefined {
  const i = word(scene, at) === 'as' ? at + 1 : at
  const handed = HANDED_TO.has(word(scene, i))
  if (!handed && !PASSED_BY.has(word(scene, i))) return undefined
  if (!/^(?:by|in|on|to|with)$/.test(word(scene, i + 1)) || /^(?:to|with)$/.test(word(scene, i + 1)) !== handed || CALLS.has(word(scene, i + 2)))
    return undefined
  const end = phraseFrom(scene, i + 2, ceiling)
  return end > i + 2 && relaysOn(scene, [i + 2, end]) ? { voice: { range: [i + 2, end], as: 'relay' }, cue: [i, i + 2], end } : undefined
}

/** "on condition of anonymity", "by phone": how it was said. */
function mannerAdjunct(scene: Scene, at: number, ceiling: number): number | undefined {
  if (word(scene, at) === 'without' && WITHHELD.has(word(scene, at + 1))) return Math.min(phraseFrom(scene, at + 2, ceiling), ceiling)
  if (word(scene, at) === 'on' && TERMS.has(word(scene, at + 1)) && word(scene, at + 2) === 'of') return at + 4
  if (/^(?:by|over|via)$/.test(word(scene, at)) && /^(?:the)$/.test(word(scene, at + 1)) && TELEPHONES.has(word(scene, at + 2))) return at + 3
  if (word(scene, at) === 'via' && scene.chunkAt[at + 1]?.to === at + 2) return at + 2
  if (/^(?:by|over|via)$/.test(word(scene, at)) && CHANNELS.has(word(scene, at + 1))) return at + 2
  if (MANNER.has(word(scene, at))) return at + 1
  return undefined
}
