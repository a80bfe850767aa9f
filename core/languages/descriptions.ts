/** How a text describes people and bodies as sources: what a description opens with, where its head ends, what stands between it and a name. Lower case, but for openers. */
export interface DescriptionWords {
  /** Articles of what is known or told of before: "the". */
  readonly definite: readonly string[]
  /** Articles of what was not: "a". */
  readonly indefinite: readonly string[]
  /** Words, with their capital, that open a description and are no part of a name behind them: "Former". */
  readonly openers: readonly string[]
  /** Words, articles aside, that open the description of an outlet without a name: "several" of "several websites". */
  readonly someOutlets: readonly string[]
  /** Words, articles aside, that open the description of one person without a name: "another". */
  readonly someone: readonly string[]
  /** Words that open a description set apart from anybody who is named: "another officer", "a second diver". */
  readonly setApart: readonly string[]
  /** Sizes that do not make a description one of several people: "another". */
  readonly notSeveral: readonly string[]
  /** A whole description of a body that a place has one of, and that can be asked without its name: "the harbour police". */
  readonly soleBody: RegExp
  /** A whole description of the holder of an office that one person holds at a time: "the mayor of Port Ledan". */
  readonly soleOffice: RegExp
  /** Words between a group and those of it who are named: "divers including Ada Finn". */
  readonly including: readonly string[]
  /** Words between what somebody is and the body or place that he is called after: "a source *at* the Port Command". */
  readonly ofPlace: readonly string[]
  /** Words, beside those, behind which nothing tells what somebody is: "an official *who* spoke". */
  readonly furtherEnds: readonly string[]
  /** What one of many people of a body or place is, in the singular and the plural: "resident". A spokesman speaks for it, and a governor is the only one. */
  readonly oneOfMany: readonly string[]
  /** Words by which a person without a name can be told from others: "the *top* official". */
  readonly toldApart: readonly string[]
  /** Words in lower case inside a name: "Union *of* Divers". */
  readonly insideNames: readonly string[]
  /** A name that ends so is of several: "Port Villagers". */
  readonly severalNamed: RegExp
  /** A word for people that ends so is of several: "divers", "policemen". */
  readonly several: RegExp
  /** Endings of plurals, each with what stands for it in the singular, commonest first. */
  readonly plurals: readonly { readonly ending: RegExp; readonly singular: string }[]
  /**
   * Words at which the head of a description ends ("relatives *of* the workers"): in any description; in one that is compared with
   * a title, or asked for a relation; and in one that is asked for its class ("fighters *loyal* to the League").
   */
  readonly headEnds: { readonly [where in 'always' | 'titles' | 'relations' | 'classes']: readonly string[] }
  /** Ways of speaking that a report tells of itself: "statement". */
  readonly utterances: readonly string[]
  /** Words before such a noun that introduce it: "*their* statement". */
  readonly introducing: readonly string[]
  /** Ending of a name or noun before such a noun: "the board*’s* statement". */
  readonly possessive: RegExp
  /** Pronouns that may stand for a source. */
  readonly pronouns: readonly string[]
  /** Words with a capital, and endings, that beside a name make no longer name: "The", "Ledan-based". */
  readonly besideNames: RegExp
  /** Words before a name that is a part of what follows in a longer one: "Register *of* Wrecks". */
  readonly goesOn: readonly string[]
  /** Last part of a compound that says where a body has its seat: "Ledan-*based*". */
  readonly seated: readonly string[]
  /** Words between a body and the town where it has its seat: "harbour ministry *in* Port Ledan". */
  readonly seatedIn: readonly string[]
  /** Words between a spokesman and the body: "spokeswoman *for* the board". */
  readonly spokesmanOf: readonly string[]
  /** Words between sources that are named side by side: "and". */
  readonly besides: readonly string[]
  /** Verbs of telling by which a name beside them is a speaker's, and no part of a description: "said". */
  readonly telling: readonly string[]
  /** Words, beside those, that part a person from a body named next to it: "who". */
  readonly parting: readonly string[]
  /** Before a name, what opens the clause and a title behind it, which is its first group: "; harbour master ". Ends at the name. */
  readonly titleBefore: RegExp
  /** What follows a name in apposition, from the name on; its first group is the description without its article: ", a lawyer for the union". */
  readonly appositionAfter: RegExp
}
