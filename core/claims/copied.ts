import { alignedShare, NOT_FOLDING } from '../model/alignment.ts'
import type { CaseView } from '../model/case-view.ts'
import type { Copy } from '../model/copies.ts'
import type { Extent } from '../model/span.ts'
import { daysBetween, otherDays } from './event-fit.ts'
import type { Proposition } from './proposition.ts'

/** Share of the longer statement's characters that must stand in runs of a copy that lead into the other statement. */
const ALIGNED = 0.5
/** Days between reports beyond which few shared words are a stock phrase of news rather than one event told again. */
const DAYS_APART = 5
/** Shared words from which it is the same event however long ago: background is told in whole sentences. */
const WHOLE_SENTENCE = 12

/** Two statements whose words one report has from the other, or both from a third. */
export interface CopiedPair {
  readonly a: number
  readonly b: number
  readonly copy: Copy
  /** Share of the longer one that is aligned. */
  readonly share: number
}

/** Statements that a copy aligns. `numbers` gives the propositions of a report in text order. */
export function copiedPairs(
  view: CaseView,
  propositions: readonly Proposition[],
  numbers: ReadonlyMap<string, readonly number[]>,
): readonly CopiedPair[] {
  const found: CopiedPair[] = []
  for (const copy of view.copies()) {
    if (NOT_FOLDING.includes(copy.kind)) continue
    const left = touching(propositions, numbers.get(copy.a.report) ?? [], [copy.a.start, copy.a.end])
    const right = touching(propositions, numbers.get(copy.b.report) ?? [], [copy.b.start, copy.b.end])
    for (const a of left)
      for (const b of right) {
        const share = alignedShare(copy, propositions[a]!.statement.extent, propositions[b]!.statement.extent)
        if (share >= ALIGNED && !isStockPhrase(copy, propositions[a]!, propositions[b]!) && !isTemplate(propositions[a]!, propositions[b]!))
          found.push({ a: Math.min(a, b), b: Math.max(a, b), copy, share })
      }
  }
  return found
}

/** "causing damage to public and private property" in reports of different months: one outlet's phrase, not one event. */
function isStockPhrase(copy: Copy, a: Proposition, b: Proposition): boolean {
  return copy.sharedWords < WHOLE_SENTENCE && daysBetween(a, b) > DAYS_APART
}

/** One form of words filled in for another event: each sentence names what the other report has not, and their days do not meet. */
function isTemplate(a: Proposition, b: Proposition): boolean {
  const filled = (one: Proposition, other: Proposition): boolean => [...one.scene.names.keys()].some((name) => !other.around.has(name))
  return filled(a, b) && filled(b, a) && otherDays(a, b)
}

function touching(propositions: readonly Proposition[], numbers: readonly number[], [start, end]: Extent): readonly number[] {
  return numbers.filter((number) => {
    const [from, to] = propositions[number]!.statement.extent
    return from < end && start < to
  })
}
