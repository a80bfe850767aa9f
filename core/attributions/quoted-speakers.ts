import { languages } from '../languages/index.ts'
import { adjunctsFrom } from './adjuncts.ts'
import { PLAIN } from './finding.ts'
import type { Finding, Voice } from './finding.ts'
import type { Range } from './items.ts'
import { isComma, isFiniteVerb, speakerScore, tag, word } from './scene.ts'
import type { Scene } from './scene.ts'
import { contentEnd } from './scope.ts'
import { isAsSaying, phraseFrom } from './phrases-after.ts'
import { relaysOn } from './relays-on.ts'
import { subjectBefore } from './subjects.ts'
import type { VerbCue } from './verb-cues.ts'
import type { Reading } from './reading.ts'

const AS_SAYING = new Set(languages.flatMap(({ speech }) => speech.asSaying))
const PLAINLY = new Set(languages.flatMap(({ speech }) => [...speech.saying, ...speech.adding]))
const PASS_ON = new Set(languages.flatMap(({ tellings }) => tellings.passOn))

/** How the cue puts what it ascribes. */
type Base = Pick<Finding, 'stance' | 'strength' | 'presupposed' | 'negated' | 'vague' | 'nominal'>

/** "B was quoted by Y as saying C", "B was cited as saying". */
export function quotedAs(scene: Scene, cue: VerbCue, { reading, base }: { reading: Reading; base: Base }): Finding | undefined {
  const subject = subjectBefore(scene, cue.start, reading.floor)
  if (subject.kind !== 'phrase') return undefined
  let at = cue.cue[1]
  const relays: Voice[] = []
  const takeBy = (): void => {
    const adjuncts = adjunctsFrom(scene, at, reading.ceiling)
    const maker = makerIn(scene, [at, adjuncts.end])
    if (maker) relays.push({ range: maker, as: 'relay' })
    if (adjuncts.cue.length === 0) at = Math.max(at, adjuncts.end)
    if (!/^(?:by|in|on)$/.test(word(scene, at))) return
    const end = phraseFrom(scene, at + 1, reading.ceiling)
    if (end > at + 1) relays.push({ range: [at + 1, end], as: 'relay' })
    at = Math.max(at, end)
  }
  takeBy()
  if (!isAsSaying(scene, at)) return undefined
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

/** "in a report from the quay by Coast Wire": whose report it is that quotes somebody. */
function makerIn(scene: Scene, [from, to]: Range): Range | undefined {
  const text = word(scene, from) === 'in' ? scene.chunkAt[from + 1] : undefined
  if (!text || !/^(?:NN|NNS)$/.test(tag(scene, text.to - 1))) return undefined
  for (let i = text.to; i < to - 1; i++) if (word(scene, i) === 'by') return relaysOn(scene, [i + 1, to]) ? [i + 1, to] : undefined
  return undefined
}

/** ", Ada Finn," behind a noun phrase. */
function withApposition(scene: Scene, end: number, ceiling: number): number {
  const chunk = isComma(scene, end) ? scene.chunkAt[end + 1] : undefined
  return chunk && chunk.to < ceiling && isComma(scene, chunk.to) && word(scene, chunk.to + 1) === 'as' ? chunk.to + 1 : end
}

/** "quoted a keeper who said C": who is quoted, and the verb of the clause that tells it. */
function whoSaid(scene: Scene, at: number): { readonly speaker: Range; readonly verb: number } | undefined {
  const chunk = scene.chunkAt[at]
  if (!chunk || chunk.from !== at || speakerScore(scene, chunk) < 2 || word(scene, chunk.to) !== 'who') return undefined
  const verb = chunk.to + 1
  return PLAINLY.has(scene.items.lemmas[verb] ?? '') && isFiniteVerb(scene, verb) ? { speaker: [chunk.from, chunk.to], verb } : undefined
}

/** "Y quoted B as saying C", "Y cited B as saying C", "C, Y reported B as saying". */
export function quotedSpeaker(scene: Scene, cue: VerbCue, reading: Reading): Finding | undefined {
  if (!PASS_ON.has(cue.verb.lemma) || cue.voice !== 'active') return undefined
  const subject = subjectBefore(scene, cue.start, reading.floor)
  const said = whoSaid(scene, cue.cue[1])
  const outer: readonly Voice[] =
    subject.kind === 'phrase' || subject.kind === 'relative' ? [{ range: subject.range, as: 'relay' }] : subject.kind === 'shared' ? reading.last : []
  const end = withApposition(scene, phraseFrom(scene, cue.cue[1], reading.ceiling), reading.ceiling)
  if (outer.length === 0 || end === cue.cue[1]) return undefined
  if (said) {
    const from = word(scene, said.verb + 1) === 'that' ? said.verb + 2 : said.verb + 1
    const stop = contentEnd(scene, { at: from, ceiling: reading.ceiling, nominal: false })
    const voices: Voice[] = [...outer, { range: said.speaker, as: 'speaker' }]
    return stop > from ? { ...PLAIN, content: [[from, stop]], cue: [cue.cue, [said.verb, said.verb + 1]], voices } : undefined
  }
  let at = end
  const cues: Range[] = [cue.cue]
  const adjuncts = adjunctsFrom(scene, at, reading.ceiling)
  at = adjuncts.end
  const bare = cue.verb.lemma === 'quote' && AS_SAYING.has(word(scene, at)) && word(scene, at + 1) === 'that'
  if (!bare && !isAsSaying(scene, at)) return undefined
  const words = bare ? 1 : 2
  cues.push([at, at + words])
  at += words
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
