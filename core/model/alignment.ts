import type { Copy } from './copies.ts'
import type { Extent } from './span.ts'

/** Share of the longer of two extents, one on each side of a copy, whose words lead into the other through the copy's runs; 0 to 1. */
export function alignedShare(copy: Pick<Copy, 'runs'>, a: Extent, b: Extent): number {
  let aligned = 0
  for (const run of copy.runs) {
    const shift = run.b[0] - run.a[0]
    const from = Math.max(run.a[0], a[0], b[0] - shift)
    const to = Math.min(run.a[1], a[1], b[1] - shift)
    aligned += Math.max(0, to - from)
  }
  return aligned / Math.max(1, a[1] - a[0], b[1] - b[0])
}

/** Kinds of shared wording that make no two statements one: page text, and phrases that anybody uses. */
export const NOT_FOLDING: readonly Copy['kind'][] = ['furniture', 'formulaic']
