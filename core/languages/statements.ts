/** Nouns for what is said or written, and words for what is done with it. Lower case, in the forms in which they are met. */
export interface StatementWords {
  /** What somebody says or puts out, so that its maker speaks in it: "a *report* by the union", "the union’s *statement*". */
  readonly things: readonly string[]
  /** Participles between such a thing and its maker: "a report *published* on Monday by the union". */
  readonly made: readonly string[]
  /** Participles behind such a thing before the day on which it came, its comma lost: "a report by the union *published* on Monday raids went on". */
  readonly cameOut: readonly string[]
  /** Participles between which and the one who did it stands where: "*posted* on the net by sailors". */
  readonly publishedSomewhere: readonly string[]
  /** Participles between what can be held and who wrote it: "letters *signed* by keepers of the light". */
  readonly written: readonly string[]
  /** What can be said to read something, as words in it: "a *leaflet* read: …". */
  readonly readOut: readonly string[]
  /** What says something by a gerund right behind it: "a *letter* by farmers saying that the dam leaks". */
  readonly speaking: readonly string[]
  /** What somebody speaks by, between the name and the verb: "Ada Finn in a mailed *statement* accused the board". */
  readonly media: readonly string[]
  /** What a phrase ends in before a speaker without an article: "in a *bulletin* state media said". */
  readonly endings: readonly string[]
  /** What others’ words are called where somebody answers them: "- a *charge* dismissed by the mayor". */
  readonly answered: readonly string[]
  /** What is denied by who calls it untrue: "said the *rumours* were false". */
  readonly denied: readonly string[]
  /** What a claim is called by who denies it: "*baseless*". */
  readonly untrue: readonly string[]
  /** What a speaker stands behind: "in the *words* of the keeper". */
  readonly views: readonly string[]
  /** Verbs that only put a noun for speech forward: "the union *voiced* fears that". */
  readonly putForward: readonly string[]
  /** The same of what the sentence before has told: "the keeper *made* the revelation". */
  readonly madeBefore: readonly string[]
  /** What is said by nobody in particular: "unconfirmed *reports*". */
  readonly vagueThings: readonly string[]
  /** Words before those that name nobody either: "*unconfirmed* reports". */
  readonly vagueWords: readonly string[]
  /** Words for as many as nobody is: "*several* media". */
  readonly vagueNumbers: readonly string[]
  /** What points at something said before: "the *report*". */
  readonly pointers: readonly string[]
  /** That of it which is a source itself, wherever the text has told of it, each with its plurals: "a leaked *document*". */
  readonly papers: readonly (readonly string[])[]
  /** Words right behind such a paper before whose it is ("a survey *by* the union"). */
  readonly papersOf: readonly string[]
  /** Verbs by which somebody gets or reads a paper that others made: whoever does anything else with it may have made it. */
  readonly papersGot: readonly string[]
  /** That of it which somebody has put out, and which is not what others report. */
  readonly issued: readonly string[]
  /** What a picture is called before its caption, which has run into the text: "*Infographic*: Tides". */
  readonly pictures: readonly string[]
  /** Words before one of `pictures`, without an article, in the line below it: "*File* photo shows the quay". */
  readonly captions: readonly string[]
}
