/** Names of months and weekdays as dates are written, lower-case; short forms without a full stop. */
export interface CalendarWords {
  /** Twelve entries in order, each with all its forms. */
  readonly months: readonly (readonly string[])[]
  /** Seven entries from Monday, each with all its forms. */
  readonly weekdays: readonly (readonly string[])[]
}
