import { languages } from '../languages/index.ts'
import type { Range } from './items.ts'
import { behindSpan } from './lost-breaks.ts'
import { isProper, isTime, tag, word } from './scene.ts'
import type { Scene } from './scene.ts'

/** Words that link a sentence to those before or to a time, and none of them to who speaks. */
const LINKING = new Set(languages.flatMap(({ timing }) => timing.linking))
/** Those of them that link it to those before. */
const LINKS = new Set(languages.flatMap(({ timing }) => timing.links))

const POINTING = new Set(languages.flatMap(({ timing }) => timing.pointing))
const LENGTHS = new Set(languages.flatMap(({ timing }) => timing.lengths))

/** "Furthermore on April 3 the board", "hours before the ministry", "day after guards": past what says when, or ties on. */
export function behindTime(scene: Scene, [from, to]: Range): number {
  const span = behindSpan(scene, [from, to])
  if (span > from) return span
  // "Last week envoys said", its comma lost.
  if (POINTING.has(word(scene, from)) && LENGTHS.has(word(scene, from + 1)) && to - from > 2 && tag(scene, from + 2) !== 'POS') return from + 2
  const apart =
    /^(?:a|an|one)$/.test(word(scene, from)) && /^(?:after|before)$/.test(word(scene, from + 2)) && LINKING.has(`${word(scene, from + 1)}s`)
  let at = apart && to > from + 3 ? from + 3 : from
  for (let i = at; i < to - 1; i++) {
    const when = LINKING.has(word(scene, i)) || ((isTime(scene, i) || tag(scene, i) === 'CD') && !isProper(scene, i + 1))
    // "Tuesday's report": whose it is by the day on which it came.
    if (!when || tag(scene, i + 1) === 'POS') break
    at = i + 1
  }
  // "Two guards", "late mayor": a number or an adjective alone is part of what names them.
  const linked =
    at > from && (isTime(scene, at - 1) || isTime(scene, from) || /^(?:when|after|before)$/.test(word(scene, at - 1)) || LINKS.has(word(scene, from)))
  return linked || at - from > 1 ? at : from
}
