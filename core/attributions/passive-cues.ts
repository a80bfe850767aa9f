import { adjunctsFrom } from './adjuncts.ts'
import { isUnchecked } from './caveats.ts'
import { PLAIN } from './finding.ts'
import type { Finding, Voice } from './finding.ts'
import type { Range } from './items.ts'
import { isComma, isFiniteVerb, isQuote, tag, word } from './scene.ts'
import type { Scene } from './scene.ts'
import { contentEnd } from './scope.ts'
import { phraseFrom } from './phrases-after.ts'
import { stanceOfCue } from './stance-of-cue.ts'
import { subjectBefore } from './subjects.ts'
import type { VerbCue } from './verb-cues.ts'
import type { Reading } from './reading.ts'

const RAISING = /^(?:say|report|believe|think|allege|understand|claim|expect|know|suspect|rumor|estimate|consider|fear|suppose|presume)$/

/** Passive cues: "is said to", "it is believed that", "was quoted by Y as saying", "has been described by B as". */
export function passiveFinding(scene: Scene, cue: VerbCue, reading: Reading): Finding | undefined {
  if (cue.voice !== 'passive' && cue.voice !== 'participle') return undefined
  if (isUnchecked(scene, cue)) return undefined
  const { lemma } = cue.verb
  const after = cue.cue[1]
  const base = {
    ...stanceOfCue(cue),
    presupposed: cue.verb.presupposes ?? false,
    vague: false,
    nominal: false,
  }
  if (lemma === 'quote' || lemma === 'cite') return quotedAs(scene, cue, { reading, base: cue.negated ? base : { ...base, stance: 'asserts' } })
  const by = word(scene, after) === 'by' ? phraseFrom(scene, after + 1, reading.ceiling) : after
  const voices: Voice[] = by > after + 1 ? [{ range: [after + 1, by], as: 'speaker' }] : []
  const cueRange: Range = [cue.cue[0], by > after + 1 ? after + 1 : after]
  if (cue.voice === 'participle' && voices.length === 0) return undefined
  const rest = adjunctsFrom(scene, by > after ? by : after, reading.ceiling).end
  const subject = subjectBefore(scene, cue.start, reading.floor)
  if (subject.kind === 'phrase' && word(scene, subject.range[0]) === 'it' && word(scene, rest) === 'that') {
    const end = contentEnd(scene, { at: rest + 1, ceiling: reading.ceiling, nominal: false })
    return { ...base, content: [[rest + 1, end]], cue: [cueRange], voices, vague: voices.length === 0 }
  }
  if (subject.kind === 'shared') return describedAs(scene, cue, { reading, rest, parts: { ...base, cue: [cueRange], voices } })
  if (subject.kind !== 'phrase' && subject.kind !== 'relative')
    return voices.length > 0 && cue.voice === 'participle' ? reducedRelative(scene, cue, { voices, cueRange, base }) : undefined
  const beside = cue.voice === 'participle' ? scene.chunkAt[cue.start - 1] : undefined
  const subjectRange: Range = beside ? [beside.from, beside.to] : subject.range
  if (/^(?:tell|inform)$/.test(lemma) && voices.length > 0) {
    const that = word(scene, rest) === 'that' ? rest + 1 : rest
    const end = contentEnd(scene, { at: that, ceiling: reading.ceiling, nominal: false })
    return end > that ? { ...base, content: [[that, end]], cue: [cueRange], voices } : undefined
  }
  if (RAISING.test(lemma) && word(scene, rest) === 'to' && /^VB?$|^VB/.test(tag(scene, rest + 1))) {
    const end = beforeVerbPhrase(scene, [rest, contentEnd(scene, { at: rest, ceiling: reading.ceiling, nominal: false })])
    return { ...base, content: [subjectRange, [rest, end]], cue: [cueRange], voices, vague: voices.length === 0 }
  }
  if (cue.verb.frames.includes('as') && voices.length > 0 && word(scene, rest) === 'as') {
    const end = contentEnd(scene, { at: rest + 1, ceiling: reading.ceiling, nominal: true })
    return { ...base, content: [[rest + 1, end]], cue: [cueRange, [rest, rest + 1]], voices, nominal: true, vague: voices.length === 0 }
  }
  if (/^(?:confirm|deny|announce|report|condemn|reveal|disclose|dismiss|reject|dispute)$/.test(lemma)) {
    const addressee = word(scene, after) === 'to' ? adjunctsFrom(scene, after, reading.ceiling).voices : []
    return { ...base, content: [subjectRange], cue: [cueRange], voices: [...addressee, ...voices], vague: voices.length === 0, nominal: true }
  }
  if (/^(?:blame|accuse)$/.test(lemma)) {
    const end = contentEnd(scene, { at: by > after ? by : after, ceiling: reading.ceiling, nominal: true })
    return {
      ...base,
      content: [subjectRange, ...(end > by ? [[by > after ? by : after, end] as Range] : [])],
      cue: [cueRange],
      voices,
      vague: voices.length === 0,
      nominal: true,
    }
  }
  return undefined
}

/** "are said to be tired but are still at work": an infinitive ends where the subject goes on with a finite verb. */
function beforeVerbPhrase(scene: Scene, [from, to]: Range): number {
  for (let i = from + 2; i < to - 1; i++) {
    if (isQuote(scene, i) || /^(?:who|which|that|where|when|because|if|as|while|after|before)$/.test(word(scene, i))) return to
    let verb = i + 1
    while (tag(scene, verb) === 'RB') verb++
    if (/^(?:and|but)$/.test(word(scene, i)) && isFiniteVerb(scene, verb)) return isComma(scene, i - 1) ? i - 1 : i
  }
  return to
}

/** "…, and has been described by B as C": the subject stands with the verb before. */
function describedAs(
  scene: Scene,
  { voice, verb }: VerbCue,
  { reading, rest, parts }: { reading: Reading; rest: number; parts: Omit<Finding, 'content'> },
): Finding | undefined {
  if (voice !== 'passive' || !verb.frames.includes('as') || parts.voices.length === 0 || word(scene, rest) !== 'as') return undefined
  const end = contentEnd(scene, { at: rest + 1, ceiling: reading.ceiling, nominal: true })
  return { ...parts, content: [[rest + 1, end]], cue: [...parts.cue, [rest, rest + 1]], nominal: true }
}

interface Base {
  readonly stance: Finding['stance']
  readonly strength: number
  readonly presupposed: boolean
  readonly negated: boolean
  readonly vague: boolean
  readonly nominal: boolean
}

/** "violations condemned by the panel". */
function reducedRelative(
  scene: Scene,
  cue: VerbCue,
  { voices, cueRange, base }: { voices: readonly Voice[]; cueRange: Range; base: Base },
): Finding | undefined {
  const chunk = scene.chunkAt[cue.start - 1]
  if (!chunk || !/^(?:condemn|denounce|describe|document|confirm|report|reveal|disclose)$/.test(cue.verb.lemma)) return undefined
  return { ...base, content: [[chunk.from, chunk.to]], cue: [cueRange], voices, nominal: true }
}

/** "B was quoted by Y as saying C", "B was cited as saying". */
function quotedAs(scene: Scene, cue: VerbCue, { reading, base }: { reading: Reading; base: Base }): Finding | undefined {
  const subject = subjectBefore(scene, cue.start, reading.floor)
  if (subject.kind !== 'phrase') return undefined
  let at = cue.cue[1]
  const relays: Voice[] = []
  const takeBy = (): void => {
    const adjuncts = adjunctsFrom(scene, at, reading.ceiling)
    if (adjuncts.cue.length === 0) at = Math.max(at, adjuncts.end)
    if (!/^(?:by|in|on)$/.test(word(scene, at))) return
    const end = phraseFrom(scene, at + 1, reading.ceiling)
    if (end > at + 1) relays.push({ range: [at + 1, end], as: 'relay' })
    at = Math.max(at, end)
  }
  takeBy()
  if (word(scene, at) !== 'as' || tag(scene, at + 1) !== 'VBG') return undefined
  const saying: Range = [at, at + 2]
  at += 2
  takeBy()
  if (isComma(scene, at) || word(scene, at) === ':') at++
  if (word(scene, at) === 'that') at++
  const voices: Voice[] = [...relays, { range: subject.range, as: 'speaker' }]
  const end = contentEnd(scene, { at, ceiling: reading.ceiling, nominal: false })
  if (end > at) return { ...base, content: [[at, end]], cue: [cue.cue, saying], voices }
  let to = subject.range[0]
  while (to > reading.floor && isComma(scene, to - 1)) to--
  return to > reading.floor ? { ...base, content: [[reading.floor, to]], cue: [cue.cue, saying], voices } : undefined
}

/** ", Ada Finn," behind a noun phrase. */
function withApposition(scene: Scene, end: number, ceiling: number): number {
  const chunk = isComma(scene, end) ? scene.chunkAt[end + 1] : undefined
  return chunk && chunk.to < ceiling && isComma(scene, chunk.to) && word(scene, chunk.to + 1) === 'as' ? chunk.to + 1 : end
}

/** "Y quoted B as saying C", "Y cited B as saying C". */
export function quotedSpeaker(scene: Scene, cue: VerbCue, reading: Reading): Finding | undefined {
  if ((cue.verb.lemma !== 'quote' && cue.verb.lemma !== 'cite') || cue.voice !== 'active') return undefined
  const subject = subjectBefore(scene, cue.start, reading.floor)
  const outer: readonly Voice[] =
    subject.kind === 'phrase' || subject.kind === 'relative' ? [{ range: subject.range, as: 'relay' }] : subject.kind === 'shared' ? reading.last : []
  const end = withApposition(scene, phraseFrom(scene, cue.cue[1], reading.ceiling), reading.ceiling)
  if (outer.length === 0 || end === cue.cue[1]) return undefined
  let at = end
  const cues: Range[] = [cue.cue]
  const adjuncts = adjunctsFrom(scene, at, reading.ceiling)
  at = adjuncts.end
  if (word(scene, at) !== 'as' || tag(scene, at + 1) !== 'VBG') return undefined
  cues.push([at, at + 2])
  at += 2
  if (word(scene, at - 1) === 'telling') at = phraseFrom(scene, at, reading.ceiling)
  const later = adjunctsFrom(scene, at, reading.ceiling)
  at = later.end
  if (isComma(scene, at) || word(scene, at) === ':') at++
  if (word(scene, at) === 'that') at++
  const stop = contentEnd(scene, { at, ceiling: reading.ceiling, nominal: false })
  const voices: Voice[] = [...outer, ...adjuncts.voices, ...later.voices, { range: [cue.cue[1], end], as: 'speaker' }]
  if (stop > at) return { ...PLAIN, content: [[at, stop]], cue: cues, voices }
  let to = outer[0]?.range[0] ?? 0
  while (to > reading.floor && isComma(scene, to - 1)) to--
  return to > reading.floor ? { ...PLAIN, content: [[reading.floor, to]], cue: cues, voices } : undefined
}
