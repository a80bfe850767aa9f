import { calendarRules } from './time-calendar-rules.ts'
import { clockRules } from './time-clock-rules.ts'
import { lengthRules } from './time-length-rules.ts'
import { relativeRules } from './time-relative-rules.ts'
import { timeNumerals } from './time-numerals.ts'
import { timeWords } from './time-words.ts'
import type { TimeLanguage } from '../times.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** English temporal expressions. */
export const englishTimes: TimeLanguage = {
  words: timeWords,
  numerals: timeNumerals,
  macros: {
    MONTH: '({month}|{maymonth})',
    WEEKDAY: '({weekday}|{shortday})',
    DAY: '({small}|{ordinal})',
    DIGITS: '({small}|{number}|{year})',
    COUNT:
      '({DIGITS}({scale}|{and}?{fraction})?|{fraction}|({numeral}|{scale})(({hyphen}|{and})?({numeral}|{scale}|{article}{half}))*|{article}{scale}|{article}?{couple}{of}?)',
    SOME: '({article}?{few}({more}|{of})?|{article}{couple}{of}?{more}?)',
    UNIT: '({unit}|{units}|{second}|{quarter}|{weekend})',
    APPROX: '({approx}|{more}{than}|{at}{more}|{more}{to})',
    SEASON: '({season}|{mayseason})',
    QUARTER: '({nth}|{second}|{ordinal}){hyphen}?{quarter}',
    CLOCK: '(({clock}|{instant})({open}?({zone}|{clock}{zone}){close}?)?)',
  },
  rules: [...calendarRules, ...clockRules, ...relativeRules, ...lengthRules],
  forwardBefore: words(
    'will ll shall going scheduled due expected expects expect plan plans planned planning until upcoming deadline expires expire would could should may might set slated intends intend by hopes hope',
  ),
  forwardAfter: words('will would shall could may'),
  past: words('was were had did said been has have told announced reported killed made took came'),
}
