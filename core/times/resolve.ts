import { addDays, addMonths, digits, isoDay, isoWeek, weekdayOf } from './calendar.ts'
import { durationValue, timeValue } from './value.ts'
import { fillFields, fieldsValue } from './fields.ts'
import { isStory, knownDateOf } from './known-date.ts'
import type { Day } from './calendar.ts'
import type { TimeMeaning } from '../languages/times.ts'
import type { KnownDate } from './known-date.ts'
import type { TimeContext } from './time-context.ts'
import type { TimeType } from '../model/times.ts'

export interface ResolvedTime {
  readonly type: TimeType
  readonly value: string
  readonly base: 'document' | 'previous' | 'none' | 'unknown'
  readonly assumption?: string
}

type Step = Extract<TimeMeaning, { readonly kind: 'step' }>

/** The TIMEX3 type and value of an expression in its context. */
export function resolveTime(meaning: TimeMeaning, context: TimeContext): ResolvedTime | undefined {
  switch (meaning.kind) {
    case 'reference':
      return { type: 'DATE', value: meaning.value, base: 'document' }
    case 'set':
      return { type: 'SET', value: meaning.value, base: 'none' }
    case 'duration':
      return { type: 'DURATION', value: durationValue(meaning.amount, meaning.unit), base: meaning.side ? 'document' : 'none' }
    case 'range': {
      const [from, to] = [fillFields(meaning.from, 'tense', context), fillFields(meaning.to, 'tense', context)]
      return from && to && { type: 'DATE', value: `${from.value}/${to.value}`, base: from.base }
    }
    case 'calendar': {
      if (meaning.keepsGrain) return { type: 'DATE', value: keptValue(meaning.fields.year ?? 0, context), base: 'none' }
      const filled = fillFields(meaning.fields, meaning.direction ?? 'tense', context)
      if (filled === undefined) return undefined
      const value = `${filled.value}${meaning.time ? timeValue(meaning.time) : ''}`
      const assumption = [meaning.assumption, filled.assumption].filter((part) => part !== undefined).join('; ')
      return { type: meaning.time ? 'TIME' : 'DATE', value, base: filled.base, ...(assumption !== '' && { assumption }) }
    }
    case 'holiday':
      return resolveHoliday(meaning, context)
    case 'step':
      return resolveStep(meaning, context)
  }
}

/** The day of a feast in the year named, or in the one that the document's date and the tense make likeliest. */
function resolveHoliday(
  { dateIn, year, direction }: Extract<TimeMeaning, { readonly kind: 'holiday' }>,
  context: TimeContext,
): ResolvedTime | undefined {
  if (year !== undefined) return { type: 'DATE', value: fieldsValue({ year, ...dateIn(year) }), base: 'none' }
  const document = context.document?.year
  if (document === undefined) return { type: 'DATE', value: 'XXXX-XX-XX', base: 'unknown' }
  const chosen = knownDateOf(fillFields(dateIn(document), direction, context)?.value)?.year
  if (chosen === undefined) return undefined
  return {
    type: 'DATE',
    value: fieldsValue({ year: chosen, ...dateIn(chosen) }),
    base: 'document',
    assumption: 'the year is taken from the date of the text',
  }
}

function resolveStep(step: Step, context: TimeContext): ResolvedTime {
  const told = knownDateOf(context.previous)
  const inStory = step.ofTheStory === true && told !== undefined && context.document !== undefined && isStory(told, context.document)
  const before = step.from === 'previous' || inStory ? told : undefined
  const previous = step.time && before?.day === undefined ? undefined : before
  const base = previous ?? context.document
  const type = step.time ? 'TIME' : 'DATE'
  const time = step.time ? timeValue(step.time) : ''
  if (base === undefined) return { type, value: `${unknownValue(step)}${time}`, base: 'unknown' }
  const assumption = step.from === 'previous' && !previous ? { assumption: 'measured from the date of the text' } : {}
  const kept = step.keepsGrain ? keptGrain(step, context) : undefined
  const value = kept ?? stepValue(step, base)
  return { type, value: `${value}${time}`, base: previous ? 'previous' : 'document', ...assumption }
}

/** "a year earlier", said of a quarter, is that quarter of the year before. */
function keptGrain(step: Step, { quarter }: TimeContext): string | undefined {
  const [, year, rest] = /^(\d{4})-(Q\d|H\d)$/.exec(quarter ?? '') ?? []
  if (year === undefined) return undefined
  return `${step.unit === 'year' ? Number(year) + step.by : year}-${rest}`
}

/** "the 2030 period", said after a quarter of another year, is that quarter of 2030. */
function keptValue(year: number, { quarter }: TimeContext): string {
  const rest = /^\d{4}-(Q\d|H\d)$/.exec(quarter ?? '')?.[1]
  return `${digits(year, 4)}${rest === undefined ? '' : `-${rest}`}`
}

/** The value of "so many units from this date", at the grain of the unit. */
function stepValue(step: Step, base: KnownDate): string {
  const whole = Math.round(step.by)
  const day: Day = { year: base.year, month: base.month ?? 1, day: base.day ?? 1 }
  if (step.inside) return insideValue(step, day)
  if (step.by !== whole && (step.unit === 'year' || step.unit === 'decade' || step.unit === 'century')) {
    const months = step.by * (step.unit === 'year' ? 12 : step.unit === 'decade' ? 120 : 1200)
    return step.unit === 'year' ? monthValue(addMonths(day, Math.round(months))) : digits(addMonths(day, Math.round(months)).year, 4)
  }
  const coarse = coarseValue(step.unit, day, whole)
  if (coarse !== undefined) return coarse
  if (base.month === undefined) return `${digits(base.year, 4)}-XX`
  if (step.unit === 'month') return monthValue(addMonths(day, whole))
  if (step.unit === 'quarter') return quarterValue(addMonths(day, 3 * whole))
  if (base.day === undefined) return `${digits(base.year, 4)}-${digits(base.month, 2)}-XX`
  if (step.unit === 'week') return Number.isInteger(step.by) ? isoWeek(addDays(day, 7 * whole)) : isoDay(addDays(day, Math.round(7 * step.by)))
  if (step.unit === 'weekend') return `${isoWeek(addDays(day, 7 * weekendShift(day, whole)))}-WE`
  return isoDay(addDays(day, step.unit === 'day' || step.unit === 'night' ? whole : 0))
}

/** "last weekend" on a Sunday is a week back, on a Wednesday the weekend before; this weekend is the coming one. */
function weekendShift(day: Day, by: number): number {
  return by < 0 && weekdayOf(day) === 7 ? 0 : by
}

function coarseValue(unit: Step['unit'], day: Day, by: number): string | undefined {
  if (unit === 'year') return digits(day.year + by, 4)
  if (unit === 'decade') return digits(Math.floor(day.year / 10) + by, 3)
  if (unit === 'century') return digits(Math.floor(day.year / 100) + by, 2)
  if (unit === 'half') return `${digits(day.year, 4)}-H${day.month <= 6 ? 1 : 2}`
  return undefined
}

function insideValue(step: Step, day: Day): string {
  if (step.unit === 'week') {
    const monday = addDays(day, 1 - weekdayOf(day) + 7 * step.by)
    return isoDay(addDays(monday, (step.inside?.weekday ?? 1) - 1))
  }
  return fieldsValue({ ...step.inside, year: day.year + step.by })
}

function monthValue(day: Day): string {
  return `${digits(day.year, 4)}-${digits(day.month, 2)}`
}

function quarterValue(day: Day): string {
  return `${digits(day.year, 4)}-Q${Math.ceil(day.month / 3)}`
}

/** The value at the grain of the unit, all digits unknown. */
function unknownValue({ unit, inside }: Step): string {
  if (inside) return fieldsValue(inside)
  if (unit === 'year') return 'XXXX'
  if (unit === 'month') return 'XXXX-XX'
  if (unit === 'week') return 'XXXX-WXX'
  if (unit === 'weekend') return 'XXXX-WXX-WE'
  if (unit === 'quarter') return 'XXXX-QX'
  return unit === 'decade' ? 'XXX' : unit === 'century' ? 'XX' : 'XXXX-XX-XX'
}
