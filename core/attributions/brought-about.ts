import { languages } from '../languages/index.ts'
import { isFiniteVerb, isProper, isQuote, isTime, tag, word } from './scene.ts'
import type { Scene } from './scene.ts'
import type { VerbCue } from './verb-cues.ts'

const PERFORMING = new Set(languages.flatMap(({ speech }) => speech.performing.verbs))
const PERFORMED = new Set(languages.flatMap(({ speech }) => speech.performing.things))

const TYING = new Set(languages.flatMap(({ phrases }) => phrases.tying))

/**
 * "fenced the orchard and declared it as their park", "when the guild declared the end of the truce", "it has declared a free region": done by
 * saying so, and told as a deed, which nobody states. Not so where something is said of it ("declared the truce was over"), and where a
 * name or several people openly do so ("the keepers have declared a free region").
 */
export function bringsAbout(scene: Scene, { verb, start, cue: [, at] }: VerbCue): boolean {
  if (!PERFORMING.has(verb.lemma)) return false
  if (word(scene, at) === 'it' && word(scene, at + 1) === 'as') return true
  const named = isQuote(scene, at) ? scene.chunkAt[at + 1] : scene.chunkAt[at]
  if (!named || isFiniteVerb(scene, named.to) || isQuote(scene, named.to) || word(scene, named.to) === 'over') return false
  // "declared the whole region a park": what is known has something said of it.
  const known = word(scene, named.from) === 'the' && word(scene, named.to) !== 'of'
  return !known && PERFORMED.has(word(scene, named.to - 1)) && !isOpenlyNamed(scene, start)
}

/** Does a name or a plural stand right before a verb group or its relative pronoun, in a clause that nothing ties to another? */
function isOpenlyNamed(scene: Scene, start: number): boolean {
  const last = /^(?:who|which|that)$/.test(word(scene, start - 1)) ? start - 2 : start - 1
  if (word(scene, last) === ')') return true
  const subject = scene.chunkAt[last]
  if (!subject || isTime(scene, last) || TYING.has(word(scene, subject.from - 1))) return false
  return isProper(scene, last) || tag(scene, last) === 'NNS'
}
