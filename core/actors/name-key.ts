import { languages } from '../languages/index.ts'
import { wordsOfAll } from './words-of-all.ts'

/** Arabic articles as they are written before or inside names. */
const ARTICLES = wordsOfAll((names) => names.forms.romanisedArticles)

const FORMS = languages.map(({ names }) => names.forms)
const FIRMS = wordsOfAll((names) => names.forms.firms)
const LEADING = wordsOfAll((names) => names.joints.articles)
const SHORT = new Map(FORMS.flatMap(({ short }) => [...short]))
const RESPELT = FORMS.flatMap(({ respelt }) => respelt)

/**
 * The form in which names are compared: lower case, marks and stops off, hyphens as blanks, without "the", editors' words in square brackets, nicknames in quotation marks, Arabic articles,
 * the legal form of a firm and a possessive ending. "Al-Ledan Front's" and "Ledan Front" have one key.
 */
export function nameKey(name: string): string {
  const words = wordsOf(name)
  const kept = words.filter((word, i) => !(i === 0 && LEADING.has(word)) && !(words.length > 1 && ARTICLES.has(word)))
  while (kept.length > 1 && FIRMS.has(kept.at(-1)!)) kept.pop()
  const bare = kept.length > 0 ? kept : words
  return bare.map((word) => (bare.length > 1 ? singular(inOneSpelling(word)) : inOneSpelling(word))).join(' ')
}

/** One of two spellings, so that "Centre" and "Center" are one word, as are "TV" and "television", "Mt" and "Mount". */
const inOneSpelling = (word: string): string =>
  SHORT.get(word) ?? RESPELT.reduce((respelt, [spelling, other]) => respelt.replace(spelling, other), word)

/** Words of longer names without a plural ending, so that "Democratic Forces" and "Democratic Force" meet. */
const singular = (word: string): string => FORMS.reduce((rest, { plural }) => rest.replace(plural, ''), word)

function wordsOf(name: string): string[] {
  const plain = name
    .replace(/(?<=\S)\s*\[[^\]]{1,40}\]/g, '')
    .replace(/(?<=\S) ["“‘'`]+[^"“”‘’'`]{1,24}["”’']+(?= \S)/g, '')
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
  return FORMS.reduce((rest, { possessives }) => rest.replace(possessives, ''), plain)
    .replace(/['’ʼ`‘.]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

/** Short for a key of several words. */
export const isLong = (key: string): boolean => key.includes(' ')

/**
 * The consonants of a name, because romanisations of Arabic, Persian, Russian and Turkish vary least in them: "Masoura" and
 * "Massureh" have one skeleton. Blanks do not count, nor do articles grown into a word ("ez-Zan", "Ezzan"), "Abd" is one however
 * it is tied, doubled letters count once, and letters written in several ways meet.
 */
export function consonantSkeleton(key: string): string {
  const folded = key
    .replace(/ [ae](?=([bcdfghjklmnprstz])\1)/g, ' ')
    .replace(/(?<![a-z])abd(?:[aeiou]{1,2}[lr])? ?(?=[a-z]{3})/g, 'abd')
    .replaceAll(' ', '')
    .replace(/ough|gh/g, 'g')
    .replace(/kh/g, 'x')
    .replace(/[ck]h?|q/g, 'k')
    .replace(/dh|th/g, (pair) => pair[0]!)
    .replace(/ph/g, 'f')
    .replace(/ou|w/g, 'u')
    .replace(/dj|j/g, 'j')
    .replace(/tch|tsch/g, 'c')
    .replace(/(.)\1+/g, '$1')
  const first = /^[aeiou]/.test(folded) ? 'a' : ''
  return (
    first +
    folded
      .replace(/[aeiouy]/g, '')
      .replace(/h$/, '')
      .replace(/(.)\1+/g, '$1')
  )
}

/** Whether two keys with one skeleton are likely spellings of one name: few letters differ for their length. */
export function isSpellingVariant(a: string, b: string): boolean {
  if (a === b) return true
  const flatA = a.replaceAll(' ', '')
  const flatB = b.replaceAll(' ', '')
  const length = Math.max(flatA.length, flatB.length)
  if (length > 60 || Math.min(flatA.length, flatB.length) < 4) return false
  return editDistance(flatA, flatB) <= (length >= 10 ? 4 : length >= 7 ? 3 : 2)
}

/** Levenshtein distance. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    row = next
  }
  return row[b.length]!
}
