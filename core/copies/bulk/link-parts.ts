import { GrowingNumbers } from '../../text/growing-numbers.ts'
import { radixOrder } from '../../text/radix-order.ts'
import { chunkOf, textOf, wordOf, type Chunk, type ChunkIndex } from './chunk.ts'

/** Pairs of places with the same sequence of words: the later one, and one before it in another text. */
export interface Hits {
  readonly later: Uint32Array
  readonly earlier: Uint32Array
  /** Hits whose later place is in chunk `c` are `[chunkEnds[c - 1] ?? 0, chunkEnds[c])`. */
  readonly chunkEnds: Uint32Array
}

/** Earlier occurrences that one is linked to, beside the first of all. */
const NEAREST = 4

/** What of the index is linked at once, and where it is. */
export interface PartsToLink {
  /** Parts `[first, end)`. */
  readonly parts: readonly [first: number, end: number]
  /** The rows `[from, to)` of the index of a chunk. */
  readonly indexOf: (chunk: number, rows: readonly [from: number, to: number]) => ChunkIndex
  readonly allocate: (bytes: number) => ArrayBufferLike
}

/**
 * Links each occurrence of a sequence to the nearest before it and to the first, never all to all: a passage printed ten thousand
 * times then neither vanishes, as under a limit of frequency, nor makes fifty million pairs.
 */
export function linkParts(chunks: readonly Chunk[], { parts: [first, end], indexOf, allocate }: PartsToLink): Hits {
  const found = new HitList()
  const starts = chunks.map(({ partEnds }) => startOf(partEnds, first))
  const read = chunks.map(({ partEnds }, c) => indexOf(c, [starts[c]!, startOf(partEnds, end)]))
  for (let part = first; part < end; part++) {
    const ranges = chunks.map(({ partEnds }, c) => [startOf(partEnds, part) - starts[c]!, partEnds[part]! - starts[c]!] as const)
    linkPart(chunks, { keys: gathered(read, 'keys', ranges), places: gathered(read, 'places', ranges) }, found)
  }
  return found.byChunk(chunks.length, allocate)
}

function startOf(partEnds: Uint32Array, part: number): number {
  return part === 0 ? 0 : partEnds[part - 1]!
}

function gathered(read: readonly ChunkIndex[], column: keyof ChunkIndex, ranges: readonly (readonly [number, number])[]): Uint32Array {
  const all = new Uint32Array(ranges.reduce((sum, [start, end]) => sum + end - start, 0))
  let filled = 0
  ranges.forEach(([start, end], c) => {
    all.set(read[c]![column].subarray(start, end), filled)
    filled += end - start
  })
  return all
}

function linkPart(chunks: readonly Chunk[], { keys, places }: ChunkIndex, found: HitList): void {
  const { length: size } = keys
  const order = radixOrder(keys)
  for (let first = 0; first < size;) {
    const key = keys[order[first]!]!
    let end = first + 1
    while (end < size && keys[order[end]!] === key) end++
    for (let at = first + 1; at < end; at++) {
      const from = Math.max(first, at - NEAREST)
      for (let other = at - 1; other >= from; other--) addHit(chunks, places[order[at]!]!, places[order[other]!]!, found)
      if (from > first) addHit(chunks, places[order[at]!]!, places[order[first]!]!, found)
    }
    first = end
  }
}

function addHit(...[chunks, later, earlier, found]: readonly [readonly Chunk[], number, number, HitList]): void {
  const chunk = chunkOf(later)
  const isOneText = chunk === chunkOf(earlier) && textOf(chunks[chunk]!, wordOf(later)) === textOf(chunks[chunk]!, wordOf(earlier))
  if (!isOneText) found.add(later, earlier)
}

/** Hits as they are found. */
class HitList {
  readonly #later = new GrowingNumbers((size) => new Uint32Array(size), 1 << 16)
  readonly #earlier = new GrowingNumbers((size) => new Uint32Array(size), 1 << 16)

  add(later: number, earlier: number): void {
    this.#later.push(later)
    this.#earlier.push(earlier)
  }

  byChunk(chunks: number, allocate: (bytes: number) => ArrayBufferLike): Hits {
    const [laters, earliers] = [this.#later.view(), this.#earlier.view()]
    const chunkEnds = new Uint32Array(allocate(4 * chunks))
    const sizes = new Uint32Array(chunks)
    for (const place of laters) sizes[chunkOf(place)]!++
    for (let chunk = 1; chunk < chunks; chunk++) chunkEnds[chunk] = chunkEnds[chunk - 1]! + sizes[chunk - 1]!
    const later = new Uint32Array(allocate(4 * laters.length))
    const earlier = new Uint32Array(allocate(4 * laters.length))
    // Each chunk's end is where it begins until it is filled.
    for (let i = 0; i < laters.length; i++) {
      const at = chunkEnds[chunkOf(laters[i]!)]!++
      later[at] = laters[i]!
      earlier[at] = earliers[i]!
    }
    return { later, earlier, chunkEnds }
  }
}
