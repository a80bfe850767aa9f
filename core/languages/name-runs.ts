/** Words and forms by which it is told where a run of capitals is a name, where that begins and ends, and whose it is. Lower case, unless said otherwise. */
export interface NameRunWords {
  /** Words inside names: "Ada *van* Orr", "League *of* Rowers". */
  readonly connectors: readonly string[]
  /** Words inside a name by which it is that of a body: "Rowers *Without* Reefs". */
  readonly insideBodies: readonly string[]
  /** Participles that tell where a body stands, the hyphen lost: "the Ledan *based* group". */
  readonly tied: readonly string[]
  /** The form of compounds that do: "Coast-*based*". */
  readonly tiedForm: RegExp
  /** Adjectives that begin with a capital at the start of a sentence, before a name: "*Neighbouring* Ledan". */
  readonly nearby: readonly string[]
  /** Words that begin with a capital at the start of a sentence and are no name alone: "*Critics* said". */
  readonly noStarts: readonly string[]
  /** Last words of the names of broadcasters before a number: "*Channel* 10". */
  readonly numbered: readonly string[]
  /** A name in its own capital behind what the language it comes from sets before it, as written: "al-Orta". */
  readonly prefixed: RegExp
  /** The form of a single word that says only to which country or town something belongs, in whatever case: "Ledanian". */
  readonly demonym: RegExp
  /** The form of adjectives and nouns for a country’s people, in both numbers: "ledanians". */
  readonly national: RegExp
  /** Sides of places, which are a part of their names: "*east* Ledan". */
  readonly side: RegExp
  /** Nouns for places, behind which a speaker without an article is no part of the place’s phrase: "in the Vell *district* officials said". */
  readonly placeNouns: readonly string[]
}
