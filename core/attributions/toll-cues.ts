import { languages } from '../languages/index.ts'
import { PLAIN } from './finding.ts'
import type { Finding } from './finding.ts'
import { isAuxiliary, isBe, speakerScore, tag, word } from './scene.ts'
import type { Scene } from './scene.ts'
import { contentEnd } from './scope.ts'
import { phraseFrom } from './phrases-after.ts'
import { addsToll, TOLL } from './added-on.ts'
import { subjectBefore } from './subjects.ts'
import type { Range } from './items.ts'
import type { Reading } from './reading.ts'

/** Verbs of those who keep count, and what they count: harm, and acts that do it. */
const COUNTING = new Set(languages.flatMap(({ ascriptions }) => ascriptions.counting))
const HARM = new Set(languages.flatMap(({ ascriptions }) => ascriptions.harm))
/** Most items from such a verb to its number ("a total of at least"), and from there to the word for harm: "at least 30 sailors and pilots killed". */
const [FEW, NEAR] = [5, 8] as const
/** Verbs whose object has its number behind "of". */
const GIVE = new Set(languages.flatMap(({ ascriptions }) => ascriptions.give))
const PUT = new Set(languages.flatMap(({ ascriptions }) => ascriptions.put))
const MEASURED = new Set(languages.flatMap(({ reckoning }) => reckoning.measuring.measured))
const PUTS = new Set(languages.flatMap(({ reckoning }) => reckoning.measuring.puts))

/** "police put the toll at 16", "the ministry raised the count to 40", "the toll was put at 16 by police", "divers gave a toll of nine". */
export function tollFinding(scene: Scene, at: number, reading: Reading): Finding | undefined {
  if (COUNTING.has(word(scene, at))) return tallied(scene, at, reading)
  if (addsToll(scene, at)) return tollAdded(scene, at, reading)
  if (!PUT.has(word(scene, at))) return undefined
  return isPassive(scene, at) ? tollGivenBy(scene, at, reading) : tollGiven(scene, at, reading)
}

function tollGiven(scene: Scene, at: number, reading: Reading): Finding | undefined {
  if (!tag(scene, at).startsWith('VB')) return undefined
  const object = scene.chunkAt[at + 1]
  if (!object) return undefined
  const end = contentEnd(scene, { at: at + 1, ceiling: reading.ceiling, nominal: true })
  const from = groupStart(scene, at, reading.floor)
  const subject = subjectBefore(scene, from, reading.floor)
  if (!TOLL.has(word(scene, object.to - 1)) && !isMeasured(scene, at, subject)) return undefined
  const given = GIVE.has(word(scene, at)) && word(scene, object.to) === 'of' && /^(?:CD|IN|JJR|RBR?)$/.test(tag(scene, object.to + 1))
  const voices = subject.kind === 'phrase' ? [{ range: subject.range, as: 'speaker' as const }] : subject.kind === 'shared' ? reading.last : []
  if ((!given && goalIn(scene, [object.to, end]) === undefined) || voices.length === 0) return undefined
  return {
    ...PLAIN,
    content: [[at + 1, end]],
    cue: [[auxiliaryIn(scene, [from, at]), at + 1]],
    voices,
    nominal: true,
  }
}

/** "the tide survey put the wave's height at six metres": what is measured, by somebody who can speak. */
function isMeasured(scene: Scene, at: number, subject: ReturnType<typeof subjectBefore>): boolean {
  const [object, speaker] = [scene.chunkAt[at + 1], subject.kind === 'phrase' ? scene.chunkAt[subject.range[0]] : undefined]
  return PUTS.has(word(scene, at)) && MEASURED.has(word(scene, (object?.to ?? 0) - 1)) && speaker !== undefined && speakerScore(scene, speaker) >= 2
}

/** "the guild said C, putting the toll at 70": the voices of the clause before. */
function tollAdded(scene: Scene, at: number, reading: Reading): Finding | undefined {
  const object = scene.chunkAt[at + 1]
  if (!object || reading.last.length === 0) return undefined
  const end = contentEnd(scene, { at: at + 1, ceiling: reading.ceiling, nominal: true })
  if (goalIn(scene, [object.to, end]) === undefined) return undefined
  return { ...PLAIN, content: [[at + 1, end]], cue: [[at, at + 1]], voices: reading.last, nominal: true }
}

/** Where the verb group of a verb begins: auxiliaries and adverbs before it. */
export function groupStart(scene: Scene, at: number, floor: number): number {
  let from = at
  while (from > floor && (isAuxiliary(scene, from - 1) || tag(scene, from - 1) === 'RB')) from--
  return from
}

/** "the observatory counted nine dead", "has documented at least nine attacks on boats": a number of those harmed, and who keeps count of it. */
function tallied(scene: Scene, at: number, reading: Reading): Finding | undefined {
  if (!tag(scene, at).startsWith('VB') || isPassive(scene, at)) return undefined
  const from = groupStart(scene, at, reading.floor)
  const subject = subjectBefore(scene, from, reading.floor)
  const speaker = subject.kind === 'phrase' ? scene.chunkAt[subject.range[1] - 1] : undefined
  if (subject.kind !== 'phrase' || speaker === undefined || speakerScore(scene, speaker) < 2) return undefined
  const end = contentEnd(scene, { at: at + 1, ceiling: reading.ceiling, nominal: true })
  const number = firstOf([at + 1, Math.min(end, at + 1 + FEW)], (i) => tag(scene, i) === 'CD')
  const harm = number === undefined ? undefined : firstOf([number, Math.min(end, number + NEAR)], (i) => HARM.has(word(scene, i)))
  if (harm === undefined) return undefined
  return { ...PLAIN, content: [[at + 1, end]], cue: [[from, at + 1]], voices: [{ range: subject.range, as: 'speaker' }], nominal: true }
}

/** The first auxiliary of a range, or its end: "however *has* put". */
const auxiliaryIn = (scene: Scene, [from, at]: Range): number => firstOf([from, at], (i) => isAuxiliary(scene, i)) ?? at

function firstOf([from, to]: Range, holds: (at: number) => boolean): number | undefined {
  for (let i = from; i < to; i++) if (holds(i)) return i
  return undefined
}

/** "The toll was put at nine by the coast guard", "was put by the coast guard at nine". */
function tollGivenBy(scene: Scene, at: number, reading: Reading): Finding | undefined {
  const from = groupStart(scene, at, reading.floor)
  const toll = subjectBefore(scene, from, reading.floor)
  if (toll.kind !== 'phrase' || !isToll(scene, toll.range)) return undefined
  let by = at + 1
  while (by < reading.ceiling && by - at < 12 && word(scene, by) !== 'by') by++
  const speaker: Range = [by + 1, Math.min(phraseFrom(scene, by + 1, reading.ceiling), goalIn(scene, [by + 1, reading.ceiling]) ?? reading.ceiling)]
  const goal = goalIn(scene, [at + 1, reading.ceiling])
  if (word(scene, by) !== 'by' || speaker[1] <= speaker[0] || goal === undefined) return undefined
  const end = goal < by ? by : contentEnd(scene, { at: goal, ceiling: reading.ceiling, nominal: true })
  return {
    ...PLAIN,
    content: [toll.range, [goal, end]],
    cue: [
      [from, at + 1],
      [by, by + 1],
    ],
    voices: [{ range: speaker, as: 'speaker' }],
    nominal: true,
  }
}

const isPassive = (scene: Scene, at: number): boolean => isBe(word(scene, tag(scene, at - 1) === 'RB' ? at - 2 : at - 1))

/** "the toll", "the number of dead". */
const isToll = (scene: Scene, [from]: Range): boolean => TOLL.has(word(scene, (scene.chunkAt[from]?.to ?? 0) - 1))

/** Where the number given begins: "at 16", "to more than 40", "as nine". */
function goalIn(scene: Scene, [from, to]: Range): number | undefined {
  for (let i = from; i < to; i++) if (/^(?:at|to|as)$/.test(word(scene, i)) && /^(?:CD|IN|JJR|RBR?)$/.test(tag(scene, i + 1))) return i
  return undefined
}
