import type { LinkType } from './attributions.ts'
import type { CopyId, MentionId, ReportId, StatementId } from './ids.ts'
import type { Extent } from './span.ts'

/** What a person decided. Decisions point at reports, statements, mentions and copies, never at clusters. */
export type DecisionBody =
  | { readonly kind: 'same' | 'different' | 'unsure'; readonly what: 'statement'; readonly a: StatementId; readonly b: StatementId }
  | { readonly kind: 'same' | 'different' | 'unsure'; readonly what: 'mention'; readonly a: MentionId; readonly b: MentionId }
  | { readonly kind: 'accept' | 'reject' | 'unsure'; readonly what: 'statement'; readonly a: StatementId }
  | { readonly kind: 'accept' | 'reject' | 'unsure'; readonly what: 'copy'; readonly a: CopyId }
  /** Fold or keep apart the earliest stated sources of two statements. */
  | { readonly kind: 'fold' | 'unfold'; readonly what: 'statement'; readonly a: StatementId; readonly b: StatementId }
  | { readonly kind: 'accept' | 'dismiss'; readonly what: 'caution'; readonly a: string }
  | { readonly kind: 'correct'; readonly what: 'report'; readonly a: ReportId; readonly field: string; readonly value: string }
  /** Who says a statement, through whom: the links after the report, outward; none for the report's own voice. */
  | { readonly kind: 'correct'; readonly what: 'statement'; readonly a: StatementId; readonly chain: readonly PersonsLink[] }
  /** Which words a statement is. */
  | { readonly kind: 'correct'; readonly what: 'statement'; readonly a: StatementId; readonly extent: Extent }
  /** When a time that a statement's words name is: from one ISO day to, not including, another. Holds for the words, so for every statement that they stand in. */
  | { readonly kind: 'correct'; readonly what: 'statement'; readonly a: StatementId; readonly time: PersonsTime }
  /** A statement that the machine missed: words of a report, and who says them. */
  | { readonly kind: 'add'; readonly what: 'report'; readonly a: ReportId; readonly extent: Extent; readonly chain: readonly PersonsLink[] }
  /** A note by a person, which changes nothing: its words are the decision's reason. */
  | { readonly kind: 'note'; readonly what: 'statement'; readonly a: StatementId }
  | { readonly kind: 'withdraw' | 'restore'; readonly what: 'report'; readonly a: ReportId }
  | { readonly kind: 'withdraw' | 'restore'; readonly what: 'mention'; readonly a: MentionId }
  /** On whose side a source stands, in the user's words; empty where that is taken back. */
  | { readonly kind: 'side'; readonly what: 'mention'; readonly a: MentionId; readonly side: string }

/** A link of a chain as a person words it. */
export interface PersonsLink {
  readonly name: string
  readonly type: LinkType
}

/** A time as a person reads it. */
export interface PersonsTime {
  /** The words of the report that name it. */
  readonly at: Extent
  readonly from: string
  readonly to: string
}

/** Quote and context of what a decision points at, to find it again when texts change. Context: up to 40 UTF-16 units on each side. */
export interface DecisionAnchor {
  readonly report: ReportId
  readonly quote: string
  readonly prefix: string
  readonly suffix: string
  readonly start: number
}

/** A decision on record: who, when, why. The log is append-only; undoing is a decision with `undoes`. */
export interface Decision {
  readonly id: string
  readonly body: DecisionBody | { readonly kind: 'undo'; readonly what: 'decision'; readonly a: string }
  readonly by: string
  /** ISO date-time, UTC, from the clock of the machine that recorded it. */
  readonly at: string
  readonly why: string
  /** Of the thing decided on; for a pair, of its first. */
  readonly anchor?: DecisionAnchor
  /** For a pair, of its second. */
  readonly otherAnchor?: DecisionAnchor
  /** For a decision taken over from another reviewer: its id and time there; `by` and `why` are the other reviewer's. */
  readonly received?: { readonly id: string; readonly at: string }
}

export type ReviewState = 'suggested' | 'accepted' | 'rejected' | 'corrected' | 'unsure'
