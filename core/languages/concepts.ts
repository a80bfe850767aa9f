/**
 * Words that general language uses for one thing, so that two wordings of one proposition can be compared without statistics of
 * the case: "killed", "death toll" and "died" meet in one concept. General language only.
 */
export interface Concepts {
  /** Lemmas, by the concept that they share. A lemma stands under one concept at most. */
  readonly groups: Readonly<Record<string, readonly string[]>>
  /** Lemmas that stand for their concept as verbs alone ("level", "back"), and as nouns alone ("base", "minor"): as other words they are something else. */
  readonly only: { readonly [sort in 'verbs' | 'nouns']: readonly string[] }
  /** Concepts of phrases: a lemma and the word after it ("carry out"). */
  readonly phrases: Readonly<Record<string, string>>
  /** A narrower concept's broader one: an air strike is an attack. */
  readonly broader: Readonly<Record<string, string>>
  /** Concepts of harm to people that figures count, with the condition that figures name them by. */
  readonly conditions: Readonly<Record<string, string>>
  /** Concepts of sorts of people that figures keep apart: 15 fighters are not 15 children. */
  readonly people: readonly string[]
  /** Those of them that people of any other sort may be: members of a staff, of a brigade. */
  readonly anySort: readonly string[]
  /** Those of them that tell people's age or sex, who are counted as a part of all: five children are not the five people of another report. */
  readonly ageOrSex: readonly string[]
  /** Sorts of people, by counted nouns that stand under a concept of another kind. */
  readonly alsoPeople: Readonly<Record<string, string>>
  /** Concepts of things that an act of violence may hit. */
  readonly targets: readonly string[]
  /** Nouns of the land about, not of what was hit there ("countryside"). */
  readonly land: readonly string[]
  /** Further concepts that every report of a conflict shares, so that they tell no event from another. */
  readonly commonplace: readonly string[]
  /** Endings by which a counted noun names people by where they are from ("Vedians"), singular. */
  readonly demonymEndings: readonly string[]
  /** Endings that a regular form of a lemma may have beside it ("raids", "raiding"). */
  readonly formEndings: readonly string[]
  /** Endings of verb forms that taggers take for adjectives ("bombed"). */
  readonly participleEndings: readonly string[]
  /** Concepts of things and parties, not of what is done or is so: alone they make no proposition. */
  readonly things: readonly string[]
  /** Concepts, each the broadest of its kind, of things that happen at one time: reports of different weeks tell of different ones. */
  readonly events: readonly string[]
  /**
   * What befalls a person or a firm once within days, so that two reports that say it of one tell of one event: concepts of acts
   * done to persons ("arrest") and to firms ("buy"), those of them that are done for something ("charge"), lemmas of verbs that
   * say what befell their subject, a person ("resign"), and of those by which firms bind themselves ("has signed a deal to buy").
   */
  readonly once: {
    /** Lemmas of verbs, by the concept of their deed. */
    readonly [list in 'toPersons' | 'toFirms' | 'undergone']: Readonly<Record<string, readonly string[]>>
  } & { readonly [list in 'forSomething' | 'binding' | 'almost']: readonly string[] }
  /** Concepts, each the broadest of its kind, of acts of violence for which somebody answers. */
  readonly deeds: readonly string[]
  /** Nouns under which that somebody did it is presumed, words before such ("those responsible"), words after a duty to do something, and people who are but the means ("a suicide bomber"). */
  readonly answerable: { readonly [list in 'presumed' | 'presuming' | 'duties' | 'asking' | 'means']: readonly string[] }
  /** Nouns of what flies: what it was done with, and no act by itself. */
  readonly craft: readonly string[]
  /** Concepts of acts that end or hinder another, so that with and without them two things are told: "removed from the list" and "on the list". */
  readonly undoing: readonly string[]
  /** Concepts of acts that are the reverse of each other: who is released is not arrested. */
  readonly reverse: readonly (readonly [string, string])[]
  /** Names of acts that judge what was done, so that two names for one act are a difference worth showing. */
  readonly labels: readonly string[]
  /** Lemmas too general to tell one proposition from another. */
  readonly light: readonly string[]
  /** Words of three letters and more that any two statements share ("has", "with"): they do not put them on one matter. */
  readonly joining: readonly string[]
  /** Lemmas of negation, apart from attributed denials. */
  readonly negations: readonly string[]
  /** Words that make a practice of an event ("repeatedly", "every", "any"). */
  readonly habitual: readonly string[]
  /** Lemmas before "to" by which what follows is wished, said or tried, and not done ("agree to", "fail to"). */
  readonly wishing: readonly string[]
  /** Words beside a number by which those counted come on top of others ("another", "also"). */
  readonly further: readonly string[]
  /** Words before the noun of an event that set it apart from one told before ("another", "separate"). */
  readonly another: readonly string[]
}
