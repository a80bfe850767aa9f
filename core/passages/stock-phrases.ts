import type { Furniture } from '../model/passages.ts'
import type { PageWords } from '../languages/page-words.ts'

/** A run of stock phrases found at some word. */
export interface PhraseRun {
  /** Number of words in the run. */
  readonly length: number
  /** Number of phrases in it. */
  readonly phrases: number
  /** Words of its longest phrase. */
  readonly longest: number
  /** Kind and wording of its first phrase. */
  readonly kind: Furniture['kind']
  readonly phrase: string
}

interface Phrase {
  readonly words: readonly string[]
  readonly kind: Furniture['kind']
  readonly open: boolean
}

/** How many further words an open phrase may take in. */
const OPEN_REACH = 12

/** The stock phrases of all languages at hand, for finding runs of them in folded words. */
export class StockPhrases {
  readonly #byFirst = new Map<string, Phrase[]>()
  /** Finds words with a capital letter with which a phrase may begin. */
  readonly beginnings: RegExp

  constructor(lexicons: readonly PageWords[]) {
    for (const lexicon of lexicons)
      for (const kind of ['related', 'comments', 'download', 'navigation', 'other'] as const)
        for (const entry of lexicon[kind]) this.#add(entry, kind)
    for (const phrases of this.#byFirst.values()) phrases.sort((a, b) => b.words.length - a.words.length)
    const firsts = [...this.#byFirst.keys()].filter((word) => /^\p{L}/u.test(word)).sort((a, b) => b.length - a.length)
    const capital = firsts.map(
      (word) => `[${word[0]!.toUpperCase()}]${[...word.slice(1)].map((letter) => `[${letter}${letter.toUpperCase()}]['’]?`).join('')}`,
    )
    this.beginnings = new RegExp(`(?<!\\p{Lu}|\\p{N})(?:${capital.join('|')})(?!\\p{Ll})`, 'gu')
  }

  #add(entry: string, kind: Furniture['kind']): void {
    const words = entry.split(' ')
    const open = words.at(-1) === '…'
    const phrase = { words: open ? words.slice(0, -1) : words, kind, open }
    const found = this.#byFirst.get(words[0]!)
    if (found) found.push(phrase)
    else this.#byFirst.set(words[0]!, [phrase])
  }

  /** The longest phrase that starts at word `i`. */
  #at(words: readonly string[], i: number): Phrase | undefined {
    const first = words[i]
    if (first === undefined) return undefined
    const here = this.#byFirst.get(first) ?? (isNumber(first) ? this.#byFirst.get('#') : undefined) ?? []
    return here.find((phrase) => phrase.words.every((word, n) => matches(word, words[i + n])))
  }

  /** The run of stock phrases that starts at word `i`, or undefined. Open phrases take in no further words here. */
  run(words: readonly string[], i: number): PhraseRun | undefined {
    let at = i
    let phrases = 0
    let longest = 0
    const first = this.#at(words, i)
    for (let phrase = first; phrase; phrase = this.#at(words, at)) {
      at += phrase.words.length
      phrases++
      longest = Math.max(longest, phrase.words.length)
    }
    return first && { length: at - i, phrases, longest, kind: first.kind, phrase: first.words.join(' ') }
  }

  /** Do stock phrases make up the whole of these words? Bare numbers between them are counters. */
  whole(words: readonly string[]): PhraseRun | undefined {
    const first = this.run(words, 0)
    if (!first) return undefined
    let { length, phrases, longest } = first
    let last = this.#at(words, 0)
    for (let at = 0; at < words.length;) {
      const phrase = this.#at(words, at)
      if (phrase) {
        last = phrase
        at += phrase.words.length
        if (at > length) phrases++
        longest = Math.max(longest, phrase.words.length)
      } else if (isNumber(words[at]!)) at++
      else if (last?.open && words.length - at <= OPEN_REACH) at = words.length
      else return undefined
      length = Math.max(length, at)
    }
    return { ...first, length: words.length, phrases, longest }
  }

  /** For each word, how many phrases of two words or more start there or later. */
  countsFrom(words: readonly string[]): Uint32Array {
    const counts = new Uint32Array(words.length + 1)
    for (let i = 0; i < words.length;) {
      const phrase = this.#at(words, i)
      if (phrase && phrase.words.length > 1) counts[i] = 1
      i += phrase ? phrase.words.length : 1
    }
    for (let i = words.length - 1; i >= 0; i--) counts[i]! += counts[i + 1]!
    return counts
  }
}

const isNumber = (word: string): boolean => /^\p{N}+$/u.test(word)

function matches(pattern: string, word: string | undefined): boolean {
  return word !== undefined && (pattern === word || (pattern === '#' && isNumber(word)))
}
