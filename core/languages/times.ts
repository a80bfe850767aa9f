import type { Grain, TimeRow } from '../model/times.ts'

/**
 * What one token can be in a temporal expression. The lexer gives every token of a text one class; rules are patterns over
 * classes. `other` is every token that is no part of an expression, `break` the end of a paragraph or sentence.
 */
export const TIME_CLASSES = [
  'other', 'break', 'comma', 'hyphen', 'slash', 'possessive', 'open', 'close',
  'month', 'maymonth', 'weekday', 'shortday', 'season', 'mayseason', 'daypart', 'instant', 'holiday',
  'unit', 'units', 'second', 'quarter', 'half', 'weekend',
  'year', 'small', 'number', 'numeral', 'scale', 'ordinal', 'nth', 'decade', 'century', 'fraction',
  'isodate', 'numericdate', 'clock', 'zone', 'oclock',
  'deictic', 'last', 'next', 'this', 'that', 'recent', 'article', 'the', 'every', 'set',
  'edge', 'earlier', 'ago', 'hence', 'relation', 'approx', 'more', 'than', 'at', 'few', 'couple', 'of', 'in', 'and', 'to', 'between', 'fiscal', 'full', 'reference', 'then', 'eve', 'new', 'near', 'so', 'plus',
] as const // prettier-ignore
export type TimeClass = (typeof TIME_CLASSES)[number]

/** What a word of the lexicon is, and its value where it has one: the number of a month, weekday (Monday is 1) or ordinal, a unit, a modifier. */
export interface TimeWord {
  readonly class: TimeClass
  readonly value?: number | string
  /** Only where the word is capitalised: "May", "Sun". */
  readonly capital?: true
  /** An abbreviation that takes a full stop, which then belongs to it. */
  readonly short?: true
}

/** One token of a match. */
export interface TimeToken {
  readonly class: TimeClass
  readonly value: number | string
  /** As written. */
  readonly text: string
}

export type TimeUnit = Exclude<Grain, 'vague'> | 'night'

/** Which of several candidates an expression means: the one before or after the document, the nearest, or as the tense says. */
export type Direction = 'last' | 'next' | 'this' | 'tense'

/** A time of day: an hour, or a part of the day by its TIMEX3 code. */
export type TimeOfDay =
  { readonly hour: number; readonly minute?: number; readonly second?: number } | { readonly part: 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT' }

/** Calendar fields that an expression names. What it leaves out is filled from the document's date. Months and weekdays count from 1. */
export interface CalendarFields {
  /** `19` for 1900 to 1999. */
  readonly century?: number
  /** `196` for 1960 to 1969. */
  readonly decade?: number
  readonly year?: number
  readonly half?: number
  readonly quarter?: number
  readonly season?: 'SP' | 'SU' | 'FA' | 'WI'
  readonly month?: number
  readonly day?: number
  readonly weekday?: number
}

/** What an expression says, before it is resolved against a date. */
export type TimeMeaning = {
  readonly modifier?: TimeRow['modifier']
  /** Said where reading it needed an assumption, such as which number of "5/7/2031" is the month. */
  readonly assumption?: string
} & (
  | {
      readonly kind: 'calendar'
      readonly fields: CalendarFields
      readonly direction?: Direction
      readonly time?: TimeOfDay
      /** "the 2030 period" after a quarter of 2031. */ readonly keepsGrain?: true
      /** How a date of numbers alone is read, and what it is where day and month can be read the other way round. */
      readonly numeric?: { readonly dayFirst: boolean; readonly otherwise?: CalendarFields }
    }
  /** So many units from the document's date or from the time mentioned before: "last year" is −1 year, "today" 0 days. */
  | {
      readonly kind: 'step'
      readonly unit: TimeUnit
      readonly by: number
      readonly from: 'document' | 'previous'
      readonly time?: TimeOfDay
      /** A field inside the unit: "last year's third quarter", "January this year". */
      readonly inside?: CalendarFields
      /** In a passage about earlier years it is measured from the date told before: "the end of the month". */
      readonly ofTheStory?: true
      /** The expression keeps the grain of the time under discussion, as "a year earlier" does after a quarter. */
      readonly keepsGrain?: true
    }
  | {
      readonly kind: 'duration'
      readonly amount: number | 'some'
      readonly unit: TimeUnit
      readonly plus?: { readonly amount: number; readonly unit: TimeUnit }
      /** Where the stretch ends or begins at the document's date: "the last two years", "the next week". */
      readonly side?: 'before' | 'after'
    }
  | { readonly kind: 'set'; readonly value: string; readonly grain: Grain }
  /** A feast whose date follows from the year. */
  | {
      readonly kind: 'holiday'
      readonly dateIn: (year: number) => { readonly month: number; readonly day: number }
      readonly year?: number
      readonly direction: Direction
    }
  | { readonly kind: 'reference'; readonly value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF' }
  | { readonly kind: 'range'; readonly from: CalendarFields; readonly to: CalendarFields }
)

/** What stands around a match: for words that are a time in some surroundings only. Lower case, up to three tokens each way. */
export interface TimeSurroundings {
  readonly before: readonly string[]
  readonly after: readonly string[]
  /** Characters between the match and its neighbours. */
  readonly touching: { readonly before: string; readonly after: string }
}

/** The tokens of one match by class. */
export interface TimeMatch extends TimeSurroundings {
  readonly tokens: readonly TimeToken[]
  /** The first token of a class. */
  one(name: TimeClass): TimeToken | undefined
  all(name: TimeClass): readonly TimeToken[]
  /** Whether it begins with a capital letter inside a sentence, as names do. */
  readonly named: boolean
  /** The number that the number tokens of the match compose. */
  readonly count: number | undefined
}

/**
 * One construction. The pattern is a regular expression over class names in `{}`, such as `{month} {small} ({comma}? {year})?`
 * (spaces are for the eye); `{}`-names may also be macros of the language. Repetitions are bounded (`{0,8}`), so that the cost
 * of a pattern is linear in the text. The longest match wins, then the earlier rule.
 */
export interface TimeRule {
  readonly pattern: string
  /** The meaning, or undefined where the words are no time after all. */
  read(match: TimeMatch): TimeMeaning | undefined
}

/** A form that begins with a digit or an apostrophe and is one token: "4th", "1990s", "5:30 p.m.", "18.05.2031". */
export interface NumeralForm {
  readonly class: TimeClass
  /** Sticky. */
  readonly pattern: RegExp
  /** The token's value, or undefined where the digits are something else. */
  value(found: RegExpExecArray): number | string | undefined
}

/** What is particular to one language about times. */
export interface TimeLanguage {
  readonly words: ReadonlyMap<string, TimeWord>
  readonly numerals: readonly NumeralForm[]
  /** What stands behind the apostrophe of a possessive: "s". Lower case; never empty. */
  readonly possessive: string
  readonly macros: Readonly<Record<string, string>>
  readonly rules: readonly TimeRule[]
  readonly tense: TenseWords
  /** How the date at the head of a text is told from one inside it. */
  readonly heads: HeadDates
  /** How the two ends of a stated range are tied. */
  readonly ranges: readonly DateRange[]
  /** Words between a length and the event that it is measured from: "two days *after* the storm". */
  readonly eventBefore: ReadonlySet<string>
}

/** What stands right before a date near the head of a text. */
export interface HeadDates {
  /** That it is the date of the text: "Posted on". */
  readonly stamp: RegExp
  /** That it belongs to a sentence or a headline: "until". */
  readonly inSentence: RegExp
}

/** One way of stating a range by its ends. */
export interface DateRange {
  /** What opens it, right before the first end: "from". */
  readonly opening: RegExp
  /** All that stands between the two ends: "to". */
  readonly tie: RegExp
}

/** Words by which a clause looks forward from the time of the text. */
export interface TenseWords {
  /** "will", "would", "'ll"; other modals say nothing. */
  readonly forwardModals: ReadonlySet<string>
  /** Lemmas of planning: "schedule", "expect", "due", "plan". */
  readonly plans: ReadonlySet<string>
  /** Words that point forward by themselves: "upcoming". */
  readonly pointers: ReadonlySet<string>
  /** Words that point forward straight before the expression: "until". */
  readonly adjacent: ReadonlySet<string>
  /** The word on both sides of an adverb that points forward to a limit: "*as* early *as* Friday". */
  readonly limits: ReadonlySet<string>
  /** What follows a time in the possessive, which names something known: "Friday*’s* ruling". */
  readonly possessive: RegExp
  /** Dictionary forms of the verb of the passive and of intention, and of that of the perfect: "is to sail", "has sailed". */
  readonly passives: ReadonlySet<string>
  readonly perfects: ReadonlySet<string>
}
