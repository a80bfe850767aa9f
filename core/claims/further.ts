import { languages } from '../languages/index.ts'
import type { Extent } from '../model/span.ts'
import type { Words } from '../model/words.ts'
import { tokenAt } from './positions.ts'

const further = new Set(languages.flatMap(({ concepts }) => concepts.further))
/** Most tokens between a number and the word that puts those counted on top of others. */
const REACH = 3

/** Whether words beside a number say that those counted come on top of others: "another 40 died", "nine were also hurt". */
export function isOfFurther([start, end]: Extent, words: Words): boolean {
  const [first, last] = [tokenAt(words, start) - REACH, tokenAt(words, end) + REACH]
  for (let token = Math.max(0, first); token < Math.min(words.starts.length, last); token++) if (further.has(words.lemmas[token]!)) return true
  return false
}
