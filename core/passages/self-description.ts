import { addFurniture, entriesOf, entryLength } from './page.ts'
import type { Page } from './page.ts'
import { foldedWords } from './folded-words.ts'

const DESCRIBES = entriesOf('describes')
const MEDIA = entriesOf('media')
/** Only the end of a text is looked at (UTF-16 units). */
const REACH = 1500
/** Words between the beginning of a sentence and the verb, and between the verb and what the outlet is said to be. */
const NAME_WORDS = 8
const GAP_WORDS = 12

/** Marks what an outlet says about itself below its reports: "The Ledan Post is the oldest daily newspaper of the coast. Founded …". */
export function markSelfDescription(page: Page): void {
  const { text, outlet } = page
  const last = page.paragraphs.at(-1)
  if (outlet === undefined || last === undefined) return
  const name = foldedWords(outlet, [0, outlet.length], NAME_WORDS).words
  const from = Math.max(last[0], last[1] - REACH)
  const ends = [...text.slice(from, last[1]).matchAll(/[.!?]["'”’»)]?\s+(?=\p{Lu})/gu)].map((found) => from + found.index + found[0].length)
  const start = [...(from === last[0] ? [from] : []), ...ends].find((at) => describes(text, [at, last[1]], name))
  if (start !== undefined && start > 0) addFurniture(page, [start, last[1]], 'other', 'what the outlet says about itself')
}

/** Does a sentence begin with the name, say "is", and name a kind of medium? */
function describes(text: string, [at, end]: readonly [number, number], name: readonly string[]): boolean {
  const { words } = foldedWords(text, [at, end], NAME_WORDS + GAP_WORDS + 4)
  const begins = words.findIndex((_, i) => i <= 1 && name.length > 0 && name.every((word, n) => words[i + n] === word))
  const verb = words.findIndex((_, i) => i >= begins + name.length && i <= NAME_WORDS && entryLength(DESCRIBES, words, i) > 0)
  if (begins < 0 || verb < 0) return false
  return words.slice(verb + 1, verb + 1 + GAP_WORDS).some((_, i) => entryLength(MEDIA, words, verb + 1 + i) > 0)
}
