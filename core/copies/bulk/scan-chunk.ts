import { MOST_BYTES, type Chunk, type ChunkIndex } from './chunk.ts'
import { lineFields, type LineFields } from './line-fields.ts'
import { ScanKernel, SEQUENCE, WINDOW } from './scan-kernel.ts'
import { scanWords } from './scan-words.ts'

/** Reads a line that is no flat object: the same line as one that is; undefined where it holds no text. */
export type PlainLine = (line: Uint8Array) => Uint8Array | undefined

/** What a chunk is scanned with. */
export interface ScanOptions {
  /** The number of the chunk in the corpus. */
  readonly chunk: number
  readonly plainLine: PlainLine
  /** Makes the memory of the result: shared between threads, or not. */
  readonly allocate: (bytes: number) => ArrayBufferLike
  /** Takes the index of the chunk, whose arrays are used again for the next. */
  readonly keepIndex: (index: ChunkIndex) => void
}

const NEWLINE = 0x0a

/** The words and the index of whole lines of JSON Lines. Of more than {@link MOST_BYTES} nothing is read, and the first line told. */
export function scanChunk(bytes: Uint8Array, options: ScanOptions): Chunk {
  if (bytes.length <= MOST_BYTES) return scanLines(bytes, options)
  const unread = new Uint32Array(options.allocate(4))
  return { ...scanLines(new Uint8Array(0), options), unread }
}

let kernel: ScanKernel | undefined

function scanLines(bytes: Uint8Array, { chunk, plainLine, allocate, keepIndex }: ScanOptions): Chunk {
  // Made by the first chunk; its memory serves all that a thread reads.
  kernel ??= new ScanKernel()
  kernel.open(bytes)
  const [firstWords, lines, series, unread]: [number[], number[], number[], number[]] = [[], [], [], []]
  let words = 0
  for (let start = 0; start < bytes.length;) {
    const found = bytes.indexOf(NEWLINE, start)
    const end = found < 0 ? bytes.length : found
    const line = readableLine(bytes, [start, end], plainLine)
    if (line !== undefined) {
      firstWords.push(words)
      lines.push(start)
      series.push(seriesOf(line))
      words = kernel.read(line.fields.text, line.bytes === bytes ? undefined : line.bytes)
    } else if (!isBlank(bytes, [start, end])) unread.push(start)
    start = end + 1
  }
  firstWords.push(words)
  const { index, ...scanned } = kernel.close(chunk, allocate)
  keepIndex(index)
  return {
    firstWords: copied(firstWords, allocate),
    lines: copied(lines, allocate),
    series: copied(series, allocate),
    unread: copied(unread, allocate),
    ...scanned,
  }
}

/** A line with a text, or one made from it that has its fields where they can be found. */
export interface ReadableLine {
  readonly bytes: Uint8Array
  readonly fields: LineFields
}

/** Finds the text of a line; undefined where it has none. */
export function readableLine(bytes: Uint8Array, extent: readonly [number, number], plainLine: PlainLine): ReadableLine | undefined {
  const fields = lineFields(bytes, extent)
  if (fields !== undefined) return { bytes, fields }
  if (isBlank(bytes, extent)) return undefined
  const plain = plainLine(bytes.subarray(...extent))
  const found = plain && lineFields(plain, [0, plain.length])
  return found && { bytes: plain, fields: found }
}

function isBlank(bytes: Uint8Array, [start, end]: readonly [number, number]): boolean {
  for (let at = start; at < end; at++) if (bytes[at]! > 0x20) return false
  return true
}

function seriesOf({ bytes, fields }: ReadableLine): number {
  if (fields.series === undefined) return 0
  const names = new Uint32Array(fields.series[1] - fields.series[0] + 1)
  const count = scanWords(bytes, fields.series, { hashes: names }, 0)
  return names.subarray(0, count).reduce((hash, word) => (Math.imul(hash, 31) + word) | 0, 1) >>> 0
}

function copied(numbers: readonly number[], allocate: ScanOptions['allocate']): Uint32Array {
  const array = new Uint32Array(allocate(4 * numbers.length))
  array.set(numbers)
  return array
}

/** Words in a row that two texts share without fail, if they share so many. */
export const ALWAYS_FOUND = SEQUENCE + WINDOW - 1
