import { TAGS } from '../model/words.ts'
import { tokensOf } from './units.ts'
import type { Extent } from '../model/span.ts'
import type { Language } from '../languages/index.ts'
import type { TokenTable } from './items.ts'

/** The words that contents are compared by, and the language that tells which words mean the same. */
export interface WordsCompared {
  readonly table: TokenTable
  readonly language: Language
}

/** Lemmas that carry meaning, folded into concepts; in a name any word does. */
export function contentWords({ table, language }: WordsCompared, extents: readonly Extent[]): ReadonlySet<string> {
  const { conceptOf, light } = lookups(language)
  const found = new Set<string>()
  for (const extent of extents) {
    const [from, to] = tokensOf(table, extent)
    for (let i = from; i < to; i++) {
      const lemma = table.words.lemmas[i] ?? ''
      const tag = TAGS[table.words.tags[i] ?? 0] ?? 'X'
      if (/^(?:NN|VB|JJ|CD)/.test(tag) && lemma.length > 1 && (tag.startsWith('NNP') || !light.has(lemma)))
        found.add(conceptOf.get(lemma) ?? conceptOf.get(withoutPast(lemma)) ?? lemma)
    }
  }
  return found
}

/** A past form that was taken for an adjective and has kept its ending: "died". */
const withoutPast = (lemma: string): string => lemma.replace(/(?<=e)d$/, '')

/** What two contents have in common before they are taken to tell of one thing: words, and their share of the smaller content. */
const ALIKE = { words: 4, share: 0.4 }

/** Do two contents have as much in common as asked for? */
export function alike(a: ReadonlySet<string>, b: ReadonlySet<string>, least = ALIKE): boolean {
  let shared = 0
  for (const word of a) if (b.has(word)) shared++
  return shared >= least.words && shared >= least.share * Math.min(a.size, b.size)
}

interface Lookups {
  readonly conceptOf: ReadonlyMap<string, string>
  readonly light: ReadonlySet<string>
}

const byLanguage = new Map<Language, Lookups>()

function lookups(language: Language): Lookups {
  const known = byLanguage.get(language)
  if (known) return known
  const groups = Object.entries(language.concepts?.groups ?? {})
  const made = {
    conceptOf: new Map(groups.flatMap(([concept, lemmas]) => lemmas.map((lemma): [string, string] => [lemma, concept]))),
    light: new Set(language.concepts?.light ?? []),
  }
  byLanguage.set(language, made)
  return made
}
