import type { PackedStore } from './packed-store.ts'
import { BLOCK, LONGEST_SHARED, SORT } from './packed-store.ts'

/** Numbers beneath stand in the word of their sort. */
const SMALL = 1 << 28
/** An object of at least so many words is packed once where several values hold it. */
const WORTH_SHARING = 12

const number = new Float64Array(1)
const halves = new Uint32Array(number.buffer)

/** Packs values into a store. */
export class PackedWriter {
  readonly #store: PackedStore
  /** Words used of the last block. */
  #used = BLOCK
  /** Objects packed since `begin`, with their places. */
  #earlier = new Map<object, number>()
  /** The value at hand, before it is moved to a block. */
  #words = new Uint32Array(4096)
  #length = 0

  constructor(store: PackedStore) {
    this.#store = store
  }

  /** Forgets which objects it has met. */
  begin(): void {
    this.#earlier = new Map()
  }

  /** @returns the place of the value */
  put(value: unknown): number {
    this.#length = 0
    this.#value(value, true)
    return this.#moved(0)
  }

  /** Moves the words written since `from` to the blocks. */
  #moved(from: number): number {
    const { blocks } = this.#store
    const size = this.#length - from
    if (this.#used + size > BLOCK) {
      blocks.push(new Uint32Array(Math.max(BLOCK, size)))
      this.#used = 0
    }
    blocks.at(-1)!.set(this.#words.subarray(from, this.#length), this.#used)
    const place = (blocks.length - 1) * BLOCK + this.#used
    this.#used = Math.min(BLOCK, this.#used + size)
    this.#length = from
    return place
  }

  #word(sort: number, payload: number): void {
    this.#raw(((payload << 4) | sort) >>> 0)
  }

  #raw(word: number): void {
    if (this.#length === this.#words.length) {
      const larger = new Uint32Array(2 * this.#length)
      larger.set(this.#words)
      this.#words = larger
    }
    this.#words[this.#length++] = word
  }

  #value(value: unknown, whole = false): void {
    if (typeof value === 'string') this.#text(value)
    else if (typeof value === 'number') this.#number(value)
    else if (value === undefined) this.#word(SORT.undefined, 0)
    else if (value === null) this.#word(SORT.null, 0)
    else if (typeof value === 'boolean') this.#word(value ? SORT.true : SORT.false, 0)
    else if (typeof value === 'object') this.#object(value, whole)
    else throw new TypeError(`Unexpected ${typeof value} among values to be packed, expected plain data`)
  }

  #object(value: object, whole: boolean): void {
    const known = this.#earlier.get(value)
    if (known !== undefined) {
      this.#reference(known)
      return
    }
    const from = this.#length
    this.#fields(value)
    if (whole || this.#length - from < WORTH_SHARING) return
    const place = this.#moved(from)
    this.#earlier.set(value, place)
    this.#reference(place)
  }

  #reference(place: number): void {
    this.#word(SORT.earlier, Math.floor(place / BLOCK))
    this.#raw(place % BLOCK)
  }

  #fields(value: object): void {
    if (Array.isArray(value)) {
      this.#word(SORT.array, value.length)
      for (const item of value) this.#value(item)
    } else if (value instanceof Map) {
      this.#word(SORT.map, value.size)
      for (const [key, held] of value) {
        this.#value(key)
        this.#value(held)
      }
    } else if (value instanceof Set) {
      this.#word(SORT.set, value.size)
      for (const item of value) this.#value(item)
    } else {
      const names = Object.keys(value)
      this.#word(SORT.object, this.#store.shapes.numberOf(JSON.stringify(names), names))
      for (const name of names) this.#value((value as Record<string, unknown>)[name])
    }
  }

  #number(value: number): void {
    if (Number.isInteger(value) && value >= 0 && value < SMALL && !Object.is(value, -0)) {
      this.#word(SORT.integer, value)
      return
    }
    number[0] = value
    this.#word(SORT.number, 0)
    this.#raw(halves[0]!)
    this.#raw(halves[1]!)
  }

  #text(text: string): void {
    if (text.length <= LONGEST_SHARED) {
      this.#word(SORT.sharedText, this.#store.texts.numberOf(text, text))
      return
    }
    let wide = false
    for (let at = 0; at < text.length && !wide; at++) wide = text.charCodeAt(at) > 0xff
    this.#word(wide ? SORT.wideText : SORT.narrowText, text.length)
    const [perWord, bits] = wide ? [2, 16] : [4, 8]
    for (let from = 0; from < text.length; from += perWord) {
      let word = 0
      for (let at = Math.min(text.length, from + perWord) - 1; at >= from; at--) word = (word << bits) | text.charCodeAt(at)
      this.#raw(word >>> 0)
    }
  }
}
