const NONE = -1

/** Numbers hashes of two halves in the order in which they come; open addressing with linear probing over typed arrays. */
export class HashNumbers {
  #count = 0
  #high = new Uint32Array(1 << 10)
  #low = new Uint32Array(1 << 10)
  #slots = new Int32Array(1 << 11).fill(NONE)

  get size(): number {
    return this.#count
  }

  high = (number: number): number => this.#high[number]!
  low = (number: number): number => this.#low[number]!

  /** The high halves, by number. */
  highs(): Uint32Array {
    return this.#high.subarray(0, this.#count)
  }

  /** @returns the number that the hash has now */
  add(high: number, low: number): number {
    const slot = this.#slotOf(high, low)
    if (this.#slots[slot] !== NONE) return this.#slots[slot]!
    if (this.#count === this.#high.length) this.#grow()
    this.#high[this.#count] = high
    this.#low[this.#count] = low
    this.#slots[this.#slotOf(high, low)] = this.#count
    return this.#count++
  }

  /** The number of a hash, or -1. */
  numberOf(high: number, low: number): number {
    return this.#slots[this.#slotOf(high, low)]!
  }

  #slotOf(high: number, low: number): number {
    const mask = this.#slots.length - 1
    let slot = (Math.imul(high, 0x9e3779b1) ^ Math.imul(low, 0x85ebca6b)) & mask
    for (let number = this.#slots[slot]!; number !== NONE; number = this.#slots[slot]!) {
      if (this.#high[number] === high && this.#low[number] === low) return slot
      slot = (slot + 1) & mask
    }
    return slot
  }

  #grow(): void {
    const larger = (column: Uint32Array): Uint32Array<ArrayBuffer> => {
      const grown = new Uint32Array(2 * column.length)
      grown.set(column)
      return grown
    }
    this.#high = larger(this.#high)
    this.#low = larger(this.#low)
    this.#slots = new Int32Array(2 * this.#slots.length).fill(NONE)
    for (let number = 0; number < this.#count; number++) this.#slots[this.#slotOf(this.#high[number]!, this.#low[number]!)] = number
  }
}
