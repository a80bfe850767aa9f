import { languages } from '../languages/index.ts'
import { PLAIN } from './finding.ts'
import type { Finding, Voice } from './finding.ts'
import { phraseFrom } from './phrases-after.ts'
import type { Reading } from './reading.ts'
import { hasFiniteVerb, word } from './scene.ts'
import type { Scene } from './scene.ts'
import { contentEnd } from './scope.ts'
import type { Subject } from './subjects.ts'
import type { VerbCue } from './verb-cues.ts'

/** "The court heard from B that C", "it learned from B that C". */
export function heardFrom(scene: Scene, cue: VerbCue, { subject, reading }: { subject: Subject; reading: Reading }): Finding | undefined {
  const at = cue.cue[1]
  if (!LEARNING.has(cue.verb.lemma) || word(scene, at) !== 'from' || subject.kind !== 'phrase') return undefined
  const end = phraseFrom(scene, at + 1, reading.ceiling)
  if (end === at + 1 || word(scene, end) !== 'that') return undefined
  const stop = contentEnd(scene, { at: end + 1, ceiling: reading.ceiling, nominal: false })
  const voices: Voice[] = [
    { range: subject.range, as: 'relay' },
    { range: [at + 1, end], as: 'speaker' },
  ]
  return {
    content: [[end + 1, stop]],
    cue: [[cue.cue[0], at + 1]],
    voices,
    stance: 'asserts',
    strength: 1.2,
    presupposed: false,
    negated: cue.negated,
    vague: false,
    nominal: false,
  }
}

const LEARNING = new Set(languages.flatMap(({ speech }) => speech.learning))

/** "The jury heard that C": said there by somebody who is not named. */
export function heardInCourt(scene: Scene, cue: VerbCue, { subject, reading }: { subject: Subject; reading: Reading }): Finding | undefined {
  if (!HEARING.has(cue.verb.lemma) || subject.kind !== 'phrase' || !HEARINGS.has(word(scene, subject.range[1] - 1))) return undefined
  const at = word(scene, cue.cue[1]) === 'that' ? cue.cue[1] + 1 : cue.cue[1]
  const end = contentEnd(scene, { at, ceiling: reading.ceiling, nominal: false })
  if (!hasFiniteVerb(scene, [at, end])) return undefined
  return { ...PLAIN, content: [[at, end]], cue: [cue.cue], voices: [], vague: true, negated: cue.negated }
}

const HEARING = new Set(languages.flatMap(({ voices }) => voices.hearing))
const HEARINGS = new Set(languages.flatMap(({ voices }) => voices.hearings))
