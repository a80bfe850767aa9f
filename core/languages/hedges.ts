/** Words by which a clause is hedged, and those that leave it affirmed behind a negation. Lower case; verbs of denial in dictionary forms. */
export interface HedgeWords {
  /** Words that hedge wherever they stand in a clause: "*perhaps*". */
  readonly always: readonly string[]
  /** Those of them that hedge a clause which depends on another, too: "the keeper who *reportedly* fled". */
  readonly inDependent: readonly string[]
  /** Words that say that a number falls short of one: "*nearly* 80". Others round a figure hedge nothing. */
  readonly shortOf: readonly string[]
  /** Modals of what may be so, unless negated: "*might* sink". */
  readonly modals: readonly string[]
  /** Forms of verbs for how things look, before "to" or "that": "*seems* to". */
  readonly seeming: readonly string[]
  /** Words for what is awaited, before "to": "*expected* to". */
  readonly awaited: readonly string[]
  /** Words that hedge behind a word for not or not yet, and those words: "not *clear*". */
  readonly unless: { readonly [list in 'words' | 'behind']: readonly string[] }
  /** Words behind "no" and behind "not" by which nothing is negated: "no *doubt*", "not *only*". */
  readonly outweighing: { readonly [list in 'no' | 'not']: readonly string[] }
  /** Verbs whose negation affirms: "did not *deny*". */
  readonly denying: readonly string[]
}
