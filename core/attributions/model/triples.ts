import { CONTENT, CUE, SOURCE } from './labels.ts'
import type { RoleSpan } from './labels.ts'

/** One flat attribution: a cue with the source and contents that go with it. */
export interface Triple {
  readonly cue: RoleSpan
  readonly source?: RoleSpan
  readonly content: readonly RoleSpan[]
}

/** So many tokens may lie between the parts of one attribution. */
const FARTHEST = 80

/** Puts spans (in order, not overlapping) together: sources and contents go to the nearest cue, a cue takes one source. In order of the cues. */
export function triplesOf(spans: readonly RoleSpan[]): readonly Triple[] {
  const drafts = spans
    .filter(({ role }) => role === CUE)
    .map((cue) => ({ cue, source: undefined as RoleSpan | undefined, content: [] as RoleSpan[] }))
  let passed = 0
  for (const span of spans) {
    if (span.role === CUE) passed++
    const before = drafts[passed - 1]
    const after = drafts[passed]
    if (span.role === SOURCE) {
      const nearest = [before, after]
        .filter((draft) => draft && !draft.source && gap(draft.cue, span) <= FARTHEST)
        .sort((a, b) => gap(a!.cue, span) - gap(b!.cue, span))[0]
      if (nearest) nearest.source = span
    }
    if (span.role === CONTENT) {
      const nearest = [before, after]
        .filter((draft) => draft && gap(draft.cue, span) <= FARTHEST)
        .sort((a, b) => gap(a!.cue, span) - gap(b!.cue, span))[0]
      nearest?.content.push(span)
    }
  }
  return drafts.map(({ cue, source, content }) => ({ cue, content, ...(source && { source }) }))
}

const gap = (a: RoleSpan, b: RoleSpan): number => Math.max(a.from - b.to, b.from - a.to)
