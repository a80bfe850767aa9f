import { languages } from '../languages/index.ts'
import { asideEnd } from './asides.ts'
import { isComma, isFiniteVerb, tag, word } from './scene.ts'
import type { Scene } from './scene.ts'

const NEAR = new Set(languages.flatMap(({ reckoning }) => reckoning.near))

/** Does a clause with a subject of its own begin at an item? */
export function ownClause(scene: Scene, at: number, ceiling: number): boolean {
  let i = at
  while (i < ceiling && (tag(scene, i) === 'RB' || isComma(scene, i) || word(scene, i) === 'that')) i++
  if (tag(scene, i) === 'IN' && word(scene, i) !== 'that' && behindMeasure(scene, i) === i) {
    const inner = scene.chunkAt[i + 1]
    if (!inner) return false
    i = inner.to
    if (isComma(scene, i)) i++
  }
  i = behindMeasure(scene, i)
  const chunk = scene.chunkAt[i]
  if (!chunk) return word(scene, i) === 'there' && isFiniteVerb(scene, i + 1)
  if (chunk.to === chunk.from + 1 && tag(scene, chunk.from) === 'NN' && word(scene, chunk.to) === 'of') return false
  return verbAfterSubject(scene, chunk.to, ceiling)
}

/** "more than", "at least", "as many as", "about": words before a number that opens a subject. */
export function behindMeasure(scene: Scene, at: number): number {
  if (NEAR.has(word(scene, at)) && tag(scene, at) !== 'CD' && tag(scene, at + 1) === 'CD') return at + 1
  if (/^(?:more|fewer|less)$/.test(word(scene, at)) && word(scene, at + 1) === 'than') return at + 2
  if (word(scene, at) === 'at' && /^(?:least|most)$/.test(word(scene, at + 1))) return at + 2
  if (word(scene, at) === 'as' && word(scene, at + 2) === 'as') return at + 3
  return at
}

function verbAfterSubject(scene: Scene, from: number, ceiling: number): boolean {
  let i = from
  for (let step = 0; step < 4 && i < ceiling; step++) {
    if (isFiniteVerb(scene, i)) return true
    if (isComma(scene, i)) {
      const aside = asideEnd(scene, i, ceiling)
      return aside > i && isFiniteVerb(scene, aside)
    }
    if (tag(scene, i) === 'RB') i++
    else if (/^(?:of|in|for|from|at|with|on|near|to|by)$/.test(word(scene, i)) && scene.chunkAt[i + 1]) i = scene.chunkAt[i + 1]?.to ?? i + 1
    else if (scene.chunkAt[i]) i = scene.chunkAt[i]?.to ?? i + 1
    else return false
  }
  return i < ceiling && isFiniteVerb(scene, i)
}
