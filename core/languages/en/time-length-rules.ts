import { boundOf } from './time-modifiers.ts'
import { unitOf } from './time-units.ts'
import type { TimeMatch, TimeMeaning, TimeRule } from '../times.ts'

const AGE = new Set(['old', 'of age'])

/** A length of time, unless it is an age. */
function length(match: TimeMatch): TimeMeaning | undefined {
  const unit = unitOf(match)
  const next = match.after[0] ?? ''
  if (!unit || next === 'old' || (next === '-' && match.after[1] === 'old') || AGE.has(`${next} ${match.after[1] ?? ''}`)) return undefined
  if ((unit === 'quarter' && match.one('hyphen')) || (match.one('year') && (unit === 'second' || unit === 'quarter'))) return undefined
  const side = match.one('last') ? 'before' : match.one('next') ? 'after' : undefined
  const amount = match.one('few') || (match.one('couple')?.text === 'couple' && match.count === undefined) ? 'some' : match.count
  if (amount === undefined || (unit === 'second' && match.one('article'))) return undefined
  return { kind: 'duration', amount, unit, ...(side && { side }), ...boundOf(match) }
}

function vagueLength(match: TimeMatch): TimeMeaning | undefined {
  const unit = unitOf(match)
  if (!unit) return undefined
  const side = match.one('last') || match.one('recent') ? 'before' : match.one('next') ? 'after' : undefined
  return { kind: 'duration', amount: 'some', unit, ...(side && { side }), ...boundOf(match) }
}

/** "a year" is a length; after a number it says how often ("twice a year", "$5 a day"). */
function oneUnit(match: TimeMatch): TimeMeaning | undefined {
  const unit = unitOf(match)
  if (!unit || unit === 'second' || unit === 'night' || (match.after[0] === '-' && match.after[1] === 'old')) return undefined
  const rate = /^(?:once|twice|times|million|billion|cents|percent|each|dollars|thousand|%|people|hours|days|tons|barrels|[\d.,]+)$/.test(
    match.before[0] ?? '',
  )
  if (rate) return { kind: 'set', value: `P${unit === 'hour' || unit === 'minute' ? 'T' : ''}1${unit[0]?.toUpperCase()}`, grain: unit }
  return { kind: 'duration', amount: 1, unit, ...boundOf(match) }
}

const BARE = /^(?:for|in|within|take|takes|took|of|after|few|over|many|lasted|two|spent|lasts|some|and|or)$/

/** "every day", "each Thursday", "every two weeks" */
function every(match: TimeMatch): TimeMeaning | undefined {
  const weekday = match.one('weekday')?.value
  if (typeof weekday === 'number') return { kind: 'set', value: `XXXX-WXX-${weekday > 7 ? weekday - 10 : weekday}`, grain: 'day' }
  const part = match.one('daypart')?.value
  if (part !== undefined) return { kind: 'set', value: `XXXX-XX-XXT${part}`, grain: 'day' }
  const month = (match.one('month') ?? match.one('maymonth'))?.value
  if (typeof month === 'number') return { kind: 'set', value: `XXXX-${String(month).padStart(2, '0')}`, grain: 'month' }
  const season = (match.one('season') ?? match.one('mayseason'))?.value
  if (season !== undefined) return { kind: 'set', value: `XXXX-${season}`, grain: 'season' }
  const unit = unitOf(match)
  if (!unit) return undefined
  const other = match.tokens.some((token) => token.text.toLowerCase() === 'other')
  const amount = other ? 2 : (match.count ?? (match.one('few') ? 'X' : 1))
  const clock = unit === 'hour' || unit === 'minute' || unit === 'second'
  return {
    kind: 'set',
    value: `P${clock ? 'T' : ''}${amount}${unit === 'night' ? 'D' : unit[0]?.toUpperCase()}`,
    grain: unit === 'night' ? 'day' : unit,
  }
}

/** Lengths, and what recurs. */
export const lengthRules: readonly TimeRule[] = [
  { pattern: '{APPROX}? {COUNT} ({hyphen}|{full}|{more}|{fiscal}){0,3} {UNIT} ({hyphen}{full})?', read: length },
  { pattern: '{the}? ({last}|{next}|{nth}|{recent}) {COUNT} {full}? {fiscal}? {UNIT}', read: length },
  { pattern: '{the} {COUNT} {UNIT}', read: length },
  { pattern: '{APPROX}? {SOME} {full}? {UNIT}', read: vagueLength },
  { pattern: '{the}? ({last}|{next}|{recent}) {few} {full}? {UNIT}', read: vagueLength },
  { pattern: '({APPROX}|{more}{than})? {article} {full}? {unit} ({and} {article} {half})?', read: halfMore },
  { pattern: '{half} {article} {unit}|{article} {half}{hyphen}?{unit}', read: halfUnit },
  {
    pattern: '{units}',
    read: (match) => (BARE.test(match.before[0] ?? '') && !/^(?:old|of)$/.test(match.after[0] ?? '') ? vagueLength(match) : undefined),
  },
  { pattern: '{units}{hyphen}{full}|{unit}{hyphen}{full}', read: (match) => (match.one('units') ? vagueLength(match) : oneUnit(match)) },
  { pattern: '{every} ({other}|{COUNT}|{few})? ({unit}|{units}|{weekday}|{daypart}|{MONTH}|{SEASON}|{quarter}|{weekend})', read: everyChecked },
  { pattern: '{set}', read: (match) => ({ kind: 'set', value: String(match.one('set')?.value), grain: 'day' }) },
]

function everyChecked(match: TimeMatch): TimeMeaning | undefined {
  const other = match.one('other')
  return other && other.text.toLowerCase() !== 'other' ? undefined : every(match)
}

/** "an hour and a half" */
function halfMore(match: TimeMatch): TimeMeaning | undefined {
  const unit = unitOf(match)
  if (!match.one('half')) return oneUnit(match)
  return unit && { kind: 'duration', amount: 1.5, unit, ...boundOf(match) }
}

function halfUnit(match: TimeMatch): TimeMeaning | undefined {
  const unit = unitOf(match)
  return unit && { kind: 'duration', amount: 0.5, unit }
}
