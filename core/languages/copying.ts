/** Words by which edits to copied text, and the kinds of shared wording, are told. Lower case, without marks and apostrophes. */
export interface CopyingWords {
  /** Words that carry little beside grammar; with names and figures they make the formulas that every report uses. */
  readonly plain: ReadonlySet<string>
  /** Words that ascribe: cue verbs in all forms, and the nouns that stand for sources. */
  readonly attribution: ReadonlySet<string>
  /** Words right before who is named as the source, with an article ("according to the"). */
  readonly ascribing: RegExp
  /** Words that weaken a statement. */
  readonly hedges: ReadonlySet<string>
  /** Verbs for how things look, and words behind them by which they tell that somebody came: "*appeared in* court" weakens nothing. */
  readonly coming: { readonly [list in 'verbs' | 'before']: ReadonlySet<string> }
  /** Words beside a figure that widen it. */
  readonly approximations: ReadonlySet<string>
  /** Words that say how many without a number. */
  readonly amounts: ReadonlySet<string>
  /** Words that stand for persons, groups and things named before. */
  readonly pronouns: ReadonlySet<string>
  /** Words of the sentences that say what could not be checked. */
  readonly caveats: ReadonlySet<string>
  /**
   * What every report may say of its own making: who asked for no name, gave no comment, claimed nothing, could not be checked. Words that
   * such sentences are made of, and shapes of the sentences: elsewhere the words tell news. The shapes are global, with plain spaces.
   */
  readonly stock: { readonly words: ReadonlySet<string>; readonly shapes: RegExp }
  /** Words that name days, months and other stretches of time. */
  readonly dates: ReadonlySet<string>
  /** Number words. */
  readonly numbers: ReadonlySet<string>
  /** Openings that lean on something said before ("The report", "He also"). */
  readonly leaning: RegExp
  /** Openings with a pronoun or a joining word, which lean less surely. */
  readonly pronounOpening: RegExp
  /** Things that a text introduces and then refers to ("a survey … the survey"). */
  readonly referents: ReadonlySet<string>
  /** Words before a thing that was introduced. */
  readonly definite: ReadonlySet<string>
  /** Words for media as those who reported. */
  readonly relays: ReadonlySet<string>
  /** How many days back, at least, a day word points: 0 for "today", 1 for "yesterday", "last". */
  readonly daysBack: ReadonlyMap<string, number>
  /** How a text says, beside an outlet's name, that it has its words from there. */
  readonly sourcing: RegExp
  /** What spellings of one word do otherwise, in the order in which it is evened out, and what stands for both in the lower-case word. */
  readonly spellings: readonly { readonly apart: RegExp; readonly alike: string }[]
  /** Shapes of standing paragraphs about how things came to be, not about news. */
  readonly background: readonly RegExp[]
  /** Times that only news has. */
  readonly recent: RegExp
}
