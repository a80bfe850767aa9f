import type { Source } from '../model/reader.ts'

/** One line of a source, counted from 1, without its line end. */
export interface Line {
  readonly number: number
  readonly bytes: Uint8Array
  /** The line was longer than allowed; `bytes` holds its beginning. */
  readonly cut: boolean
}

const CHUNK = 1 << 20
const LF = 0x0a
const CR = 0x0d

/** Lines of a source, read in parts. A line longer than `longest` bytes is given cut, and the rest of it skipped. */
export async function* linesOf(source: Source, longest: number): AsyncIterable<Line> {
  let held: Uint8Array[] = []
  let size = 0
  let number = 1
  const take = (): Line => {
    const cut = size > longest
    const bytes = joined(held, Math.min(size, longest))
    held = []
    size = 0
    const end = bytes.at(-1) === CR ? bytes.length - 1 : bytes.length
    return { number: number++, bytes: bytes.subarray(0, end), cut }
  }
  for (let from = 0; from < source.size; from += CHUNK) {
    const chunk = await source.slice(from, Math.min(source.size, from + CHUNK))
    for (let at = 0; at < chunk.length;) {
      const found = chunk.indexOf(LF, at)
      const end = found < 0 ? chunk.length : found
      if (size <= longest) held.push(chunk.slice(at, end))
      size += end - at
      if (found >= 0) yield take()
      at = end + 1
    }
    if (chunk.length === 0) break
  }
  if (size > 0) yield take()
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  if (parts.length === 1 && parts[0]!.length === length) return parts[0]!
  const bytes = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    const fits = part.subarray(0, length - at)
    bytes.set(fits, at)
    at += fits.length
  }
  return bytes
}
