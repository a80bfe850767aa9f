import type { BoundRule } from './bound-rules.ts'

/** The words by which number words, digits and quantifiers are put together to one number. Lower case. */
export interface ComposedNumbers {
  /** Words that stand for one before a scale or a part: "*a* thousand", "*a* third of". */
  readonly articles: ReadonlySet<string>
  /** Words that join the parts of a number, and the two ends of a range: "two hundred *and* five". */
  readonly joins: ReadonlySet<string>
  /** What a part of a whole is divided by: "third" 3, "quarters" 4. */
  readonly denominators: ReadonlyMap<string, number>
  /** The word for a half: "*half* a million", "two and a *half*". */
  readonly halves: ReadonlySet<string>
  /** What half a scale is the half of: "half a *dozen*" 12. */
  readonly halved: ReadonlyMap<string, number>
  /** Articles that stand with a half: "half *a* million", "two and *a* half". */
  readonly halfArticles: ReadonlySet<string>
  /** Words that multiply a number before them without being number words: "two *dozen*" 12. */
  readonly multiples: ReadonlyMap<string, number>
  /** Words between a number, a part or an amount and what it is taken from: "two thirds *of*". */
  readonly partitives: ReadonlySet<string>
  /** Words between the ends of a range, beside dashes: "20 *to* 30". */
  readonly ranges: ReadonlySet<string>
  /** Words that open a range whose ends a joining word ties: "*between* 20 and 30". */
  readonly rangeOpeners: ReadonlySet<string>
  /** Words that open the two levels of a change, which are no range: "rose *from* 5 to 9". */
  readonly levelOpeners: ReadonlySet<string>
  /** Quantifiers that take an article: "a *couple*", "a *few*". */
  readonly articled: ReadonlySet<string>
  /** Quantifiers that name no number behind a word of {@link ComposedNumbers.degrees}: "too *few*". */
  readonly graded: ReadonlySet<string>
  /** Words of degree before such a quantifier: "*too* few". */
  readonly degrees: ReadonlySet<string>
  /** Words tied to a number by a hyphen, and what they do to its bounds: "60-*plus*", "60-*odd*". */
  readonly tiedBounds: ReadonlyMap<string, BoundRule>
  /** Words tied to a length of time that make it an age: "12-year-*old*". */
  readonly tiedAges: ReadonlySet<string>
  /** An ordinal in digits, its number in the first group: "17th". */
  readonly ordinal: RegExp
}
