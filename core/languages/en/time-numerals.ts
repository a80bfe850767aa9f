import type { NumeralForm } from '../times.ts'

/** A four-digit year from two or four digits: two digits up to 40 are of this century. */
function fullYear(digits: string): number {
  const value = Number(digits)
  if (digits.length > 2) return value
  return value <= 40 ? 2000 + value : 1900 + value
}

function hourOf(digits: string, half: string | undefined): number | undefined {
  const hour = Number(digits)
  if (half === undefined) return hour < 25 ? hour : undefined
  if (hour < 1 || hour > 12) return undefined
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
}

/** `T17:30`, `T17:30:05`, or undefined where the digits are no time of day. */
function clockValue(hour: number | undefined, minute: string | undefined, second?: string): string | undefined {
  if (hour === undefined || hour > 24 || Number(minute ?? 0) > 59 || Number(second ?? 0) > 59) return undefined
  const two = (value: number | string): string => String(value).padStart(2, '0')
  return `T${two(hour)}:${two(minute ?? '00')}${second === undefined ? '' : `:${two(second)}`}`
}

const NAMED_FRACTION_DENOMINATORS = new Set([2, 3, 4, 8])

/** Tokens that begin with a digit or an apostrophe, tried in this order. */
export const timeNumerals: readonly NumeralForm[] = [
  {
    class: 'isodate',
    pattern: /((?:1\d|20|21)\d\d)-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\d-])/y,
    value: ([, year, month, day, hour, minute]) => {
      if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return undefined
      return `${year}-${month}-${day}${hour === undefined ? '' : (clockValue(hourOf(hour, undefined), minute) ?? '')}`
    },
  },
  {
    class: 'numericdate',
    pattern: /(\d{1,2})([./-])(\d{1,2})\2((?:1\d|20|21)?\d\d)(?![\d]|[./-]\d)/y,
    value: ([, first, , second, year]) => {
      const [a, b] = [Number(first), Number(second)]
      if (a < 1 || b < 1 || a > 31 || b > 31 || (a > 12 && b > 12)) return undefined
      return `${a}/${b}/${fullYear(year ?? '')}`
    },
  },
  {
    class: 'clock',
    pattern: /(\d{1,2})(?:[:.](\d\d)(?::(\d\d))?)?[ \t\n]?([ap])(?:\.[ \t]?m\.?|m\b\.?)(?![A-Za-z])/iy,
    value: ([, hour, minute, second, half]) => clockValue(hourOf(hour ?? '', half), minute, second),
  },
  {
    class: 'clock',
    pattern: /(\d{1,2})(\d\d)[ \t]?([ap])\.?m\b\.?/iy,
    value: ([, hour, minute, half]) => clockValue(hourOf(hour ?? '', half), minute),
  },
  {
    class: 'clock',
    pattern: /([01]?\d|2[0-4]):([0-5]\d)(?::([0-5]\d))?(?![\d:])/y,
    value: ([, hour, minute, second]) => clockValue(hourOf(hour ?? '', undefined), minute, second),
  },
  {
    class: 'clock',
    pattern: /([01]\d|2[0-3])([0-5]\d)(?=[ \t]?(?:GMT|UTC|hours|hrs|local time)\b)/y,
    value: ([, hour, minute]) => clockValue(hourOf(hour ?? '', undefined), minute),
  },
  { class: 'decade', pattern: /((?:1\d|20)\d)0['’]?s(?![A-Za-z])/y, value: ([, decade]) => Number(decade) },
  { class: 'decade', pattern: /['’]?([2-9])0['’]?s(?![A-Za-z])/y, value: ([, decade]) => Number(decade) },
  { class: 'century', pattern: /(\d{1,2})(?:st|nd|rd|th)[ \t\n-]+centur(?:y|ies)(?![A-Za-z])/iy, value: ([, nth]) => Number(nth) - 1 },
  { class: 'ordinal', pattern: /(\d{1,2})(?:st|nd|rd|th)(?![A-Za-z])/iy, value: ([, nth]) => Number(nth) },
  {
    class: 'fraction',
    pattern: /(?:(\d{1,3})[ -])?(\d)\/(\d)(?![\d/])/y,
    value: ([, whole, part, parts]) => {
      if (!NAMED_FRACTION_DENOMINATORS.has(Number(parts)) || Number(part) >= Number(parts)) return undefined
      return Number(whole ?? 0) + Number(part) / Number(parts)
    },
  },
  { class: 'year', pattern: /['’](\d\d)(?![\d\w])/y, value: ([, year]) => fullYear(year ?? '') },
]
