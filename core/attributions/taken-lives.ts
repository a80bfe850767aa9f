import { languages } from '../languages/index.ts'
import { isAct } from './able-to-speak.ts'
import type { Range } from './items.ts'
import type { Sides } from './reading.ts'
import { hasFiniteVerb, speakerScore, tag, word } from './scene.ts'
import type { Scene } from './scene.ts'
import { contentEnd } from './scope.ts'
import { behindMeasure } from './own-clause.ts'

const MANIFOLD = new Set(languages.flatMap(({ ascriptions }) => ascriptions.manifold))

const LIVES = new Set(languages.flatMap(({ ascriptions }) => ascriptions.lives))
/** "the", "nearly", "at least": so many words at most stand before the number of those who died. */
const BEFORE_NUMBER = 3

/**
 * "claimed six lives", "claimed dozens of lives": what a storm does. So do "its raids on the pier claimed nine rowers" and "the gale
 * claimed more than 20 rowers", where what claims them is no one who speaks and nothing is told of them behind.
 */
export function takesLives(scene: Scene, at: number, { voices, reading }: Sides): boolean {
  const number = numberAt(scene, at)
  const first = number ?? at
  const end = scene.chunkAt[first]?.to ?? first + 1
  const counted = word(scene, end) === 'of' ? (scene.chunkAt[end + 1]?.to ?? end) : end
  if (LIVES.has(word(scene, end - 1)) || LIVES.has(word(scene, counted - 1))) return true
  const [voice] = voices
  if (number === undefined || !voice || !isPeople(scene, end - 1) || mayClaim(scene, voice.range)) return false
  return !hasFiniteVerb(scene, [at, contentEnd(scene, { at, ceiling: reading.ceiling, nominal: false })])
}

/** Where the number begins that a noun phrase opens with, past "at least", "more than", "nearly". */
function numberAt(scene: Scene, at: number): number | undefined {
  let from = behindMeasure(scene, at)
  while (from - at < BEFORE_NUMBER && /^(?:RB|IN|DT)$/.test(tag(scene, from))) from++
  return tag(scene, from) === 'CD' || MANIFOLD.has(word(scene, from)) ? from : undefined
}

const isPeople = (scene: Scene, at: number): boolean => tag(scene, at) === 'NNS' || scene.cues.speakers.get(word(scene, at))?.sort === 'people'

/** Is the head of a subject one that speaks, and no act? */
function mayClaim(scene: Scene, [from, to]: Range): boolean {
  const chunk = scene.chunkAt[from]
  return chunk === undefined || (speakerScore(scene, chunk) > 0 && !isAct(scene, [from, to]))
}
