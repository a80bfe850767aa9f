/** Words by which an outlet takes back what it carried. Shapes are looked for in one sentence. */
export interface CorrectionWords {
  /** A notice that a text, or what it said before, was wrong: "we regret the error". Corrections by others than the outlet are none. */
  readonly notice: RegExp
  /** The outlet takes a text back whole; what it told stands behind: "we retract our report that". */
  readonly retraction: RegExp
  /** The same where the outlet's name stands before: "[Coast Wire] has retracted its report that". */
  readonly retractsOwn: RegExp
  /** Words before what stood in the text by mistake: "an earlier version of this article said that". */
  readonly earlierText: RegExp
  /** Shapes before what is wrong, where what is right stands beside it: "Tuesday, *not* Monday". */
  readonly wrongBefore: readonly string[]
  /** Those before a wrong number alone: "did *not* 400". */
  readonly wrongNumberBefore: readonly string[]
  /** Words at which what is wrong ends: "not 400 *as* first reported". */
  readonly wrongEnds: ReadonlySet<string>
  /** Articles and other words that tell nothing of what they stand before. */
  readonly articles: ReadonlySet<string>
  /** Words that say how a thing stands to what is told: "*on* Monday". */
  readonly prepositions: ReadonlySet<string>
}
