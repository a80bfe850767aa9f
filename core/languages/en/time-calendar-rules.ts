import { date, dateFields, numberAt } from './time-fields.ts'
import { edgeOf } from './time-modifiers.ts'
import type { TimeMatch, TimeMeaning, TimeRule } from '../times.ts'

const BEFORE_YEARS = new Set('in since by from until till before after during early late mid for year fiscal circa summer winter spring autumn fall ( -'.split(' ')) // prettier-ignore
/** Stands before years and before what is counted. */
const BEFORE_EITHER = new Set('to of between and through around about than'.split(' '))
/** "more than 1400": what is compared in number. */
const COMPARED = new Set('more less fewer over other'.split(' '))
const JOINING = new Set('and to or -'.split(' '))
const NOT_BEFORE_YEARS = new Set('$ £ € # no nos number flight boeing section article page room resolution highway route channel'.split(' '))
const COUNTED = new Set('percent per people men women children hours days dollars euros pounds metres meters miles kilometres kilometers km feet tons tonnes troops soldiers families homes houses shares points votes jobs members workers bc bce'.split(' ')) // prettier-ignore

/** Whether four digits are a year: what is counted may follow a number, and money or a label may stand before it. */
function isYear(match: TimeMatch): boolean {
  const [before = '', next = ''] = [match.before[0], match.after[0]]
  if (NOT_BEFORE_YEARS.has(before) || COUNTED.has(next) || match.touching.after.startsWith('%')) return false
  const year = Number(match.one('year')?.value ?? 0)
  if (BEFORE_YEARS.has(before)) return year >= 1000 && year < 2100
  if (before === 'than' && COMPARED.has(match.before[1] ?? '')) return false
  // "between 1500 and 2500 boats": one number that is counted tells of the other.
  const other = match.after[1] ?? ''
  if (JOINING.has(next) && /^\d{3,5}$/.test(other) && (Number(other) >= 2100 || counted(match.after[2] ?? ''))) return false
  const plural = counted(next) && match.touching.after === ' '
  return year >= (BEFORE_EITHER.has(before) ? 1700 : 1400) && year < 2100 && !plural
}

/** Whether a word may be what a number counts: a plural, or one of those that always are counted. */
function counted(word: string): boolean {
  return COUNTED.has(word) || (/^[a-z]{3,}s$/.test(word) && !/^(?:was|is|has|as|this)$/.test(word))
}

/** Dates that name their year, years, decades, centuries. */
export const calendarRules: readonly TimeRule[] = [
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

/** "August 14–15": where the year is left out, it is that of the document. */
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

/** Day and month are told apart where one is above 12; otherwise the month is taken to come first, unless the text shows otherwise, and that is said. */
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
    numeric: { dayFirst, ...(open && { otherwise: { year, month: day, day: month } }) },
    ...(open && { assumption: dayFirst ? 'the day is written before the month' : 'the month is written before the day' }),
  }
}
