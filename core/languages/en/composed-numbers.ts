import type { ComposedNumbers } from '../composed-numbers.ts'
import { set } from '../listed.ts'

/** How English puts numbers together. */
export const composedNumbers: ComposedNumbers = {
  articles: set('a an'),
  joins: set('and'),
  denominators: new Map([
    ['half', 2], ['halves', 2], ['third', 3], ['thirds', 3], ['quarter', 4], ['quarters', 4], ['fifth', 5], ['fifths', 5], ['sixth', 6],
    ['eighth', 8], ['eighths', 8], ['tenth', 10], ['tenths', 10],
  ]), // prettier-ignore
  halves: set('half'),
  halved: new Map([
    ['dozen', 12],
    ['million', 1e6],
    ['billion', 1e9],
  ]),
  halfArticles: set('a'),
  multiples: new Map([['dozen', 12]]),
  partitives: set('of'),
  ranges: set('to or'),
  rangeOpeners: set('between'),
  levelOpeners: set('from'),
  articled: set('couple pair dozen few handful majority half'),
  graded: set('few'),
  degrees: set('very too so'),
  tiedBounds: new Map([
    ['plus', 'at-least'],
    ['odd', 'about'],
  ]),
  tiedAges: set('old olds'),
  ordinal: /^(\d{1,6})(?:st|nd|rd|th)$/,
}
