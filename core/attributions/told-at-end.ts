import { languages } from '../languages/index.ts'
import type { Voice } from './finding.ts'
import type { Range } from './items.ts'
import { phraseFrom } from './phrases-after.ts'
import { relaysOn } from './relays-on.ts'
import { word } from './scene.ts'
import type { Scene } from './scene.ts'

const REPORTERS = new Set(languages.flatMap(({ offices }) => offices.reporters))

/** Who passes on what is said, named behind it, with the words that say so. */
export interface PassedOn {
  /** Where the content ends. */
  readonly from: number
  readonly voice: Voice
  readonly cue?: readonly Range[]
}

/** "said the pier had burnt according to Coast Wire": without a comma too, an outlet at the end passes on who speaks. */
export function relayAtEnd(scene: Scene, at: number, end: number): PassedOn | undefined {
  for (let i = end - 3; i > at + 2 && end - i < 12; i--) {
    if (word(scene, i) !== 'according' || word(scene, i + 1) !== 'to') continue
    const outlet = scene.items.lower.slice(i + 2, end).some((lower) => scene.cues.mediaWords.has(lower))
    return outlet && relaysOn(scene, [i + 2, end]) ? { from: i, voice: { range: [i + 2, end], as: 'relay' }, cue: [[i, i + 2]] } : undefined
  }
  return undefined
}

/** "confirmed the toll to a Coast Wire correspondent": the one told stands behind the content. */
export function toldAtEnd(scene: Scene, at: number, end: number): PassedOn | undefined {
  for (let i = end - 2; i > at && end - i < 8; i--) {
    if (word(scene, i) !== 'to' || !relaysOn(scene, [i + 1, end])) continue
    for (let k = i + 1; k < end; k++)
      if (scene.cues.mediaWords.has(word(scene, k)) || REPORTERS.has(word(scene, k)))
        return { from: i, voice: { range: [i + 1, end], as: 'addressee' } }
  }
  return undefined
}

/** "were reported drowned according to the guild": without a comma too, who said so stands at the end. */
export function sourceAtEnd(
  scene: Scene,
  at: number,
  end: number,
): { readonly from: number; readonly cue: Range; readonly voice: Voice } | undefined {
  for (let i = at + 1; i < end - 2; i++)
    if (word(scene, i) === 'according' && word(scene, i + 1) === 'to' && phraseFrom(scene, i + 2, end) === end)
      return { from: i, cue: [i, i + 2], voice: { range: [i + 2, end], as: 'speaker' } }
  return undefined
}
