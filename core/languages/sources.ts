/** Words that describe sources without naming them, and what they tell about the kind of source. General language only. */
export interface SourceWords {
  /** Size words before a described group ("some", "a number of"): they never tell one group from another. */
  readonly sizes: readonly string[]
  /** Words that leave a described source the same when dropped ("former", "unnamed"). */
  readonly qualifiers: readonly string[]
  /** Nouns that stand for one another as descriptions of sources of one class, by class. */
  readonly classes: Readonly<Record<string, readonly string[]>>
  /** Words for whose an outlet of a state is, and for outlets that may be its agency ("state media", "the official news agency"). */
  readonly stateMedia: { readonly [list in 'owners' | 'outlets']: readonly string[] }
  /** Role words of those who speak for an organisation ("director", "spokesman"). */
  readonly speaksFor: readonly string[]
  /** Role words, singular, of those whose task it is to speak for a body ("spokesman"). */
  readonly spokesmen: readonly string[]
  /** Role words of an outlet's own people, singular and plural ("correspondent", "photographers"). */
  readonly staff: readonly string[]
  /** Nouns that name people with a judgement ("ringleader", "puppet"). */
  readonly judging: readonly string[]
  /** Words that make a set of sources a vague one ("reports", "rumours"). */
  readonly vague: readonly string[]
  /** Passive verbs, with the word after them, by which somebody is held responsible and nobody is said to do so ("blamed on"). */
  readonly blamed: readonly string[]
  /** Infinitives by which a demand takes for granted that something is going on ("to stop", "to resume"). */
  readonly goingOn: readonly string[]
  /** Words by which an answer is left open between several ("by either pilots or rowers"). */
  readonly undecided: readonly string[]
  /** Quantifiers that name no number, by how much of the whole they take in, from least to all. */
  readonly extents: readonly (readonly string[])[]
  /** Nouns, singular, that say how a source stands to what it tells of. */
  readonly relations: Readonly<Record<'affected' | 'eyewitness' | 'relative' | 'official' | 'monitor' | 'lawyer' | 'third-party', readonly string[]>>
  /** Verb forms between an outlet or body and whom it has it from ("reported, citing …"). */
  readonly citing: readonly string[]
}
