import { languages } from '../languages/index.ts'
import type { CaseMentions, NameIndex } from './case-mentions.ts'
import { link } from './case-mentions.ts'
import { push } from './name-index.ts'
import { isAcronym } from './links-in-report.ts'
import { consonantSkeleton, isSpellingVariant } from './name-key.ts'

/** Romanised spellings of one name: one skeleton of consonants and few letters' difference. */
export function linkSpellings(mentions: CaseMentions, index: NameIndex): void {
  const bySkeleton = new Map<string, string[]>()
  for (const key of [...index.keys()].sort()) {
    const skeleton = consonantSkeleton(key)
    if (skeleton.length >= 3 && key.length >= 5 && !isAcronym(mentions.nodes[index.get(key)![0]!]!.row.name)) push(bySkeleton, skeleton, key)
  }
  for (const keys of bySkeleton.values()) {
    for (let i = 1; i < Math.min(keys.length, 30); i++) {
      for (let j = 0; j < i; j++) {
        const [a, b] = [index.get(keys[j]!)![0]!, index.get(keys[i]!)![0]!]
        if (mentions.sets.root(a) === mentions.sets.root(b) || !mayBeSpellings(mentions, a, b)) continue
        if (isSpellingVariant(keys[i]!, keys[j]!) && wordsMaySpell(keys[i]!, keys[j]!))
          link(mentions, [a, b], { names: [mentions.nodes[a]!.row.name, mentions.nodes[b]!.row.name], how: 'transliteration' })
      }
    }
  }
}

function mayBeSpellings(mentions: CaseMentions, a: number, b: number): boolean {
  const [x, y] = [mentions.nodes[a]!.row, mentions.nodes[b]!.row]
  if (x.level !== y.level) return false
  return x.kind === y.kind || x.kind === 'unknown' || y.kind === 'unknown'
}

const DIRECTIONS = new Set(languages.flatMap((language) => [...language.names.directions]))

/**
 * Whether each word of one name may spell its fellow in the other: "East Ledan" is not "West Ledan" however alike the whole
 * looks, and words of one or two consonants ("Hama", "Homs") are told apart by their vowels. Names that part their words
 * differently ("ez-Zor", "Ezzor") are left to the comparison of the whole.
 */
export function wordsMaySpell(a: string, b: string): boolean {
  const [wordsA, wordsB] = [a.split(' '), b.split(' ')]
  if (wordsA.length !== wordsB.length) return true
  return wordsA.every((word, i) => {
    const fellow = wordsB[i]!
    if (word === fellow) return true
    if (DIRECTIONS.has(word) || DIRECTIONS.has(fellow)) return false
    const skeleton = consonantSkeleton(word)
    if (skeleton !== consonantSkeleton(fellow)) return false
    return skeleton.length >= 3 || vowelClasses(word) === vowelClasses(fellow)
  })
}

/** A word with its vowels as the three of Arabic, which romanisations keep apart most often. */
function vowelClasses(word: string): string {
  return word
    .replace(/a[iy]|e[iy]|ee|ie|[eiy]/g, 'i')
    .replace(/au|aw|o[uwo]?|u|w/g, 'u')
    .replace(/(.)\1+/g, '$1')
    .replace(/(?<=[^iu])h?$/, '')
}
