import { isProper, word } from './scene.ts'
import type { Scene } from './scene.ts'

/** "Speaking to Coast Wire Ada Finn said", its comma lost: where the name behind that of the outlet begins. */
export function speakingTo(scene: Scene, end: number, floor: number): number | undefined {
  if (!/^(?:speaking|talking)$/.test(word(scene, floor)) || !/^(?:to|with)$/.test(word(scene, floor + 1))) return undefined
  let at = floor + 2
  while (at < end && isProper(scene, at) && !isOutletWord(scene, at)) at++
  return at < end && isOutletWord(scene, at) && isProper(scene, at + 1) ? at + 1 : undefined
}

const isOutletWord = ({ cues, items }: Scene, at: number): boolean =>
  cues.mediaWords.has(items.lower[at] ?? '') || cues.organisationWords.has(items.lower[at] ?? '')

/**
 * "in the old quarter of Ledan Vey Rowers Network (VRN) reported": where the name begins whose initials stand in brackets behind
 * it; undefined where the whole noun phrase spells them out, or none.
 */
export function spelledOut(scene: Scene, end: number, close: number): number | undefined {
  const chunk = scene.chunkAt[end]
  const { text, starts, ends } = scene.items
  const initials = text.slice(starts[end + 2], ends[close - 1])
  if (chunk === undefined || close - end !== 3 || !/^\p{Lu}{3,7}$/u.test(initials)) return undefined
  const from = chunk.to - initials.length
  if (from <= chunk.from) return undefined
  for (let i = 0; i < initials.length; i++) if (text[starts[from + i]!] !== initials[i]) return undefined
  return from
}
