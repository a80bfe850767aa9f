/** Names of months (twelve, each with all its forms) and weekdays, endings of days, and what stands beside hours; lower-case. */
interface Names {
  readonly months: readonly (readonly string[])[]
  readonly weekdays: readonly (readonly string[])[]
  readonly ordinals: readonly string[]
  readonly beforeHour: readonly string[]
  readonly halves: RegExp
}

/** A full date with day and year as page templates print it, with what follows of a time of day. */
export interface DateStamp {
  readonly end: number
  /** ISO day where it names a day that exists, else undefined. */
  readonly date?: string
}

/** Finds full dates at given places. One pattern, made once from the words of the languages at hand. */
export class DateStamps {
  readonly #pattern: RegExp
  readonly #months = new Map<string, number>()

  constructor(calendars: readonly Names[]) {
    for (const { months } of calendars) months.forEach((forms, index) => forms.forEach((form) => this.#months.set(form, index + 1)))
    const month = [...this.#months.keys()].sort(byLength).join('|')
    const weekday = calendars
      .flatMap(({ weekdays }) => weekdays.flat())
      .sort(byLength)
      .join('|')
    const day = String.raw`(\d{1,2})(?:${calendars.flatMap(({ ordinals }) => ordinals).join('|')})?`
    const at = calendars.flatMap(({ beforeHour }) => beforeHour.map((word) => `${word} |`)).join('')
    const half = `(?:${calendars.map(({ halves }) => halves.source).join('|')})`
    const time = String.raw`(?:,? ?(?:${at}- |– |\| ?)?(?:\d{1,2}[:.]\d{2}(?::\d{2})?|\d{6}|\d{4}(?= ?${half}\b))(?: ?${half}\b\.?)?(?: ?(?:GMT|UTC)(?:[+-]\d{1,2})?)?)?`
    const dates = [
      `${day} (${month})\\.?,? ?(\\d{4})`,
      `(${month})\\.? ${day}[ ,]{0,2}(\\d{4})`,
      String.raw`(\d{1,2})([./-])(\d{1,2})\8(\d{4})`,
      String.raw`(\d{4})-(\d{2})-(\d{2})(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?`,
    ]
    this.#pattern = new RegExp(`(?:(?:${weekday})\\.?,? )?(?:${dates.join('|')})(?!\\d)${time}`, 'iy')
  }

  /** The date stamp that starts exactly at `at`. */
  at(text: string, at: number): DateStamp | undefined {
    this.#pattern.lastIndex = at
    const found = this.#pattern.exec(text)
    if (!found) return undefined
    const date = this.#dateOf(found)
    return { end: at + found[0].trimEnd().length, ...(date !== undefined && { date }) }
  }

  #dateOf(found: RegExpExecArray): string | undefined {
    const g = (n: number): number => Number(found[n])
    const month = (n: number): number => this.#months.get(found[n]!.toLowerCase())!
    if (found[3]) return isoDay(g(3), month(2), g(1))
    if (found[6]) return isoDay(g(6), month(4), g(5))
    if (found[10]) return this.#dayOfNumbers(g(10), g(7), g(9), found[8]!)
    return isoDay(g(11), g(12), g(13))
  }

  /** 4.5.2031 and 4-5-2031 are day first; 4/5/2031 may be either, so it stays unknown unless one reading alone is a date. */
  #dayOfNumbers(year: number, first: number, second: number, mark: string): string | undefined {
    const dayFirst = isoDay(year, second, first)
    const monthFirst = isoDay(year, first, second)
    if (mark !== '/' || first === second) return dayFirst
    return dayFirst && monthFirst ? undefined : (dayFirst ?? monthFirst)
  }
}

const byLength = (a: string, b: string): number => b.length - a.length || (a < b ? -1 : 1)

function isoDay(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1000) return undefined
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${year}-${two(month)}-${two(day)}`
}
