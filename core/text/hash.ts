import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** SHA-256 of bytes, 64 lower-case hex digits. Lone surrogates in strings hash as U+FFFD. */
export function sha256Hex(content: Uint8Array | string): string {
  return bytesToHex(sha256(typeof content === 'string' ? utf8ToBytes(content) : content))
}

/**
 * The name of a thing by its content: the first 24 hex digits (96 bits) of the SHA-256 of its parts.
 * Parts are joined with a separator that stands in no id, path or number, so different parts never meet in one name.
 */
export function nameOf(...parts: readonly (string | number)[]): string {
  return sha256Hex(parts.join('\u0000')).slice(0, 24)
}

/** The first 64 bits of a name as two numbers, for columns; of what is no name, some numbers. */
export function numbersOf(name: string): readonly [number, number] {
  return [parseInt(name.slice(0, 8), 16) >>> 0, parseInt(name.slice(8, 16), 16) >>> 0]
}

/** The name of many parts, as {@link nameOf} would give it, without putting them into one string. */
export function nameOfAll(parts: Iterable<string>): string {
  const hash = sha256.create()
  let first = true
  for (const part of parts) {
    hash.update(utf8ToBytes(first ? part : `\u0000${part}`))
    first = false
  }
  return bytesToHex(hash.digest()).slice(0, 24)
}
