import type { CarrierGroupId, CopyId, ReportId } from './ids.ts'
import type { Extent, SpanRow } from './span.ts'

/** What an edit touches. */
export type EditEffect = 'attribution' | 'hedge' | 'caveat' | 'figure' | 'date' | 'name' | 'quotation' | 'wording'

/**
 * One difference between the two sides of a copy; offsets are into each report’s text. May lie just before or after the copy, in
 * its sentence; what one report puts in between two copies is an edit of the first of them. A `move` has the words on both sides: they stand elsewhere in the copy, or the whole copy elsewhere among those
 * of the two reports.
 */
export interface Edit {
  readonly op: 'insert' | 'delete' | 'replace' | 'move'
  readonly effect: EditEffect
  /** The words on side a; absent for an insert. */
  readonly a?: Extent
  /** The words on side b; absent for a delete. */
  readonly b?: Extent
}

/** What kind of sharing a copy is. */
export const COPY_KINDS = ['reporting', 'background', 'quotation', 'formulaic', 'furniture', 'update'] as const
export type CopyKind = (typeof COPY_KINDS)[number]

/**
 * Who took it from whom, with reasons; unknown is a normal answer. `byDatesAlone` where nothing but dates of publication says
 * so: they show which was first, not that one was taken from the other; `bySource` where one names the other. `leans` where the texts would say, but for a credit to
 * somebody else from whom both may have the words.
 */
export type Direction =
  | { readonly known: true; readonly from: 'a' | 'b'; readonly because: readonly string[]; readonly byDatesAlone?: true; readonly bySource?: true }
  | { readonly known: false; readonly because: readonly string[]; readonly leans?: 'a' | 'b' }

/** Two spans in two reports that share wording. `a.report < b.report`. */
export interface Copy {
  readonly id: CopyId
  readonly a: SpanRow
  readonly b: SpanRow
  /** Number of words that stand on both sides. */
  readonly sharedWords: number
  /** Runs of identical words, ascending on side a; with the edits they tell the whole alignment. */
  readonly runs: readonly { readonly a: Extent; readonly b: Extent }[]
  readonly edits: readonly Edit[]
  readonly kind: CopyKind
  readonly kindBecause: string
  readonly direction: Direction
}

/**
 * Who carries a passage and, where it can be told, from whom: `lost` is a text that is credited and not held, `open` another carrier
 * or a text that is not held, where nothing shows which was first. Carriers of one passage have
 * mostly the same words of it. Formulas are in no group: nobody has them from anybody.
 */
export interface CarrierGroup {
  readonly id: CarrierGroupId
  readonly carriers: readonly SpanRow[]
  /** Where part of the passage stands, in reports that do not carry it as a whole. */
  readonly parts?: readonly SpanRow[]
  /** Copies of the whole passage; those of parts are of groups of their own. */
  readonly copies: readonly CopyId[]
  readonly kind: CopyKind
  /** Who took the passage from whom, of those who carry it as a whole. */
  readonly tree: readonly {
    readonly from: ReportId | 'lost' | 'open'
    readonly to: ReportId
    /** True where the step is a guess from indirect signs; drawn dashed. */
    readonly inferred: boolean
    readonly because: readonly string[]
  }[]
  /** Reports whose text is a version of another report of the same outlet in the group. */
  readonly versions: readonly { readonly of: ReportId; readonly report: ReportId }[]
}

/** Where a carrier has its passage from, in a copy tree. */
export type Giver = CarrierGroup['tree'][number]['from']

/** Is it a report of the case that a carrier has its passage from? */
export const isHeld = (from: Giver): from is ReportId => from !== 'lost' && from !== 'open'
