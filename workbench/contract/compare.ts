import type { CopyKind, Direction, EditEffect } from '../../core/model/copies.ts'
import type { CopyId } from '../../core/model/ids.ts'
import type { Review } from '../../core/model/reviews.ts'
import type { Extent } from '../../core/model/span.ts'
import type { ReportRef } from './shared.ts'

/** `GET /api/compare/:copy` and `GET /api/compare/:reportA/:reportB` */
export interface CompareAnswer {
  readonly a: ReportRef
  readonly b: ReportRef
  /** All passages that the two reports share, in the order of side a. */
  readonly passages: readonly ComparedPassage[]
  /** Index of the passage asked for. */
  readonly shown: number
}

export interface ComparedPassage {
  readonly copy: CopyId
  readonly a: Extent
  readonly b: Extent
  readonly words: number
  readonly kind: CopyKind
  readonly kindBecause: string
  readonly direction: Direction
  /** What stands around the rows on either side: what is said there, or is not, is often the difference. */
  readonly around: { readonly a: Surroundings; readonly b: Surroundings }
  /** The alignment cut into rows that can be read side by side, with what differs just before and after the passage. */
  readonly rows: readonly (readonly AlignedPiece[])[]
  /** The first of the reports that carry it, or part of it, how many do, and how many of these part of it; of the passage shown only. */
  readonly carriers: readonly ReportRef[]
  readonly carrying: number
  readonly inPart: number
  /** The first steps of the copy tree, and how many there are beyond; of the passage shown only. */
  readonly tree: readonly TreeStep[]
  readonly moreSteps: number
  readonly review: Review
}

export interface Surroundings {
  readonly before: string
  readonly after: string
}

/** Words that stand on both sides, or a difference; an absent side has no such words. */
export interface AlignedPiece {
  readonly effect: 'same' | EditEffect
  readonly a: string
  readonly b: string
}

export interface TreeStep {
  /** A report, a text that is credited and `lost`, or `open`: another carrier or a text that is not held. */
  readonly from: ReportRef | 'lost' | 'open'
  readonly to: ReportRef
  readonly inferred: boolean
  readonly because: readonly string[]
}

/** `GET /api/carriers/:copy`: all carriers of a passage, each against one of them. */
export interface CarriersAnswer {
  /** The carrier that the others are compared with: whom they have it from, else the one that shares it with most. */
  readonly base: { readonly report: ReportRef; readonly extent: Extent; readonly text: string }
  readonly carriers: readonly CarrierText[]
  /** Carriers beyond those laid side by side. */
  readonly more: number
  /** All reports that carry the passage or parts of it, those without a word in common with the base included. */
  readonly reports: number
  readonly kind: CopyKind
}

/** A carrier's words; side `a` of a piece is the base's, side `b` the carrier's. */
export interface CarrierText {
  readonly report: ReportRef
  readonly extent: Extent
  /** The copy that the two share. */
  readonly copy: CopyId
  readonly pieces: readonly AlignedPiece[]
}
