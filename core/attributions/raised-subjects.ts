import { languages } from '../languages/index.ts'
import type { Finding } from './finding.ts'
import type { Range } from './items.ts'
import { isComma, isFiniteVerb, isQuote, tag, word } from './scene.ts'
import type { Scene } from './scene.ts'
import { contentEnd } from './scope.ts'
import { sourceAtEnd } from './told-at-end.ts'
import type { VerbCue } from './verb-cues.ts'
import type { Reading } from './reading.ts'

const RAISING = new Set(languages.flatMap(({ tellings }) => tellings.raise))

/** Verbs whose passive takes what befell somebody without more: "were reported killed", "was feared drowned". */
const HELD = new Set(languages.flatMap(({ tellings }) => tellings.hold))
const BEFALLEN = /^(?:VBN|VBD|JJ)$/

/** What is known of a passive cue where its subject is asked for. */
export interface Raised<Parts> {
  readonly reading: Reading
  /** The first item behind the cue and who is named with it. */
  readonly rest: number
  /** The finding so far. */
  readonly parts: Parts
}

/** "were said to have left": what is said of the subject, and who says it where that stands at the end. */
export function raised(scene: Scene, { reading, rest, parts }: Raised<Finding>): Finding {
  const end = beforeVerbPhrase(scene, [rest, contentEnd(scene, { at: rest, ceiling: reading.ceiling, nominal: false })])
  const named = parts.voices.length === 0 ? sourceAtEnd(scene, rest, end) : undefined
  if (named) return { ...parts, content: [...parts.content, [rest, named.from]], cue: [...parts.cue, named.cue], voices: [named.voice] }
  return { ...parts, content: [...parts.content, [rest, end]], vague: parts.voices.length === 0 }
}

/** "hold the pier and are believed to fish": the subject stands with the verb before. */
export const raisedOf = (scene: Scene, { verb, cue }: VerbCue, { parts, ...rest }: Raised<Omit<Finding, 'content'>>): Finding | undefined =>
  parts.voices.length === 0 && isRaised(scene, verb.lemma, [cue[1], rest.rest])
    ? raised(scene, { ...rest, parts: { ...parts, content: [] } })
    : undefined

/** Whether a verb's subject is that of what is said: "was said *to* have left", "was reported *drowned*". */
export function isRaised(scene: Scene, lemma: string, [after, rest]: Range): boolean {
  if (RAISING.has(lemma) && word(scene, rest) === 'to' && tag(scene, rest + 1).startsWith('VB')) return true
  return HELD.has(lemma) && rest === after && BEFALLEN.test(tag(scene, rest))
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
