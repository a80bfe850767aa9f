import type { CalendarFields, TimeMatch, TimeMeaning, TimeOfDay, TimeRule } from '../times.ts'

/** The hour and minute of a clock token, or the part of the day that a word names. */
function timeOfDay(match: TimeMatch): TimeOfDay | undefined {
  const clock = /T(\d\d):(\d\d)(?::(\d\d))?/.exec(String(match.one('clock')?.value ?? ''))
  if (clock) return { hour: Number(clock[1]), minute: Number(clock[2]), ...(clock[3] !== undefined && { second: Number(clock[3]) }) }
  const instant = match.one('instant')
  if (instant) return { hour: Number(instant.value), minute: 0 }
  const part = match.one('daypart')
  return part && { part: part.value as 'MO' }
}

function weekdayFields(match: TimeMatch): CalendarFields {
  const weekday = Number((match.one('weekday') ?? match.one('shortday'))?.value)
  return { weekday: weekday > 7 ? weekday - 10 : weekday }
}

function onWeekday(match: TimeMatch): TimeMeaning | undefined {
  const time = timeOfDay(match)
  if (!time) return undefined
  const direction = match.one('last') ? 'last' : match.one('next') ? 'next' : match.one('this') ? 'this' : 'tense'
  return { kind: 'calendar', fields: weekdayFields(match), direction, time }
}

function onDate(match: TimeMatch): TimeMeaning | undefined {
  const time = timeOfDay(match)
  const month = Number((match.one('month') ?? match.one('maymonth'))?.value)
  const day = Number((match.one('small') ?? match.one('ordinal'))?.value)
  const year = match.one('year')
  if (!time || !(day >= 1 && day <= 31)) return undefined
  return { kind: 'calendar', fields: { month, day, ...(year && { year: Number(year.value) }) }, time }
}

/** "tonight" has its part of the day in itself. */
function onDeictic(match: TimeMatch): TimeMeaning | undefined {
  const deictic = match.one('deictic')
  const by = typeof deictic?.value === 'number' ? deictic.value : 0
  const time = timeOfDay(match) ?? (deictic?.value === 'NI' ? { part: 'NI' as const } : undefined)
  return { kind: 'step', unit: 'day', by, from: 'document', ...(time && { time }) }
}

/** A clock time alone is on the day under discussion, or else on the document's. */
function alone(match: TimeMatch): TimeMeaning | undefined {
  if (!match.one('clock') && !/^(?:at|around|about|before|after|until|till|by|since|from|past)$/.test(match.before[0] ?? '')) return undefined
  const time = timeOfDay(match)
  return time && { kind: 'step', unit: 'day', by: 0, from: 'previous', time }
}

/** "7 in the morning", "10 at night" */
function hourInPart(match: TimeMatch): TimeMeaning | undefined {
  const hour = match.count ?? 0
  const part = match.one('daypart')?.value
  if (hour < 1 || hour > 12 || !Number.isInteger(hour)) return undefined
  const late = part === 'AF' || part === 'EV' || (part === 'NI' && hour > 5)
  return { kind: 'step', unit: 'day', by: 0, from: 'previous', time: { hour: (hour % 12) + (late ? 12 : 0), minute: 0 } }
}

/** Clock times and parts of the day, alone and with their day. */
export const clockRules: readonly TimeRule[] = [
  { pattern: '{approx}? {CLOCK} {comma}? {in}? ({last}|{next}|{this})? {WEEKDAY}', read: onWeekday },
  { pattern: '({last}|{next}|{this})? {WEEKDAY} {comma}? {at}? {approx}? {CLOCK}', read: onWeekday },
  { pattern: '({last}|{next}|{this})? {WEEKDAY} {daypart}', read: partOfWeekday },
  { pattern: '{daypart} {of} {WEEKDAY}', read: onWeekday },
  { pattern: '{approx}? {CLOCK} {comma}? {in}? {deictic}', read: onDeictic },
  { pattern: '{deictic} {comma}? {at}? {approx}? {CLOCK}', read: onDeictic },
  { pattern: '{deictic} {daypart}', read: onDeictic },
  { pattern: '{approx}? {CLOCK} {comma}? {in}? ({WEEKDAY}{comma}?)? {MONTH} {DAY} ({comma}?{year})?', read: onDate },
  { pattern: '{approx}? {CLOCK} {comma}? {in}? ({WEEKDAY}{comma}?)? {DAY} {of}? {MONTH} ({comma}?{year})?', read: onDate },
  { pattern: '({WEEKDAY}{comma}?)? {DAY} {MONTH} {comma}? {year} {comma}?{hyphen}?{at}? {CLOCK}', read: onDate },
  { pattern: '({WEEKDAY}{comma}?)? {MONTH} {DAY} {comma}? {year} {comma}?{hyphen}?{at}? {CLOCK}', read: onDate },
  { pattern: '{approx}? {CLOCK}', read: alone },
  { pattern: '({small}|{numeral}) {in} {the} {daypart}|({small}|{numeral}) {at} {daypart}', read: hourInPart },
  {
    pattern: '{earlier}? ({last}|{this}) {daypart}',
    read: (match) => {
      const time = timeOfDay(match)
      const last = match.one('last')?.text.toLowerCase()
      if (!time || (last !== undefined && last !== 'last')) return undefined
      return { kind: 'step', unit: 'day', by: last ? -1 : 0, from: 'document', time }
    },
  },
  {
    pattern: '{that} {daypart}|{the} ({next}|{last}) {daypart}',
    read: (match) => {
      const time = timeOfDay(match)
      const by = match.one('next') ? 1 : match.one('last') ? -1 : 0
      return time && { kind: 'step', unit: 'day', by, from: 'previous', time }
    },
  },
]

/** "Tuesday nights" recur; "Tuesday night" is one. */
function partOfWeekday(match: TimeMatch): TimeMeaning | undefined {
  const fields = weekdayFields(match)
  const part = match.one('daypart')
  if (part?.text.toLowerCase().endsWith('s')) return { kind: 'set', value: `XXXX-WXX-${fields.weekday}T${part.value}`, grain: 'day' }
  return onWeekday(match)
}
