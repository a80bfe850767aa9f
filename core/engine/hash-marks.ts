/** Bits of a hash that are told apart. */
const BITS = 26

/** Hashes that are of interest, by their upper bits: some others are taken for them, none is missed. */
export class HashMarks {
  readonly #bits = new Uint32Array(1 << (BITS - 5))

  add(hash: number): void {
    const at = hash >>> (32 - BITS)
    this.#bits[at >>> 5]! |= 1 << (at & 31)
  }

  has(hash: number): boolean {
    const at = hash >>> (32 - BITS)
    return (this.#bits[at >>> 5]! & (1 << (at & 31))) !== 0
  }
}
