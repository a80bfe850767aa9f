const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/**
 * The bytes of a base64 string (RFC 4648, padding optional). Written here because the core may use no platform function
 * for it and the libraries' typings would let Node's names into the core.
 *
 * @throws RangeError at a character outside the alphabet.
 */
export function bytesOfBase64(encoded: string): Uint8Array {
  const length = encoded.endsWith('==') ? encoded.length - 2 : encoded.endsWith('=') ? encoded.length - 1 : encoded.length
  const values = new Int8Array(128).fill(-1)
  for (let i = 0; i < ALPHABET.length; i++) values[ALPHABET.charCodeAt(i)] = i
  const bytes = new Uint8Array(Math.floor((length * 3) / 4))
  let held = 0
  let bits = 0
  let next = 0
  for (let i = 0; i < length; i++) {
    const value = values[encoded.charCodeAt(i)] ?? -1
    if (value < 0) throw new RangeError(`Unexpected character ${JSON.stringify(encoded[i])} at ${i} in base64`)
    held = ((held << 6) | value) & 0xffffff
    bits += 6
    if (bits >= 8) {
      bits -= 8
      bytes[next++] = (held >> bits) & 0xff
    }
  }
  return bytes
}
