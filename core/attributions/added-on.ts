import { languages } from '../languages/index.ts'
import { tag, word } from './scene.ts'
import type { Scene } from './scene.ts'

/** Words for a number of those harmed, or of what is lost. */
export const TOLL: ReadonlySet<string> = new Set(languages.flatMap(({ reckoning }) => reckoning.sums))

const PUTTING = new Set(languages.flatMap(({ reckoning }) => reckoning.putting))
const PUTS = new Set(languages.flatMap(({ reckoning }) => reckoning.measuring.puts))
const BLAMING = new Set(languages.flatMap(({ reckoning }) => reckoning.blaming.participles))
const BLAME = new Set(languages.flatMap(({ reckoning }) => reckoning.blaming.blame))

/** ", putting the toll at 70": whoever has just spoken gives a number. */
export function addsToll(scene: Scene, at: number): boolean {
  const object = scene.chunkAt[at + 1]
  return PUTTING.has(word(scene, at)) && tag(scene, at) === 'VBG' && object !== undefined && TOLL.has(word(scene, object.to - 1))
}

/** "said C and *put* the toll at 70": the past of what a toll is put at. */
export function putsToll(scene: Scene, at: number): boolean {
  const object = scene.chunkAt[at + 1]
  return PUTS.has(word(scene, at)) && object !== undefined && TOLL.has(word(scene, object.to - 1))
}

/** ", pinning the blame on the guild": whoever has just spoken says who did it. */
export function addsBlame(scene: Scene, at: number): boolean {
  const object = scene.chunkAt[at + 1]
  return BLAMING.has(word(scene, at)) && object !== undefined && BLAME.has(word(scene, object.to - 1))
}
