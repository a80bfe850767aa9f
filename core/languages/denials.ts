/** Words by which a text says that something is not so: that it is denied, not yet known, or so no longer. Lists are lower case. */
export interface DenialWords {
  /** A verb under a negation that says of something that it is not so: "did not", but not "did not say". */
  readonly notSo: RegExp
  /** Verbs and nouns of denying, in all forms: "denied", "denial". */
  readonly denying: readonly string[]
  /** Words besides negations that put what follows in doubt or deny it: "rejects", "unclear". */
  readonly doubting: readonly string[]
  /** Adjectives by which something is not known or not settled: "unclear". */
  readonly unsettled: readonly string[]
  /** Words and phrases that turn from what is denied to another matter: "but", "because". */
  readonly turning: readonly string[]
  /** What somebody denies who is accused: "responsibility", "charges". */
  readonly accusations: readonly string[]
  /** What is said or laid to somebody, so that who rejects it denies it: "claims", "involvement". */
  readonly said: readonly string[]
  /** What is said only where a clause behind tells what: "*fears* that it will flood"; "complaints" alone may be turned away. */
  readonly saidThat: readonly string[]
  /** Words that open the clause of what is said: "that". */
  readonly thatOpens: readonly string[]
  /** What somebody has in a deed, or means to do: "role", "plans". Who denies it denies the deed; who rejects it may be offered it. */
  readonly shares: readonly string[]
  /**
   * Dictionary forms of verbs by which somebody denies what is said, or turns away what is asked or who serves: "*dismissed* 40
   * workers"; and their past forms, which taggers take for adjectives.
   */
  readonly turningAway: readonly string[]
  /** Those by which somebody denies what is said, or does not give what is asked: "*denied* them asylum". */
  readonly withholding: readonly string[]
  /** The first word of what somebody denies having done: a gerund ("*draining* the lock"). */
  readonly deed: RegExp
  /** Of such words those for what people are denied, too: "housing"; one is of a deed where an object follows ("*planning* the raid"). */
  readonly given: readonly string[]
  /** Words and phrases by which somebody is accused: "blamed", "point the finger". */
  readonly accusing: readonly string[]
  /** Phrases by which something is not known or done at the time of writing: "not yet", "so far". */
  readonly soFar: readonly string[]
  /** That a state is over: "was under", "no longer". */
  readonly over: RegExp
  /** Words by which a state goes on: "is", "remains". */
  readonly holding: readonly string[]
}
