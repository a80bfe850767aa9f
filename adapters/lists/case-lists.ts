import type { ActorInShort, ActorKind } from '../../core/model/actors.ts'
import type { CarrierGroup } from '../../core/model/copies.ts'
import type { ActorId, CautionId, ClaimId, MentionId, ReportId } from '../../core/model/ids.ts'
import type { CopiedPassage } from './copied-passages.ts'
import type { Matrix, MatrixAsked } from './matrix.ts'
import type { CopiedOutlet, OutletTie } from './outlet-ties.ts'
import type { ClaimInShort } from './claim-in-short.ts'
import type { SpokenOf } from './time-spoken-of.ts'
import type { ReportInShort } from './report-in-short.ts'
import type { Window } from './asked.ts'

/** A page of a list, and how many things are on the whole list. */
export interface Page<T> {
  readonly total: number
  readonly rows: readonly T[]
}

/** A claim on a list. */
export interface ListedClaim extends ClaimInShort {
  readonly id: ClaimId
  readonly outlets: number
  readonly rules: readonly string[]
  readonly time?: SpokenOf
}

export const CLAIM_ORDERS = ['gap', 'reports', 'sources', 'first', 'title'] as const

/** What claims are asked for. */
export interface ClaimsAsked {
  /** Words that must all begin a word of its title or statements. */
  readonly words?: string | undefined
  readonly kind?: string | undefined
  readonly sources?: 'none' | 'one' | 'more' | undefined
  readonly hedged?: boolean | undefined
  readonly several?: boolean | undefined
  readonly rule?: string | undefined
  readonly outlet?: string | undefined
  /** What an earliest stated source of it is called. */
  readonly source?: string | undefined
  /** The year or month, ISO, in which the time that it speaks of begins; `undated` where it speaks of none. */
  readonly period?: string | undefined
  /** ISO days, both included, that it speaks of. */
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** None but these, and none of those. */
  readonly only?: readonly ClaimId[] | undefined
  readonly without?: readonly ClaimId[] | undefined
}

/** A report on a list. */
export interface ListedReport extends ReportInShort {
  readonly words: number
}

export const REPORT_ORDERS = ['published', 'title', 'outlet'] as const

export interface ReportsAsked {
  /** Words that must all stand in its title, outlet, place or date. */
  readonly words?: string | undefined
  readonly outlet?: string | undefined
}

/** Somebody whom statements of a claim speak about and who could speak. */
export interface ListedAbout {
  readonly actor: ActorId
  /** Its smallest mention. */
  readonly at: MentionId
  readonly name: string
  readonly kind: ActorKind
  /** Whether it is named as a source anywhere. */
  readonly heard: boolean
}

export interface ActorsAsked {
  readonly words?: string | undefined
  readonly kind?: string | undefined
}

/** A caution on a list. */
export interface ListedCaution {
  readonly id: CautionId
  readonly rule: string
  /** Which one of its rule it is on the list, from 1. */
  readonly placeInRule: number
}

export interface CautionsAsked {
  readonly rule?: string | undefined
  readonly only?: readonly string[] | undefined
  readonly without?: readonly string[] | undefined
}

/** A line of the timeline: a claim by the time that it speaks of, or a report by its publication. */
export interface TimelineEntry {
  /** ISO day. */
  readonly day: string
  readonly kind: 'claim' | 'report'
  readonly id: ClaimId | ReportId
}

export interface TimelineAsked {
  readonly show?: 'claims' | 'reports' | undefined
  readonly several?: boolean | undefined
  readonly words?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/** Counts over all that the case holds. */
export interface ListedWhole {
  readonly claims: number
  /** Statements that are in claims; one in two claims counts twice. */
  readonly statements: number
  readonly reports: number
  readonly actors: number
  readonly copies: number
  readonly cautions: number
  readonly withoutOutlet: number
  readonly withoutDate: number
  /** Claims that at least two reports state, by the number of earliest stated sources found. */
  readonly several: { readonly claims: number; readonly none: number; readonly one: number; readonly more: number }
  /** Claims that speak of no dated time. */
  readonly undatedClaims: number
  readonly byMonth: readonly { readonly month: string; readonly reports: number }[]
  /** Rules with the number of their cautions, in the order of their first. */
  readonly rules: readonly { readonly id: string; readonly count: number }[]
}

/** What of a group of carriers stands in some reports: the spans there, and the steps that lead to one of them. */
export type CarriersThere = Pick<CarrierGroup, 'id' | 'carriers' | 'tree'>

/** What the workbench lists, read from tables a page at a time; the cost of a page does not grow with what is on other pages. */
export interface CaseLists {
  whole(): ListedWhole
  outlets(): readonly string[]
  claims(asked: ClaimsAsked, order: (typeof CLAIM_ORDERS)[number], window: Window): Page<ListedClaim>
  /** The first claims asked for, where it does not matter how many they are. */
  firstClaims(asked: ClaimsAsked, order: (typeof CLAIM_ORDERS)[number], most: number): readonly ListedClaim[]
  /** Ids of all claims asked for, in their order. */
  claimIds(asked: ClaimsAsked, order: (typeof CLAIM_ORDERS)[number]): readonly ClaimId[]
  claimsWithIds(ids: readonly ClaimId[]): readonly ListedClaim[]
  reports(asked: ReportsAsked, order: (typeof REPORT_ORDERS)[number], window: Window): Page<ListedReport>
  /** Reports in short; what is not listed is left out. */
  reportsWithIds(ids: readonly ReportId[]): readonly ReportInShort[]
  actors(asked: ActorsAsked, window: Window): Page<ActorInShort>
  /** Persons, and names that may be persons': how many, and the first of them by name. */
  persons(most: number): { readonly total: number; readonly names: readonly string[] }
  /** Whom a claim speaks about, in the order of its statements; each name once. */
  spokenAbout(claim: ClaimId): readonly ListedAbout[]
  cautions(asked: CautionsAsked, window: Window): Page<ListedCaution>
  timeline(asked: TimelineAsked, window: Window): Page<TimelineEntry> & { readonly span?: { readonly from: string; readonly to: string } }
  matrix(asked: MatrixAsked): Matrix
  ties(): readonly OutletTie[]
  copiedOutlets(): readonly CopiedOutlet[]
  copiedPassages(): readonly CopiedPassage[]
  /** Groups of carriers that stand in any of some reports, by id, each as far as it is found there. */
  carriersAmong(reports: readonly ReportId[]): readonly CarriersThere[]
}
