/** The small words inside names and around them, by which names are put together and told from what stands beside them. Lower case. */
export interface NameJoints {
  /** Articles inside a name and right before it: "Bank of *the* Coast". */
  readonly articles: ReadonlySet<string>
  /** Words that lead a name without belonging to it: "*this* Coast Front". */
  readonly leading: ReadonlySet<string>
  /** Prepositions between a body, an office or a group and whose or where it is: "Bank *of* Ledan", "leader *of* the group". */
  readonly genitives: ReadonlySet<string>
  /** Prepositions between a body or an office and what it is for: "Minister *for* Roads". */
  readonly purposes: ReadonlySet<string>
  /** Both of these. */
  readonly belongings: ReadonlySet<string>
  /** Words between a body and the act that it is named by, and verbs of such acts: "Committee *to Protect* Harbours". */
  readonly aims: ReadonlySet<string>
  readonly aimVerbs: ReadonlySet<string>
  /** Prepositions between a body and its place: "Ferry Union *in* Ledan". */
  readonly places: ReadonlySet<string>
  /** Words between the parts of a list inside a name: "Ministry of Roads *and* Housing". */
  readonly joins: ReadonlySet<string>
  /** All words behind which a name only says more of its head: "Bank *of* …", "Committee *to* …". */
  readonly afterHead: ReadonlySet<string>
  /** Words inside a name by which a lone word is no short form of the whole: "Ledan" is none of "Front *of* Orta *and* Ledan". */
  readonly insideLists: ReadonlySet<string>
  /** Words of names that tell none from another: "*for*". */
  readonly empty: ReadonlySet<string>
  /** Words that initials may leave out. */
  readonly leftOut: ReadonlySet<string>
  /** Particles that may open a name in lower case: "*bin* Ledan". */
  readonly openingParticles: ReadonlySet<string>
  /** Heads behind which a name goes on over a dash, word by word: "Joint *Task Force* – Ledan". */
  readonly dashedHeads: readonly (readonly string[])[]
  /** Heads of two words whose kind neither shows, word by word: "Coast *News Agency*" is an outlet. */
  readonly outletHeads: readonly (readonly [string, string])[]
  /** Nouns right before a name by which it is a place's: "the *village* Orta". */
  readonly placeBefore: ReadonlySet<string>
  /** Nouns and directions before "of" and a name by which it is a place's: "the *outskirts* of Orta". */
  readonly placeBeforeOf: ReadonlySet<string>
  /** Nouns behind a name by which it is a place's: "Orta *countryside*". */
  readonly placeAfter: ReadonlySet<string>
  /** Prepositions before a name that stands for a place where things happen: "*across* Ledan". */
  readonly whereabouts: ReadonlySet<string>
  /** How a word begins that may stand between such a preposition and the name: "in *northern* Ledan". */
  readonly direction: RegExp
  /** Directions that only say where in a place something is: "*Northern* Ledan" is in Ledan. */
  readonly partOfPlace: RegExp
  /** Pronouns right behind a person's name: "Orta, *who* left". */
  readonly relatives: ReadonlySet<string>
  /** Words between a name and the statement of another name of it: "Orta, *who is* also known as". */
  readonly beforeAlias: ReadonlySet<string>
  /** Words that open a description of a group which may be any: "*several* residents". */
  readonly anyOf: ReadonlySet<string>
}
