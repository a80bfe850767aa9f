import { calendarRules } from './time-calendar-rules.ts'
import { clockRules } from './time-clock-rules.ts'
import { partialRules } from './time-partial-rules.ts'
import { lengthRules } from './time-length-rules.ts'
import { referenceRules } from './time-reference-rules.ts'
import { relativeRules } from './time-relative-rules.ts'
import { holidayRules } from './time-holidays.ts'
import { timeNumerals } from './time-numerals.ts'
import { timeWords } from './time-words.ts'
import type { TimeLanguage } from '../times.ts'
import { set } from '../listed.ts'

/** English temporal expressions. */
export const englishTimes: TimeLanguage = {
  words: timeWords,
  numerals: timeNumerals,
  possessive: 's',
  macros: {
    MONTH: '({month}|{maymonth})',
    WEEKDAY: '({weekday}|{shortday})',
    DAY: '({small}|{ordinal})',
    DIGITS: '({small}|{number}|{year})',
    COUNT:
      '({DIGITS}({scale}|{and}?{fraction})?|{fraction}|({numeral}|{scale})(({hyphen}|{and})?({numeral}|{scale}|{article}{half})){0,8}|{article}{scale}|{article}?{couple}{of}?)',
    SOME: '({article}?{few}({more}|{of})?|{article}{couple}{of}?{more}?)',
    UNIT: '({unit}|{units}|{second}|{quarter}|{weekend})',
    APPROX: '({approx}|{more}{than}|{at}{more}|{more}{to})',
    SEASON: '({season}|{mayseason})',
    QUARTER: '({nth}|{second}|{ordinal}){hyphen}?{quarter}',
    YEAR: '({year}|{numeral}{hyphen}?{numeral}({hyphen}?{numeral})?|{numeral}{scale})',
    CLOCK: '(({clock}|{instant})({open}?({zone}|{clock}{zone}){close}?)?)',
  },
  rules: [...calendarRules, ...partialRules, ...holidayRules, ...clockRules, ...relativeRules, ...referenceRules, ...lengthRules],
  tense: {
    forwardModals: set("will ll 'll ’ll shall would may might should must wo"),
    plans: set('schedule expect due plan payable set slate intend hope aim prepare go promise vow postpone delay deadline expire propose'),
    adjacent: set('until till by through'),
    pointers: set('upcoming forthcoming starting beginning effective'),
    limits: set('as'),
    possessive: /^['’]s?/,
    passives: set('be'),
    perfects: set('have'),
  },
  heads: {
    stamp: /\b(?:published|posted|updated|created|written|issued|modified|date)(?: on| of publication| at)?[\s:,|-]*$/i,
    inSentence: /\b(?:since|until|till|by|before|after|during|in|from|to|between|of|and|on|was|were|dated|for|due|at|the)\s*$/i,
  },
  ranges: [
    { opening: /\bfrom\s+(?:the\s+years?\s+)?$/i, tie: /^\s+(?:to|until|till|through)\s+(?:in\s+)?$/i },
    { opening: /\bbetween\s+(?:the\s+years?\s+)?$/i, tie: /^\s+(?:to|until|till|through|and)\s+(?:in\s+)?$/i },
  ],
  eventBefore: set('after before'),
}
