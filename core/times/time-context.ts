import type { KnownDate } from './known-date.ts'
import type { Tense } from './tense.ts'

/** What an expression is resolved against. */
export interface TimeContext {
  /** The document's date, or undefined where it has none. */
  readonly document: KnownDate | undefined
  /** The value of the time mentioned before, in the same passage. */
  readonly previous: string | undefined
  /** The value of the quarter or half year mentioned before, in the same passage. */
  readonly quarter: string | undefined
  /** How many dates of earlier years, more than a year back, were told in a row before. */
  readonly storyLength: number
  /** Whether the clause speaks of what is to come, of what was, or shows neither. */
  readonly tense: Tense
}
