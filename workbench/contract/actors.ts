import type { ActorInShort, AliasEvidence } from '../../core/model/actors.ts'
import type { MentionId } from '../../core/model/ids.ts'
import type { Review } from '../../core/model/reviews.ts'
import type { Extent } from '../../core/model/span.ts'
import type { ReportRef } from './shared.ts'

/** `GET /api/actors`: query `q kind offset limit`. */
export type ActorRow = ActorInShort

/** `GET /api/actor/:mention` */
export interface ActorAnswer extends ActorInShort {
  /** The latest decision on the mention asked for. */
  readonly review: Review
  readonly aliases: readonly (AliasEvidence & { readonly quote?: string; readonly report?: ReportRef })[]
  readonly byOutlet: readonly { readonly outlet: string; readonly names: readonly { readonly name: string; readonly times: number }[] }[]
  readonly inReports: readonly {
    readonly report: ReportRef
    readonly mentions: readonly {
      readonly id: MentionId
      readonly extent: Extent
      readonly quote: string
      readonly before: string
      readonly after: string
    }[]
  }[]
  /** Reports beyond those in `inReports`. */
  readonly moreReports: number
  readonly candidatesFor: readonly {
    readonly at: MentionId
    readonly name: string
    readonly because: string
    readonly strength: string
    readonly review: Review
  }[]
}
