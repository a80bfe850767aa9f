import { date, directionOf, numberAt } from './time-fields.ts'
import { edgeOf } from './time-modifiers.ts'
import type { TimeMatch, TimeMeaning, TimeRule } from '../times.ts'

const MAY_BEFORE = new Set(
  'in since last next by until till of from to and for between through during late early mid on or this before after , (-'.split(' '),
)

const SHORT_BEFORE = new Set('in since last next by until till from during late early mid before after between'.split(' '))

/** "May", "March" and short forms without their stop are months only after a word that asks for a time. */
function isMonth(match: TimeMatch): boolean {
  const month = match.one('month')
  if (month && (month.text.length > 4 || month.text.endsWith('.') || /^(?:june|july)$/i.test(month.text))) return true
  if (match.tokens.length > 1) return true
  if (month) return SHORT_BEFORE.has(match.before[0] ?? '')
  return MAY_BEFORE.has(match.before[0] ?? '') && !/^(?:be|have|not|the|also|[a-z]+ed)$/.test(match.after[0] ?? '')
}

/** Dates that leave something to be filled in: days, months, quarters, seasons. */
export const partialRules: readonly TimeRule[] = [
  { pattern: '{the}? {year} {QUARTER}', read: (match) => quarter(match, numberAt(match, 'nth', 'second', 'ordinal')) },
  {
    pattern: '{the} {year} ({reference}|{quarter})',
    read: (match) => {
      if (match.one('reference') && match.one('reference')?.value !== 'period') return undefined
      return { kind: 'calendar', fields: { year: Number(match.one('year')?.value) }, keepsGrain: true }
    },
  },
  { pattern: '{unit}{possessive}?{hyphen}?{edge}', read: yearEnd },
  { pattern: '({WEEKDAY}{comma}?)? ({last}|{next}|{this})? {MONTH} {the}?{DAY}', read: date },
  { pattern: '({WEEKDAY}{comma}?)? ({the}?{DAY}|{the}{nth}) {of}? {MONTH}', read: date },
  { pattern: '({WEEKDAY}{comma}?)? {MONTH} {the}? {nth} ({comma}? {year})?', read: date },
  {
    pattern: '({the}?{edge}({of}|{hyphen})?)? ({last}|{next}|{this})? {MONTH}',
    read: (match) => (isMonth(match) ? date(match) : undefined),
  },
  {
    pattern: '{the}?{ordinal}',
    read: (match) => (/^(?:on|until|till)$/.test(match.before[0] ?? '') && match.one('the') ? date(match) : undefined),
  },
  {
    pattern: '{the}? {fiscal}? {QUARTER} (({of}|{comma})? {fiscal}? {year})?',
    read: (match) => quarter(match, numberAt(match, 'nth', 'second', 'ordinal')),
  },
  {
    pattern: '{the}? ({edge}({of}|{hyphen})?{the}?)? ({last}|{next}|{this})? {SEASON} ({of}?{year})?',
    read: season,
  },
  {
    pattern: '{the}? ({nth}|{second}|{last}){hyphen}?{half} {of} {year}',
    read: (match) => ({
      kind: 'calendar',
      fields: { year: Number(match.one('year')?.value), half: match.one('nth')?.value === 1 ? 1 : 2 },
    }),
  },
]

/** "year-end" is its last day. */
function yearEnd(match: TimeMatch): TimeMeaning | undefined {
  if (match.one('unit')?.value !== 'year' || match.one('edge')?.value !== 'end') return undefined
  return { kind: 'calendar', fields: { month: 12, day: 31 }, direction: 'this' }
}

function quarter(match: TimeMatch, nth: number | undefined): TimeMeaning | undefined {
  if (nth === undefined || nth < 1 || nth > 4) return undefined
  const year = numberAt(match, 'year')
  return { kind: 'calendar', fields: { quarter: nth, ...(year !== undefined && { year }) }, direction: 'tense' }
}

/** "Spring" and "fall" need an article, a year or a direction; "this fall" is a season, "they fall" is not. */
function season(match: TimeMatch): TimeMeaning | undefined {
  const clear = match.one('season') ?? match.one('year') ?? match.one('last') ?? match.one('next') ?? match.one('this') ?? match.one('edge')
  const asked = /^(?:in|since|by|until|during)$/.test(match.before[0] ?? '') || (match.one('the') !== undefined && !/^of$/.test(match.after[0] ?? ''))
  if (!clear && !(asked && match.one('mayseason')?.value === 'SP')) return undefined
  const value = (match.one('season') ?? match.one('mayseason'))?.value
  const year = numberAt(match, 'year')
  return {
    kind: 'calendar',
    fields: { season: value as 'SP', ...(year !== undefined && { year }) },
    direction: directionOf(match),
    ...edgeOf(match),
  }
}
