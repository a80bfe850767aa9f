/**
 * The inner loops of reading a large corpus, in AssemblyScript: what `scanWords` and a plain winnowing do, to the bit, from and to the
 * module's own memory. Addresses are bytes; the caller lays out the memory and leaves 64 bytes free behind what is read.
 * `npm run kernel` makes ../scan-kernel.data.ts of it; docs/decisions/0008-copies.md says why.
 */

/** FNV-1a (Fowler, Noll and Vo). */
const BASIS: u32 = 0x811c9dc5
const PRIME: u32 = 0x01000193
const BACKSLASH: u32 = 0x5c
const SMALL_U: u32 = 0x75

/** One bit for each of 64 bytes: ASCII letters and digits. */
function letters(at: usize): u64 {
  return letters16(at) | (letters16(at + 16) << 16) | (letters16(at + 32) << 32) | (letters16(at + 48) << 48)
}

function letters16(at: usize): u64 {
  const bytes = v128.load(at)
  const letter = i8x16.lt_u(i8x16.sub(v128.or(bytes, i8x16.splat(0x20)), i8x16.splat(0x61)), i8x16.splat(26))
  const digit = i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(0x30)), i8x16.splat(10))
  return <u64>(<u32>i8x16.bitmask(v128.or(letter, digit)))
}

/** One bit for each of 64 bytes: those that do not stand for themselves, parts of longer characters and backslashes. */
function others(at: usize): u64 {
  return others16(at) | (others16(at + 16) << 16) | (others16(at + 32) << 32) | (others16(at + 48) << 48)
}

function others16(at: usize): u64 {
  const bytes = v128.load(at)
  return <u64>(<u32>i8x16.bitmask(v128.or(bytes, i8x16.eq(bytes, i8x16.splat(<u8>BACKSLASH)))))
}

/**
 * The hashes of the words of a JSON string at [from, to).
 *
 * @param units what each UTF-16 unit is to words: 65,536 numbers of 16 bits
 * @returns the address behind the last hash
 */
export function scanWords(from: usize, to: usize, units: usize, out: usize): usize {
  let start: usize = 0
  let inRun: u64 = 0
  let mixed: u64 = 0
  for (let at = from; at < to; at += 64) {
    let other = others(at)
    let runs = letters(at) | other
    if (to - at < 64) runs &= ((<u64>1) << (to - at)) - 1
    let changes = runs ^ ((runs << 1) | inRun)
    let first: u64 = 0
    while (changes) {
      const next = ctz(changes)
      changes &= changes - 1
      if (inRun) {
        mixed |= other & (~(<u64>0) << first) & ~(~(<u64>0) << next)
        out = mixed ? mixedRun(start, at + <usize>next, to, units, out) : plainRun(start, at + <usize>next, out)
        inRun = 0
      } else {
        start = at + <usize>next
        first = next
        mixed = 0
        inRun = 1
      }
    }
    if (inRun) mixed |= other & (~(<u64>0) << first)
  }
  if (!inRun) return out
  return mixed ? mixedRun(start, to, to, units, out) : plainRun(start, to, out)
}

/** A word of ASCII letters and digits alone. */
function plainRun(at: usize, end: usize, out: usize): usize {
  let hash = BASIS
  for (; at < end; at++) hash = (hash ^ ((<u32>load<u8>(at)) | 0x20)) * PRIME
  store<u32>(out, settled(hash))
  return out + 4
}

/** The words of a stretch with characters that are written in several bytes. */
function mixedRun(at: usize, end: usize, to: usize, units: usize, out: usize): usize {
  let hash = BASIS
  let inWord = false
  while (at < end) {
    let unit: i32 = load<u8>(at)
    if (unit < 0x80 && unit != BACKSLASH) at++
    else if (unit == BACKSLASH) {
      unit = <u32>load<u8>(at + 1) == SMALL_U ? hexAt(at + 2, to) : 0
      at += unit == 0 ? 2 : 6
    } else {
      unit = codePointAt(at, to)
      at += unit < 0 ? 1 : unit < 0x800 ? 2 : unit < 0x10000 ? 3 : 4
    }
    const letter: u32 = unit < 0 ? 0 : unit > 0xffff ? 0xd7c0 + (unit >> 10) : load<u16>(units + ((<usize>unit) << 1))
    const alone = (letter >= 0x2e80 && letter < 0xa000) || (letter >= 0xf900 && letter < 0xfb00)
    if (inWord && (letter == 0 || alone)) {
      store<u32>(out, settled(hash))
      out += 4
      inWord = false
    }
    if (letter == 0) continue
    if (!inWord) hash = BASIS
    inWord = true
    hash = (hash ^ letter) * PRIME
    if (unit > 0xffff) hash = (hash ^ (0xdc00 | (unit & 0x3ff))) * PRIME
    if (!alone) continue
    store<u32>(out, settled(hash))
    out += 4
    inWord = false
  }
  if (!inWord) return out
  store<u32>(out, settled(hash))
  return out + 4
}

/** Spreads a hash over all its bits (MurmurHash3's last step, Appleby). */
function settled(hash: u32): u32 {
  hash = (hash ^ (hash >>> 16)) * 0x85ebca6b
  hash = (hash ^ (hash >>> 13)) * 0xc2b2ae35
  return hash ^ (hash >>> 16)
}

/** Four hexadecimal digits; 0 where there are none. */
function hexAt(at: usize, to: usize): i32 {
  if (at + 4 > to) return 0
  let value = 0
  for (const end = at + 4; at < end; at++) {
    const digit: u32 = load<u8>(at)
    const small = digit | 0x20
    if (digit >= 0x30 && digit <= 0x39) value = (value << 4) | (digit - 0x30)
    else if (small >= 0x61 && small <= 0x66) value = (value << 4) | (small - 87)
    else return 0
  }
  return value
}

/** The character that begins at a byte from 128 on; -1 where the bytes are none (Unicode 16, table 3-7). */
function codePointAt(at: usize, to: usize): i32 {
  const lead: u32 = load<u8>(at)
  const size: u32 = lead < 0xc2 ? 0 : lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : lead < 0xf5 ? 3 : 0
  if (size == 0 || at + size >= to) return -1
  let value = lead & (0x3f >> size)
  for (let next: u32 = 1; next <= size; next++) {
    const byte: u32 = load<u8>(at + next)
    if ((byte & 0xc0) != 0x80) return -1
    value = (value << 6) | (byte & 0x3f)
  }
  const least: u32 = size == 1 ? 0x80 : size == 2 ? 0x800 : 0x10000
  return value < least || value > 0x10ffff || (value >= 0xd800 && value < 0xe000) ? -1 : <i32>value
}

/** Factors of the key of a sequence, and of the byte by which the index is cut into parts. */
const KEY: u32 = 0x9e3779b1
const PART: u32 = 0x85ebca77

/** Keys of the last sequences, as many as the widest window. */
const seen = memory.data(4 * 64)

/**
 * Keeps the least key of every `window` sequences in a row, the last where several are least (winnowing: Schleimer, Wilkerson and
 * Aiken 2003). A text of fewer words keeps one, a text of less than a sequence none.
 *
 * @param words address of the hashes of all words, of which those numbered [from, to) are one text
 * @param kept how many sequences are kept so far; 32 bits each for keys and places, 8 for parts
 * @returns how many are kept then
 */
export function winnow(words: usize, from: u32, to: u32, sequence: u32, window: u32, keys: usize, parts: usize, places: usize, kept: u32): u32 {
  if (to - from < sequence || to < from) return kept
  const last = to - sequence
  const leaving = power(KEY, sequence)
  let sum = sumAt(words, from, sequence, KEY)
  let least = from
  let leastKey: u32 = 0
  let told: u32 = 0xffffffff
  let slot: u32 = 0
  for (let place = from; place <= last; place++) {
    const key = mixed(sum)
    store<u32>(seen + ((<usize>slot) << 2), key)
    if (place == from || key <= leastKey) {
      if (place - least < window || place == from) {
        least = place
        leastKey = key
      }
    }
    if (place - least >= window) {
      // The least has left the window: look back over it, the last of equal ones before the others.
      least = place
      leastKey = key
      let back = slot
      for (let earlier = place - 1; earlier > place - window; earlier--) {
        back = back == 0 ? window - 1 : back - 1
        const other = load<u32>(seen + ((<usize>back) << 2))
        if (other < leastKey) {
          least = earlier
          leastKey = other
        }
      }
    }
    if (least != told && (place - from >= window - 1 || place == last)) {
      told = least
      store<u32>(keys + ((<usize>kept) << 2), leastKey)
      store<u8>(parts + kept, <u8>(mixed(sumAt(words, least, sequence, PART)) >>> 24))
      store<u32>(places + ((<usize>kept) << 2), least)
      kept++
    }
    if (++slot == window) slot = 0
    if (place < last) sum = sum * KEY + load<u32>(words + ((<usize>(place + sequence)) << 2)) - load<u32>(words + ((<usize>place) << 2)) * leaving
  }
  return kept
}

function power(base: u32, exponent: u32): u32 {
  let result: u32 = 1
  for (; exponent > 0; exponent--) result *= base
  return result
}

/** A sequence as one number, before it is mixed: its first word counts `factor` to the power of the others. */
function sumAt(words: usize, place: u32, sequence: u32, factor: u32): u32 {
  let sum: u32 = 0
  for (let i: u32 = 0; i < sequence; i++) sum = sum * factor + load<u32>(words + ((<usize>(place + i)) << 2))
  return sum
}

function mixed(sum: u32): u32 {
  const key = (sum ^ (sum >>> 15)) * 0x2c1b3c6d
  return key ^ (key >>> 13)
}

/** The lower 16 bits of so many hashes. */
export function halves(words: usize, count: u32, out: usize): void {
  for (let i: u32 = 0; i < count; i++) store<u16>(out + ((<usize>i) << 1), <u16>load<u32>(words + ((<usize>i) << 2)))
}

/**
 * Sorts what was kept by part, in order of place within each.
 *
 * @param ends where the end of each of 256 parts is written
 * @param first what is added to each place
 */
export function byPart(keys: usize, parts: usize, places: usize, kept: u32, ends: usize, outKeys: usize, outPlaces: usize, first: u32): void {
  memory.fill(ends, 0, 4 * 257)
  for (let i: u32 = 0; i < kept; i++) {
    const end = ends + 4 + ((<usize>load<u8>(parts + i)) << 2)
    store<u32>(end, load<u32>(end) + 1)
  }
  for (let part = ends + 4; part < ends + 4 * 256; part += 4) store<u32>(part, load<u32>(part) + load<u32>(part - 4))
  // Each part's end is where it begins until it is filled.
  for (let i: u32 = 0; i < kept; i++) {
    const end = ends + ((<usize>load<u8>(parts + i)) << 2)
    const at = load<u32>(end)
    store<u32>(end, at + 1)
    store<u32>(outKeys + ((<usize>at) << 2), load<u32>(keys + ((<usize>i) << 2)))
    store<u32>(outPlaces + ((<usize>at) << 2), load<u32>(places + ((<usize>i) << 2)) + first)
  }
}
