/** Words by which a name that owns what follows, its apostrophe lost, is told from a plural: "Ledans council". */
export interface OwnerWords {
  /** Names of days as owners without their apostrophe, lower case: "mondays". */
  readonly days: readonly string[]
  /** The form of plurals for people of a place, creed or side, who are no owners: "Vedians". */
  readonly peoples: RegExp
  /** Adjectives of what is owned that a tagger takes for other words: "Ledans *leading* club". */
  readonly adjectives: readonly string[]
}
