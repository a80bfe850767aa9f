import { MOST_BYTES, PARTS, placeOf, type Chunk } from './chunk.ts'
import { lineFields, type LineFields } from './line-fields.ts'
import { scanWords } from './scan-words.ts'
import { SEQUENCE, WINDOW, winnow, type Kept } from './winnow.ts'

/** Reads a line that is no flat object: the same line as one that is; undefined where it holds no text. */
export type PlainLine = (line: Uint8Array) => Uint8Array | undefined

/** What a chunk is scanned with. */
export interface ScanOptions {
  /** The number of the chunk in the corpus. */
  readonly chunk: number
  readonly plainLine: PlainLine
  /** Makes the memory of the result: shared between threads, or not. */
  readonly allocate: (bytes: number) => ArrayBufferLike
}

const NEWLINE = 0x0a

/** The words and the index of whole lines of JSON Lines. Of more than {@link MOST_BYTES} nothing is read, and the first line told. */
export function scanChunk(bytes: Uint8Array, options: ScanOptions): Chunk {
  if (bytes.length <= MOST_BYTES) return scanLines(bytes, options)
  const unread = new Uint32Array(options.allocate(4))
  return { ...scanLines(new Uint8Array(0), options), unread }
}

function scanLines(bytes: Uint8Array, { chunk, plainLine, allocate }: ScanOptions): Chunk {
  const { words, kept } = roomFor((bytes.length >>> 1) + 2)
  const [firstWords, lines, series, unread]: [number[], number[], number[], number[]] = [[], [], [], []]
  let filled = 0
  for (let start = 0; start < bytes.length;) {
    const found = bytes.indexOf(NEWLINE, start)
    const end = found < 0 ? bytes.length : found
    const line = readableLine(bytes, [start, end], plainLine)
    if (line !== undefined) {
      firstWords.push(filled)
      lines.push(start)
      series.push(seriesOf(line))
      const begun = filled
      filled = scanWords(line.bytes, line.fields.text, { hashes: words }, filled)
      winnow(words, [begun, filled], kept)
    } else if (!isBlank(bytes, [start, end])) unread.push(start)
    start = end + 1
  }
  firstWords.push(filled)
  return {
    firstWords: copied(firstWords, allocate),
    lines: copied(lines, allocate),
    series: copied(series, allocate),
    unread: copied(unread, allocate),
    words: halves(words.subarray(0, filled), allocate),
    ...byPart(kept, chunk, allocate),
  }
}

let room = { words: new Uint32Array(0), kept: { keys: new Uint32Array(0), parts: new Uint8Array(0), places: new Uint32Array(0), length: 0 } }

/** Arrays for a chunk of at most so many words; used again for the next, since a chunk needs forty megabytes of them. */
function roomFor(words: number): { readonly words: Uint32Array; readonly kept: Kept } {
  const { length } = room.words
  if (length < words)
    room = {
      words: new Uint32Array(words),
      kept: { keys: new Uint32Array(words), parts: new Uint8Array(words), places: new Uint32Array(words), length: 0 },
    }
  room.kept.length = 0
  return room
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

function halves(words: Uint32Array, allocate: ScanOptions['allocate']): Uint16Array {
  const array = new Uint16Array(allocate(2 * words.length))
  for (let i = 0; i < words.length; i++) array[i] = words[i]!
  return array
}

/** Sorts what was kept by part, in order of place within each. */
function byPart(kept: Kept, chunk: number, allocate: ScanOptions['allocate']): Pick<Chunk, 'keys' | 'places' | 'partEnds'> {
  const partEnds = new Uint32Array(allocate(4 * PARTS))
  const keys = new Uint32Array(allocate(4 * kept.length))
  const places = new Uint32Array(allocate(4 * kept.length))
  const sizes = new Uint32Array(PARTS)
  for (let i = 0; i < kept.length; i++) sizes[kept.parts[i]!]!++
  for (let part = 1; part < PARTS; part++) partEnds[part] = partEnds[part - 1]! + sizes[part - 1]!
  // Each part's end is where it begins until it is filled.
  for (let i = 0; i < kept.length; i++) {
    const at = partEnds[kept.parts[i]!]!++
    keys[at] = kept.keys[i]!
    places[at] = placeOf(chunk, kept.places[i]!)
  }
  return { keys, places, partEnds }
}

/** Words in a row that two texts share without fail, if they share so many. */
export const ALWAYS_FOUND = SEQUENCE + WINDOW - 1
