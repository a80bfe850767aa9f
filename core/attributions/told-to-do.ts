import { isPersonByForm } from './able-to-speak.ts'
import { isProper, speakerScore, tag, word } from './scene.ts'
import type { Scene } from './scene.ts'

/** "to leave", "not to leave". */
export const isInfinitive = (scene: Scene, at: number): boolean => {
  const to = word(scene, at) === 'not' ? at + 1 : at
  return word(scene, to) === 'to' && tag(scene, to + 1) === 'VB'
}

/** May those who are told be people or a body? "which keepers warned threatens to burn": that tells what, and nobody is told. */
export function areTold(scene: Scene, at: number): boolean {
  const chunk = scene.chunkAt[at]
  return (
    chunk !== undefined &&
    (/^(?:DT|PRP|PRP\$|CD|JJ)$/.test(tag(scene, chunk.from)) ||
      isProper(scene, chunk.to - 1) ||
      speakerScore(scene, chunk) > 0 ||
      isPersonByForm(word(scene, chunk.to - 1)))
  )
}
