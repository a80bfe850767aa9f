import { standsAlone, wordUnits } from './word-units.ts'

/** Where words go: their hashes and, where wanted, where each begins and ends in the string, in characters (code points). */
export interface ScannedWords {
  readonly hashes: Uint32Array
  readonly extents?: { readonly starts: Uint32Array; readonly ends: Uint32Array }
}

/** Start of the hash of a word, and what each unit is multiplied in with (FNV-1a, Fowler, Noll and Vo). */
const BASIS = 0x811c9dc5 | 0
const PRIME = 0x01000193

const BACKSLASH = 0x5c
const SMALL_U = 0x75

/**
 * The words of a JSON string, straight from its bytes: no text is made, which is what makes a million texts bearable. Broken
 * UTF-8 and escapes part words.
 *
 * @param bytes UTF-8 of a JSON document
 * @param range the string in it, quotation marks left out
 * @param filled index of the first word in `out`
 * @returns how far `out` is filled
 */
export function scanWords(bytes: Uint8Array, [from, to]: readonly [number, number], out: ScannedWords, filled: number): number {
  const units = wordUnits()
  const { hashes, extents } = out
  let hash = BASIS
  let inWord = false
  let characters = 0
  let before = 0
  for (let at = from; at < to; characters++) {
    let unit = bytes[at]!
    if (unit < 0x80 && unit !== BACKSLASH) at++
    else if (unit === BACKSLASH) {
      unit = bytes[at + 1] === SMALL_U ? hexAt(bytes, at + 2, to) : 0
      at += unit === 0 ? 2 : 6
      // The second half of a character is no character of its own.
      if (isLowHalf(unit) && isHighHalf(before)) characters--
    } else {
      unit = codePointAt(bytes, at, to)
      at += unit < 0 ? 1 : unit < 0x800 ? 2 : unit < 0x10000 ? 3 : 4
    }
    before = unit
    const letter = unit < 0 ? 0 : unit > 0xffff ? 0xd7c0 + (unit >> 10) : units[unit]!
    const alone = letter > 0x2e7f && standsAlone(letter)
    if (inWord && (letter === 0 || alone)) {
      if (extents) extents.ends[filled] = characters
      hashes[filled++] = settled(hash)
      inWord = false
    }
    if (letter === 0) continue
    if (!inWord) {
      hash = BASIS
      if (extents) extents.starts[filled] = characters
      inWord = true
    }
    hash = Math.imul(hash ^ letter, PRIME)
    if (unit > 0xffff) hash = Math.imul(hash ^ (0xdc00 | (unit & 0x3ff)), PRIME)
    if (!alone) continue
    if (extents) extents.ends[filled] = characters + 1
    hashes[filled++] = settled(hash)
    inWord = false
  }
  if (!inWord) return filled
  if (extents) extents.ends[filled] = characters
  hashes[filled] = settled(hash)
  return filled + 1
}

const isHighHalf = (unit: number): boolean => (unit & 0xfffffc00) === 0xd800
const isLowHalf = (unit: number): boolean => (unit & 0xfffffc00) === 0xdc00

/** Spreads a hash over all its bits, since parts of it are used by themselves (MurmurHash3's last step, Appleby). */
function settled(hash: number): number {
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

/** Four hexadecimal digits; 0 where there are none. */
function hexAt(bytes: Uint8Array, at: number, to: number): number {
  if (at + 4 > to) return 0
  const digits = String.fromCharCode(...bytes.subarray(at, at + 4))
  return /^[\da-f]{4}$/i.test(digits) ? Number.parseInt(digits, 16) : 0
}

/** The character that begins at a byte from 128 on; -1 where the bytes are none (Unicode 16, table 3-7). */
function codePointAt(bytes: Uint8Array, at: number, to: number): number {
  const lead = bytes[at]!
  const size = lead < 0xc2 ? 0 : lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : lead < 0xf5 ? 3 : 0
  if (size === 0 || at + size >= to) return -1
  let value = lead & (0x3f >> size)
  for (let next = at + 1; next <= at + size; next++) {
    if ((bytes[next]! & 0xc0) !== 0x80) return -1
    value = (value << 6) | (bytes[next]! & 0x3f)
  }
  const least = size === 1 ? 0x80 : size === 2 ? 0x800 : 0x10000
  return value < least || value > 0x10ffff || (value >= 0xd800 && value < 0xe000) ? -1 : value
}
