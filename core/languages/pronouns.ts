/** Pronouns that may stand for a speaker, by where they stand and whom they may mean. Lower case. */
export interface PronounWords {
  /** Those that may be the whole of a noun phrase for a source, in every case: "they", "who". */
  readonly all: readonly string[]
  /** Those that may be a subject who speaks: "they". */
  readonly subjects: readonly string[]
  /** Those that are no subject behind a verb or preposition: "them". */
  readonly objects: readonly string[]
  /** Those of whom somebody speaks to, as a subject. */
  readonly addressed: readonly string[]
  /** Those of whoever does something to or says something of their own person: "identified *himself* as Finn". */
  readonly reflexive: readonly string[]
  /** Those of people, as the subject of a clause without a pronoun of its own: "the keepers *I* met". */
  readonly people: readonly string[]
  /** Those of whoever speaks or writes: "we". */
  readonly first: readonly string[]
  /** Those of one person, in every case: "him". */
  readonly person: readonly string[]
  /** Those of them for a man. */
  readonly man: readonly string[]
  /** Those of them for a woman. */
  readonly woman: readonly string[]
  /** Those of several, in every case: "them". */
  readonly group: readonly string[]
  /** Words before a noun for what somebody says, by the pronoun that would speak it, as written: "*his* claim" is what “he” claims. */
  readonly owners: Readonly<Record<string, readonly string[]>>
}
