import { languages } from '../languages/index.ts'
import { word } from './scene.ts'
import type { Scene } from './scene.ts'

const BEARING_WITNESS = new Set(languages.flatMap(({ voices }) => voices.bearingWitness))

/** "said they left the mill and *saw* a crowd": what is seen or heard belongs to what is told, whoever saw it. */
export const isSeen = (scene: Scene, at: number): boolean => {
  const forms = scene.cues.verbs.get(word(scene, at)) ?? []
  return forms.length > 0 && forms.every(({ verb }) => verb.stance === 'testifies' && !BEARING_WITNESS.has(verb.lemma))
}
