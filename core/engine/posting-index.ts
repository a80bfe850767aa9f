import type { ReportId } from '../model/ids.ts'
import type { BytesByPlace, PostingColumns, PostingStep, ResultStore } from '../model/plan.ts'
import { radixOrder } from '../text/radix-order.ts'
import { mergedNumbers } from '../text/merged-numbers.ts'
import type { HashNumbers } from './hash-numbers.ts'
import { readBucket, writeBuckets } from './posting-buckets.ts'
import { postingRanges, RANGES } from './shuffle.ts'

/** Places of one part of the index: one for each high half of a hash. */
const PLACES_OF_PART = 2 ** 32
/** Parts there may be; as many are never made. */
const MOST_PARTS = 200
/** A part is written anew with the reports that come after it where it has no more than so many times as many as they are. */
const AS_MANY = 2

/** Reports that were put into the index together. */
interface Part {
  readonly number: number
  /** In order; postings name them by their number here. */
  readonly ids: readonly ReportId[]
  /** How many bits of a high half are not told apart, by range. */
  readonly shifts: Uint8Array
}

/**
 * Which reports hold a hash, for those whose pairs have been made. It consists of parts, as reports are added: small ones are
 * written anew with those that come later, so that there are few and each report is written a few times (the logarithmic method of
 * Bentley and Saxe 1980).
 */
export class PostingIndex {
  readonly #step: PostingStep
  readonly #store: ResultStore
  readonly #bytes: BytesByPlace

  constructor(step: PostingStep, store: ResultStore) {
    this.#step = step
    this.#store = store
    this.#bytes = store.bytesOf(`${step.id} index`)
  }

  /** Begins the index anew. @returns takes the postings of all reports, range by range, and then puts down whose they were */
  anew(ids: readonly ReportId[]): { range(postings: PostingColumns): void; done(): void } {
    this.#bytes.drop(0, MOST_PARTS * PLACES_OF_PART)
    return this.#part(1, ids)
  }

  /** Puts reports into the index that are not in it yet. */
  add(added: readonly ReportId[]): void {
    const parts = this.#parts()
    const together = [...added]
    const taken: Part[] = []
    for (let last = parts.at(-1); last !== undefined && last.ids.length <= AS_MANY * together.length; last = parts.at(-1)) {
      together.push(...last.ids)
      taken.push(parts.pop()!)
    }
    for (const { number } of taken) this.#drop(number)
    this.#putNumbers(parts.map(({ number }) => number))
    const ids = together.sort()
    const part = this.#part(freeNumber(parts), ids)
    for (const postings of postingRanges(this.#step, { ids, store: this.#store })) part.range(postings)
    part.done()
  }

  /**
   * The reports of the index that hold each of some hashes.
   *
   * @param placeOf numbers the reports, in their order
   * @param tell is given the number of a hash and the numbers of the reports, in order and each once
   */
  reportsWith(hashes: HashNumbers, placeOf: ReadonlyMap<ReportId, number>, tell: (hash: number, reports: Uint32Array) => void): void {
    const parts = this.#parts().map((part) => ({ read: reader(this.#bytes, part), places: Uint32Array.from(part.ids, (id) => placeOf.get(id)!) }))
    // Neighbours share a bucket.
    for (const hash of radixOrder(hashes.highs())) {
      let found: Uint32Array = new Uint32Array()
      for (const { read, places } of parts) {
        const there = placesIn(read(hashes.high(hash)), hashes.low(hash), places)
        if (there.length > 0) found = found.length === 0 ? there : mergedNumbers(found, there)
      }
      tell(hash, found)
    }
  }

  #numbers(): readonly number[] {
    return [...(this.#bytes.get(0) ?? [])]
  }

  #putNumbers(numbers: readonly number[]): void {
    this.#bytes.put(0, Uint8Array.from(numbers))
  }

  /** In the order in which they were made. */
  #parts(): Part[] {
    return this.#numbers().map((number) => {
      // Part 0 holds what is known of the others.
      const about = this.#bytes.get(number)!
      const ids = new TextDecoder().decode(about.subarray(RANGES))
      return { number, ids: (ids === '' ? [] : ids.split('\n')) as ReportId[], shifts: about.slice(0, RANGES) }
    })
  }

  #part(number: number, ids: readonly ReportId[]): ReturnType<PostingIndex['anew']> {
    const shifts = new Uint8Array(RANGES)
    // A run that was stopped may have left buckets there.
    this.#drop(number)
    return {
      range: (postings) => writeBuckets(postings, { shifts, put: (high, bytes) => this.#bytes.put(number * PLACES_OF_PART + high, bytes) }),
      done: () => {
        const names = new TextEncoder().encode(ids.join('\n'))
        const about = new Uint8Array(RANGES + names.length)
        about.set(shifts)
        about.set(names, RANGES)
        this.#bytes.put(number, about)
        this.#putNumbers([...this.#numbers(), number])
      },
    }
  }

  #drop(number: number): void {
    this.#bytes.drop(number, number + 1)
    this.#bytes.drop(number * PLACES_OF_PART, (number + 1) * PLACES_OF_PART)
  }
}

function freeNumber(parts: readonly Part[]): number {
  for (let number = 1; number < MOST_PARTS; number++) if (parts.every((part) => part.number !== number)) return number
  throw new RangeError(`Unexpected ${parts.length} parts of an index of postings, expected fewer than ${MOST_PARTS}`)
}

/** Reads the buckets of a part, the last one once. */
function reader(bytes: BytesByPlace, { number, shifts }: Part) {
  let place = -1
  let bucket = readBucket(undefined, 0)
  return (high: number) => {
    const shift = shifts[high >>> 26]!
    const first = ((high >>> shift) << shift) >>> 0
    if (first !== place) bucket = readBucket(bytes.get(number * PLACES_OF_PART + first), shift)
    place = first
    return { ...bucket, matches: bucket.restOf(high) }
  }
}

/** Places of the reports that hold a hash, each once. */
function placesIn({ low, rest, report, matches }: ReturnType<ReturnType<typeof reader>>, wanted: number, places: Uint32Array): Uint32Array {
  const found: number[] = []
  for (let i = 0; i < low.length; i++) {
    if (low[i] !== wanted || rest[i] !== matches) continue
    const place = places[report[i]!]!
    if (found.at(-1) !== place) found.push(place)
  }
  return Uint32Array.from(found)
}
