/** Seeded pseudo-random numbers: sfc32 (Chris Doty-Humphrey's PractRand). Equal seeds give equal sequences everywhere. */
export class Random {
  #a: number
  #b = 0x9e3779b9
  #c = 0x243f6a88
  #d = 1

  constructor(seed: number) {
    this.#a = seed >>> 0
    for (let i = 0; i < 16; i++) this.next()
  }

  /** A number in [0, 1). */
  next(): number {
    const t = (this.#a + this.#b + this.#d) | 0
    this.#d = (this.#d + 1) | 0
    this.#a = this.#b ^ (this.#b >>> 9)
    this.#b = (this.#c + (this.#c << 3)) | 0
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + t) | 0
    return (t >>> 0) / 4294967296
  }

  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1))
  }

  chance(share: number): boolean {
    return this.next() < share
  }

  /** @throws RangeError where there is nothing to choose from. */
  of<T>(items: readonly T[]): T {
    if (items.length === 0) throw new RangeError('Unexpected empty list, expected at least one item to choose from')
    return items[Math.floor(this.next() * items.length)]!
  }

  /** So many different items, in a random order. */
  some<T>(items: readonly T[], count: number): T[] {
    const left = [...items]
    const taken: T[] = []
    while (taken.length < count && left.length > 0) taken.push(left.splice(Math.floor(this.next() * left.length), 1)[0]!)
    return taken
  }
}
