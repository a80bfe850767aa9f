import { consonantSkeleton, editDistance, nameKey } from './name-key.ts'

/** From this likeness on two names are easily taken for one another. */
export const ALIKE = 0.82

/** Longest name that is compared, in words. */
const MOST_WORDS = 12

/**
 * How alike two names are, 0 to 1: their words are paired, best pairs first, and the letters in paired words are set against
 * all letters. Spellings of one romanised word and initials pair almost fully, typos by edit distance; order counts little.
 */
export function nameLikeness(a: string, b: string): number {
  const left = nameKey(a).split(' ').slice(0, MOST_WORDS)
  const right = nameKey(b).split(' ').slice(0, MOST_WORDS)
  const flat = [left.join(''), right.join('')] as const
  if (flat[0] === flat[1]) return 1
  const { letters, full } = pairedLetters(left, right)
  const [fewer, more] = left.length <= right.length ? [left, right] : [right, left]
  const contained = fewer.length >= 2 && full === fewer.length
  const total = contained
    ? lettersOf(fewer) * 2 + (lettersOf(left) + lettersOf(right) - lettersOf(fewer) * 2) * EXTRA
    : lettersOf(left) + lettersOf(right)
  const share = contained ? Math.min(1, (lettersOf(fewer) * 2) / total) : letters / total
  return more.length === 0 ? 0 : Math.max(share, joinedLikeness(...flat))
}

/** How much a word counts that only the longer of two names has, where all words of the shorter are in it. */
const EXTRA = 0.35

/** From this likeness a word is taken for the same. */
const SAME_WORD = 0.85

const lettersOf = (words: readonly string[]): number => words.reduce((sum, word) => sum + weightOf(word), 0)

/** Long words do not outweigh short ones by their length alone. */
const weightOf = (word: string): number => 2 + Math.min(word.length, 8)

function pairedLetters(left: readonly string[], right: readonly string[]): { readonly letters: number; readonly full: number } {
  const pairs = left.flatMap((a, i) => right.map((b, j) => ({ i, j, likeness: wordLikeness(a, b) }))).filter(({ likeness }) => likeness > 0)
  pairs.sort((x, y) => y.likeness - x.likeness || Math.abs(x.i - x.j) - Math.abs(y.i - y.j) || x.i - y.i || x.j - y.j)
  const usedLeft = new Set<number>()
  const usedRight = new Set<number>()
  let letters = 0
  let full = 0
  for (const { i, j, likeness } of pairs) {
    if (usedLeft.has(i) || usedRight.has(j)) continue
    usedLeft.add(i)
    usedRight.add(j)
    if (likeness >= SAME_WORD) full++
    letters += likeness * (weightOf(left[i]!) + weightOf(right[j]!))
  }
  return { letters, full }
}

function wordLikeness(a: string, b: string): number {
  if (a === b) return 1
  const shorter = Math.min(a.length, b.length)
  const longer = Math.max(a.length, b.length)
  if (shorter === 1) return a[0] === b[0] ? 0.85 : 0
  if (longer > 40) return 0
  const distance = editDistance(a, b)
  if (shorter >= 3 && consonantSkeleton(a) === consonantSkeleton(b) && distance <= 3) return 0.95
  if (shorter <= 2) return 0
  const begin = a.slice(0, 3) === b.slice(0, 3) ? 0.1 : a[0] === b[0] ? 0 : -0.05
  const likeness = 1 - distance / longer
  return likeness >= 0.6 ? Math.min(0.95, likeness + begin) : 0
}

/** Names that differ in where words are cut: "Deir Zahr", "Deirzahr". */
function joinedLikeness(a: string, b: string): number {
  const longer = Math.max(a.length, b.length)
  if (Math.min(a.length, b.length) < 6 || longer > 60) return 0
  const likeness = 1 - editDistance(a, b) / longer
  return likeness >= 0.9 ? likeness : 0
}
