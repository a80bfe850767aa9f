import type { AttributionRow, Negation } from '../model/attributions.ts'
import type { Extent } from '../model/span.ts'
import type { Words } from '../model/words.ts'
import { meets } from '../text/extents.ts'
import { tokenAt } from './positions.ts'
import { tagOf } from './sentence.ts'

/** Where a statement stands: its pieces, what of them are parts told of apart, and the report's words. */
export interface Place {
  readonly pieces: readonly Extent[]
  /** Statements of their own inside it, whose negation is theirs. */
  readonly parts: readonly Extent[]
  /** Where the clause that it is a part of begins, in UTF-16 units; its own start otherwise. */
  readonly clause: number
  readonly text: string
  readonly words: Words
  /** Words that put what follows them under a negation before them. */
  readonly bound: ReadonlySet<string>
}

/**
 * Whether one clause of what is said is negated: by a word in it, by one before it in its clause, or because what is denied or
 * withheld is the whole. "They found nine *but could not reach them*": only the second is. Where nothing tells what
 * negates it, what is known of the whole.
 */
export function polarityOf(
  { cue, negations, polarity }: Pick<AttributionRow, 'cue' | 'negations' | 'polarity'>,
  place: Place,
): 'affirmed' | 'negated' {
  if (negations.length === 0) return polarity
  const denied = negations.some(({ extent }) => cue.some((one) => meets(one, extent)))
  return denied || negations.some((negation) => isInside(negation, place) || (negation.within === undefined && isUnder(negation, place)))
    ? 'negated'
    : 'affirmed'
}

/** Whether the negation stands in the statement's own clause: not in one that depends on it, nor in a part that stands apart. */
function isInside({ extent, within }: Negation, { pieces, parts, clause }: Place): boolean {
  const start = pieces[0]![0]
  if (within !== undefined && within > start) return false
  const leads = extent[0] >= clause && extent[1] <= start
  return leads || (pieces.some((one) => meets(one, extent)) && !parts.some((one) => one[0] > start && meets(one, extent)))
}

/** Whether a negation earlier in the sentence holds for the statement, too. */
function isUnder({ extent }: Negation, { pieces, text, words, bound }: Place): boolean {
  const start = pieces[0]![0]
  if (extent[1] > start || /[.!?]["”’')]*\s/u.test(text.slice(extent[1], start))) return false
  const first = tokenAt(words, start)
  if (bound.has(words.lemmas[first]!) || bound.has(words.lemmas[first - 1] ?? '')) return true
  // "did not stop and search": an infinitive stays under its auxiliary
  return tagOf(words, first - 1) === 'CC' && tagOf(words, first) === 'VB'
}
