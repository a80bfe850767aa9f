/** The shapes that a language gives to names: endings, prefixes, spellings. All for lower-case words, save where it says otherwise. */
export interface NameForms {
  /** Legal forms of firms, at the end of their names: "ltd". */
  readonly firms: ReadonlySet<string>
  /** Short words of names, and what they stand for: "mt" for "mount". */
  readonly short: ReadonlyMap<string, string>
  /** Spellings of which there are two, with the one that stands for both: "centre", "center". */
  readonly respelt: readonly (readonly [spelling: RegExp, other: string])[]
  /** The plural ending that is taken off words of longer names: "Ferries". */
  readonly plural: RegExp
  /** The plural ending of nouns for people: "members". */
  readonly pluralOfPeople: RegExp
  /** Possessive endings anywhere in a name, to be taken off; with the flag `g`. */
  readonly possessives: RegExp
  /** A token that is the possessive of the word before it: "'s"; and one that may be, or be that of a plural: "'". */
  readonly possessive: RegExp
  readonly anyPossessive: RegExp
  /** An ordinal in digits: "4th". */
  readonly ordinal: RegExp
  /** How adjectives and names of people are made from names of places. */
  readonly demonyms: DemonymForms
  /** As written: a name behind a prefix, "anti-Orta". */
  readonly prefixed: RegExp
  /** As written: that a word with capitals on both sides of a hyphen is no name, "Non-Aligned". */
  readonly tiedPrefix: RegExp
  /** Beginnings of words with a hyphen that are no names: "*co*-workers". */
  readonly prefixes: ReadonlySet<string>
  /** As written: small words that a name ends with behind a hyphen, "Orta-ye". */
  readonly tiedEnding: RegExp
  /** Articles of Arabic, as they are written before or inside romanised names: "*al*-Orta". */
  readonly romanisedArticles: ReadonlySet<string>
  /** Arabic nouns for armies, fronts, movements and parties, as they open romanised names: "*Jabhat* al-Orta". Unknown to taggers. */
  readonly romanisedBodies: RegExp
  /** As written: a title in capitals that is a pronoun in small letters, "*HE* Ilan Orta"; and how a title begins with it. */
  readonly excellency: RegExp
  readonly excellencyFirst: RegExp
}

/** Endings by which a language makes adjectives and names of people from places. */
export interface DemonymForms {
  /** All of them, also those that many other words have: "Ledanian". */
  readonly ending: RegExp
  /** Those that show a demonym by themselves. */
  readonly telling: RegExp
  /** Those that an adjective before an acronym has: "*Ledanese* FCM". */
  readonly adjective: RegExp
  /** What stands behind the name of the place, or what is left of it. */
  readonly tail: RegExp
  /** What a name of a place may lose before such an ending: "Orta", "Ortese". */
  readonly dropped: RegExp
  /** The plural ending of names of people: "Ledanians". */
  readonly plural: RegExp
  /** Endings whose words show that a report names a place, the name alone first: "Ledan", "Ledani". */
  readonly shown: readonly string[]
}
