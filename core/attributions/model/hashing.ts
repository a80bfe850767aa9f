import { hashOfText } from '../../text/hash-of-text.ts'

/** The hash of a word (FNV-1a with a final mix): 32 bits, unsigned. */
export function hashOf(word: string): number {
  let hash = hashOfText(word)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 12)) >>> 0
}

/** Collects the hashed features of one token, span or pair; each call of {@link add} is a template of its own. */
export class FeatureList {
  readonly ids: Uint32Array
  readonly #shift: number
  #template = 0
  #count = 0

  /** Features are kept under so many bits; `most` is the largest number that one token or span has. */
  constructor(bits: number, most: number) {
    this.ids = new Uint32Array(most)
    this.#shift = 32 - bits
  }

  /** How many of `ids` are filled. */
  get count(): number {
    return this.#count
  }

  /** Begins anew, the next template being number `template`. */
  begin(template: number): void {
    this.#count = 0
    this.#template = template
  }

  /** The next template is number `template`: keeps the numbers apart from whether an earlier section had something to say. */
  section(template: number): void {
    this.#template = template
  }

  /** Adds one feature of the next template. */
  add(a: number, b = 0): void {
    const template = ++this.#template
    let hash = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b)
    hash = Math.imul(hash ^ (hash >>> 15) ^ Math.imul(b + template, 0xc2b2ae35), 0x27d4eb2f)
    this.ids[this.#count++] = (hash ^ (hash >>> 13)) >>> this.#shift
  }
}
