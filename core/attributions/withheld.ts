import { languages } from '../languages/index.ts'
import { isAuxiliary, tag, word } from './scene.ts'
import type { Scene } from './scene.ts'

const CONCEDING = new Set(languages.flatMap(({ phrases }) => [...phrases.contrasting, ...phrases.conceding]))
const GIVING = new Set(languages.flatMap(({ speech }) => speech.withholding.giving))
const WITHHOLDING = new Set(languages.flatMap(({ speech }) => speech.withholding.verbs))
const NO = new Set(languages.flatMap(({ speech }) => speech.withholding.no))
const NEGATIONS = new Set(languages.flatMap(({ verbGroups }) => verbGroups.negations))

/** "although he gave no toll", "but did not say how", "but could not name the pier": what a speaker leaves unsaid is told by the report. */
export function withholds(scene: Scene, at: number): boolean {
  if (!CONCEDING.has(word(scene, at))) return false
  let verb = tag(scene, at + 1) === 'PRP' ? at + 2 : at + 1
  if (GIVING.has(word(scene, verb)) && NO.has(word(scene, verb + 1))) return true
  if (!isAuxiliary(scene, verb) || !NEGATIONS.has(word(scene, verb + 1))) return false
  verb += 2
  while (tag(scene, verb) === 'RB') verb++
  return WITHHOLDING.has(word(scene, verb))
}
