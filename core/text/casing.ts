/** What the capitals of a line say: names (`plain`), or nothing because all words, no words or whole words have them. */
export type Casing = 'plain' | 'title' | 'capitals' | 'lower'

/** Longest line taken for a headline, in tokens. */
const LONGEST_HEADLINE = 30

/** The casing of a line from its counts; words are tokens with a letter, long words those of four letters or more. */
export function casingOf(counts: {
  readonly tokens: number
  readonly words: number
  readonly capitalised: number
  readonly capitals: number
  readonly longWords: number
  readonly longLower: number
  /** Whether the line ends in a full stop, as headlines do not. */
  readonly closed: boolean
}): Casing {
  const { tokens, words, capitalised, capitals, longWords, longLower, closed } = counts
  if (words >= 3 && capitals >= 0.8 * words) return 'capitals'
  if (!closed && tokens <= LONGEST_HEADLINE && longWords >= 4 && longLower <= 0.15 * longWords) return 'title'
  if (words >= 4 && capitalised === 0) return 'lower'
  return 'plain'
}
