import type { FigureRow } from '../../core/model/figures.ts'
import type { TimeRow } from '../../core/model/times.ts'

/** What a time was read as, in plain words: its interval, and what a relative one was counted from. */
export function timeReading(time: TimeRow): string {
  const interval =
    time.from === undefined && time.to === undefined
      ? `no dates can be computed (${time.value})`
      : `${time.from ?? '…'} up to, not including, ${time.to ?? '…'}`
  const { anchor } = time
  if (anchor.kind === 'document') return `${interval}; counted from the report's date, ${anchor.date} (${anchor.from})`
  if (anchor.kind === 'previous') return `${interval}; counted from a date before it, ${anchor.date}`
  if (anchor.kind === 'event') return `${interval}; counted from an event that the text names`
  if (anchor.kind === 'unknown') return `${interval}; what it is counted from is not known`
  return interval
}

/** What a figure was read as, in plain words. */
export function figureReading(figure: FigureRow): string {
  const counted = [figure.unit, figure.counts].filter((part) => part !== undefined).join(', ')
  return `${interval(figure)}${counted === '' ? '' : ` (${counted})`}`
}

function interval({ min, max, openMin, openMax, vague }: FigureRow): string {
  if (vague && min === null && max === null) return 'no number given'
  if (min !== null && min === max) return String(min)
  if (min !== null && max !== null) return `${openMin ? 'more than ' : ''}${min} to ${openMax ? 'less than ' : ''}${max}`
  if (min !== null) return `${openMin ? 'more than' : 'at least'} ${min}`
  if (max !== null) return `${openMax ? 'less than' : 'at most'} ${max}`
  return 'no number given'
}
