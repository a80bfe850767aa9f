import { languages } from '../languages/index.ts'
import { TAGS } from '../model/words.ts'
import { contentWords } from './content-words.ts'
import type { WordsCompared } from './content-words.ts'
import { tokensOf } from './units.ts'
import type { Extent } from '../model/span.ts'

/** Does a statement go on with the event of the opening: both count people who came to harm, or it takes up "the strikes" of the opening? */
export function goesOn(worded: WordsCompared, content: readonly Extent[], next: readonly Extent[]): boolean {
  if (countsHarm(worded, content) && countsHarm(worded, next)) return true
  const [from] = tokensOf(worded.table, next[0] ?? [0, 0])
  if (!/^(?:the|these|those)$/.test(worded.table.lower[from] ?? '')) return false
  const taken = tokensBehind(worded, from)
  const mine = contentWords(worded, content)
  return [...contentWords(worded, taken)].some((word) => mine.has(word))
}

/** The two words behind an article, as one extent. */
function tokensBehind({ table: { words } }: WordsCompared, article: number): readonly Extent[] {
  const last = Math.min(article + 2, words.ends.length - 1)
  return [[words.starts[article + 1] ?? 0, words.ends[last] ?? 0]]
}

/** Is a number said in these words, of people who came to harm? */
function countsHarm(worded: WordsCompared, content: readonly Extent[]): boolean {
  const harm = new Set(Object.keys(worded.language.concepts?.conditions ?? {}))
  const words = contentWords(worded, content)
  return [...words].some((word) => harm.has(word)) && content.some((extent) => holdsNumber(worded, extent))
}

function holdsNumber({ table }: WordsCompared, extent: Extent): boolean {
  const [from, to] = tokensOf(table, extent)
  for (let i = from; i < to; i++) if (TAGS[table.words.tags[i] ?? 0] === 'CD' || VAGUE.has(table.lower[i] ?? '')) return true
  return false
}

/** Words for numbers that the tagger takes for nouns. */
const VAGUE = new Set(languages.flatMap(({ reckoning }) => reckoning.vague))
