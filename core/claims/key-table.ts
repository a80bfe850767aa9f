import { GrowingNumbers } from '../text/growing-numbers.ts'

/** Keys of 64 bits in two halves, numbered from 0 in the order in which they were put in. */
export class KeyTable {
  readonly #highs = new GrowingNumbers((size) => new Uint32Array(size))
  readonly #lows = new GrowingNumbers((size) => new Uint32Array(size))
  /** One more than the number of a key, at the first free place from its own; 0 where free. A power of two, less than half full. */
  #slots = new Uint32Array(1024)

  get size(): number {
    return this.#highs.length
  }

  put(high: number, low: number): void {
    const slot = this.#slotOf(high, low)
    if (this.#slots[slot] !== 0) return
    this.#highs.push(high)
    this.#lows.push(low)
    this.#slots[slot] = this.size
    if (2 * this.size > this.#slots.length) this.#grow()
  }

  /** The number of a key, or -1. */
  find(high: number, low: number): number {
    return this.#slots[this.#slotOf(high, low)]! - 1
  }

  #slotOf(high: number, low: number): number {
    const mask = this.#slots.length - 1
    let slot = (low ^ (high >>> 7)) & mask
    for (; this.#slots[slot] !== 0; slot = (slot + 1) & mask) {
      const number = this.#slots[slot]! - 1
      if (this.#lows.at(number) === low && this.#highs.at(number) === high) break
    }
    return slot
  }

  #grow(): void {
    this.#slots = new Uint32Array(2 * this.#slots.length)
    for (let number = 0; number < this.size; number++) this.#slots[this.#slotOf(this.#highs.at(number), this.#lows.at(number))] = number + 1
  }
}
