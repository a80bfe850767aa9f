import { languages } from '../languages/index.ts'
import { word } from './scene.ts'
import type { Scene } from './scene.ts'

const ASKED = new Set(languages.flatMap(({ tellings }) => tellings.asked))

/** "Asked whether C, the mayor said no": does a clause begin here that holds what was asked, which nobody states? */
export function opensWithQuestion(scene: Scene, at: number): boolean {
  const asked = word(scene, at) === 'when' ? at + 1 : at
  return ASKED.has(word(scene, asked)) && /^(?:whether|if|about|why|how|what|who|where|by)$/.test(word(scene, asked + 1))
}
