/** Words that tie phrases and clauses of a sentence to what stands before them. Lower case. */
export interface PhraseWords {
  /** Words before a clause that tie it to the sentence before, and are no part of what it says: "*meanwhile*, C". */
  readonly connecting: readonly string[]
  /** Words before a phrase that hold it in its clause, so that it is no subject: "*in* the old Vell quarter". */
  readonly governing: readonly string[]
  /** Those of them that tell where: “*in* Vell”. */
  readonly places: readonly string[]
  /** Words that open a clause in front of the main one: "*although* the keeper said C, D". */
  readonly inFront: readonly string[]
  /** Those of them that contrast it with the main one: "*while* the keeper slept D". */
  readonly conceding: readonly string[]
  /** Words that set a clause against the one before: "the keeper spoke *but* gave no toll". */
  readonly contrasting: readonly string[]
  /** Words before a subject that tie its clause to the one before, of which it tells nothing: "the pier shut *after* the board said so". */
  readonly tying: readonly string[]
  /** Words with which what is said goes on behind its speaker, and no further clause begins: "C, Finn said, *despite* D". */
  readonly carryingOn: readonly string[]
  /** Words with which the rest of what is said may stand behind its speaker: "C, Finn said, *for* D". */
  readonly resuming: readonly string[]
  /** Words that open a question inside a sentence: "said *how* it sank". */
  readonly asking: readonly string[]
  /** Words before a phrase between a verb of speech and what is said: "says *of* the wreck that", "said *during* a visit that". */
  readonly aboutOrAt: readonly string[]
  /** Words before where or when something was said: "it was said *at* the hearing that". */
  readonly setting: readonly string[]
  /** Words for things left open, which speak of nothing behind a speaker: "*anything*". */
  readonly indefinite: readonly string[]
  /** Words that are all that is said, or open it, where no clause is told: "said *nothing*". */
  readonly bare: readonly string[]
  /** Words before a length of time: "*barely* *a* week after". */
  readonly beforeLength: readonly string[]
  /** Verb forms for what one subject tries, before "to": "and *seeks* to keep it". */
  readonly striving: readonly string[]
}
