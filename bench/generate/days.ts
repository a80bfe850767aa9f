const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
/** Days are counted from a Monday. */
const FIRST = Date.UTC(2031, 0, 6)
const DAY = 86_400_000

export const isoDay = (day: number): string => new Date(FIRST + day * DAY).toISOString().slice(0, 10)

/** "6 January". */
export function spokenDay(day: number): string {
  const date = new Date(FIRST + day * DAY)
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]!}`
}
