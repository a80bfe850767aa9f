import {
  alignChunk,
  linkParts,
  scanChunk,
  readableLine,
  scanWords,
  wordOf,
  textOf,
  type BulkPassages,
  type Chunk,
  type Hits,
  type PassageSettings,
  type ReadableLine,
} from '../../core/copies/bulk/index.ts'
import { bytesOf, type ByteRange } from './chunk-ranges.ts'
import { keepIndex, keptRows, type KeptIndex } from './index-store.ts'
import { plainLine } from './plain-line.ts'

/** Memory that all threads see, so that the index travels nowhere. */
const shared = (bytes: number): SharedArrayBuffer => new SharedArrayBuffer(bytes)

let room: Uint8Array = new Uint8Array(0)

/** The bytes of a range, until the thread reads another. */
function bytesRead(file: string, range: ByteRange): Uint8Array {
  const bytes = bytesOf(file, range, room)
  if (bytes.byteOffset === 0 && bytes.buffer.byteLength > room.length) room = new Uint8Array(bytes.buffer)
  return bytes
}

/** What {@link scan} needs: a range of a file, and the folder for its index where memory is to be spared. */
export interface ScanTask {
  readonly file: string
  readonly range: ByteRange
  readonly chunk: number
  readonly spill?: string | undefined
}

/** Words of one range of a file, and where its index is kept. */
export interface Scanned {
  readonly chunk: Chunk
  readonly index: KeptIndex
}

/** Reads one range of a file. */
export function scan({ file, range, chunk, spill }: ScanTask): Scanned {
  let index: KeptIndex | undefined
  const scanned = scanChunk(bytesRead(file, range), {
    chunk,
    plainLine,
    allocate: shared,
    keepIndex: (found) => void (index = keepIndex(found, chunk, spill)),
  })
  return { chunk: scanned, index: index! }
}

/** What {@link link} needs: parts `[first, end)` of the index. */
export interface LinkTask {
  readonly chunks: readonly Chunk[]
  readonly index: readonly KeptIndex[]
  readonly parts: readonly [first: number, end: number]
}

/** Hits of some parts of the index. */
export function link({ chunks, index, parts }: LinkTask): Hits {
  const ends = chunks.map(({ partEnds }) => partEnds.at(-1)!)
  return linkParts(chunks, { parts, indexOf: keptRows(index, ends), allocate: shared })
}

/** What {@link align} needs. */
export interface AlignTask {
  readonly chunks: readonly Chunk[]
  readonly numbers: readonly number[]
  readonly hits: readonly Hits[]
  readonly settings: PassageSettings
}

/** Passages of some chunks. */
export function align({ chunks, numbers, hits, settings }: AlignTask): readonly BulkPassages[] {
  return numbers.map((number) => alignChunk(chunks, number, hits, settings))
}

/** What {@link locate} needs: words of one chunk, ordered by place. */
export interface LocateTask {
  readonly file: string
  readonly range: ByteRange
  readonly chunk: Pick<Chunk, 'firstWords' | 'lines'>
  readonly places: Uint32Array
}

/** Where words stand in their texts, in characters (code points), and the ids of the texts by number. */
export interface Located {
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  readonly ids: ReadonlyMap<number, string>
}

/** Reads the texts that share passages once more and finds where the passages stand in them. */
export function locate({ file, range, chunk, places }: LocateTask): Located {
  const bytes = bytesRead(file, range)
  const [starts, ends] = [new Uint32Array(places.length), new Uint32Array(places.length)]
  const ids = new Map<number, string>()
  for (let first = 0; first < places.length;) {
    const number = textOf(chunk, wordOf(places[first]!))
    const [from, to] = [chunk.firstWords[number]!, chunk.firstWords[number + 1]!]
    const start = chunk.lines[number]!
    const line = readableLine(bytes, [start, endOfLine(bytes, start)], plainLine)
    const extents = line && extentsOf(line, to - from)
    if (extents === undefined) throw new RangeError(`Unexpected line at byte ${range[0] + start} of ${file}: it was changed while it was read`)
    ids.set(number, idOf(line!))
    for (; first < places.length && wordOf(places[first]!) < to; first++) {
      starts[first] = extents.starts[wordOf(places[first]!) - from]!
      ends[first] = extents.ends[wordOf(places[first]!) - from]!
    }
  }
  return { starts, ends, ids }
}

/** Where the words of a line stand; undefined where it has another number of them than when it was scanned. */
function extentsOf({ bytes, fields }: ReadableLine, words: number) {
  const room = ((fields.text[1] - fields.text[0]) >>> 1) + 2
  const extents = { starts: new Uint32Array(room), ends: new Uint32Array(room) }
  return scanWords(bytes, fields.text, { hashes: new Uint32Array(room), extents }, 0) === words ? extents : undefined
}

function idOf({ bytes, fields: { id } }: ReadableLine): string {
  const written = Buffer.from(bytes.subarray(...id)).toString('utf8')
  try {
    return JSON.parse(`"${written}"`) as string
  } catch {
    return written
  }
}

function endOfLine(bytes: Uint8Array, from: number): number {
  const found = bytes.indexOf(0x0a, from)
  return found < 0 ? bytes.length : found
}
