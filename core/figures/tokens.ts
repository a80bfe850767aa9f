import { TAGS } from '../model/words.ts'
import type { Tag, Words } from '../model/words.ts'

const CLOSING = { '(': ')', '[': ']' } as const

/** The tokens of a report as the figure finder reads them: lower-case words, tags and lemmas by token number. */
export class FigureTokens {
  readonly text: string
  readonly #words: Words
  readonly #lower: readonly string[]
  /** True for tokens inside dates and clock times, whose numbers count nothing. */
  readonly #dated: Uint8Array

  /** @param dated extents of dates, clock times and sets, in text order. */
  constructor(text: string, words: Words, dated: readonly (readonly [number, number])[]) {
    this.text = text
    this.#words = words
    this.#lower = Array.from(words.starts, (start, token) => text.slice(start, words.ends[token]).toLowerCase())
    this.#dated = new Uint8Array(words.starts.length)
    let token = 0
    for (const [start, end] of dated) {
      while (token < this.length && this.end(token) <= start) token++
      while (token < this.length && this.start(token) < end) this.#dated[token++] = 1
    }
  }

  get length(): number {
    return this.#lower.length
  }

  /** The lower-case word; empty outside the text. */
  word(token: number): string {
    return this.#lower[token] ?? ''
  }

  lemma(token: number): string {
    return this.#words.lemmas[token] ?? ''
  }

  tag(token: number): Tag {
    return TAGS[this.#words.tags[token] ?? -1] ?? 'X'
  }

  start(token: number): number {
    return this.#words.starts[token] ?? this.text.length
  }

  end(token: number): number {
    return this.#words.ends[token] ?? this.text.length
  }

  isDated(token: number): boolean {
    return this.#dated[token] === 1
  }

  /** Whether a word begins with a capital letter. */
  isCapital(token: number): boolean {
    const first = this.text[this.start(token)] ?? ''
    return first !== first.toLowerCase()
  }

  /** The token after what stands in brackets from a token on, "(of the north pier)"; the token itself where no bracket opens there or none closes within so many tokens. */
  pastBrackets(at: number, opening: keyof typeof CLOSING, most: number): number {
    if (this.word(at) !== opening) return at
    for (let token = at + 1; token <= at + most && token < this.length && !this.isBreak(token); token++)
      if (this.word(token) === CLOSING[opening]) return token + 1
    return at
  }

  /** Whether a blank line, or a full stop, stands between a token and the next. */
  isBreak(token: number): boolean {
    const word = this.word(token)
    return word === '.' || word === '!' || word === '?' || word === ';' || /\n\s*\n/.test(this.text.slice(this.end(token), this.start(token + 1)))
  }
}
