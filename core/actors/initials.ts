import { wordsOfAll } from './words-of-all.ts'

/** Words that initials may leave out. */
const SMALL = wordsOfAll((names) => names.joints.leftOut)

/**
 * Whether a short form is made of letters of a long form in order, beginning with its first letter, each either the first
 * letter of a word or following inside a word whose first letter was used (after Schwartz and Hearst, "A simple algorithm for
 * identifying abbreviation definitions", 2003), with no content word skipped between used ones. `perWord` is how many letters a
 * word may give: 1 where no text says that the two are one, because "CANA" has the letters of "Coastal Navy". Initials inside the long form ("LR Coast Guard") give each letter.
 */
export function initialsMatch(short: string, long: string, perWord = 4): boolean {
  const letters = short
    .replace(/(?<=\p{Lu})s$/u, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
  const words = long
    .replace(/(?<![\p{L}.])(?:\p{Lu}\.? ?){1,3}\p{Lu}(?:\.|(?![\p{L}.]))/gu, (initials) => [...initials.replace(/[. ]/g, '')].join(' '))
    .toLowerCase()
    .replace(/['’](?=s\b)/g, '')
    .split(/[\s/-]+/)
    .map((word) => word.replace(/[^\p{L}\p{N}]/gu, ''))
    .filter((word) => word !== '')
  if (letters.length < 2 || letters.length > 10 || words.length < 2 || words.length > 14) return false
  return matches(letters, words, { at: 0, perWord })
}

/** Every content word gives its first letter, or more; small words may give theirs. */
function matches(letters: string, words: readonly string[], { at, perWord }: { readonly at: number; readonly perWord: number }): boolean {
  const word = words[0]
  if (word === undefined) return at === letters.length
  if (SMALL.has(word) && matches(letters, words.slice(1), { at, perWord })) return true
  if (letters[at] !== word[0]) return false
  for (let taken = 1; taken <= Math.min(perWord, word.length) && at + taken <= letters.length; taken++) {
    if (!isSubsequence(letters.slice(at, at + taken), word)) return false
    if (matches(letters, words.slice(1), { at: at + taken, perWord })) return true
  }
  return false
}

function isSubsequence(letters: string, word: string): boolean {
  let at = 0
  for (const letter of word) if (letter === letters[at]) at++
  return at === letters.length
}
