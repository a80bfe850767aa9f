import { languages } from '../languages/index.ts'
import { isBe, word } from './scene.ts'
import type { Scene } from './scene.ts'

const TURNS = new Set(languages.flatMap(({ speech }) => speech.asides.turns))
const TURNING = new Set(languages.flatMap(({ speech }) => speech.asides.turning))
const HABITS = new Set(languages.flatMap(({ speech }) => speech.asides.habits))

/**
 * "“C” Finn said in reference to the board’s refusal", "the agency said quoting an official as is its habit": words behind a cue that
 * tell of the telling, and are no part of what is said.
 */
export function tellsOfTelling(scene: Scene, at: number): boolean {
  const next = word(scene, at + 1)
  if (word(scene, at) === 'in') return TURNS.has(next) && word(scene, at + 2) === 'to'
  if (TURNING.has(word(scene, at))) return next === 'to'
  return word(scene, at) === 'as' && isBe(next) && (/^(?:its|his|her|their|the)$/.test(word(scene, at + 2)) || HABITS.has(word(scene, at + 2)))
}
