/** Typed arrays that numbers are gathered in. */
type NumberArray = Float64Array | Float32Array | Uint32Array | Int32Array

/** Numbers in one growing block of memory, eight or four bytes each. */
export class GrowingNumbers<A extends NumberArray> {
  #values: A
  #length = 0
  readonly #make: (size: number) => A

  /** @param make makes an empty block of a size, such as `(size) => new Float64Array(size)` */
  constructor(make: (size: number) => A, size = 1024) {
    this.#make = make
    this.#values = make(size)
  }

  get length(): number {
    return this.#length
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = this.#make(2 * this.#length)
      larger.set(this.#values)
      this.#values = larger
    }
    this.#values[this.#length++] = value
  }

  at(index: number): number {
    return this.#values[index]!
  }

  /** The numbers gathered so far, without copying them; holds until the next one is put in. */
  view(): A {
    return this.#values.subarray(0, this.#length) as A
  }

  clear(): void {
    this.#length = 0
  }
}
