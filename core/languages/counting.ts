/**
 * The words by which a number is told from a pronoun, a name or a part of a fixed expression, and by which what it counts or
 * measures is found. Lower case.
 */
export interface CountingWords {
  /** What a quantifier must stand before to count anything, by the quantifier; see {@link Countable}. */
  readonly countable: ReadonlyMap<string, Countable>
  /** Words behind "all" that stand for what it counts, or lead to it: "all *those* aboard", "all *of* them". */
  readonly wholes: ReadonlySet<string>
  /** Shares that are superlatives too: "*most* boats", "the *most* curious". */
  readonly superlatives: ReadonlySet<string>
  /** Words before such a share that make a superlative of it: "*the* most". */
  readonly beforeSuperlative: ReadonlySet<string>
  /** Quantifiers that count only before a plural: "*both* boats". */
  readonly pairs: ReadonlySet<string>
  /** Scales that count with no number before them: "*hundred* boats". */
  readonly loneScales: ReadonlySet<string>
  /** Words behind an ordinal by which it is none: "third *party*". */
  readonly noRanks: ReadonlySet<string>
  /** Number words that are pronouns too: "*one*". */
  readonly pronounNumbers: ReadonlySet<string>
  /** Words before such a number that make a pronoun of it: "*the* one". */
  readonly beforePronoun: ReadonlySet<string>
  /** Words before a number after which it still counts a length: "the *last* one hour". */
  readonly beforeLength: ReadonlySet<string>
  /** Words behind such a number that make an expression of it: "one *another*", "one *day*". */
  readonly afterPronoun: ReadonlySet<string>
  /** Scales that such a number counts: "one *million*". */
  readonly afterOne: ReadonlySet<string>
  /** Labels before a number that are parted from their full stop: "*no* . 12". */
  readonly shortLabels: ReadonlySet<string>
  /** Words that say there is none of a thing: "*no* survivors". */
  readonly none: ReadonlySet<string>
  /** Words for one more of a sort: "*another* sailor". */
  readonly oneMore: ReadonlySet<string>
  /** Words between a number and what it counts that are no part of it: "12 *more* sailors". */
  readonly further: ReadonlySet<string>
  /** Pronouns for further ones, and those of them that stand for a noun: "12 *others* fled". */
  readonly others: ReadonlySet<string>
  readonly otherOnes: ReadonlySet<string>
  /** Pronouns that open what narrows those counted: "some *who* left". */
  readonly relatives: ReadonlySet<string>
  /** Pronouns that stand for a whole of which some are counted: "two of *them*"; and those that need nothing after them. */
  readonly partedFrom: ReadonlySet<string>
  readonly partedPronouns: ReadonlySet<string>
  /** Pronouns for those whom a quantifier that names no number counts: "many of *those*". */
  readonly vagueHeads: ReadonlySet<string>
  /** Words between a whole and its place: "the women *in* the camp". */
  readonly placeBefore: ReadonlySet<string>
  /** Words before the noun of a whole or of its place: "all *the* boats", "in *their* camp". */
  readonly determiners: ReadonlySet<string>
  /** Words before a number that make an age of it: "*aged* 12". */
  readonly ages: ReadonlySet<string>
  /** Words between a share and its whole: "half *their* boats". */
  readonly beforeShared: ReadonlySet<string>
  /** Words that open what a quantity is measured by: "12 *per* hour"; and all words before an hour: "12 miles *an* hour". */
  readonly rates: ReadonlySet<string>
  readonly hourlyRates: ReadonlySet<string>
  /** Words for an hour in a speed. */
  readonly hours: ReadonlySet<string>
  /** A hundred as what a share is measured by: "per *cent*". */
  readonly hundredths: ReadonlySet<string>
  /** Words that square a unit: "*square* mile". */
  readonly squares: ReadonlySet<string>
  /** Words between a number and its unit, with the unit where they change it: "two *full* years", "12 *nautical* miles". */
  readonly beforeUnit: ReadonlyMap<string, string | undefined>
  /** Words between a verb of change and by how much: "rose *by* 12". */
  readonly changedBy: ReadonlySet<string>
  /** Words between two sorts that one number counts: "12 sailors *and* boys". */
  readonly coordinators: ReadonlySet<string>
  /** A participle by its form, which headlines in capitals have for a name: "12 Dockers *Injured*". */
  readonly participle: RegExp
  /** A plural by its form alone: "ferries". */
  readonly plural: RegExp
  /** A word that may be a plural: "ferries", "witness". */
  readonly pluralLike: RegExp
  /** The singular of a word that may be a plural which a tagger took for a singular: "ferries" gives "ferry". */
  readonly singularOf: (lemma: string) => string
}

/**
 * What must follow a quantifier that counts only in some places: the whole ("all of", "all boats"), persons or a whole ("any
 * sailor", "any of"), a plural or a whole ("some sailors"), a whole alone ("much of").
 */
export type Countable = 'whole' | 'persons' | 'plural' | 'part'
