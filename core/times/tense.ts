import { TAGS } from '../model/words.ts'
import type { Tag, Words } from '../model/words.ts'
import type { TenseWords } from '../languages/times.ts'

/** Which way a clause looks from the time of the text. */
export type Tense = 'forward' | 'backward' | 'open'

const REACH_BEFORE = 18
const REACH_AFTER = 12

/** Reads the tense of the clauses of one report. */
export class Tenses {
  readonly #text: string
  readonly #words: Words
  readonly #language: TenseWords

  constructor(text: string, words: Words, language: TenseWords) {
    this.#text = text
    this.#words = words
    this.#language = language
  }

  /**
   * The tense around an extent: that of the nearest verb before it in the sentence, else of the first finite verb after it. Verbs of
   * planning look forward in any tense ("was scheduled for Friday"), other past forms back, modals as the language says. A time in
   * the possessive ("Friday's ruling") names something known, which has been.
   */
  around([start, end]: readonly [number, number]): Tense {
    if (this.#language.possessive.test(this.#text.slice(end, end + 2))) return 'backward'
    const first = this.#tokenAt(start)
    if (this.#language.adjacent.has(this.#word(first - 1)) && first > 1 && !this.#isBreak(first - 2)) return 'forward'
    if (this.#language.limits.has(this.#word(first - 1)) && this.#language.limits.has(this.#word(first - 3))) return 'forward'
    for (let token = first - 1; token >= 0 && token >= first - REACH_BEFORE; token--) {
      if (this.#isBreak(token)) break
      const tense = this.#tenseOf(token)
      if (tense !== undefined) return tense
    }
    const after = this.#tokenAt(end)
    for (let token = after; token < this.#words.starts.length && token < after + REACH_AFTER; token++) {
      if (this.#isBreak(token)) break
      const tense = this.#finiteTense(token)
      if (tense !== undefined) return tense
    }
    return 'open'
  }

  /** The tense that one token before the expression shows, or undefined where it shows none and the search goes on. */
  #tenseOf(token: number): Tense | undefined {
    const lemma = this.#lemma(token)
    const tag = this.#tag(token)
    if (this.#language.pointers.has(this.#word(token))) return 'forward'
    if (tag === 'VBN' || tag === 'VBG') return this.#language.plans.has(lemma) ? 'forward' : this.#auxiliary(token)
    if (tag === 'VB') return this.#auxiliary(token)
    return this.#finiteTense(token)
  }

  #finiteTense(token: number): Tense | undefined {
    const tag = this.#tag(token)
    const lemma = this.#lemma(token)
    if (tag === 'MD') return this.#modal(token)
    if (this.#language.plans.has(lemma) && (tag === 'VBD' || tag === 'VBZ' || tag === 'VBP' || tag === 'JJ')) return 'forward'
    if (tag === 'VBD') return this.#language.passives.has(lemma) && this.#plansSoon(token) ? 'forward' : 'backward'
    if ((tag === 'VBZ' || tag === 'VBP') && this.#language.perfects.has(lemma)) return 'backward'
    return undefined
  }

  #modal(token: number): Tense | undefined {
    return this.#language.forwardModals.has(this.#word(token)) ? 'forward' : undefined
  }

  /** The tense that the auxiliary of a participle or infinitive shows. */
  #auxiliary(token: number): Tense | undefined {
    const participle = this.#tag(token) === 'VBN'
    for (let back = token - 1; back >= 0 && back >= token - 4; back--) {
      const tag = this.#tag(back)
      const lemma = this.#lemma(back)
      if (tag === 'MD') return this.#modal(back)
      if (tag === 'TO' && this.#tag(token) === 'VB')
        return this.#language.plans.has(this.#lemma(back - 1)) || this.#language.passives.has(this.#lemma(back - 1)) ? 'forward' : undefined
      if (tag === 'VBD' || (this.#language.perfects.has(lemma) && participle)) return 'backward'
      if (!this.#language.passives.has(lemma) && tag !== 'RB' && tag !== 'VBN') break
    }
    return participle ? 'backward' : undefined
  }

  /** "was scheduled", "were due": the plan word follows the verb. */
  #plansSoon(token: number): boolean {
    return [1, 2].some((ahead) => this.#language.plans.has(this.#lemma(token + ahead)))
  }

  #isBreak(token: number): boolean {
    const word = this.#word(token)
    return word === '.' || word === '!' || word === '?' || word === ';'
  }

  #word(token: number): string {
    return this.#text.slice(this.#words.starts[token], this.#words.ends[token]).toLowerCase()
  }

  #lemma(token: number): string {
    return this.#words.lemmas[token] ?? ''
  }

  #tag(token: number): Tag {
    return TAGS[this.#words.tags[token] ?? -1] ?? 'X'
  }

  /** The first token that ends after an offset. */
  #tokenAt(offset: number): number {
    let [low, high] = [0, this.#words.ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#words.ends[middle] ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return low
  }
}
