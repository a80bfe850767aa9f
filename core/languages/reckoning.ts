/** Words by which a speaker gives a number of those harmed, or says who did it. Lower case. */
export interface ReckoningWords {
  /** Nouns for a number of those harmed, or of what is lost: "the *toll*". */
  readonly sums: readonly string[]
  /** Nouns for what somebody measures or estimates, and the verbs by which the measure is given as somebody's: "*put* the *magnitude* at 5.9". */
  readonly measuring: { readonly [list in 'measured' | 'puts']: readonly string[] }
  /** Participles by which whoever has just spoken gives such a number: "*putting* the toll at 70". */
  readonly putting: readonly string[]
  /** Participles by which whoever has just spoken says who did it, and the noun for that: "*pinning* the *blame* on the guild". */
  readonly blaming: { readonly [list in 'participles' | 'blame']: readonly string[] }
  /** Words that measure a number beside it: "*at least* 80", "*up to* 80". */
  readonly measures: readonly string[]
  /** Words behind a number that stands for one told before: "80 *dead*". */
  readonly counted: readonly string[]
  /** Words before a number that say how near it is: "*about* 80". */
  readonly near: readonly string[]
  /** Plurals of numbers, of which something is counted: "*dozens* of boats". */
  readonly manifold: readonly string[]
  /** Words for numbers that a tagger takes for nouns or adjectives, where a count of people is looked for: "*several*". */
  readonly vague: readonly string[]
}
