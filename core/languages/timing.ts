/** Words that say when something is said or happens, as the reading of a sentence needs them; what date they mean is told by the rules of times. Lower case. */
export interface TimingWords {
  /** Words before a time: "*on* Tuesday". */
  readonly before: readonly string[]
  /** Words before those that say whether the time is an early one: "*late* on Tuesday". */
  readonly degrees: readonly string[]
  /** Words for the time nearest, which alone name none: "*last*". */
  readonly pointing: readonly string[]
  /** What goes on with a time behind its day: "Tuesday *morning*", "4 *th*". */
  readonly goingOn: readonly string[]
  /** Nouns for lengths of time, in both numbers: "minute", "weeks". */
  readonly lengths: readonly string[]
  /** Those from a day to a year, in both numbers. */
  readonly days: readonly string[]
  /** Words between a length of time and what it is counted from: "two days *before* the storm". */
  readonly relations: readonly string[]
  /** Words of times by which what is retold is not dated: "the *last* *month*". */
  readonly undated: readonly string[]
  /** Nouns, in both numbers, for stretches that something lasts, which say nothing: "over the past few *days* said". */
  readonly stretches: readonly string[]
  /** Words for how long before or after something is told: "*hours* before the radio reports". */
  readonly howLong: readonly string[]
  /** Names of months that people have for their own: "*June*". */
  readonly namesToo: readonly string[]
  /** Words that link a sentence to those before or to a time, none of which belongs to who speaks: "*hours* before the ministry". */
  readonly linking: readonly string[]
  /** Those of them that link it to those before: "*furthermore* the board". */
  readonly links: readonly string[]
}
