/**
 * Words by which a text says where it, or what it tells, comes from: beside the name of an outlet, in notes of updates, and in
 * how it speaks of itself. Shapes for the words before a name end at it, those for the words after begin there.
 */
export interface ProvenanceWords {
  /** Before an outlet's name: the text has its words from there ("according to the", "first published by"). */
  readonly sourceBefore: RegExp
  /** After an outlet's name: "reported", "’s correspondent". */
  readonly sourceAfter: RegExp
  /** Before an outlet's name: somebody of its staff; and after it, that they perceived or told something. */
  readonly staffBefore: RegExp
  readonly staffAfter: RegExp
  /** Words with a capital right before an outlet's name that are no part of it, and the space behind them: "From". */
  readonly openingBefore: RegExp
  /** Words between the beginning of a line and the name of the outlet that signs it. Lower case. */
  readonly signing: ReadonlySet<string>
  /** Words with a capital that open a credit and are no part of the name in it, and the space behind them: "Reporting", "Source". */
  readonly creditOpening: RegExp
  /** Verbs before an outlet's name that closes the clause: "…, said the". */
  readonly saidBefore: RegExp
  /** Before an outlet's name: it took the text over ("later picked up by"). */
  readonly takerBefore: RegExp
  /** After an outlet's name: "later republished". */
  readonly takerAfter: RegExp
  /** Before an outlet's own name: it was told or shown what it tells ("told the", "seen by the"). */
  readonly ownBefore: RegExp
  /** After an outlet's own name: "can reveal", "has learned". */
  readonly ownAfter: RegExp
  /** An outlet speaks of itself without its name: "told our correspondent", "this newspaper has learned". */
  readonly ownVoice: RegExp
  /** In a sentence that names an outlet, that what it reported was of another time: "last autumn", "years ago". */
  readonly otherTime: RegExp
  /** Beside a figure or name, that another one was reported before: "not 1,200, as was first reported". */
  readonly putsRight: RegExp
  /** That a count was another one before: "up from 12", "earlier reports spoke of". */
  readonly raised: RegExp
  /** Before a number, that it was given before: "up from 12", "an earlier version said 240". */
  readonly superseded: RegExp
  /** Words between "the" and a number of people that set them against others. */
  readonly others: ReadonlySet<string>
  /** Before a date in a text's head, that it is when the text was first published. */
  readonly firstPublished: RegExp
  /** What a press release says of itself. */
  readonly release: RegExp
  /** How a credit begins or ends that is of a picture, not of the text. */
  readonly picture: RegExp
  /** What a credit names that is nobody: "staff". */
  readonly nobody: RegExp
  /** Words behind an outlet's name that are not always written: "news agency", "online". */
  readonly outletTail: RegExp
  /** A note that the text was changed after its publication. */
  readonly updated: RegExp
  /** A whole description of the text itself, as it stood before: "an earlier version of this article". It is no source. */
  readonly ownText: RegExp
  /** The number of an update, in its first group. */
  readonly updateNumber: RegExp
  /** Says of a sentence that it tells of what is to come. Lower case. */
  readonly ahead: RegExp
  /** Before a date, that it is an end or a limit: "until", "by". */
  readonly limitBefore: RegExp
  /** Before a year, that something was then: "since", "in". */
  readonly thenBefore: RegExp
  /** Words for the place where the writer is: "here". */
  readonly here: ReadonlySet<string>
  /** Words behind a noun that say which one is meant: "the bridge over". */
  readonly pointsOut: ReadonlySet<string>
  /** Nouns and other words behind an article that need no introduction, or stand for many things. */
  readonly manyOf: ReadonlySet<string>
  /** Words after which a name is rather a place's. */
  readonly placeBefore: ReadonlySet<string>
  /** Titles before a surname that was introduced before: "mr". */
  readonly courtesy: ReadonlySet<string>
  /** Nouns for bodies that need no introduction: "the government". */
  readonly selfEvident: ReadonlySet<string>
  /** Nouns for those whose count only rises while news of an event comes in: "dead", "injured". */
  readonly tolls: ReadonlySet<string>
}
