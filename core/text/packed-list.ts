import { GrowingNumbers } from './growing-numbers.ts'
import { PackedReader } from './packed-reader.ts'
import { packedStore } from './packed-store.ts'
import { PackedWriter } from './packed-writer.ts'

/**
 * A growing list of plain values (primitives, arrays, plain objects, maps, sets) packed into blocks of numbers outside the
 * heap: millions of small objects then cost a tenth of their memory and nothing when memory is tidied. A value is made
 * anew each time it is asked for, equal to what was put in and not the same object.
 */
export class PackedList<T> {
  readonly #store = packedStore()
  readonly #writer = new PackedWriter(this.#store)
  readonly #reader = new PackedReader(this.#store)
  readonly #places = new GrowingNumbers((size) => new Float64Array(size))

  get length(): number {
    return this.#places.length
  }

  /**
   * Adds values. What several of them hold in common, as the same object, is packed once.
   *
   * @throws TypeError for what is no plain data
   */
  push(values: readonly T[]): void {
    this.#writer.begin()
    for (const value of values) this.#places.push(this.#writer.put(value))
  }

  at(index: number): T | undefined {
    return index < this.length ? (this.#reader.read(this.#places.at(index)) as T) : undefined
  }
}
