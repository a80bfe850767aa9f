import type { Columns } from '../../../core/attributions/model/columns.ts'
import { CUE, OUTSIDE, roleOf, SOURCE } from '../../../core/attributions/model/labels.ts'
import type { Habits } from '../../../core/attributions/model/sight.ts'
import { HABIT_BITS } from '../../../core/attributions/model/weights.ts'

/** How often each dictionary form stands in the texts, and how often in a cue or source; by hash. */
export interface Counts {
  readonly all: Float64Array
  readonly cue: Float64Array
  readonly source: Float64Array
}

interface Labelled {
  readonly columns: Columns
  readonly labels: Uint8Array
}

const slot = (hash: number): number => hash >>> (32 - HABIT_BITS)

export function countsOf(texts: readonly Labelled[]): Counts {
  const counts: Counts = { all: new Float64Array(2 ** HABIT_BITS), cue: new Float64Array(2 ** HABIT_BITS), source: new Float64Array(2 ** HABIT_BITS) }
  for (const text of texts) count(counts, text, 1)
  return counts
}

function count(counts: Counts, { columns, labels }: Labelled, by: 1 | -1): void {
  columns.lemmas.forEach((hash, i) => {
    const at = slot(hash)
    counts.all[at]! += by
    const label = labels[i]!
    if (label === OUTSIDE) return
    if (roleOf(label) === CUE) counts.cue[at]! += by
    if (roleOf(label) === SOURCE) counts.source[at]! += by
  })
}

/** A text's habits from all texts but itself, so that training sees what a new text would show. */
export function habitsWithout(counts: Counts, text: Labelled): Habits {
  count(counts, text, -1)
  const habits = habitsFrom(counts, text.columns)
  count(counts, text, 1)
  return habits
}

/** Habits of a text that is not counted. */
export function habitsFrom(counts: Counts, { lemmas }: Columns): Habits {
  return {
    cue: Uint8Array.from(lemmas, (hash) => level(counts, 'cue', slot(hash))),
    source: Uint8Array.from(lemmas, (hash) => level(counts, 'source', slot(hash))),
  }
}

/** The table that is shipped. */
export function habitTable(counts: Counts): Int8Array {
  return Int8Array.from(counts.all, (_, at) => level(counts, 'cue', at) * 16 + level(counts, 'source', at))
}

const STEPS = [0.01, 0.05, 0.15, 0.3, 0.5, 0.7]

/** 0 where a form is rare, else 1 to 7 by how often it is in the role. */
function level(counts: Counts, role: 'cue' | 'source', at: number): number {
  const all = counts.all[at]!
  if (all < 3) return 0
  const share = counts[role][at]! / (all + 2)
  return 1 + STEPS.filter((step) => share >= step).length
}
