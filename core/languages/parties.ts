/**
 * Words by which it is told who is said to have done harm to people or things, and who speaks for them. Nouns stand in the forms
 * that are found, in lower case; verbs and nouns of harm in dictionary forms.
 */
export interface PartyWords {
  /** Nouns for armed and state parties, one word or two, by party. Those of one list may be called by each other's names. */
  readonly parties: Readonly<Record<string, readonly string[]>>
  /** Parties that are a part of another: who says that the government did it may mean the army. */
  readonly partOf: Readonly<Record<string, string>>
  /** Nouns for those who serve a party or speak for it, and for its arms: alone they do not say whose ("soldiers", "tanks"). */
  readonly members: readonly string[]
  /** Prepositions behind such a noun before its party ("a spokesman *for* the army"). */
  readonly memberOf: readonly string[]
  /** Prepositions behind a party that say where it is or what it is for ("police *in* the south"). */
  readonly where: readonly string[]
  /** Verbs and nouns of harm that one party does and another may be charged with. */
  readonly harms: readonly string[]
  /** The preposition before who did it ("burned *by*"). */
  readonly by: readonly string[]
}
