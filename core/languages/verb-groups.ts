/** Words of which a verb group is made besides its verb: "*was not* told", "*went* on *to* say". Lower case. */
export interface VerbGroupWords {
  /** Forms of the verbs that make a passive of a participle: "*was* told", "*got* hurt". */
  readonly be: readonly string[]
  /** Forms of the verb that makes a perfect of it: "*has* told". */
  readonly have: readonly string[]
  /** Further auxiliaries, apart from modal verbs, and the negations among them: "*did not* tell". */
  readonly others: readonly string[]
  /** Auxiliaries and negations in every form that a tagger may take for a verb or noun of its own. */
  readonly auxiliaries: readonly string[]
  /** Forms that are finite verbs whatever a tagger makes of them: "*were*". */
  readonly finite: readonly string[]
  /** Verbs, in dictionary forms, that take another verb behind “to” for what is done: "*went* on to say". */
  readonly catenatives: readonly string[]
  /** Forms of those of them by which it is not done: "*declined* to say". */
  readonly refusals: readonly string[]
  /** Nouns that stand with “in” between a subject and its verb: “in turn”. */
  readonly between: readonly string[]
  /** Verbs behind whose object a bare infinitive stands: “*let* the crew know”. */
  readonly letting: readonly string[]
  /** Words in a verb group that negate it: "did *not* say". */
  readonly negations: readonly string[]
}
