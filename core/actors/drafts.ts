import type { ActorKind, MentionLevel } from '../model/actors.ts'
import type { Extent } from '../model/span.ts'

/** A mention while the report is being read: as MentionRow, with its tokens and without an id. */
export interface Draft {
  readonly extent: Extent
  /** Tokens `[first, end)` that it touches. */
  readonly first: number
  readonly end: number
  readonly level: MentionLevel
  readonly name: string
  /** Lower-case head noun of a description; of a pronoun, the pronoun. */
  readonly head?: string
  kind: ActorKind
  title?: string
  /** The mention that it points back to, if any. */
  antecedent?: Draft
  /** True for a description that stands before the name it describes, and so points at nothing before. */
  leads?: boolean
  /** True for a name in furniture, a dateline or a credit. */
  readonly outside?: true
  /** First token of the title that stands before the name. */
  titleFirst?: number
}

/** The first token of a name with its title. */
export const titleStart = (name: Draft): number => name.titleFirst ?? name.first

/** In text order; of mentions that begin together the longer first. */
export function inTextOrder(drafts: readonly Draft[]): Draft[] {
  return [...drafts].sort((a, b) => a.extent[0] - b.extent[0] || b.extent[1] - a.extent[1])
}

/** Only the first of mentions with equal extent. */
export function withoutRepeats(sorted: readonly Draft[]): Draft[] {
  return sorted.filter((draft, i) => i === 0 || draft.extent[0] !== sorted[i - 1]!.extent[0] || draft.extent[1] !== sorted[i - 1]!.extent[1])
}
