/** Words for so many of those who speak or are spoken of, as noun phrases begin and end with them. Lower case. */
export interface QuantityWords {
  /** Quantifiers before “of” or alone that open a noun phrase: "*several* of the boats". */
  readonly pronouns: readonly string[]
  /** What counts those behind its “of”, who are meant: "a *number* of members". */
  readonly countingNouns: readonly string[]
  /** The same before a place with those who speak behind it: "*dozens* of Vell officials said". */
  readonly ofGroups: readonly string[]
  /** The same as the head of a noun phrase that speaks: "a *majority* of the guards said". */
  readonly speaking: readonly string[]
  /** Number words in the plural behind which another is no phrase of its own: "*tens* of thousands". */
  readonly multiplied: readonly string[]
  /** Words that alone may speak, though no noun says who: "*critics* said". */
  readonly speakers: readonly string[]
  /** Adjectives that close a phrase before a name: "left two *dead* Coast Wire said". */
  readonly stricken: readonly string[]
}
