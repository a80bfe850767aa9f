import type { ActorKind, MentionLevel } from '../../core/model/actors.ts'
import type { AttributionMode, ChainLink, Stance } from '../../core/model/attributions.ts'
import type { CopyKind } from '../../core/model/copies.ts'
import type { CopyId, MentionId, StatementId } from '../../core/model/ids.ts'
import type { Furniture } from '../../core/model/passages.ts'
import type { Notice, ReportMeta } from '../../core/model/report.ts'
import type { Review } from '../../core/model/reviews.ts'
import type { Extent } from '../../core/model/span.ts'
import type { CautionView } from './cautions.ts'
import type { ReportRef } from './shared.ts'

/** `GET /api/report/:id` */
export interface ReportAnswer {
  readonly report: ReportRef
  readonly text: string
  readonly paragraphs: readonly Extent[]
  /** Where each page of the original begins in the text; empty where it has none. */
  readonly pages: readonly { readonly page: number; readonly start: number }[]
  readonly headlines: readonly Extent[]
  readonly marks: readonly Mark[]
  /** Every statement, those that persons added included. */
  readonly statements: readonly { readonly id: StatementId; readonly extent: Extent; readonly chain: readonly ChainLink[]; readonly claim?: string }[]
  readonly meta: ReportMeta
  readonly notices: readonly Notice[]
  readonly key?: string
  readonly sha256: string
  readonly reader: string
  readonly review: Review
  readonly withdrawn: boolean
  /** Whether `GET /api/report/:id/original` has the bytes. */
  readonly original: boolean
}

export const MARK_LAYERS = ['copy', 'attribution', 'name', 'time', 'figure', 'caution', 'furniture'] as const

export type MarkLayer = (typeof MARK_LAYERS)[number]

interface MarkHead {
  readonly id: string
  readonly parts: readonly Extent[]
  /** A few words for margin and list. */
  readonly label: string
}

/** A stretch of a report with what was found there. */
export type Mark = MarkHead &
  (
    | { readonly layer: 'copy'; readonly carriers: readonly CarrierView[] }
    | ({ readonly layer: 'attribution' } & AttributionView)
    | { readonly layer: 'name'; readonly mention: MentionId; readonly kind: ActorKind; readonly actor?: string; readonly level: MentionLevel }
    | { readonly layer: 'time'; readonly value: string; readonly reading: string; readonly relative: boolean; readonly assumption?: string }
    | { readonly layer: 'figure'; readonly reading: string; readonly vague: boolean }
    | { readonly layer: 'caution'; readonly caution: CautionView }
    | { readonly layer: 'furniture'; readonly kind: Furniture['kind']; readonly because: string }
  )

export interface CarrierView {
  readonly copy: CopyId
  readonly other: ReportRef
  readonly words: number
  readonly kind: CopyKind
  readonly edits: number
  /** Unknown where nothing but dates of publication tells, too: they are among the reasons. */
  readonly direction: 'taken-from' | 'given-to' | 'unknown'
  readonly because: readonly string[]
}

export interface AttributionView {
  readonly source: readonly Extent[]
  readonly cue: readonly Extent[]
  readonly mode: AttributionMode
  readonly stance: Stance
  readonly hedges: readonly Extent[]
  readonly caveats: readonly Extent[]
  readonly chain: readonly ChainLink[]
  readonly statements: readonly { readonly id: StatementId; readonly claim?: string }[]
}
