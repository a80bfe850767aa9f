import { languages } from '../languages/index.ts'
import { PLAIN } from './finding.ts'
import type { Finding, Voice } from './finding.ts'
import type { Range } from './items.ts'
import { isComma, isFiniteVerb, speakerScore, tag, word } from './scene.ts'
import type { Scene } from './scene.ts'
import { contentEnd } from './scope.ts'
import { phraseEndingAt } from './phrases-before.ts'
import { groupStart } from './toll-cues.ts'
import { subjectBefore } from './subjects.ts'
import type { Reading } from './reading.ts'

const PINNING = new Set(languages.flatMap(({ ascriptions }) => ascriptions.pinning))
const HOLDING = new Set(languages.flatMap(({ ascriptions }) => ascriptions.holding))
const RESPONSIBLE = new Set(languages.flatMap(({ ascriptions }) => ascriptions.responsible))
const BLAME = new Set(languages.flatMap(({ ascriptions }) => ascriptions.blame))
const BLAME_ON = new Set(languages.flatMap(({ ascriptions }) => ascriptions.blameOn))
const OFFERING = new Set(languages.flatMap(({ ascriptions }) => ascriptions.offering))
const WITHHELD = new Set(languages.flatMap(({ ascriptions }) => ascriptions.withheld))

const MADE_BEFORE = new Set(languages.flatMap(({ statements }) => statements.madeBefore))

/** "holds B responsible for C", "pins the blame for C on B", ", pinning the blame on B", "points the finger at B". */
export function blameFinding(scene: Scene, at: number, reading: Reading): Finding | undefined {
  if (PINNING.has(word(scene, at))) return blamePut(scene, at, reading)
  if (!HOLDING.has(word(scene, at)) || !scene.chunkAt[at + 1]) return undefined
  const subject = subjectBefore(scene, at, reading.floor)
  if (subject.kind !== 'phrase') return undefined
  for (let i = at + 2; i < reading.ceiling && i - at < 12; i++) {
    if (!RESPONSIBLE.has(word(scene, i))) continue
    const end = contentEnd(scene, { at: i, ceiling: reading.ceiling, nominal: true })
    return {
      ...PLAIN,
      stance: 'alleges',
      strength: 0.3,
      content: [[at + 1, end]],
      cue: [[at, at + 1]],
      voices: [{ range: subject.range, as: 'speaker' }],
      nominal: true,
    }
  }
  return undefined
}

function blamePut(scene: Scene, at: number, reading: Reading): Finding | undefined {
  const object = scene.chunkAt[at + 1]
  if (!object || !BLAME.has(word(scene, object.to - 1)) || !BLAME_ON.has(word(scene, object.to))) return undefined
  const gerund = tag(scene, at) === 'VBG'
  const from = groupStart(scene, at, reading.floor)
  const subject = gerund ? undefined : subjectBefore(scene, from, reading.floor)
  const voices = subject?.kind === 'phrase' ? [{ range: subject.range, as: 'speaker' as const }] : gerund ? reading.last : []
  const end = beforeAside(scene, object.to, contentEnd(scene, { at: at + 1, ceiling: reading.ceiling, nominal: true }))
  if (voices.length === 0 || end <= object.to) return undefined
  return { ...PLAIN, stance: 'alleges', strength: 0.3, content: [[at + 1, end]], cue: [[gerund ? at : from, at + 1]], voices, nominal: true }
}

/** "… at the board though it denied it", "… which denied it": what others say to it is not of the blame. */
function beforeAside(scene: Scene, from: number, end: number): number {
  for (let i = from; i < end; i++)
    if (/^(?:though|although|while|whereas|which|who|but)$/.test(word(scene, i))) return isComma(scene, i - 1) ? i - 1 : i
  return end
}

/** "did not offer any breakdown of C", "gave no reason for C". */
export function withheldFinding(scene: Scene, at: number, reading: Reading): Finding | undefined {
  if (!OFFERING.has(word(scene, at))) return undefined
  const negated = /^(?:not|n't)$/.test(word(scene, at - 1)) || word(scene, at + 1) === 'no'
  const object = scene.chunkAt[at + 1] ?? scene.chunkAt[at + 2]
  if (!negated || !object || !WITHHELD.has(word(scene, object.to - 1))) return undefined
  let from = at
  while (from > reading.floor && (/^(?:not|n't|did|does|do|has|have)$/.test(word(scene, from - 1)) || tag(scene, from - 1) === 'RB')) from--
  const subject = subjectBefore(scene, from, reading.floor)
  if (subject.kind !== 'phrase') return undefined
  const end = contentEnd(scene, { at: at + 1, ceiling: reading.ceiling, nominal: true })
  return {
    ...PLAIN,
    stance: 'reports',
    strength: 0,
    content: [[at + 1, end]],
    cue: [[from, at + 1]],
    voices: [{ range: subject.range, as: 'speaker' }],
    negated: true,
    nominal: true,
  }
}

/** "X made the revelation, Y reported": what was revealed is the sentence before. */
export function backwardFinding(scene: Scene, reading: Reading): Finding | undefined {
  for (let i = reading.floor + 1; i < reading.ceiling; i++) {
    if (!MADE_BEFORE.has(word(scene, i))) continue
    const chunk = scene.chunkAt[i + 1]
    if (!chunk || !/^(?:the|this|these|those)$/.test(word(scene, chunk.from))) continue
    const noun = scene.cues.nouns.get(scene.items.lemmas[chunk.to - 1] ?? '')
    if (!noun) continue
    const source = phraseEndingAt(scene, i - 1, reading.floor)
    if (!source) return undefined
    const relay = relayTail(scene, chunk.to, reading.ceiling)
    const voices: Voice[] = [...(relay ? [relay.voice] : []), { range: source, as: 'speaker' }]
    return { ...PLAIN, ...noun, content: [], cue: [[i, chunk.to], ...(relay ? [relay.cue] : [])], voices, backward: true }
  }
  return undefined
}

/** ", Y reported on Monday" or "to Y" behind a backward-pointing noun. */
function relayTail(scene: Scene, at: number, ceiling: number): { voice: Voice; cue: Range } | undefined {
  for (let i = at; i < ceiling; i++) {
    if (!isFiniteVerb(scene, i) || !scene.cues.verbs.has(word(scene, i))) continue
    const range = phraseEndingAt(scene, i - 1, at)
    return range && speakerScore(scene, scene.chunkAt[range[0]] ?? { from: range[0], to: range[1] }) > 0
      ? { voice: { range, as: 'relay' }, cue: [i, i + 1] }
      : undefined
  }
  return undefined
}
