import { edgeOf } from './time-modifiers.ts'
import type { CalendarFields, Direction, TimeClass, TimeMatch, TimeMeaning, TimeRule } from '../times.ts'

/** The number that a token of one of these classes carries. */
function numberAt(match: TimeMatch, ...names: readonly TimeClass[]): number | undefined {
  for (const name of names) {
    const value = match.one(name)?.value
    if (typeof value === 'number') return value
  }
  return undefined
}

const BEFORE_YEARS = new Set('in since by from to until till of before after during early late mid for year fiscal between and through around about circa summer winter spring autumn fall than ( -'.split(' ')) // prettier-ignore
const NOT_BEFORE_YEARS = new Set('$ £ € # no nos number flight boeing section article page room resolution highway route channel'.split(' '))
const COUNTED = new Set('percent per people men women children hours days dollars euros pounds metres meters miles kilometres kilometers km feet tons tonnes troops soldiers families homes houses shares points votes jobs members workers'.split(' ')) // prettier-ignore

/** Whether four digits are a year: what is counted may follow a number, and money or a label may stand before it. */
function isYear(match: TimeMatch): boolean {
  const [before = '', next = ''] = [match.before[0], match.after[0]]
  if (NOT_BEFORE_YEARS.has(before) || COUNTED.has(next) || match.touching.after.startsWith('%')) return false
  const year = Number(match.one('year')?.value ?? 0)
  if (BEFORE_YEARS.has(before)) return year >= 1000 && year < 2100
  const plural = /^[a-z]{3,}s$/.test(next) && match.touching.after === ' ' && !/^(?:was|is|has|as|this)$/.test(next)
  return year >= 1400 && year < 2100 && !plural
}

function directionOf(match: TimeMatch): Direction {
  if (match.one('last')) return 'last'
  if (match.one('next')) return 'next'
  return match.one('this') ? 'this' : 'tense'
}

/** Month, day, year and weekday of the match; undefined where the day is none. */
function dateFields(match: TimeMatch): CalendarFields | undefined {
  const month = numberAt(match, 'month', 'maymonth')
  const day = numberAt(match, 'small', 'ordinal', 'nth')
  if (day !== undefined && (day < 1 || day > 31 || !Number.isInteger(day))) return undefined
  const year = numberAt(match, 'year')
  const weekday = numberAt(match, 'weekday', 'shortday')
  return {
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    ...(weekday !== undefined && { weekday: weekday > 7 ? weekday - 10 : weekday }),
  }
}

function date(match: TimeMatch): TimeMeaning | undefined {
  const fields = dateFields(match)
  return fields && { kind: 'calendar', fields, direction: directionOf(match), ...edgeOf(match) }
}

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

const ABSOLUTE: readonly TimeRule[] = [
  { pattern: '({WEEKDAY}{comma}?)? {MONTH} {the}?{DAY} {comma}? {year}', read: date },
  { pattern: '({WEEKDAY}{comma}?)? {the}?{DAY} {of}? {MONTH} {comma}? {year}', read: date },
  { pattern: '({the}?{edge}({of}|{hyphen})?)? {MONTH} ({of}|{comma})? {year}', read: date },
  {
    pattern: '{isodate}',
    read: (match) => {
      const [year, month, day] = String(match.one('isodate')?.value ?? '').slice(0, 10).split('-').map(Number) // prettier-ignore
      const clock = /T(\d\d):(\d\d)/.exec(String(match.one('isodate')?.value))
      if (year === undefined || month === undefined || day === undefined) return undefined
      return { kind: 'calendar', fields: { year, month, day }, ...(clock && { time: { hour: Number(clock[1]), minute: Number(clock[2]) } }) }
    },
  },
  { pattern: '({WEEKDAY}{comma}?)? {numericdate}', read: numericDate },
  { pattern: '({the}?{edge}({of}|{hyphen})?)? {fiscal}? {year}', read: (match) => (isYear(match) ? yearMeaning(match) : undefined) },
  {
    pattern: '{the}?{fiscal}?{unit}{year}',
    read: (match) => (match.one('unit')?.value === 'year' ? yearMeaning(match) : undefined),
  },
  {
    pattern: '{the}{unit}{numeral}{scale}|({MONTH}|{the}?{SEASON}{of}?)?{numeral}{hyphen}?{numeral}({hyphen}?{numeral})?',
    read: (match) => {
      if (match.tokens.length < 2 || (match.one('unit') && match.one('unit')?.value !== 'year')) return undefined
      const year = match.count ?? 0
      const month = numberAt(match, 'month', 'maymonth')
      const season = (match.one('season') ?? match.one('mayseason'))?.value as 'SP' | undefined
      if (year < 1400 || year >= 2100) return undefined
      return { kind: 'calendar', fields: { year, ...(month !== undefined && { month }), ...(season !== undefined && { season }) } }
    },
  },
  { pattern: '{year}({hyphen}|{slash})({year}|{small})', read: yearRange },
  { pattern: '{MONTH} {DAY} ({hyphen}|{to}) {DAY} ({comma}? {year})?', read: dayRange },
  { pattern: '{DAY} ({hyphen}|{to}) {DAY} {MONTH} ({comma}? {year})?', read: dayRange },
  { pattern: '{the}?{edge}?{hyphen}?{of}?{the}?{decade}', read: decade },
  {
    pattern: '{the}?({edge}({hyphen}|{of}{the})?)?{century}',
    read: (match) => ({ kind: 'calendar', fields: { century: Number(match.one('century')?.value) }, ...edgeOf(match) }),
  },
  {
    pattern: '{the}?{edge}?{nth}{hyphen}?{unit}|{the}?{edge}?{numeral}{hyphen}{nth}{hyphen}?{unit}',
    read: (match) => {
      if (match.one('unit')?.value !== 'century') return undefined
      const nth = Number(match.one('nth')?.value ?? 0) + Number(match.one('numeral')?.value ?? 0)
      return nth > 3 ? { kind: 'calendar', fields: { century: nth - 1 }, ...edgeOf(match) } : undefined
    },
  },
]

function yearMeaning(match: TimeMatch): TimeMeaning {
  return { kind: 'calendar', fields: { year: Number(match.one('year')?.value) }, ...edgeOf(match) }
}

function yearRange(match: TimeMatch): TimeMeaning | undefined {
  const from = Number(match.all('year')[0]?.value)
  const last = match.all('year')[1]?.value ?? match.one('small')?.value
  const to = Number(last) < 100 ? Math.floor(from / 100) * 100 + Number(last) : Number(last)
  if (to <= from || to - from > 400 || match.tokens.length !== 3 || match.touching.before === '-') return undefined
  return { kind: 'range', from: { year: from }, to: { year: to } }
}

/** "October 25–26": where the year is left out, it is that of the document. */
function dayRange(match: TimeMatch): TimeMeaning | undefined {
  const [first, last] = match.tokens.filter((token) => token.class === 'small' || token.class === 'ordinal').map((token) => Number(token.value))
  const fields = dateFields(match)
  if (fields === undefined || first === undefined || last === undefined || first >= last || last > 31) return undefined
  return { kind: 'range', from: { ...fields, day: first }, to: { ...fields, day: last } }
}

function decade(match: TimeMatch): TimeMeaning {
  const value = Number(match.one('decade')?.value)
  return { kind: 'calendar', fields: { decade: value < 10 ? 190 + value : value }, ...edgeOf(match) }
}

/** Day and month are told apart where one is above 12; otherwise the month is taken to come first, and that is said. */
function numericDate(match: TimeMatch): TimeMeaning | undefined {
  const [first = 0, second = 0, year = 0] = String(match.one('numericdate')?.value).split('/').map(Number)
  const dotted = (match.one('numericdate')?.text ?? '').includes('.')
  const dayFirst = first > 12 || (dotted && second <= 12)
  const [month, day] = dayFirst ? [second, first] : [first, second]
  if (month > 12) return undefined
  const open = first <= 12 && second <= 12 && first !== second
  return {
    kind: 'calendar',
    fields: { year, month, day },
    ...(open && { assumption: dayFirst ? 'the day is written before the month' : 'the month is written before the day' }),
  }
}

const PARTIAL: readonly TimeRule[] = [
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

/** Dates, months, years, quarters, seasons, decades, centuries. */
export const calendarRules: readonly TimeRule[] = [...ABSOLUTE, ...PARTIAL]
