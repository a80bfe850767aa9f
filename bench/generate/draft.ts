import type { PartEdit } from './edit.ts'
import type { Incident } from './incident.ts'
import type { Sentence } from './sentence.ts'

/** A sentence in a report, with where it was taken from. */
export interface Placed {
  readonly sentence: Sentence
  /** The report that it was taken from, and what was changed on the way. */
  readonly from?: { readonly report: string; readonly edits: readonly PartEdit[] }
}

/** A report before it is laid out. */
export interface Draft {
  readonly id: string
  readonly incident: Incident
  readonly outlet: string
  /** The agency whose story it is or says it is. */
  readonly agency?: string
  readonly credit: 'dateline' | 'end' | 'none'
  /** Days since the corpus began. */
  readonly day: number
  /** The date that its record gives: right, wrong by chance, or none. */
  readonly stated: 'right' | 'wrong' | 'none'
  readonly parents: readonly string[]
  readonly sentences: readonly Placed[]
}
