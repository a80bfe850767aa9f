import type { CopyingWords } from '../languages/copying.ts'
import type { ComparisonWords } from './comparison-words.ts'
import type { WordRun } from './exact-runs.ts'
import { foldedWord } from './folded-word.ts'

/** What the shared words of an alignment are made of. */
export interface SharedContent {
  /** Words that carry a proposition: not grammar, not the vocabulary of attribution, not names, figures or dates. */
  readonly content: number
  /** Words of attribution: "said", "according", "spokesman". */
  readonly attribution: number
  /** Capitalised words within sentences, and figures. */
  readonly names: number
  readonly dates: number
  readonly total: number
}

/** Counts the shared words by what they carry. Without a lexicon, short words are taken for grammar. */
export function sharedContent(text: string, words: ComparisonWords, runs: readonly WordRun[], lexicon: CopyingWords | undefined): SharedContent {
  const counts = { content: 0, attribution: 0, names: 0, dates: 0, total: 0 }
  for (const run of runs)
    for (let i = run.a; i < run.a + run.length; i++) {
      counts.total++
      const kind = kindOfWord(text, words, i, lexicon)
      if (kind !== 'plain') counts[kind]++
    }
  return counts
}

export type WordKind = 'content' | 'attribution' | 'names' | 'dates' | 'plain'

/** What one word carries. */
export function kindOfWord(text: string, words: ComparisonWords, at: number, lexicon: CopyingWords | undefined): WordKind {
  const written = text.slice(words.start[at]!, words.end[at]!)
  const word = foldedWord(written)
  if (lexicon === undefined) return word.length < 4 ? 'plain' : 'content'
  if (lexicon.dates.has(word)) return 'dates'
  if (/\d/.test(word) || lexicon.numbers.has(word)) return 'names'
  if (lexicon.plain.has(word)) return 'plain'
  if (lexicon.attribution.has(word)) return 'attribution'
  if (written[0] !== word[0] && !opensSentence(text, words.start[at]!)) return 'names'
  return 'content'
}

function opensSentence(text: string, at: number): boolean {
  return at === 0 || /(?:^|[.!?:\n]["'”’)\]]*\s+|["“‘(\n–—-]\s*)$/.test(text.slice(Math.max(0, at - 8), at))
}
