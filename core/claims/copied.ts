import type { CaseView } from '../model/case-view.ts'
import type { Copy } from '../model/copies.ts'
import type { Extent } from '../model/span.ts'
import type { Proposition } from './proposition.ts'

/** Share of the shorter statement's characters that must stand in runs of a copy that lead into the other statement. */
const ALIGNED = 0.5
/** Kinds of shared wording that do not make two statements one. */
const NO_FOLD: readonly Copy['kind'][] = ['furniture', 'formulaic']

/** Two statements whose words one report has from the other, or both from a third. */
export interface CopiedPair {
  readonly a: number
  readonly b: number
  readonly copy: Copy
  /** Share of the shorter one that is aligned. */
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
    if (NO_FOLD.includes(copy.kind)) continue
    const left = touching(propositions, numbers.get(copy.a.report) ?? [], [copy.a.start, copy.a.end])
    const right = touching(propositions, numbers.get(copy.b.report) ?? [], [copy.b.start, copy.b.end])
    for (const a of left)
      for (const b of right) {
        const share = alignedShare(copy, propositions[a]!.statement.extent, propositions[b]!.statement.extent)
        if (share >= ALIGNED) found.push({ a: Math.min(a, b), b: Math.max(a, b), copy, share })
      }
  }
  return found
}

function touching(propositions: readonly Proposition[], numbers: readonly number[], [start, end]: Extent): readonly number[] {
  return numbers.filter((number) => {
    const [from, to] = propositions[number]!.statement.extent
    return from < end && start < to
  })
}

/** Share of the longer of two extents whose words lead into the other through the runs of a copy. */
export function alignedShare(copy: Copy, a: Extent, b: Extent): number {
  let aligned = 0
  for (const run of copy.runs) {
    const shift = run.b[0] - run.a[0]
    const from = Math.max(run.a[0], a[0], b[0] - shift)
    const to = Math.min(run.a[1], a[1], b[1] - shift)
    aligned += Math.max(0, to - from)
  }
  return aligned / Math.max(a[1] - a[0], b[1] - b[0])
}
