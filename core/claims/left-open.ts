import type { Negation } from '../model/attributions.ts'
import type { Extent } from '../model/span.ts'
import type { Words } from '../model/words.ts'
import { tokenAt } from './positions.ts'
import { tagOf } from './sentence.ts'

/** What a language says of open questions; all in lower case. */
export interface OpenWords {
  /** Words that open a question ("whether"). */
  readonly questions: ReadonlySet<string>
  /** Words by which something is not known ("unclear"). */
  readonly unsettled: ReadonlySet<string>
}

/** Most tokens of a clause before the word that leaves open what follows it. */
const BEFORE = 10
/** Most adverbs between the word and its question: "unclear yet whether". */
const ADVERBS = 2

/**
 * The word by which a statement leaves open what it speaks of: "it was *unclear* who did it". What is counted before that word
 * stands for itself.
 *
 * @param extent from where the statement's clause begins to where the statement ends, in UTF-16 units
 * @param counts where its counts of people begin
 */
export function leftOpen(
  { text, words }: { readonly text: string; readonly words: Words },
  { extent, counts }: { readonly extent: Extent; readonly counts: readonly number[] },
  { questions, unsettled }: OpenWords,
): Negation | undefined {
  const [first, end] = [tokenAt(words, extent[0]), Math.min(...counts, extent[1])]
  for (let token = first; token < first + BEFORE && token < words.starts.length && words.starts[token]! < end; token++) {
    if (!unsettled.has(text.slice(words.starts[token], words.ends[token]).toLowerCase())) continue
    let next = token + 1
    while (next <= token + ADVERBS && tagOf(words, next) === 'RB') next++
    if (questions.has(words.lemmas[next] ?? '')) return { extent: [words.starts[token]!, words.ends[token]!] }
  }
  return undefined
}
