import type { BoundRule } from './bound-rules.ts'
import type { ComposedNumbers } from './composed-numbers.ts'
import type { CountingWords } from './counting.ts'
import type { NumberWords } from './numbers.ts'
import type { OutcomeWords } from './outcomes.ts'

export type { BoundRule } from './bound-rules.ts'

/** A word that stands for a number without naming one. */
export type Quantifier =
  /** A range of whole numbers ("several"), doubled and so on by a number before it ("two dozen"). */
  | { readonly kind: 'range'; readonly min: number; readonly max: number; /** The edges are soft. */ readonly loose?: boolean }
  /** A share of a whole, 0 to 1 ("half", "most"). */
  | { readonly kind: 'share'; readonly min: number; readonly max: number }
  /** Names no number ("many", "all"). */
  | { readonly kind: 'vague' }

/** What can be said of the things that a figure counts. */
export interface FigureLanguage {
  readonly numbers: NumberWords
  /** How number words, digits and quantifiers are put together. */
  readonly composed: ComposedNumbers
  /** How a number is told from what counts nothing, and what it counts is found. */
  readonly counting: CountingWords
  /** How what happened to those counted is found. */
  readonly outcomes: OutcomeWords
  /** Letters after digits: "1.5m", "20k", "3bn". */
  readonly shortScales: ReadonlyMap<string, number>
  /** Single words, lower case; see {@link Quantifier}. */
  readonly quantifiers: ReadonlyMap<string, Quantifier>
  /** Several words, lower case, separated by spaces, ending before "of": "a number", "a large number". */
  readonly quantifierPhrases: ReadonlyMap<string, Quantifier>
  /** Words before a number, longest first to be tried, lower case and separated by spaces. */
  readonly modifiersBefore: ReadonlyMap<string, BoundRule>
  /** Words after a number or after what it counts. */
  readonly modifiersAfter: ReadonlyMap<string, BoundRule>
  /** Words between modifier and number that change nothing ("another", "a total of", "the"). */
  readonly neutralBefore: ReadonlySet<string>
  /** Lemma of a word to the condition it states: "wound" and "injure" to `wounded`. */
  readonly conditions: ReadonlyMap<string, string>
  /** Lemmas of conditions that state one as verbs alone: "a level of nine", "two rounds" state none. */
  readonly verbalConditions: ReadonlySet<string>
  /** Verbs that state a condition only of lives and people, by lemma: a fire claims lives, a guild claims boats. */
  readonly claiming: ReadonlySet<string>
  /** Nouns for those whom such a verb takes, beside persons. */
  readonly lives: ReadonlySet<string>
  /** Verbs of conditions that need no doer, by lemma and word: an object after them changes nothing ("fled the valley"). */
  readonly ownActs: ReadonlySet<string>
  /** Unit words, lower case, to canonical units of core/model/units.ts. */
  readonly units: ReadonlyMap<string, string>
  /** Currency symbols and words to ISO 4217 codes. */
  readonly currencies: ReadonlyMap<string, string>
  /** Lemmas that name persons, for telling that civilians are people. */
  readonly persons: ReadonlySet<string>
  /** Lemmas to the lemma of the same thing ("troop" to "soldier"), and words for people at large to `person`. */
  readonly sameThing: ReadonlyMap<string, string>
  /** Lemmas before a noun that do not narrow what it names: "other", "more", "injured". */
  readonly plainQualifiers: ReadonlySet<string>
  /** Lemmas of nouns whose "of" belongs to what is counted: "members of the council". */
  readonly memberships: ReadonlySet<string>
  /** Things that are fired, which nobody dismisses: "shell", "shot". */
  readonly projectiles: ReadonlySet<string>
  /** Words that open who is a part of those counted: "including", "among". */
  readonly inclusions: ReadonlySet<string>
  /** Words after which a number is a name, not a quantity: "flight", "article", "no." */
  readonly labels: ReadonlySet<string>
  /** Lemmas of verbs and nouns of change, with its direction. */
  readonly changes: ReadonlyMap<string, 'up' | 'down'>
  /** Words that follow "no" without counting anything: "longer", "doubt". */
  readonly notCounted: ReadonlySet<string>
}
