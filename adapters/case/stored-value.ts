import { deserialize, serialize } from 'node:v8'
import { deflateRawSync, inflateRawSync } from 'node:zlib'

/** Smaller values gain little from compression and are read one by one. */
const SMALLEST_COMPRESSED = 2048
/** Share of its size from which a compressed value is not worth inflating whenever it is read: columns of hashes hardly shrink. */
const HARDLY_SMALLER = 0.85

/** First byte of what V8 serialises. No raw deflate stream begins with it: its block type would be the reserved one (RFC 1951, 3.2.3). */
const V8_HEADER = 0xff

/** A value as bytes: columns of numbers stay columns and lone surrogates survive; larger values are compressed where that helps. */
export function storedValue(value: unknown): Uint8Array {
  const plain = serialize(value)
  if (plain.byteLength < SMALLEST_COMPRESSED) return plain
  const compressed = deflateRawSync(plain, { level: 1 })
  return compressed.byteLength > HARDLY_SMALLER * plain.byteLength ? plain : compressed
}

/** The value that was stored, with the size of its uncompressed form in bytes. */
export function restoredValue(stored: Uint8Array): { readonly value: unknown; readonly bytes: number } {
  const plain = stored[0] === V8_HEADER ? stored : inflateRawSync(stored)
  return { value: deserialize(plain), bytes: plain.byteLength }
}

/** A value that was packed elsewhere, by {@link storedValue}. */
export class PackedValue {
  readonly bytes: Uint8Array

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }
}
