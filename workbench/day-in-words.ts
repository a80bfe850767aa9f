const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** "4 May 2031" for an ISO day or date-time, "May 2031" for a month, "2031" for a year. */
export function day(iso: string): string {
  const [year = '', month, date] = iso.slice(0, 10).split('-')
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1]
  return [date === undefined ? undefined : Number(date), name, year].filter((part) => part !== undefined).join(' ')
}

/** A sentence with its ISO days as people write them. */
export function daysInWords(sentence: string): string {
  return sentence.replace(/(?<![\d-])\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?![\d-])(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?/g, day)
}
