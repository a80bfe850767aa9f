const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** "4 May 2031" for an ISO day or date-time, "May 2031" for a month, "2031" for a year. */
export function day(iso: string): string {
  const [year = '', month, date] = iso.slice(0, 10).split('-')
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1]
  return [date === undefined ? undefined : Number(date), name, year].filter((part) => part !== undefined).join(' ')
}

/** Days from the first up to, not including, the last: "4 May 2031", "May 2031", "2031", "2031 to 2033", "4 May 2031 to 6 June 2031". */
export function daysFromTo(from: string, to: string): string {
  const [first, after] = [from.slice(0, 10), to.slice(0, 10)]
  const ends = (what: string): boolean => first.endsWith(what) && after.endsWith(what)
  // Whole years and whole months are said as such.
  const told = ends('-01-01') ? 4 : ends('-01') ? 7 : 10
  const [begins, last] = [first.slice(0, told), dayBefore(after).slice(0, told)]
  return last <= begins ? day(begins) : `${day(begins)} to ${day(last)}`
}

function dayBefore(iso: string): string {
  const time = Date.parse(`${iso}T00:00:00Z`)
  return Number.isNaN(time) ? iso : new Date(time - 86_400_000).toISOString().slice(0, 10)
}

/** A sentence with its ISO days as people write them. */
export function daysInWords(sentence: string): string {
  return sentence.replace(/(?<![\d-])\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?![\d-])(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?/g, day)
}
