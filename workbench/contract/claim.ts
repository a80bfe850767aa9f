import type { ActorKind } from '../../core/model/actors.ts'
import type { ChainLink } from '../../core/model/attributions.ts'
import type { Claim, ClaimKind } from '../../core/model/claims.ts'
import type { EditEffect } from '../../core/model/copies.ts'
import type { CopyId, MentionId, StatementId } from '../../core/model/ids.ts'
import type { OriginCount } from '../../core/model/origins.ts'
import type { CountReview, Review } from '../../core/model/reviews.ts'
import type { Extent } from '../../core/model/span.ts'
import type { CautionView } from './cautions.ts'
import type { Flow } from './flow.ts'
import type { ReportRef } from './shared.ts'

/** `GET /api/claim/:statement`: query `statements`, how many of them are asked for; `from`, which of all are told in their order. */
export interface ClaimAnswer {
  readonly at: StatementId
  readonly title: string
  readonly kind: ClaimKind
  readonly whole: OriginCount
  readonly review: CountReview
  readonly variants: readonly VariantView[]
  /** Those shown: of each source and each variant one at least, then the earliest. Reasons and variants name no others. */
  readonly statements: readonly StatementView[]
  /** A stretch of all statements in order of publication, counted from 1; absent where none is asked for. */
  readonly inOrder?: { readonly from: number; readonly statements: readonly StatementView[] }
  /** How many statements there are in all, and how many can be shown at once. */
  readonly of: number
  readonly most: number
  readonly related: readonly {
    readonly at: StatementId
    readonly title: string
    readonly relation: Claim['related'][number]['relation']
    readonly because: string
  }[]
  readonly cautions: readonly CautionView[]
  readonly flow: Flow
  /** For each earliest stated source, the number of reports behind it. */
  readonly behind: readonly number[]
  /** Possible sources, linked claims and sourcing notes beyond those told. */
  readonly more: { readonly sources: number; readonly related: number; readonly cautions: number }
  /** For each earliest stated source, a name in its chain under which it can be withdrawn; null where its chain names nobody. */
  readonly withdrawable: readonly (MentionId | null)[]
  /** Notes by persons on its statements. */
  readonly notes: readonly { readonly by: string; readonly at: string; readonly words: string }[]
  /** People, organisations and groups that the statements speak about, those heard nowhere first. */
  readonly spokenAbout: readonly SpokenAbout[]
}

/** Whether somebody that a claim speaks about is given a voice. */
export interface SpokenAbout {
  /** The actor's address. */
  readonly at: MentionId
  readonly name: string
  readonly kind: ActorKind
  /** As a source of this claim, as a source of anything in the reports of this case, or of nothing. */
  readonly heard: 'here' | 'elsewhere' | 'nowhere'
}

export interface VariantView {
  readonly on: Claim['variants'][number]['on']
  readonly value: string
  readonly statements: readonly StatementId[]
  readonly count: OriginCount
}

/** A statement with its words, its chain and what it changed. */
export interface StatementView {
  readonly id: StatementId
  readonly report: ReportRef
  readonly extent: Extent
  /** The words; pieces of an interrupted clause are joined with an ellipsis. */
  readonly quote: string
  /** The words with those by which their source denies them; empty where it denies nothing, or in the words themselves. */
  readonly denial: string
  readonly before: string
  readonly after: string
  readonly polarity: 'affirmed' | 'negated'
  readonly hedging: 'plain' | 'hedged'
  readonly hedges: readonly string[]
  readonly caveats: readonly string[]
  readonly because: string
  readonly headline: boolean
  readonly says: StatementSays
  readonly chain: readonly ChainLink[]
  /** Index into the claim's earliest stated sources, or -1. */
  readonly origin: number
  readonly changes: readonly Change[]
  readonly review: Review
}

/** What a statement says in the respects in which reports most often differ; the values are words of its report. */
export interface StatementSays {
  /** The earliest speaker that its text presents; absent in the report's own voice. */
  readonly source?: string
  readonly figures: readonly Said[]
  readonly times: readonly Said[]
  /** Names of actors in it, each once. */
  readonly names: readonly string[]
}

/** Words with what they were read as, in plain words. */
export interface Said {
  readonly extent: Extent
  readonly words: string
  readonly reading: string
}

/** Words that differ between a statement and another carrier of the same passage. */
export interface Change {
  readonly effect: EditEffect
  readonly here: string
  readonly there: string
  readonly other: ReportRef
  readonly copy: CopyId
  /** True where the texts show that this report took the passage from the other. */
  readonly taken: boolean
}
