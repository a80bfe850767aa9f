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
