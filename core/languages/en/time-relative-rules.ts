import { boundOf, edgeOf } from './time-modifiers.ts'
import { unitOf } from './time-units.ts'
import type { CalendarFields, TimeMatch, TimeMeaning, TimeRule } from '../times.ts'

/** "last" −1, "next" 1, "this" 0. */
function sideOf(match: TimeMatch): number {
  if (match.one('last')) return -1
  return match.one('next') ? 1 : 0
}

const ANAPHORIC = new Set('previous preceding following prior succeeding'.split(' '))

/** "last year", "this week"; "the previous day" and "that month" are measured from the time mentioned before. */
function unitStep(match: TimeMatch): TimeMeaning | undefined {
  const unit = unitOf(match)
  if (!unit || unit === 'second' || unit === 'minute' || unit === 'hour') return undefined
  const word = (match.one('last') ?? match.one('next') ?? match.one('that'))?.text.toLowerCase() ?? ''
  const anaphoric = ANAPHORIC.has(word) || match.one('that') !== undefined || (match.one('the') !== undefined && word === 'next')
  if ((unit === 'day' && !anaphoric) || match.named) return undefined
  const bare = match.one('the') !== undefined && match.one('edge') !== undefined && word === ''
  return { kind: 'step', unit, by: sideOf(match), from: anaphoric ? 'previous' : 'document', ...(bare && { ofTheStory: true }), ...edgeOf(match) }
}

/** "the past decade" is a stretch that ends now. */
function theLast(match: TimeMatch): TimeMeaning | undefined {
  const unit = unitOf(match)
  const word = (match.one('last') ?? match.one('next'))?.text.toLowerCase() ?? ''
  if (unit === undefined || ANAPHORIC.has(word)) return unitStep(match)
  if (unit === 'decade' || unit === 'century' || unit === 'hour')
    return { kind: 'duration', amount: 1, unit, side: match.one('next') ? 'after' : 'before' }
  return unitStep(match)
}

/** "three days ago", "two weeks later". */
function ago(match: TimeMatch): TimeMeaning | undefined {
  const unit = unitOf(match)
  const count = match.count ?? (match.one('half') ? 1.5 : 1)
  if (!unit) return undefined
  const earlier = match.one('earlier')
  const word = earlier?.text.toLowerCase()
  const sign = match.one('hence') || earlier?.value === 1 ? 1 : -1
  if (word === 'before' || word === 'after') return undefined
  if (earlier && (unit === 'hour' || unit === 'minute' || unit === 'second')) return { kind: 'duration', amount: count, unit, ...boundOf(match) }
  return { kind: 'step', unit, by: sign * count, from: earlier ? 'previous' : 'document', ...boundOf(match) }
}

/** "a year earlier" keeps the grain of what it is compared with: a quarter after a quarter. */
function yearEarlier(match: TimeMatch): TimeMeaning | undefined {
  if (unitOf(match) !== 'year') return match.one('article') ? ago(match) : undefined
  const word = match.one('earlier')?.text.toLowerCase()
  if (word === 'before' || word === 'after') return undefined
  if (match.one('earlier')?.value === 1) return { kind: 'step', unit: 'year', by: 1, from: 'previous' }
  return { kind: 'step', unit: 'year', by: -1, from: 'document', keepsGrain: true }
}

/** "last year's third quarter", "January this year". */
function inside(match: TimeMatch, fields: CalendarFields): TimeMeaning | undefined {
  if (unitOf(match) !== 'year') return undefined
  return { kind: 'step', unit: 'year', by: sideOf(match), from: 'document', inside: fields, ...edgeOf(match) }
}

function weekdayStep(match: TimeMatch): TimeMeaning | undefined {
  const raw = Number((match.one('weekday') ?? match.one('shortday'))?.value)
  const short = match.one('shortday')
  if (short && !short.text.endsWith('.') && !/^(?:on|last|next|this)$/.test(match.before[0] ?? '') && !match.one('last') && !match.one('next'))
    return undefined
  if (
    raw > 7 &&
    match.before[0] === 'on' &&
    match.tokens.length === 1 &&
    !/^(?!and|or|at|in|from|to|when|during|between|before|after|but|as)[a-z]/.test(match.after[0] ?? '')
  )
    return { kind: 'set', value: `XXXX-WXX-${raw - 10}`, grain: 'day' }
  const fields = { weekday: raw > 7 ? raw - 10 : raw }
  const direction = match.one('last') ? 'last' : match.one('next') ? 'next' : match.one('this') ? 'this' : 'tense'
  return { kind: 'calendar', fields, direction, ...edgeOf(match) }
}

function nearQuarter(match: TimeMatch): TimeMeaning | undefined {
  const nth = Number((match.one('nth') ?? match.one('second') ?? match.one('ordinal'))?.value)
  return nth >= 1 && nth <= 4 ? inside(match, { quarter: nth }) : undefined
}

/** Expressions measured from the document's date or from the time mentioned before. */
export const relativeRules: readonly TimeRule[] = [
  { pattern: '({earlier}|{edge})? {deictic}', read: deictic },
  { pattern: '{the} {unit} {earlier} {deictic}|{unit} {earlier} {deictic}', read: aroundDeictic },
  { pattern: '({earlier}|{edge})? {the}? ({last}|{next}|{this})? {WEEKDAY}', read: weekdayStep },
  { pattern: '{WEEKDAY} {last} {unit}|{WEEKDAY} {this} {unit}|{WEEKDAY} {next} {unit}', read: weekdayOfWeek },
  {
    pattern: '({the}?{edge}({of}|{hyphen})?|{earlier})? {the}? ({last}|{next}|{this}|{that}|{this}{that}) {fiscal}? ({unit}|{quarter}|{weekend})',
    read: theLast,
  },
  { pattern: '{the} {edge} {of} {the} ({fiscal}? {unit}|{quarter}|{weekend})', read: (match) => unitStep(match) },
  { pattern: '{article} {unit} {and} {article} {half} ({ago}|{earlier})', read: ago },
  { pattern: '{APPROX}? {COUNT} {hyphen}? {UNIT} ({and} {so})? ({ago}|{earlier}|{hence})', read: ago },
  {
    pattern: '{article} {unit} ({and} {so})? ({ago}|{earlier})|{the}?{article}? {unit} {hyphen}? ({ago}|{earlier}) ({quarter}|{reference})?',
    read: yearEarlier,
  },
  { pattern: '{APPROX}? ({SOME}|{approx}) {UNIT} ({ago}|{earlier})|{units} ({ago}|{earlier})', read: vagueAgo },
  { pattern: '({last}|{this}|{next}) {fiscal}? {unit} {possessive} {QUARTER}', read: nearQuarter },
  { pattern: '{the}? {QUARTER} ({of}|{in})? ({last}|{this}|{next}) {fiscal}? {unit}', read: nearQuarter },
  {
    pattern: '{edge}?{hyphen}? {MONTH} ({of}|{in})? {the}? ({last}|{this}|{next}) {unit}',
    read: (match) => inside(match, { month: Number((match.one('month') ?? match.one('maymonth'))?.value) }),
  },
  {
    pattern: '{the}? ({nth}|{second}){half} {of} ({the}|{last}|{this}|{next}) {unit}',
    read: (match) => inside(match, { half: match.one('nth')?.value === 1 ? 1 : 2 }),
  },
  { pattern: '{the} {weekend}', read: () => ({ kind: 'step', unit: 'weekend', by: -1, from: 'document' }) },
  {
    pattern: '{the} {recent} ({quarter}|{unit}|{reference})',
    read: (match) => {
      const unit = match.one('reference')?.value === 'period' ? 'quarter' : unitOf(match)
      return unit && unit !== 'day' ? { kind: 'step', unit, by: -1, from: 'document' } : undefined
    },
  },
  { pattern: '{earlier} {in} {the} {unit}', read: (match) => unitStep(match) },
  { pattern: '{the} ({fiscal}|{full}|{recent}{fiscal}) {unit}', read: theYear },
  { pattern: '{the} {unit}|{the} {quarter}', read: theUnit },
]

function deictic(match: TimeMatch): TimeMeaning | undefined {
  const token = match.one('deictic')
  if (match.named) return undefined
  if (token?.value === 'NI') return { kind: 'step', unit: 'day', by: 0, from: 'document', time: { part: 'NI' } }
  if (match.touching.after.startsWith("'") || token === undefined)
    return { kind: 'step', unit: 'day', by: Number(token?.value ?? 0), from: 'document' }
  return { kind: 'step', unit: 'day', by: Number(token.value), from: 'document', ...edgeOf(match) }
}

/** "the day before yesterday", "the day after tomorrow" */
function aroundDeictic(match: TimeMatch): TimeMeaning | undefined {
  const by = Number(match.one('deictic')?.value)
  const step = Number(match.one('earlier')?.value)
  return unitOf(match) === 'day' && !Number.isNaN(by) ? { kind: 'step', unit: 'day', by: by + step, from: 'document' } : undefined
}

function weekdayOfWeek(match: TimeMatch): TimeMeaning | undefined {
  const raw = Number((match.one('weekday') ?? match.one('shortday'))?.value)
  if (unitOf(match) !== 'week') return undefined
  return { kind: 'step', unit: 'week', by: sideOf(match), from: 'document', inside: { weekday: raw > 7 ? raw - 10 : raw } }
}

function vagueAgo(match: TimeMatch): TimeMeaning | undefined {
  return match.one('earlier') && !/^(?:earlier|later)$/i.test(match.one('earlier')?.text ?? '') ? undefined : { kind: 'reference', value: 'PAST_REF' }
}

function theUnit(match: TimeMatch): TimeMeaning | undefined {
  const unit = unitOf(match)
  if (unit === 'quarter') return { kind: 'step', unit, by: -1, from: 'document', keepsGrain: true }
  return undefined
}

/** "the fiscal year", "the full year" */
function theYear(match: TimeMatch): TimeMeaning | undefined {
  if (unitOf(match) !== 'year' || (match.one('full') && !/^(?:full|whole|entire)$/i.test(match.one('full')?.text ?? ''))) return undefined
  return { kind: 'step', unit: 'year', by: match.one('recent') ? -1 : 0, from: 'document' }
}
