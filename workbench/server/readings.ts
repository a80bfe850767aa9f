import type { FigureRow } from '../../core/model/figures.ts'
import type { TimeRow } from '../../core/model/times.ts'
import { day, daysFromTo } from '../day-in-words.ts'

/** What a time was read as, in plain words: its interval, and what a relative one was counted from. */
export function timeReading(time: TimeRow): string {
  const interval = days(time)
  const { anchor } = time
  if (anchor.kind === 'document') return `${interval}; counted from the report’s date, ${day(anchor.date)} (${DATES[anchor.from]})`
  if (anchor.kind === 'previous') return `${interval}; counted from a date before it, ${day(anchor.date)}`
  if (anchor.kind === 'event') return `${interval}; counted from an event that the text names`
  if (anchor.kind === 'unknown') return `${interval}; what it is counted from is not known`
  return interval
}

/** Where a report's date was read. */
const DATES = { metadata: 'kept with it', dateline: 'in its dateline', text: 'in its text' } as const

function days({ from, to, value }: TimeRow): string {
  if (from !== undefined && to !== undefined) return daysFromTo(from, to)
  if (from !== undefined) return `from ${day(from)}`
  return to === undefined ? `no dates can be computed (${value})` : `before ${day(to)}`
}

/** What a figure was read as, in plain words. */
export function figureReading(figure: FigureRow): string {
  const counted = [figure.unit, figure.counts].filter((part) => part !== undefined).join(', ')
  return `${interval(figure)}${counted === '' ? '' : ` (${counted})`}`
}

function interval({ min, max, openMin, openMax, vague }: FigureRow): string {
  if (vague && min === null && max === null) return 'no number given'
  if (min !== null && min === max) return number(min)
  if (min !== null && max !== null) return `${openMin ? 'more than ' : ''}${number(min)} to ${openMax ? 'less than ' : ''}${number(max)}`
  if (min !== null) return `${openMin ? 'more than' : 'at least'} ${number(min)}`
  if (max !== null) return `${openMax ? 'less than' : 'at most'} ${number(max)}`
  return 'no number given'
}

function number(value: number): string {
  return value.toLocaleString('en')
}
