import { languages } from '../languages/index.ts'
import { SHOWING } from './able-to-speak.ts'
import { isFiniteVerb, tag, word } from './scene.ts'
import type { Scene } from './scene.ts'
import type { VerbCue } from './verb-cues.ts'

const PUTTING_OUT = new Set(languages.flatMap(({ speech }) => speech.puttingOut))
const WRITTEN = new Set(languages.flatMap(({ statements }) => statements.readOut))

/** "posted a notice at the ferry stage": a thing, of which nothing more is told; "posted a film showing C" tells what it shows. */
export function isThingPutOut(scene: Scene, { verb }: VerbCue, { at, ceiling }: { at: number; ceiling: number }): boolean {
  if (!PUTTING_OUT.has(verb.lemma)) return false
  const chunk = scene.chunkAt[at]
  if (!chunk || chunk.from !== at || word(scene, at - 1) === 'that') return false
  for (let i = chunk.to; i < ceiling; i++) if (tag(scene, i) === 'VBG' && SHOWING.has(scene.items.lemmas[i] ?? '')) return false
  const head = word(scene, chunk.to - 1)
  return (WRITTEN.has(head) || scene.cues.speakers.get(head)?.sort === 'document') && !isFiniteVerb(scene, chunk.to)
}
