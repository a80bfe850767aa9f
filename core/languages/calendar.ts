/** Names of months and weekdays as dates are written, lower-case; short forms without a full stop. */
export interface CalendarWords {
  /** Twelve entries in order, each with all its forms. */
  readonly months: readonly (readonly string[])[]
  /** Seven entries from Monday, each with all its forms. */
  readonly weekdays: readonly (readonly string[])[]
  /** Endings behind the number of a day: "th". */
  readonly ordinals: readonly string[]
  /** Words between a date and an hour: "at". */
  readonly beforeHour: readonly string[]
  /** What tells the half of the day behind an hour, its last full stop aside: "am", "p.m". */
  readonly halves: RegExp
}
