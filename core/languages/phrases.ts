/** Words that tie phrases and clauses of a sentence to what stands before them. Lower case. */
export interface PhraseWords {
  /** Words before a clause that tie it to the sentence before, and are no part of what it says: "*meanwhile*, C". */
  readonly connecting: readonly string[]
  /** Words before a phrase that hold it in its clause, so that it is no subject: "*in* the old Vell quarter". */
  readonly governing: readonly string[]
  /** Verb forms for what one subject tries, before "to": "and *seeks* to keep it". */
  readonly striving: readonly string[]
}
