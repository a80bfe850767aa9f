import type { Range } from '../items.ts'
import { candidatesIn, stretchesOf } from './candidates.ts'
import type { Columns } from './columns.ts'
import type { RoleSpan } from './labels.ts'
import { stretchOf } from './span-features.ts'
import { bestSpans } from './span-model.ts'
import { sightOf } from './sight.ts'
import { marginalsOf } from './token-model.ts'
import { habitsOf } from './weights.ts'
import type { AttributionModel } from './weights.ts'

/**
 * The sources, cues and contents that the model reads in a report, given what the grammar found; only in ranges of whole sentences where
 * they are given. In text order, not overlapping.
 */
export function spansIn(columns: Columns, model: AttributionModel, ranges: readonly Range[] = [[0, columns.size]]): readonly RoleSpan[] {
  if (columns.size === 0) return []
  const sight = sightOf(columns, habitsOf(columns, model.habits))
  const marginals = marginalsOf(sight, model.tokens, ranges)
  return ranges
    .flatMap((range) => stretchesOf(columns, range))
    .flatMap((range) => {
      const candidates = candidatesIn(columns, marginals, range)
      return candidates.length === 0 ? [] : bestSpans(stretchOf(columns, range, candidates), model.spans)
    })
}
