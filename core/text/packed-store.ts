/** Words (32 bits) of one block of memory; larger values get a block of their own. */
export const BLOCK = 1 << 20

/** Longest string that is held once for all values that have it; longer ones are rarely met again and stand in place. */
export const LONGEST_SHARED = 28

/**
 * Sorts of values: the low four bits of a word. The rest is a length, a small number, or the place of what is held once; numbers
 * and strings that stand in place follow, narrow strings four units a word, wide ones two.
 */
export const SORT = {
  undefined: 0,
  null: 1,
  false: 2,
  true: 3,
  integer: 4,
  number: 5,
  sharedText: 6,
  narrowText: 7,
  wideText: 8,
  array: 9,
  map: 10,
  set: 11,
  object: 12,
  earlier: 13,
} as const

/** Where packed values stand, with what is held once for all of them. */
export interface PackedStore {
  readonly blocks: Uint32Array[]
  readonly texts: Held<string>
  /** Names of the fields of objects. */
  readonly shapes: Held<readonly string[]>
}

/** An empty store. */
export function packedStore(): PackedStore {
  return { blocks: [], texts: new Held(), shapes: new Held() }
}

/** Things that are held once, by number. */
class Held<T> {
  readonly #numbers = new Map<string, number>()
  readonly values: T[] = []

  numberOf(key: string, value: T): number {
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    this.#numbers.set(key, this.values.length)
    return this.values.push(value) - 1
  }
}
