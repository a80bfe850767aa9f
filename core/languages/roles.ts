/** The words by which a description is tied to the name that it describes, and told from one that is nobody's. Lower case. */
export interface RoleWords {
  /** Verbs between a name and its description: "his deputy *is* Mara Dell". */
  readonly copulas: ReadonlySet<string>
  /** Words by which a description is of one known holder: "*her* deputy". */
  readonly definite: ReadonlySet<string>
  /** Articles of a description behind a name: "Ilan Orta was *a* pilot". */
  readonly articles: ReadonlySet<string>
  /** Words that open a description with a determiner: "*another* pilot"; and those that open one set off by commas: "*former* pilot". */
  readonly determiners: ReadonlySet<string>
  readonly openers: ReadonlySet<string>
  /** Words that may follow a description set off by a comma: "Ilan Orta, a pilot *from* Ledan". */
  readonly after: ReadonlySet<string>
  /** Prepositions of a place that a bracket with a description goes on with: "(pilot *at* Ledan)". */
  readonly placeAfter: ReadonlySet<string>
  /** What follows the title of somebody who only stands in: "minister *a.i.*". */
  readonly acting: ReadonlySet<string>
  /** In a description, that it says what an office is for: "minister *for* roads". */
  readonly purpose: RegExp
  /** A description that begins with a capital and says whose or what for the office is: "Head of the guard"; as written. */
  readonly office: RegExp
  /** Prepositions that a role goes on with behind its description: "adviser *to* Minister Dell". */
  readonly goesOn: ReadonlySet<string>
  /** Dictionary forms of verbs that give an office to somebody: "*appointed* Ilan Orta the mayor". */
  readonly appoint: ReadonlySet<string>
  /** Dictionary forms of verbs by which somebody comes to hold it: "who *became* the mayor". */
  readonly become: ReadonlySet<string>
  /** Words that open a description which may only be a word for something, and what stands before such: "listed *as a* group". */
  readonly predicateOpeners: ReadonlySet<string>
  readonly predicateBefore: ReadonlySet<string>
  /** Adverbs before an adjective that belong to the sentence, not the description: "*now* independent". */
  readonly sentenceAdverbs: ReadonlySet<string>
  /** Dictionary forms of verbs before a participle that make a predicate of it: "*was* wounded". */
  readonly auxiliaries: ReadonlySet<string>
  /** Dictionary forms of verbs that only carry a verb of speech: "*did* say". */
  readonly carriers: ReadonlySet<string>
  /** A verb in a form that may pass for a noun: "policemen *refusing* to leave". */
  readonly verbLike: RegExp
  /** Pronouns by which a speaker speaks of a group of one's own, and of oneself. */
  readonly ourselves: ReadonlySet<string>
  readonly oneself: ReadonlySet<string>
}
