const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/**
 * An ISO date as a reader of English writes it: "4 May 2031", "May 2031", "2031", "week 9 of 2031"; a time of day behind a date is
 * left out. Words that are no ISO date come back as they are.
 */
export function plainDate(iso: string): string {
  const week = /^(\d{4})-W(0[1-9]|[1-4]\d|5[0-3])$/.exec(iso)
  if (week) return `week ${Number(week[2])} of ${week[1]!}`
  const [, year, month, day] = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01])(?:T[\w:.+-]*)?)?)?$/.exec(iso) ?? []
  if (year === undefined) return iso
  return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ')
}
