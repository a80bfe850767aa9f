/** One sentence of an example report, with what earlier stages would find in it. */
export interface ExampleSentence {
  readonly text: string
  /** Sentences with equal claims assert one proposition. */
  readonly claim: string
  /** Another claim of the example that it says something near to: the two are linked and not merged. */
  readonly near?: string
  /** The chain from the report outward, each link as `type: name`, such as `agency: Coast Wire`; empty for the report's own voice. */
  readonly from?: readonly string[]
  readonly hedged?: true
  /** Words of the text that hedge, for a hedged sentence. */
  readonly hedge?: string
  readonly denies?: true
  /** It gives a value that the claim's cannot be, and denies nothing. */
  readonly rival?: true
  readonly headline?: true
  /** Words of the text that are a figure, and its bounds; a missing bound is open; a count unless said. */
  readonly figure?: {
    readonly words: string
    readonly min?: number
    readonly max?: number
    /** True where the least is itself left out, as in “more than 50”. */
    readonly above?: true
    readonly counts?: string
    readonly unit?: string
    /** What the unit is a kind of. */
    readonly family?: string
    readonly sort?: 'count' | 'measure' | 'money'
    /** Words such as "dozens", which give a wide range. */
    readonly loose?: true
  }
  /** Words of the text that are another figure, beside the first. */
  readonly besides?: ExampleSentence['figure']
  /** Words of the text that are a relative time, with the value it has as of this report. */
  readonly time?: { readonly words: string; readonly value: string; readonly relative: boolean; readonly type?: 'DATE' | 'DURATION' }
  /** Outlet of the report whose sentence of the same claim shares the wording. */
  readonly copyOf?: string
  /** The same, where it is not known who has it from whom. */
  readonly sharesWith?: string
  /** Words of the text that name actors; equal words name one actor of the example. */
  readonly names?: readonly string[]
  /** What the sentence is about, as `Statement.terms`. */
  readonly terms?: readonly string[]
  /** Words of the text, or of a later one of its report, that qualify it, such as "could not be verified". */
  readonly caveat?: string
}

/** One report of an example. */
export interface ExampleReport {
  readonly outlet: string
  readonly published?: string
  /** Date that its text prints at its head, from which its relative times are counted. */
  readonly printed?: string
  /** Agency that the whole text is credited to. */
  readonly credit?: string
  readonly sentences: readonly ExampleSentence[]
}

/** A small invented case in which one thing can be seen. */
export interface ExampleCase {
  readonly shows: string
  readonly reports: readonly ExampleReport[]
}
