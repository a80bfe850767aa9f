/** Words by which a sentence is cut into clauses that are propositions of their own. */
export interface ClauseWords {
  /** Lemmas that open an adverbial clause ("when", "although"). */
  readonly subordinating: readonly string[]
  /** Those of them whose clause tells of the same event as the main clause ("when", "where"). */
  readonly scenes: readonly string[]
  /** Nouns after which such a clause only dates the one before it ("at a time when", "days after"). */
  readonly datings: readonly string[]
  /** Lemmas that open a relative clause set off by a comma. */
  readonly relatives: readonly string[]
  /** Words that put what follows them under a negation before them: "not *that* C", "never A *or* B", "not *until* C". */
  readonly bound: readonly string[]
  /** Words that open an indirect question ("whether", "who"). */
  readonly questions: readonly string[]
  /** Words, with their capital, that open a sentence and no name: in the middle of one, a full stop was lost before them. */
  readonly openers: readonly string[]
  /** Participles that are prepositions ("including", "following"): they open no clause. */
  readonly ties: readonly string[]
  /** Words and phrases that except what follows from what is said before ("nobody *except* two guards"), in lower case. */
  readonly exceptions: readonly string[]
  /** Words before the one who acted ("carried out by", "behind"). */
  readonly agents: readonly string[]
  /** Verbs of acts for which somebody answers; the one after "by" did them. */
  readonly deeds: readonly string[]
  /** Verbs that say what came of the act before them ("leaving twelve homeless"), beside those of harm to people. */
  readonly results: readonly string[]
}
