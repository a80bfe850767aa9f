/**
 * Part of a corpus too large to be held as texts: its words as hashes, and where each text begins. All arrays may lie in memory
 * that threads share.
 */
export interface Chunk {
  /** Of each text, the number of its first word in the chunk; one more at the end. */
  readonly firstWords: Uint32Array
  /** Of each text, where its line begins in the chunk, in bytes. */
  readonly lines: Uint32Array
  /** Of each text, a hash of its series; 0 for none. */
  readonly series: Uint32Array
  /** Sixteen bits of the hash of each word. */
  readonly words: Uint16Array
  /** Of its index, part `p` is `[partEnds[p - 1] ?? 0, partEnds[p])`. */
  readonly partEnds: Uint32Array
  /** Where lines begin that hold no text that could be read, in bytes. */
  readonly unread: Uint32Array
}

/** Sequences of words of a chunk, by which passages are found: keys and places (see {@link placeOf}), sorted by part. */
export interface ChunkIndex {
  readonly keys: Uint32Array
  readonly places: Uint32Array
}

/** Parts of the index: what is linked at once, by whichever thread. */
export const PARTS = 256
/** A chunk has fewer words than 2 to this power, so that chunk and word fit 32 bits together. */
export const PLACE_BITS = 22
/** Most chunks that a corpus may have. */
export const MOST_CHUNKS = 2 ** (32 - PLACE_BITS)
/** Bytes of a chunk from which on it might hold too many words; a word and what parts it from the next need two. */
export const MOST_BYTES = 2 ** (PLACE_BITS + 1)

/** A word of the corpus as one number: that of its chunk and its own in it. */
export function placeOf(chunk: number, word: number): number {
  return ((chunk << PLACE_BITS) | word) >>> 0
}

/** The number of the chunk of a place. */
export function chunkOf(place: number): number {
  return place >>> PLACE_BITS
}

/** The number in its chunk of the word at a place. */
export function wordOf(place: number): number {
  return place & (2 ** PLACE_BITS - 1)
}

/** The number in its chunk of the text that a word belongs to. */
export function textOf({ firstWords }: Pick<Chunk, 'firstWords'>, word: number): number {
  let low = 0
  let high = firstWords.length - 2
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if (firstWords[middle]! <= word) low = middle
    else high = middle - 1
  }
  return low
}
