import type { Extent } from './span.ts'

/** TIMEX3 types (ISO-TimeML, Pustejovsky et al. 2010). */
export type TimeType = 'DATE' | 'TIME' | 'DURATION' | 'SET'
export type Grain =
  'second' | 'minute' | 'hour' | 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'season' | 'half' | 'year' | 'decade' | 'century' | 'vague'

/** What a relative expression was measured from. */
export type TimeAnchor =
  | { readonly kind: 'none' }
  | { readonly kind: 'document'; readonly date: string; readonly from: 'metadata' | 'dateline' | 'text' }
  | { readonly kind: 'previous'; readonly extent: Extent; readonly date: string }
  /** The event named in the text ("after the closure"); its date is not computed. */
  | { readonly kind: 'event'; readonly extent: Extent }
  | { readonly kind: 'unknown' }

/** One temporal expression of one report. */
export interface TimeRow {
  readonly extent: Extent
  readonly type: TimeType
  /** TIMEX3 value, such as `2031-05-04`, `2031-W18`, `P2Y`, `PAST_REF`. */
  readonly value: string
  /** First instant covered, ISO date or date-time (local, no zone); undefined where open or vague. */
  readonly from?: string
  /** First instant after, ISO date or date-time; undefined where open or vague. */
  readonly to?: string
  readonly grain: Grain
  readonly modifier?: 'approx' | 'more' | 'less' | 'before' | 'after' | 'early' | 'mid' | 'late' | 'start' | 'end'
  readonly anchor: TimeAnchor
  /** True for expressions such as "the last two years", whose meaning moves with the date of the text. */
  readonly relative: boolean
  /** What was assumed, in plain words, such as "the Tuesday before publication". */
  readonly assumption?: string
}

/** How two times stand to each other. */
export type TimeRelation = 'same' | 'overlaps' | 'refines' | 'contradicts' | 'not-comparable'
