import type { TaggerWeights } from '../../core/words/tagger.ts'
import { tagLine } from '../../core/words/tagger.ts'
import type { TrainingLine } from './training-lines.ts'

/** How many tokens get the right tag. */
export function accuracy(lines: readonly TrainingLine[], weights: TaggerWeights): { right: number; total: number } {
  let right = 0
  let total = 0
  for (const { line, tags } of lines) {
    const found = new Uint8Array(tags.length)
    tagLine(line, weights, found, { from: 0 })
    for (let i = 0; i < tags.length; i++) if (found[i] === tags[i]) right++
    total += tags.length
  }
  return { right, total }
}
