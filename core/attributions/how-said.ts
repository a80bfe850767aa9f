import { isBe, word } from './scene.ts'
import type { Scene } from './scene.ts'

/**
 * "“C” Finn said in reference to the board’s refusal", "the agency said quoting an official as is its habit": words behind a cue that
 * tell of the telling, and are no part of what is said.
 */
export function tellsOfTelling(scene: Scene, at: number): boolean {
  const next = word(scene, at + 1)
  if (word(scene, at) === 'in') return /^(?:reference|reply|response|answer|allusion)$/.test(next) && word(scene, at + 2) === 'to'
  if (/^(?:referring|alluding)$/.test(word(scene, at))) return next === 'to'
  return word(scene, at) === 'as' && isBe(next) && /^(?:its|his|her|their|the|usual|customary|common|often)$/.test(word(scene, at + 2))
}
