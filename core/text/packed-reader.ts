import type { PackedStore } from './packed-store.ts'
import { BLOCK, SORT } from './packed-store.ts'

/** UTF-16 units that are made a string at a time: more would be too many arguments. */
const UNITS_AT_ONCE = 4096

const number = new Float64Array(1)
const halves = new Uint32Array(number.buffer)

/** Makes values anew from a store. */
export class PackedReader {
  readonly #store: PackedStore
  #block: Uint32Array = new Uint32Array()
  #at = 0
  #units = new Uint16Array(256)

  constructor(store: PackedStore) {
    this.#store = store
  }

  /** The value at a place. */
  read(place: number): unknown {
    const [block, at] = [this.#block, this.#at]
    this.#block = this.#store.blocks[Math.floor(place / BLOCK)]!
    this.#at = place % BLOCK
    const value = this.#value()
    this.#block = block
    this.#at = at
    return value
  }

  #value(): unknown {
    const word = this.#block[this.#at++]!
    const payload = word >>> 4
    switch (word & 15) {
      case SORT.null:
        return null
      case SORT.false:
        return false
      case SORT.true:
        return true
      case SORT.integer:
        return payload
      case SORT.number:
        return this.#number()
      case SORT.sharedText:
        return this.#store.texts.values[payload]
      case SORT.narrowText:
        return this.#text(payload, 4)
      case SORT.wideText:
        return this.#text(payload, 2)
      case SORT.array:
        return this.#array(payload)
      case SORT.map:
        return this.#map(payload)
      case SORT.set:
        return this.#set(payload)
      case SORT.object:
        return this.#object(this.#store.shapes.values[payload]!)
      case SORT.earlier:
        return this.read(payload * BLOCK + this.#block[this.#at++]!)
      default:
        return undefined
    }
  }

  #number(): number {
    halves[0] = this.#block[this.#at++]!
    halves[1] = this.#block[this.#at++]!
    return number[0]!
  }

  #text(length: number, perWord: 2 | 4): string {
    const bits = 32 / perWord
    const mask = 2 ** bits - 1
    if (this.#units.length < length) this.#units = new Uint16Array(2 * length)
    const units = this.#units
    for (let from = 0; from < length; from += perWord) {
      let word = this.#block[this.#at++]!
      for (let at = from; at < Math.min(length, from + perWord); at++) {
        units[at] = word & mask
        word >>>= bits
      }
    }
    let text = ''
    for (let from = 0; from < length; from += UNITS_AT_ONCE)
      text += String.fromCharCode.apply(null, units.subarray(from, Math.min(length, from + UNITS_AT_ONCE)) as unknown as number[])
    return text
  }

  #array(length: number): unknown[] {
    const items: unknown[] = []
    for (let at = 0; at < length; at++) items.push(this.#value())
    return items
  }

  #map(size: number): Map<unknown, unknown> {
    const map = new Map<unknown, unknown>()
    for (let at = 0; at < size; at++) {
      const key = this.#value()
      map.set(key, this.#value())
    }
    return map
  }

  #set(size: number): Set<unknown> {
    const set = new Set<unknown>()
    for (let at = 0; at < size; at++) set.add(this.#value())
    return set
  }

  #object(names: readonly string[]): Record<string, unknown> {
    const object: Record<string, unknown> = {}
    for (const name of names) object[name] = this.#value()
    return object
  }
}
