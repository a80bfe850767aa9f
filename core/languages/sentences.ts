/** What a full stop may close besides a sentence, in one language. Entries are lower-case, without the final full stop. */
export interface SentenceWords {
  /** Abbreviations that stand before a name or a number, so that no sentence ends there: "mr", "gen", "no". */
  readonly beforeName: readonly string[]
  /** Those of them that are words as well, so that only a number behind them shows the abbreviation: "no". */
  readonly beforeNumber: readonly string[]
  /** Words of one capital letter, which are no initials: "I". */
  readonly capitals: readonly string[]
  /** What stands behind an apostrophe that opens a word and no quotation: "em" of “’em”. */
  readonly clipped: RegExp
  /** Other abbreviations: a sentence ends there only where the next word is one that opens sentences. */
  readonly abbreviations: readonly string[]
  /** Words that often open a sentence and, with a capital letter, hardly ever continue one. */
  readonly openers: readonly string[]
  /** Articles and the like, which with a capital letter always open a sentence or a title. */
  readonly articles: readonly string[]
}
