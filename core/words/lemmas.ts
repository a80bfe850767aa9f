import type { Tag } from '../model/words.ts'
import type { WordLexicon } from '../languages/words.ts'

/** Longest ending that is looked up, in letters. */
export const LONGEST_ENDING = 7

/** Classes of inflected forms by tag; words of other tags are their own dictionary form unless irregular. */
const CLASSES: Partial<Record<Tag, string>> = {
  NNS: 'S',
  NNPS: 'S',
  VBZ: 'Z',
  VBD: 'D',
  VBN: 'D',
  VBG: 'G',
  JJR: 'R',
  RBR: 'R',
  JJS: 'T',
  RBS: 'T',
}

/** The class of inflected form that a tag stands for, or undefined. */
export const inflectionOf = (tag: Tag): string | undefined => CLASSES[tag]

/** How many words are kept with their dictionary forms; beyond, all are dropped and found anew, so that memory is bounded. */
const KEPT = 60_000
const kept = new WeakMap<WordLexicon, Map<string, Partial<Record<Tag, string>>>>()

/** A look-up of dictionary forms, see {@link lemmaOf}; those found before are at hand. */
export function lemmasOf(lexicon: WordLexicon): (word: string, tag: Tag) => string {
  const held = kept.get(lexicon) ?? new Map<string, Partial<Record<Tag, string>>>()
  kept.set(lexicon, held)
  return (word, tag) => {
    let byTag = held.get(word)
    if (byTag === undefined) {
      if (held.size >= KEPT) held.clear()
      held.set(word, (byTag = {}))
    }
    return (byTag[tag] ??= lemmaOf(word, tag, lexicon))
  }
}

/**
 * The dictionary form of a lower-case word: irregular forms first, then the longest known ending of its class
 * ("-ies" of plurals becomes "-y"), else the word itself.
 */
export function lemmaOf(word: string, tag: Tag, lexicon: WordLexicon): string {
  const irregular = lexicon.irregular.get(`${word} ${tag.slice(0, 2)}`)
  if (irregular !== undefined) return irregular
  const inflection = CLASSES[tag]
  if (inflection === undefined) return word
  for (let length = Math.min(word.length, LONGEST_ENDING); length > 0; length--) {
    const change = lexicon.lemmaEndings.get(inflection + word.slice(word.length - length))
    if (change !== undefined) return changed(word, change)
  }
  return word
}

function changed(word: string, change: string): string {
  const gone = change.charCodeAt(0) - 48
  return word.length > gone + 1 ? word.slice(0, word.length - gone) + change.slice(1) : word
}
