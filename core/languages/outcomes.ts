/** The words by which what happened to those counted is found around their number. Lower case; verbs in their dictionary form. */
export interface OutcomeWords {
  /** Words between "were" and those whom some belong to: "were *among* the dead". */
  readonly among: ReadonlySet<string>
  /** Words for further ones whose condition follows: "12 *others* injured". */
  readonly further: ReadonlySet<string>
  /** The verb of the passive: "*were* killed". */
  readonly passives: ReadonlySet<string>
  /** Verbs that only carry another: "*had* been hurt". */
  readonly auxiliaries: ReadonlySet<string>
  /** Forms of them that go with one alone: "a boy *was* hurt". */
  readonly ofOne: ReadonlySet<string>
  /** Verbs between those counted and what happened to them: "are *feared* dead", "*got* hurt". */
  readonly leadingOn: ReadonlySet<string>
  /** Words between what happened and a number that counts something else: "killed *in* nine raids". */
  readonly circumstances: ReadonlySet<string>
  /** Nouns for a count of victims: "the *toll* of the fire". */
  readonly tolls: ReadonlySet<string>
  /** Verbs of a count that has another number now: "the toll *rose* to 57". */
  readonly rises: ReadonlySet<string>
  /** Verbs between what happened and a number that change nothing: "the dead *include* nine sailors". */
  readonly linking: ReadonlySet<string>
  /** Verbs whose object's condition follows it: "*left* nine dead". */
  readonly leaving: ReadonlySet<string>
}
