import { wordsOfAll } from './words-of-all.ts'
import type { CaseMentions, NameIndex } from './case-mentions.ts'
import { linkOutright } from './case-mentions.ts'
import { push } from './name-index.ts'
import { isAcronym } from './links-in-report.ts'
import { consonantSkeleton, editDistance, isSpellingVariant } from './name-key.ts'

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
        if (mentions.sets.root(a) === mentions.sets.root(b) || !mayBeSpellings(mentions, index.get(keys[j]!)!, index.get(keys[i]!)!)) continue
        if (isSpellingVariant(keys[i]!, keys[j]!) && wordsMaySpell(keys[i]!, keys[j]!))
          linkOutright(mentions, [a, b], { names: [mentions.nodes[a]!.row.name, mentions.nodes[b]!.row.name], how: 'transliteration' })
      }
    }
  }
}

/** Names of one level; where both have kinds, of one kind somewhere. */
function mayBeSpellings(mentions: CaseMentions, a: readonly number[], b: readonly number[]): boolean {
  if (!levelsOf(mentions, a).some((level) => levelsOf(mentions, b).includes(level))) return false
  const [x, y] = [kindsOf(mentions, a), kindsOf(mentions, b)]
  return x.length === 0 || y.length === 0 || x.some((kind) => y.includes(kind))
}

/** How many mentions of each name are asked. */
const ASKED = 200

const levelsOf = (mentions: CaseMentions, nodes: readonly number[]): string[] => [
  ...new Set(nodes.slice(0, ASKED).map((n) => mentions.nodes[n]!.row.level)),
]
const kindsOf = (mentions: CaseMentions, nodes: readonly number[]): string[] =>
  [...new Set(nodes.slice(0, ASKED).map((n) => mentions.nodes[n]!.row.kind))].filter((kind) => kind !== 'unknown')

const DIRECTIONS = wordsOfAll((names) => names.directions)

/** Words of so many letters are told by their consonants and a few letters' difference alone. */
const TELLING = 7

/**
 * Whether each word of one name may spell its fellow in the other: "East Ledan" is not "West Ledan" however alike the whole
 * looks, and short words ("Vama", "Voms") are told apart by their vowels. Short names may part their words differently only
 * at an article or at "Abd" ("ez-Zan", "Ezzan"); long ones anywhere ("Veladdin", "Vela ad-Din").
 */
export function wordsMaySpell(a: string, b: string): boolean {
  const [wordsA, wordsB] = [a.split(' '), b.split(' ')]
  if (wordsA.length !== wordsB.length) {
    const long = Math.min(a.replaceAll(' ', '').length, b.replaceAll(' ', '').length) > TELLING
    return long || ownWords(wordsA) === ownWords(wordsB) || [...wordsA, ...wordsB].some((word) => word.startsWith('abd'))
  }
  return wordsA.every((word, i) => word === wordsB[i] || maySpell(word, wordsB[i]!))
}

/** How many words are more than an article or a piece of one. */
const ownWords = (words: readonly string[]): number => words.filter((word) => word.length > 2).length

function maySpell(word: string, fellow: string): boolean {
  if (DIRECTIONS.has(word) || DIRECTIONS.has(fellow)) return false
  const skeleton = consonantSkeleton(word)
  if (skeleton !== consonantSkeleton(fellow)) return false
  if (vowelClasses(word) === vowelClasses(fellow)) return true
  return skeleton.length >= 3 && (Math.max(word.length, fellow.length) >= TELLING || editDistance(word, fellow) < 2)
}

/** A word with its vowels as the three of Arabic, which romanisations keep apart most often. */
function vowelClasses(word: string): string {
  return word
    .replace(/a[iy]|e[iy]|ee|ie|[eiy]/g, 'i')
    .replace(/au|aw|o[uwo]?|u|w/g, 'u')
    .replace(/(.)\1+/g, '$1')
    .replace(/(?<=[^iu])h?$/, '')
}
