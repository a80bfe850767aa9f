import { bytesOfBase64 } from '../../text/bytes-of-base64.ts'
import { PARTS, placeOf, type Chunk, type ChunkIndex } from './chunk.ts'
import { SCAN_KERNEL } from './scan-kernel.data.ts'
import { wordUnits } from './word-units.ts'

/** Words in a sequence whose hash is looked up. */
export const SEQUENCE = 5
/** Sequences in a row of which one at least is kept: two texts that share nine words in a row have one kept in common. */
export const WINDOW = 5

/** What assembly/scan-kernel.ts exports; numbers are addresses and counts. */
interface Kernel {
  readonly memory: WebAssembly.Memory
  scanWords(from: number, to: number, units: number, out: number): number
  winnow(...args: readonly number[]): number
  halves(words: number, count: number, out: number): void
  byPart(...args: readonly number[]): void
}

/** What is known of a chunk once its words are read. */
export interface ScannedWords extends Pick<Chunk, 'words' | 'partEnds'> {
  /** In the memory of the kernel: to be copied before the next chunk is opened. */
  readonly index: ChunkIndex
}

const UNITS = 0x10000
const PAGE = 0x10000
/** Read, but not used, behind the end of a string. */
const SLACK = 64

/** Where the arrays of a chunk lie in the memory of the kernel. */
interface Layout {
  readonly bytes: number
  readonly words: number
  readonly keys: number
  readonly places: number
  readonly parts: number
  readonly sortedKeys: number
  readonly sortedPlaces: number
  readonly partEnds: number
  /** Behind all: room for lines that were made anew. */
  readonly end: number
}

/**
 * Reads the words of a chunk and keeps the sequences by which they are found, in WebAssembly: twice as fast as JavaScript over the
 * same bytes. One chunk at a time; its memory is used again for the next.
 */
export class ScanKernel {
  readonly #kernel = new WebAssembly.Instance(new WebAssembly.Module(bytesOfBase64(SCAN_KERNEL))).exports as unknown as Kernel
  readonly #units: number
  #layout: Layout
  #words = 0
  #kept = 0

  constructor() {
    this.#units = this.#kernel.memory.buffer.byteLength
    this.#layout = layoutOf(this.#units + 2 * UNITS, 0)
    this.#reserve(this.#layout.end)
    new Uint16Array(this.#kernel.memory.buffer, this.#units, UNITS).set(wordUnits())
  }

  /** Begins a chunk: whole lines of JSON. */
  open(bytes: Uint8Array): void {
    this.#layout = layoutOf(this.#units + 2 * UNITS, bytes.length)
    this.#reserve(this.#layout.end)
    this.#put(bytes, this.#layout.bytes)
    this.#words = 0
    this.#kept = 0
  }

  /**
   * Reads one text: a JSON string at `[from, to)` of the bytes of the chunk, or of a line that was made anew.
   *
   * @returns how many words the chunk has then
   */
  read([from, to]: readonly [number, number], made?: Uint8Array): number {
    if (made !== undefined) {
      this.#reserve(this.#layout.end + made.length + SLACK)
      this.#put(made, this.#layout.end)
    }
    const { bytes, words, keys, parts, places, end } = this.#layout
    const begin = made === undefined ? bytes : end
    const last = this.#kernel.scanWords(begin + from, begin + to, this.#units, words + 4 * this.#words)
    const count = (last - words) / 4
    this.#kept = this.#kernel.winnow(words, this.#words, count, SEQUENCE, WINDOW, keys, parts, places, this.#kept)
    return (this.#words = count)
  }

  /** The words of the chunk, in memory of the caller's, and its index. */
  close(chunk: number, allocate: (bytes: number) => ArrayBufferLike): ScannedWords {
    const { words, keys, parts, places, sortedKeys, sortedPlaces, partEnds } = this.#layout
    const { buffer } = this.#kernel.memory
    this.#kernel.byPart(keys, parts, places, this.#kept, partEnds, sortedKeys, sortedPlaces, placeOf(chunk, 0))
    this.#kernel.halves(words, this.#words, words)
    const numbers = (at: number, length: number): Uint32Array => {
      const copy = new Uint32Array(allocate(4 * length))
      copy.set(new Uint32Array(buffer, at, length))
      return copy
    }
    const halves = new Uint16Array(allocate(2 * this.#words))
    halves.set(new Uint16Array(buffer, words, this.#words))
    return {
      words: halves,
      partEnds: numbers(partEnds, PARTS),
      index: { keys: new Uint32Array(buffer, sortedKeys, this.#kept), places: new Uint32Array(buffer, sortedPlaces, this.#kept) },
    }
  }

  #reserve(end: number): void {
    const missing = end - this.#kernel.memory.buffer.byteLength
    if (missing > 0) this.#kernel.memory.grow(Math.ceil(missing / PAGE))
  }

  #put(bytes: Uint8Array, at: number): void {
    new Uint8Array(this.#kernel.memory.buffer, at, bytes.length).set(bytes)
  }
}

/** A chunk of so many bytes has at most half as many words, and keeps no more sequences than it has words. */
function layoutOf(from: number, bytes: number): Layout {
  const most = (bytes >>> 1) + 2
  let next = from
  const room = (size: number): number => {
    const at = next
    next += Math.ceil(size / 8) * 8
    return at
  }
  return {
    bytes: room(bytes + SLACK),
    words: room(4 * most),
    keys: room(4 * most),
    places: room(4 * most),
    parts: room(most),
    sortedKeys: room(4 * most),
    sortedPlaces: room(4 * most),
    partEnds: room(4 * (PARTS + 1)),
    end: next,
  }
}
