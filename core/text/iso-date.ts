const ISO = /^\s*(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ].*)?)?)?\s*$/su
const COMPACT = /^\s*(\d{4})(\d{2})(\d{2})(?:T.*|\d{6})?\s*$/su
const RFC_DAY = /^\s*(?:[A-Za-z]{3,9},?\s+)?(\d{1,2})[ -]([A-Za-z]{3,9})[ -](\d{4})(?:\s.*)?$/su
const US_DAY = /^\s*(?:[A-Za-z]{3,9},?\s+)?([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?:[\s,].*)?$/su
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * An ISO day, month (`2031-05`) or year (`2031`) from a date as machines write it: ISO 8601 and RFC 3339, RFC 2822 mail
 * dates, "May 4, 2031". The day is the one printed, in whatever time zone. Undefined where it is none, does not exist, or could
 * be read in two ways (4/5/2031).
 */
export function isoDate(written: string): string | undefined {
  if (written.length > 80) return undefined
  const iso = ISO.exec(written) ?? COMPACT.exec(written)
  if (iso) return dateOf(Number(iso[1]), iso[2] === undefined ? undefined : Number(iso[2]), iso[3] === undefined ? undefined : Number(iso[3]))
  const rfc = RFC_DAY.exec(written)
  if (rfc) return dateOf(Number(rfc[3]), monthOf(rfc[2]!), Number(rfc[1]))
  const us = US_DAY.exec(written)
  if (us) return dateOf(Number(us[3]), monthOf(us[1]!), Number(us[2]))
  return undefined
}

function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1
}

function dateOf(year: number, month: number | undefined, day: number | undefined): string | undefined {
  if (year < 1000) return undefined
  if (month === undefined) return String(year)
  if (month < 1 || month > 12) return undefined
  const two = (n: number): string => String(n).padStart(2, '0')
  if (day === undefined) return `${year}-${two(month)}`
  return day >= 1 && day <= daysIn(year, month) ? `${year}-${two(month)}-${two(day)}` : undefined
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
