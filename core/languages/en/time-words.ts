import { numberWords } from './number-words.ts'
import type { TimeClass, TimeWord } from '../times.ts'

const MONTHS = 'january february march april may june july august september october november december'.split(' ')
const MONTHS_SHORT = { jan: 1, feb: 2, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9, oct: 10, nov: 11, dec: 12 }
const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ')
const WEEKDAYS_SHORT = { mon: 1, tue: 2, tues: 2, wed: 3, thu: 4, thur: 4, thurs: 4, fri: 5, sat: 6, sun: 7 }
const UNITS = ['minute', 'hour', 'day', 'week', 'month', 'year', 'decade', 'century', 'night', 'fortnight']

/** Words of one class, with a value each. */
function valued(name: TimeClass, values: Readonly<Record<string, number | string>>): [string, TimeWord][] {
  return Object.entries(values).map(([word, value]) => [word, { class: name, value }])
}

/** Words of one class that speak for themselves. */
function plain(name: TimeClass, words: string): [string, TimeWord][] {
  return words.split(' ').map((word) => [word, { class: name, value: word }])
}

function plural(unit: string): string {
  return unit === 'century' ? 'centuries' : `${unit}s`
}

/** The words that can stand in an English temporal expression. */
export const timeWords: ReadonlyMap<string, TimeWord> = new Map<string, TimeWord>([
  ...[...numberWords].map(([word, entry]): [string, TimeWord] => {
    if (entry.kind === 'ordinal') return [word, { class: 'nth', value: entry.value }]
    return [word, { class: entry.kind === 'scale' ? 'scale' : 'numeral', value: entry.value }]
  }),
  ['second', { class: 'second', value: 2 }],
  ...MONTHS.map((word, at): [string, TimeWord] => {
    const ambiguous = word === 'may' || word === 'march'
    return [word, { class: ambiguous ? 'maymonth' : 'month', value: at + 1, capital: true }]
  }),
  ...Object.entries(MONTHS_SHORT).map(([word, value]): [string, TimeWord] => [word, { class: 'month', value, capital: true, short: true }]),
  ['mar', { class: 'maymonth', value: 3, capital: true, short: true }],
  ...WEEKDAYS.flatMap((word, at): [string, TimeWord][] => [
    [word, { class: 'weekday', value: at + 1 }],
    [`${word}s`, { class: 'weekday', value: at + 11 }],
  ]),
  ...Object.entries(WEEKDAYS_SHORT).map(([word, value]): [string, TimeWord] => [word, { class: 'shortday', value, capital: true, short: true }]),
  ...UNITS.flatMap((unit): [string, TimeWord][] => [
    [unit, { class: 'unit', value: unit }],
    [plural(unit), { class: 'units', value: unit }],
  ]),
  ['seconds', { class: 'units', value: 'second' }],
  ['quarters', { class: 'units', value: 'quarter' }],
  ['weekends', { class: 'units', value: 'weekend' }],
  ['mins', { class: 'units', value: 'minute' }],
  ['hrs', { class: 'units', value: 'hour' }],
  ['semester', { class: 'unit', value: 'half' }],
  ...plain('quarter', 'quarter'),
  ...plain('half', 'half'),
  ...plain('weekend', 'weekend'),
  ...valued('season', { summer: 'SU', winter: 'WI', autumn: 'FA', summers: 'SU', winters: 'WI' }),
  ...valued('mayseason', { spring: 'SP', fall: 'FA' }),
  ...valued('daypart', { morning: 'MO', afternoon: 'AF', evening: 'EV', night: 'NI', dawn: 'MO', dusk: 'EV', mornings: 'MO', afternoons: 'AF', evenings: 'EV', nights: 'NI', nightfall: 'NI', daybreak: 'MO', sunrise: 'MO', sunset: 'EV' }), // prettier-ignore
  ...valued('instant', { noon: 12, midday: 12, midnight: 0 }),
  ...valued('deictic', { today: 0, yesterday: -1, tomorrow: 1, tonight: 'NI', overnight: 'NI' }),
  ...valued('decade', { twenties: 2, thirties: 3, forties: 4, fifties: 5, sixties: 6, seventies: 7, eighties: 8, nineties: 9 }),
  ...plain('last', 'last past previous prior preceding'),
  ...plain('next', 'next coming following upcoming succeeding'),
  ...plain('this', 'this current'),
  ...plain('that', 'that same these'),
  ...plain('so', 'so'),
  ...plain('plus', 'plus odd'),
  ...plain('eve', 'eve'),
  ...plain('near', 'near foreseeable distant immediate'),
  ['new', { class: 'new', value: 'new', capital: true }],
  ...['christmas', 'thanksgiving', 'easter', 'halloween'].map((word): [string, TimeWord] => [word, { class: 'holiday', value: word, capital: true }]),
  ...plain('recent', 'recent latest'),
  ...plain('article', 'a an'),
  ...plain('the', 'the'),
  ...plain('every', 'every each'),
  ...valued('set', { daily: 'P1D', weekly: 'P1W', biweekly: 'P2W', monthly: 'P1M', yearly: 'P1Y', hourly: 'PT1H', nightly: 'XXXX-XX-XXTNI' }), // prettier-ignore
  ...valued('edge', {
    early: 'early',
    late: 'late',
    mid: 'mid',
    middle: 'mid',
    beginning: 'start',
    start: 'start',
    end: 'end',
    outset: 'start',
    close: 'end',
  }),
  ...valued('earlier', { earlier: -1, later: 1, after: 1, before: -1 }),
  ...plain('ago', 'ago'),
  ...plain('hence', 'hence'),
  ...plain('approx', 'about around approximately roughly some nearly almost circa barely over under just only'),
  ...plain('more', 'more less fewer longer least most up'),
  ...plain('than', 'than'),
  ...plain('at', 'at'),
  ...plain('few', 'few several many numerous multiple'),
  ...valued('couple', { couple: 2, dozen: 12 }),
  ...plain('of', 'of'),
  ...plain('in', 'in on during since by until till from'),
  ...plain('and', 'and or'),
  ...plain('to', 'to through'),
  ...plain('between', 'between'),
  ...plain('fiscal', 'fiscal financial calendar academic school'),
  ...plain('full', 'full whole entire consecutive straight additional long solid business working trading successive further extra'),
  ...plain('oclock', 'clock'),
  ...plain('zone', 'gmt utc est edt cst cdt mst mdt pst pdt bst cet cest msk'),
  ...valued('reference', {
    now: 'PRESENT_REF', currently: 'PRESENT_REF', nowadays: 'PRESENT_REF', presently: 'PRESENT_REF',
    recently: 'PAST_REF', lately: 'PAST_REF',
    soon: 'FUTURE_REF', future: 'FUTURE_REF', present: 'PRESENT_REF', time: 'time', period: 'period', moment: 'moment',
  }), // prettier-ignore
  ...plain('then', 'then'),
])
