import { languages } from '../languages/index.ts'
import { phraseFrom } from './phrases-after.ts'
import { tag, word } from './scene.ts'
import { ownClause } from './own-clause.ts'
import type { Range } from './items.ts'
import type { Scene } from './scene.ts'
import type { VerbCue } from './verb-cues.ts'

const RAISING = new Set(languages.flatMap(({ tellings }) => tellings.raise))
const SETTING = new Set(languages.flatMap(({ phrases }) => phrases.setting))

/** "it is said *that*", "it was said at the hearing *that*", "it is thought she left": where begins what "it" stands for. */
export function behindIt(scene: Scene, { verb, voice }: VerbCue, [rest, ceiling]: Range): number | undefined {
  const when = SETTING.has(word(scene, rest)) ? phraseFrom(scene, rest + 1, ceiling) : rest
  if (word(scene, when) === 'that') return when + 1
  return voice === 'passive' && RAISING.has(verb.lemma) && tag(scene, rest) !== 'IN' && ownClause(scene, rest, ceiling) ? rest : undefined
}
