/** Words beside the names of people by which their office is told, and whether they pass words on. Lower case. */
export interface OfficeWords {
  /** Words between a name and its office, where a comma is lost: "Ada Finn *deputy* director of the union". */
  readonly ranks: readonly string[]
  /** Words that belong to an office behind a body’s name: "Harbour Watch *acting* director". */
  readonly before: readonly string[]
  /** Words that belong to the office of an envoy: "Tidal League *special* envoy for Orvania". */
  readonly envoyRanks: readonly string[]
  /** Nouns for a part of a body, whose head does not speak for the whole: "director of the union’s repairs *department*". */
  readonly divisions: readonly string[]
  /** Words before those by which speaking is what that part does: "the *press* department". */
  readonly pressWork: readonly string[]
  /** Verbs of those who lead a body: "Ada Finn, who *heads* the union". */
  readonly leading: readonly string[]
  /** Titles of those who are addressed and pass nothing on, without a full stop: "told *Mr* Venn". */
  readonly courtesy: readonly string[]
  /** Nouns, singular, before the name of one who does: "told *reporter* Ada Finn". */
  readonly press: readonly string[]
  /** Nouns, singular, for those who do without a name: "told a *broadcaster*". */
  readonly passers: readonly string[]
  /** Nouns, in both numbers, for those told of something at the end of a sentence: "to a Coast Wire *correspondent*". */
  readonly reporters: readonly string[]
  /** Nouns, in both numbers where both are found, for those who work for an outlet named beside: "a *photographer* working for Coast Wire". */
  readonly staff: readonly string[]
  /** Those of them that others have too, beside outlets: "a rescue *team*". */
  readonly teams: readonly string[]
  /** Those in the plural who watch for a body whose whole work that is: "*monitors* at the Tide Watch". */
  readonly watchers: readonly string[]
  /** Words in the name of such a body. */
  readonly watches: readonly string[]
  /** The form of words for a woman: "spokeswoman", "mrs". */
  readonly womanForm: RegExp
  /** The form of words for a man: "spokesman", "mr". */
  readonly manForm: RegExp
}
