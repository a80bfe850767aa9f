/**
 * The HTTP contract between the workbench's server and its page: what each address of `/api` answers, as plain data.
 * Offsets are UTF-16 code units of a report's canonical text; dates are ISO. Claims and actors are addressed through a
 * member (a statement, a mention), because clusters are renamed whenever their smallest member changes.
 */
import type { ActorKind, AliasEvidence, MentionLevel } from '../core/model/actors.ts'
import type { AttributionMode, ChainLink, Stance } from '../core/model/attributions.ts'
import type { CaseQuestion } from '../core/model/case-view.ts'
import type { Claim, ClaimKind } from '../core/model/claims.ts'
import type { CopyKind, Direction, EditEffect } from '../core/model/copies.ts'
import type { DecisionBody } from '../core/model/decisions.ts'
import type { CopyId, MentionId, ReportId, StatementId } from '../core/model/ids.ts'
import type { OriginCount } from '../core/model/origins.ts'
import type { Furniture } from '../core/model/passages.ts'
import type { Notice, Problem, ReportMeta } from '../core/model/report.ts'
import type { CountReview, Review } from '../core/model/reviews.ts'
import type { Extent } from '../core/model/span.ts'

export type { CountReview, Review } from '../core/model/reviews.ts'
export { SAID_BESIDE_COUNTS, SAID_BESIDE_HASHES, SAID_BESIDE_ONE } from '../core/model/said-beside-counts.ts'

/** The one shape of every failed answer. */
export interface ErrorAnswer {
  readonly error: {
    readonly code: 'forbidden' | 'not-found' | 'bad-request' | 'too-large' | 'internal'
    readonly message: string
    /** What the reader can do about it. */
    readonly tryThis?: string
  }
}

/** One window of a long list. */
export interface Listing<T> {
  readonly total: number
  readonly offset: number
  readonly rows: readonly T[]
}

/** `GET /api/state` */
export interface StateAnswer {
  readonly name: string
  /** Raised whenever the answers may have changed. */
  readonly revision: number
  /** True while a decision's consequences are being counted. */
  readonly working: boolean
  /** True where that counting failed: the decision is on record, the numbers are those before it. */
  readonly failed: boolean
}

/** A report in a few words. */
export interface ReportRef {
  readonly id: ReportId
  readonly title: string
  readonly outlet?: string
  readonly published?: string
  readonly place: string
}

/** Three numbers, never one. */
export interface Numbers {
  readonly atLeast: number
  readonly supported: number
  readonly atMost: number
}

/** `GET /api/overview` */
export interface OverviewAnswer {
  readonly about: CaseQuestion
  readonly reports: number
  readonly outlets: number
  /** Reports that name no outlet. */
  readonly withoutOutlet: number
  readonly claims: number
  readonly actors: number
  readonly copies: number
  readonly cautions: number
  /** Claims that at least two reports state, by the number of earliest stated sources found. */
  readonly several: { readonly claims: number; readonly none: number; readonly one: number; readonly more: number }
  readonly review: CountReview
  readonly resting: readonly ClaimRow[]
  readonly copiedOutlets: readonly CopiedOutlet[]
  readonly copiedPassages: readonly CopiedPassage[]
  readonly byMonth: readonly { readonly month: string; readonly reports: number }[]
  readonly undated: number
  readonly problems: readonly Problem[]
  readonly rules: readonly CautionRuleRow[]
}

/** An outlet whose wording stands in reports of other outlets. */
export interface CopiedOutlet {
  readonly outlet: string
  /** Reports of other outlets that share a passage with it. */
  readonly sharedWith: number
  /** Of those, the ones where the texts show that it was taken from this outlet. */
  readonly takenBy: number
}

/** A passage that stands in several reports. */
export interface CopiedPassage {
  readonly copy: CopyId
  readonly reports: number
  readonly words: number
  readonly kind: CopyKind
  readonly quote: string
  readonly from?: string
}

/** `GET /api/claims`: query `q kind rule outlet report sources hedged review several sort offset limit`. */
export interface ClaimRow {
  /** A member statement; the address of the claim. */
  readonly at: StatementId
  readonly title: string
  readonly kind: ClaimKind
  readonly reports: number
  readonly unsourced: number
  readonly outlets: number
  /** Reports that state it and name no outlet. */
  readonly withoutOutlet: number
  readonly numbers: Numbers
  readonly variants: number
  readonly hedged: boolean
  readonly disputed: boolean
  readonly first?: string
  readonly last?: string
  readonly rules: readonly string[]
  readonly review: CountReview
}

export const CLAIM_SORTS = ['gap', 'reports', 'sources', 'first', 'title'] as const
export type ClaimSort = (typeof CLAIM_SORTS)[number]

/** `GET /api/claims` answers with the choices that the filters offer, too. */
export interface ClaimsAnswer extends Listing<ClaimRow> {
  readonly all: number
  readonly outlets: readonly string[]
  readonly rules: readonly CautionRuleRow[]
}

/** `GET /api/claim/:statement` */
export interface ClaimAnswer {
  readonly at: StatementId
  readonly title: string
  readonly kind: ClaimKind
  readonly whole: OriginCount
  readonly review: CountReview
  readonly variants: readonly VariantView[]
  readonly statements: readonly StatementView[]
  readonly related: readonly {
    readonly at: StatementId
    readonly title: string
    readonly relation: Claim['related'][number]['relation']
    readonly because: string
  }[]
  readonly cautions: readonly CautionView[]
  readonly flow: Flow
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
  readonly before: string
  readonly after: string
  readonly polarity: 'affirmed' | 'negated'
  readonly hedging: 'plain' | 'hedged'
  readonly hedges: readonly string[]
  readonly caveats: readonly string[]
  readonly because: string
  readonly headline: boolean
  readonly chain: readonly ChainLink[]
  /** Index into the claim's earliest stated sources, or -1. */
  readonly origin: number
  readonly changes: readonly Change[]
  readonly review: Review
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

/** The way of a claim from earliest stated sources through relays to reports. Edges point with the flow. */
export interface Flow {
  readonly nodes: readonly FlowNode[]
  readonly edges: readonly FlowEdge[]
}

export interface FlowNode {
  readonly id: string
  readonly kind: 'source' | 'possible' | 'relay' | 'report' | 'lost'
  readonly label: string
  readonly detail: string
  readonly report?: ReportId
  /** Start and end of the statement in the report. */
  readonly extent?: Extent
  readonly withdrawn?: boolean
}

export interface FlowEdge {
  readonly from: string
  readonly to: string
  readonly how: 'said' | 'copied'
  readonly inferred: boolean
  readonly because: string
}

/** `GET /api/reports`: query `q outlet sort offset limit`. */
export interface ReportRow extends ReportRef {
  readonly words: number
  readonly claims: number
  readonly copies: number
  readonly cautions: number
  readonly withdrawn: boolean
}

export interface ReportsAnswer extends Listing<ReportRow> {
  readonly all: number
  readonly outlets: readonly string[]
  readonly problems: readonly Problem[]
}

/** `GET /api/report/:id` */
export interface ReportAnswer {
  readonly report: ReportRef
  readonly text: string
  readonly paragraphs: readonly Extent[]
  readonly headlines: readonly Extent[]
  readonly marks: readonly Mark[]
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
  /** What stands around the passage on either side: what is said there, or is not, is often the difference. */
  readonly around: { readonly a: Surroundings; readonly b: Surroundings }
  /** The alignment cut into rows that can be read side by side. */
  readonly rows: readonly (readonly AlignedPiece[])[]
  readonly carriers: readonly ReportRef[]
  readonly tree: readonly TreeStep[]
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
  readonly from: ReportRef | 'lost'
  readonly to: ReportRef
  readonly inferred: boolean
  readonly because: readonly string[]
}

/** `GET /api/actors`: query `q kind offset limit`. */
export interface ActorRow {
  readonly at: MentionId
  readonly name: string
  readonly names: readonly string[]
  readonly kind: ActorKind
  readonly mentions: number
  readonly reports: number
  readonly candidates: number
}

/** `GET /api/actor/:mention` */
export interface ActorAnswer extends ActorRow {
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
  readonly candidatesFor: readonly {
    readonly at: MentionId
    readonly name: string
    readonly because: string
    readonly strength: string
    readonly review: Review
  }[]
}

/** What a caution rule asks, why, and what it cannot tell. */
export interface CautionRule {
  readonly id: string
  readonly asks: string
  readonly why: string
  readonly cannotTell: string
}

export interface CautionRuleRow extends CautionRule {
  readonly count: number
}

export interface CautionView {
  readonly id: string
  readonly rule: string
  readonly sentence: string
  readonly weightBecause: string
  readonly claim?: { readonly at: StatementId; readonly title: string }
  readonly reports: readonly ReportRef[]
  readonly evidence: readonly { readonly report: ReportRef; readonly extent: Extent; readonly quote: string; readonly note?: string }[]
  readonly review: Review
}

/** `GET /api/cautions`: query `rule review offset limit`. */
export interface CautionsAnswer extends Listing<CautionView> {
  readonly rules: readonly CautionRuleRow[]
}

/** `POST /api/decisions` with this body; answers with the entry recorded. */
export interface DecisionRequest {
  readonly body: DecisionBody | { readonly kind: 'undo'; readonly what: 'decision'; readonly a: string }
  readonly by: string
  readonly why: string
}

/** `GET /api/decisions`: newest first. */
export interface DecisionView {
  readonly id: string
  readonly body: DecisionRequest['body']
  readonly by: string
  readonly at: string
  readonly why: string
  /** What it is about, in words, each with the address of the page where it is seen. */
  readonly about: readonly { readonly words: string; readonly href?: string }[]
  readonly undoneBy?: string
}

/** `GET /api/search?q=` */
export interface SearchAnswer {
  readonly claims: Listing<ClaimRow>
  readonly reports: Listing<SearchHit>
}

export interface SearchHit {
  readonly report: ReportRef
  readonly extent: Extent
  readonly before: string
  readonly quote: string
  readonly after: string
}
