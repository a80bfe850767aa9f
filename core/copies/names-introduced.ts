import type { ComparedReport } from './compared-words.ts'
import { comparisonWords } from './comparison-words.ts'
import { foldedWord, NAME, PLAIN } from './word-kinds.ts'

/** Letters from which a name is no initial. */
const NAME_LETTERS = 3

/** A word as it is written. */
export const wordAt = ({ report, words }: ComparedReport, at: number): string => report.text.slice(words.start[at], words.end[at])

/** Is the word a name without its first part and without a title that says who it is? The title of the record introduces, too. */
export function isBareName(side: ComparedReport, at: number): boolean {
  if (!hasCapital(side, at) || wordAt(side, at).length < NAME_LETTERS || isName(side, at - 1) || isName(side, at + 1)) return false
  if (isParticle(side, at - 1) || isParticle(side, at + 1)) return false
  return !isInFull(side, at) && !(side.report.meta.title?.value.includes(wordAt(side, at)) ?? false)
}

/** Is a name's first mention one in full? */
export const isIntroducedIn = (side: ComparedReport, first: number): boolean => isName(side, first) && isInFull(side, first)

/** Does a name stand behind another capital that is no plain word and no "Mr", as a first name is, or behind a title? */
function isInFull(side: ComparedReport, at: number): boolean {
  if (!hasCapital(side, at - 1)) return false
  const language = side.language()
  const word = foldedWord(wordAt(side, at - 1))
  if (language?.provenance.courtesy.has(word)) return false
  return side.kinds().of(at - 1) !== PLAIN || (language?.names.titles.has(word) ?? false)
}

/** A small word within names: "al", "van". */
function isParticle(side: ComparedReport, at: number): boolean {
  return at >= 0 && at < side.words.count && (side.language()?.names.particles.has(foldedWord(wordAt(side, at))) ?? false)
}

/** Is a word a name, or a part of one? */
export function isName(side: ComparedReport, at: number): boolean {
  if (at < 0 || side.kinds().of(at) !== NAME) return false
  return side.words.end[at]! - side.words.start[at]! >= NAME_LETTERS
}

/** Also of a word that opens a sentence, which does not count as a name by its capital. */
export function hasCapital(side: ComparedReport, at: number): boolean {
  return at >= 0 && /^\p{Lu}\p{L}/u.test(wordAt(side, at))
}

const placesOf = new WeakMap<ComparedReport, ReadonlySet<number>>()

/** Does a text have a name anywhere behind a word for where something is? */
export function isPlaceIn(side: ComparedReport, at: number): boolean {
  const known = placesOf.get(side) ?? placesIn(side)
  placesOf.set(side, known)
  return known.has(side.words.hash[at]!)
}

/** Hashes of the words behind words such as "in". */
function placesIn({ report, words, language }: ComparedReport): ReadonlySet<number> {
  const before = new Set(comparisonWords([...(language()?.provenance.placeBefore ?? [])].join(' ')).hash)
  const places = new Set<number>()
  for (let at = 1; at < words.count; at++)
    if (before.has(words.hash[at - 1]!) && report.text.slice(words.end[at - 1], words.start[at]) === ' ') places.add(words.hash[at]!)
  return places
}

/** Is a name in full of two parts, neither of which is a noun for a place or a body? */
export function isPerson(side: ComparedReport, first: number): boolean {
  const heads = side.language()?.names.heads
  const isHead = (at: number): boolean => heads?.has(foldedWord(wordAt(side, at))) ?? false
  return !isHead(first - 1) && !isHead(first) && !isName(side, first + 1)
}

/** Does an article, or a word such as "this", stand before a word? */
export function hasArticle(side: ComparedReport, at: number): boolean {
  return at > 0 && (side.language()?.copying.definite.has(foldedWord(wordAt(side, at - 1))) ?? false)
}
