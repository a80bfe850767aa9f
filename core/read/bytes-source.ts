import type { Source } from '../model/reader.ts'

/** A source over bytes in memory. */
export function bytesSource(bytes: Uint8Array): Source {
  return { size: bytes.byteLength, slice: (from, to) => Promise.resolve(bytes.subarray(from, to)) }
}
