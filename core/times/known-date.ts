/** A date known to the day, the month or the year. */
export interface KnownDate {
  readonly year: number
  readonly month?: number
  readonly day?: number
}

/** The date that a value names, as far as it is known. */
export function knownDateOf(value: string | undefined): KnownDate | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(value ?? '') ?? []
  if (year === undefined) return undefined
  return { year: Number(year), ...(month !== undefined && { month: Number(month) }), ...(day !== undefined && { day: Number(day) }) }
}

/** Months between a date and the text's own from which on a passage tells an older story, with a calendar of its own. */
const STORY = 14

/** Whether a date lies so far before that of the text that the passage tells an older story. */
export function isStory(date: KnownDate, document: KnownDate): boolean {
  return 12 * (document.year - date.year) + (document.month ?? 1) - (date.month ?? 1) >= STORY
}
