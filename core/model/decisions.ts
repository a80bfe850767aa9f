import type { CopyId, MentionId, ReportId, StatementId } from './ids.ts'

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
  | { readonly kind: 'withdraw' | 'restore'; readonly what: 'report'; readonly a: ReportId }
  | { readonly kind: 'withdraw' | 'restore'; readonly what: 'mention'; readonly a: MentionId }

/** A decision on record: who, when, why. The log is append-only; undoing is a decision with `undoes`. */
export interface Decision {
  readonly id: string
  readonly body: DecisionBody | { readonly kind: 'undo'; readonly what: 'decision'; readonly a: string }
  readonly by: string
  /** ISO date-time, UTC, from the clock of the machine that recorded it. */
  readonly at: string
  readonly why: string
  /** Quote and context of what it points at, to find it again when texts change. */
  readonly anchor?: { readonly report: ReportId; readonly quote: string; readonly prefix: string; readonly suffix: string; readonly start: number }
}

export type ReviewState = 'suggested' | 'accepted' | 'rejected' | 'corrected' | 'unsure'
