/** Words that tell what can speak from what cannot: "the keeper denied it" from "the storm showed that". Lower case; verbs in dictionary forms. */
export interface VoiceWords {
  /** Verbs of what an event or a thing can do as well as one who speaks: "the storm showed that the quay leaks". */
  readonly showing: readonly string[]
  /** Verbs of what nothing does but people and their bodies, however the words name them: "the line denied it". */
  readonly onlyPeople: readonly string[]
  /** Nouns for acts and events, which say nothing whoever is named with them, in both numbers: "raid", "raids". */
  readonly acts: readonly string[]
  /** The form of nouns for acts made from any verb: "sinking". */
  readonly actForm: RegExp
  /** Nouns of that form for people who come together, and for what is read or heard: "meeting", "warning". */
  readonly gatherings: readonly string[]
  /** Words for the writer: "I", "we". */
  readonly firstPersons: readonly string[]
  /** Verbs of testimony that do not say that anything was seen: "*testified* that". */
  readonly bearingWitness: readonly string[]
  /** Verbs by which something is told at a hearing, of those who hear: "the jury *heard*". */
  readonly hearing: readonly string[]
  /** Verbs by which an inquiry or a court tells what it has come to, and others what they were looking for: "*found*". */
  readonly finding: readonly string[]
  /** Nouns for those who are said to have seen something, in both numbers: "witness", "reporters". */
  readonly perceivers: readonly string[]
  /** The form of nouns for somebody who does something: "skipper", "columnist". */
  readonly personForm: RegExp
  /** Nouns of that form that name nobody, in both numbers: "water", "corridor". */
  readonly things: readonly string[]
  /** Nouns for speakers that describe them even with a capital, in both numbers where both are found: "Police", "Watchdog". */
  readonly described: readonly string[]
  /** Words before a noun for media, by which it stands for a speaker at the end of a phrase: "at the quay *state* media said". */
  readonly mediaOwners: readonly string[]
  /** Words before an outlet or a monitor that closes a headline without a mark: "Storm kills six *state* TV". */
  readonly closingQualifiers: readonly string[]
  /** The form of an adjective of a place that stands before those: "Vellian". */
  readonly placeForm: RegExp
  /** Nouns for bodies before which something is said by somebody who need not be named: "the jury heard". */
  readonly hearings: readonly string[]
  /** Words before the next that only say which kind it is: "*State* TV". */
  readonly kindOwners: readonly string[]
  /** Words for a kind of speaker, in both numbers where both are found, though a headline gives them capitals: "*Activists* say". */
  readonly kinds: readonly string[]
  /** Nouns behind “local” that open a phrase of their own behind a name: "in Vell local *radio* said". */
  readonly localMedia: readonly string[]
  /** Words for what a group does that may be named later in the text: "a *monitoring* group". */
  readonly watching: readonly string[]
  /** Words beside a noun for speakers by which they may be called again: "a *rights* group". */
  readonly furtherCalls: readonly string[]
  /** Descriptions of whoever has spoken last: "the *same source*". */
  readonly takenUp: readonly string[]
  /** Adjectives that say how near those without a name stand to what they tell of: "two people *familiar* with the talks". */
  readonly near: readonly string[]
}
