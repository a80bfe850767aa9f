import { closeSync, fstatSync, openSync, readSync } from 'node:fs'

/** Bytes `[start, end)` of a file; ends behind a newline or at the end of the file. */
export type ByteRange = readonly [start: number, end: number]

/** Bytes read at once to find the end of a line. */
const LOOK = 1 << 16
const NEWLINE = 0x0a

/** Cuts a file into ranges of whole lines of at most `size` bytes; a line that is longer is a range by itself. */
export function chunkRanges(file: string, size: number): readonly ByteRange[] {
  const descriptor = openSync(file, 'r')
  try {
    const { size: total } = fstatSync(descriptor)
    const ranges: ByteRange[] = []
    for (let start = 0; start < total;) {
      const end = start + size >= total ? total : endOfLines(descriptor, [start, start + size], total)
      ranges.push([start, end])
      start = end
    }
    return ranges
  } finally {
    closeSync(descriptor)
  }
}

/** Behind the last newline within a range; where it has none, behind the next. */
function endOfLines(descriptor: number, [start, end]: ByteRange, total: number): number {
  const buffer = new Uint8Array(LOOK)
  for (let to = end; to > start; to -= LOOK) {
    const from = Math.max(start, to - LOOK)
    const read = readSync(descriptor, buffer, 0, to - from, from)
    const found = buffer.subarray(0, read).lastIndexOf(NEWLINE)
    if (found >= 0) return from + found + 1
  }
  for (let from = end; from < total; from += LOOK) {
    const read = readSync(descriptor, buffer, 0, LOOK, from)
    const found = buffer.subarray(0, read).indexOf(NEWLINE)
    if (found >= 0) return from + found + 1
    if (read === 0) break
  }
  return total
}

/**
 * The bytes of a range.
 *
 * @param room used if it is large enough; a thread that reads one range after the other need not leave a trail of buffers
 * @throws RangeError where the file has become shorter
 */
export function bytesOf(file: string, [start, end]: ByteRange, room?: Uint8Array): Uint8Array {
  const descriptor = openSync(file, 'r')
  try {
    const size = end - start
    const bytes = room !== undefined && room.length >= size ? room.subarray(0, size) : new Uint8Array(size)
    for (let filled = 0; filled < bytes.length;) {
      const read = readSync(descriptor, bytes, filled, bytes.length - filled, start + filled)
      if (read === 0) throw new RangeError(`Unexpected end of ${file} at byte ${start + filled}: it was changed while it was read`)
      filled += read
    }
    return bytes
  } finally {
    closeSync(descriptor)
  }
}
