import { dayNumber } from './calendar.ts'
import { knownDateOf } from './known-date.ts'
import type { CalendarFields, TimeMeaning } from '../languages/times.ts'
import type { FoundTime } from './find.ts'

type Calendar = Extract<TimeMeaning, { readonly kind: 'calendar' }>

/** Days between a date that a text prints and that of its record, within which they are one. */
const NEAR = 3

/**
 * Reads dates that can be read in two ways ("5/7/2031") as the text shows elsewhere that it writes them: by one that can be read
 * in one way only, else by one that is of about the day of the record in the other way alone. Such a date heads many a scraped text.
 *
 * @param recorded the date on record, ISO
 */
export function inOneOrder(found: readonly FoundTime[], recorded: string | undefined): readonly FoundTime[] {
  const written = found.flatMap(({ meaning }) => (meaning.kind === 'calendar' && meaning.numeric ? [meaning] : []))
  const open = written.filter(({ numeric }) => numeric!.otherwise !== undefined)
  if (open.length === 0) return found
  const [shown] = written.filter(({ numeric }) => numeric!.otherwise === undefined).map(({ numeric }) => numeric!.dayFirst)
  if (shown !== undefined) return found.map((one) => read(one, ({ numeric }) => numeric!.dayFirst !== shown, 'as elsewhere in the text'))
  const turns = open.some(({ fields, numeric }) => isNear(numeric!.otherwise!, recorded) && !isNear(fields, recorded))
  return turns ? found.map((one) => read(one, () => true, 'as the date on record shows')) : found
}

function read(one: FoundTime, turns: (meaning: Calendar) => boolean, because: string): FoundTime {
  const { meaning } = one
  if (meaning.kind !== 'calendar' || meaning.numeric?.otherwise === undefined || !turns(meaning)) return one
  const { dayFirst, otherwise } = meaning.numeric
  const order = dayFirst ? 'the month is written before the day' : 'the day is written before the month'
  return { ...one, meaning: { ...meaning, fields: otherwise, assumption: `${order}, ${because}` } }
}

function isNear({ year, month, day }: CalendarFields, recorded: string | undefined): boolean {
  const record = knownDateOf(recorded)
  if (record?.month === undefined || record.day === undefined || year === undefined || month === undefined || day === undefined) return false
  return Math.abs(dayNumber({ year: record.year, month: record.month, day: record.day }) - dayNumber({ year, month, day })) <= NEAR
}
