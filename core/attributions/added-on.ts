import { tag, word } from './scene.ts'
import type { Scene } from './scene.ts'

/** Words for a number of those harmed, or of what is lost. */
export const TOLL = /^(?:toll|number|count|total|figure|tally|cost|damage|estimate|strength|losses|casualties|dead)$/

const PUTTING = /^(?:putting|raising|setting|revising|lowering|updating|giving)$/

/** ", putting the toll at 70": whoever has just spoken gives a number. */
export function addsToll(scene: Scene, at: number): boolean {
  const object = scene.chunkAt[at + 1]
  return PUTTING.test(word(scene, at)) && tag(scene, at) === 'VBG' && object !== undefined && TOLL.test(word(scene, object.to - 1))
}

/** ", pinning the blame on the guild": whoever has just spoken says who did it. */
export function addsBlame(scene: Scene, at: number): boolean {
  const object = scene.chunkAt[at + 1]
  return /^(?:pinning|laying|putting|placing)$/.test(word(scene, at)) && object !== undefined && word(scene, object.to - 1) === 'blame'
}
