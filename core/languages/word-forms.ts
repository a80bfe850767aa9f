/** Words whose part of speech a tagger is apt to miss in the prose of news, by what they are there. Lower case. */
export interface WordForms {
  /** Past forms that are nothing else: "the raft *sank*". */
  readonly pastOnly: readonly string[]
  /** Nouns, in both numbers where both are found, behind a verb that is alike in past and present: "the raid cast *doubt* on it". */
  readonly castOn: readonly string[]
  /** Verbs that are alike in past and present: "*set*". */
  readonly alikeInPast: readonly string[]
  /** Participles that are hardly ever a verb of their own behind a noun and before a preposition: "islands *aimed* at mending ties". */
  readonly participlesOnly: readonly string[]
  /** Past forms of what somebody takes on himself, before “to” and a verb: no passive, "the navy *refused* to sail". */
  readonly undertaking: readonly string[]
  /** Participles that say of a noun how those were spoken to: "residents *reached* by radio". */
  readonly reached: readonly string[]
  /** Participles before “to” and a verb that say of a noun what is held of it: "rafts *believed* to be stolen". */
  readonly believed: readonly string[]
  /** Participles that stand behind a noun as adjectives do, at the end of a stretch: "and the boats *involved*". */
  readonly trailing: readonly string[]
  /** The same behind a plural that is also a verb of saying: "the member states *affected*". */
  readonly trailingStates: readonly string[]
  /** Participles behind a name, where a hyphen is lost: "the Ledan *based* group". */
  readonly compounded: readonly string[]
  /** Participles that say what sort of body it is, before its plural: "Ledans *armed* forces". */
  readonly ofBodies: readonly string[]
  /** Adjectives between a number, an article or another adjective and a plural that a tagger takes for verbs: "nine *live* eels". */
  readonly beforePlural: readonly string[]
  /** Participles and adjectives of what befell or is meant, at the end of a list, with nothing behind them but when and where: "six others *hurt*", "by route and nets *involved*". */
  readonly leftSo: readonly string[]
  /** Prepositions that a tagger may take for something else: "*amid*". */
  readonly prepositions: readonly string[]
  /** All words that are conjunctions: what else a tagger takes for one is a verb ("put"). */
  readonly conjunctions: readonly string[]
  /** Nouns for persons before a name that a tagger takes for verbs: "*aide* Ada Finn". */
  readonly aides: readonly string[]
}
