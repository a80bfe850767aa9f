import { languages } from '../languages/index.ts'
import { isComma, isFiniteVerb, tag, word } from './scene.ts'
import { ownClause } from './own-clause.ts'
import type { Range } from './items.ts'
import type { Scene } from './scene.ts'
import type { VerbCue } from './verb-cues.ts'

const ASKING = new Set(languages.flatMap(({ phrases }) => phrases.asking))
const WITHHOLDING = new Set(languages.flatMap(({ speech }) => speech.withholding.verbs))
const NAUGHT = new Set(languages.flatMap(({ speech }) => speech.withholding.naught))
const NO = new Set(languages.flatMap(({ speech }) => speech.withholding.no))

/** "said nothing after the raid": silence, and no statement; "said nothing was lost" is one. */
export const isSilent = (scene: Scene, { verb }: VerbCue, [at, ceiling]: Range): boolean =>
  NAUGHT.has(word(scene, at)) && verb.frames.includes('clause') && !ownClause(scene, at, ceiling)

/** "no terms were disclosed", "no injuries have been reported": what nobody told, where nobody is named. */
export const isUntold = (scene: Scene, [from]: Range): boolean => NO.has(word(scene, from))

/** "did not say who lit it but added that C": where the question that is left open ends, as its speaker goes on; else the content's end. */
export function questionEnd(scene: Scene, { verb, negated }: VerbCue, [from, end]: Range): number {
  if (!negated || !WITHHOLDING.has(verb.lemma) || !ASKING.has(word(scene, from))) return end
  for (let i = from + 1; i < end; i++) {
    if (word(scene, i) !== 'but') continue
    let next = i + 1
    while (tag(scene, next) === 'RB') next++
    if (isFiniteVerb(scene, next)) return isComma(scene, i - 1) ? i - 1 : i
  }
  return end
}
