/** Words of set phrases by which something is ascribed to somebody without a verb of speech: numbers given, blame put, pleas, what is left open. Lower case, in the forms in which they are met. */
export interface AscriptionWords {
  /** Verbs of those who keep count of harm: "the observatory *counted* nine dead". */
  readonly counting: readonly string[]
  /** What they count, harm and acts that do it: "at least 30 sailors *killed*". */
  readonly harm: readonly string[]
  /** Verbs by which a number of those harmed is given: "police *put* the toll at 16". */
  readonly put: readonly string[]
  /** Those of them whose object has its number behind “of”: "divers *gave* a toll of nine". */
  readonly give: readonly string[]
  /** What a storm takes, where “claim” says nothing: "claimed six *lives*". */
  readonly lives: readonly string[]
  /** Plurals of numbers before those whom it takes: "claimed *dozens* of rowers". */
  readonly manifold: readonly string[]
  /** What is reported of somebody without an auxiliary, as summaries put it: "nine reported *injured*". */
  readonly befell: readonly string[]
  /** Verbs of the phrase for blame with an adjective: "*holds* the guild responsible". */
  readonly holding: readonly string[]
  /** That adjective: "holds the guild *accountable*". */
  readonly responsible: readonly string[]
  /** Verbs of the phrase for blame with a noun, misspellings included: "*pins* the blame on the guild". */
  readonly pinning: readonly string[]
  /** That noun: "points the *finger* at the guild". */
  readonly blame: readonly string[]
  /** Words behind that noun: "puts the blame *squarely* on the guild". */
  readonly blameOn: readonly string[]
  /** Verbs for what was not told, behind a negation: "did not *offer* any breakdown". */
  readonly offering: readonly string[]
  /** What was not told: "gave no *reason*". */
  readonly withheld: readonly string[]
  /** Verbs of a plea: "*pleaded* not guilty to arson". */
  readonly pleading: readonly string[]
  /** What one pleads, or not, before the charge. */
  readonly guilty: readonly string[]
  /** What the report says of what nobody says: "it was not *clear* who". */
  readonly open: readonly string[]
  /** Nouns for what happens, and asks for nothing itself: "the *war* began as a movement demanding calm". */
  readonly happenings: readonly string[]
  /** Nouns with an indefinite article that open what is said, and do not belong to who says it: "according to the union a *total* of six sank". */
  readonly openings: readonly string[]
}
