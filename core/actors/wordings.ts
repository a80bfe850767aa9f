import { consonantSkeleton } from './name-key.ts'
import { wordsOfAll } from './words-of-all.ts'

const EMPTY = wordsOfAll((names) => names.joints.empty)

/**
 * Whether two full names, given by their keys, may be wordings of one name: at least half of their content words are common,
 * or one has all words of the other and two at least ("Coach Ilan Orta", "Ilan Orta"). Words are compared by their consonants.
 */
export function areWordings(a: string, b: string): boolean {
  return haveCommonWords(contentWords(a), contentWords(b))
}

/** The words of a name that tell it from others, by their consonants. */
export const contentWords = (key: string): ReadonlySet<string> =>
  new Set(
    key
      .split(' ')
      .filter((word) => word.length > 2 && !EMPTY.has(word))
      .map(consonantSkeleton),
  )

/** The same of words already taken apart. */
export function haveCommonWords(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  let common = 0
  for (const word of a) if (b.has(word)) common++
  return common * 2 >= a.size + b.size - common || (common > 1 && common === Math.min(a.size, b.size))
}
