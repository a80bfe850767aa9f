/** Where the values of a line's strings stand, quotation marks left out; undefined where it has none. */
export interface LineFields {
  readonly id: readonly [start: number, end: number]
  readonly text: readonly [start: number, end: number]
  readonly series?: readonly [start: number, end: number]
}

const QUOTE = 0x22
const BACKSLASH = 0x5c
const COLON = 0x3a
const COMMA = 0x2c
const OPEN = 0x7b
const CLOSE = 0x7d

/**
 * Finds `id`, `text` and `series` of one line of JSON Lines without parsing it. It knows flat objects whose strings matter and
 * whose other values hold neither brackets nor commas, as passim's input is; undefined for any other line, which a parser must
 * read.
 */
export function lineFields(bytes: Uint8Array, [from, to]: readonly [number, number]): LineFields | undefined {
  const found: Record<string, readonly [number, number]> = {}
  let at = skipBlanks(bytes, from, to)
  if (bytes[at] !== OPEN) return undefined
  for (;;) {
    const key = stringAt(bytes, skipBlanks(bytes, at + 1, to), to)
    if (key === undefined) return undefined
    at = skipBlanks(bytes, key[1] + 1, to)
    if (bytes[at] !== COLON) return undefined
    at = skipBlanks(bytes, at + 1, to)
    const value = stringAt(bytes, at, to)
    if (value !== undefined) found[nameAt(bytes, key)] = value
    at = value === undefined ? endOfPlain(bytes, at, to) : skipBlanks(bytes, value[1] + 1, to)
    if (bytes[at] === CLOSE) break
    if (at >= to || bytes[at] !== COMMA) return undefined
  }
  const { id, text, series } = found
  if (id === undefined || text === undefined || skipBlanks(bytes, at + 1, to) < to) return undefined
  return { id, text, ...(series && { series }) }
}

const nameAt = (bytes: Uint8Array, [start, end]: readonly [number, number]): string =>
  end - start > 16 ? '' : String.fromCharCode(...bytes.subarray(start, end))

function skipBlanks(bytes: Uint8Array, at: number, to: number): number {
  while (at < to && bytes[at]! <= 0x20) at++
  return at
}

/** The string that begins at a quotation mark. */
function stringAt(bytes: Uint8Array, at: number, to: number): readonly [number, number] | undefined {
  if (bytes[at] !== QUOTE) return undefined
  for (let end = bytes.indexOf(QUOTE, at + 1); end >= 0 && end < to; end = bytes.indexOf(QUOTE, end + 1)) {
    let slashes = 0
    while (bytes[end - 1 - slashes] === BACKSLASH) slashes++
    if (slashes % 2 === 0) return [at + 1, end]
  }
  return undefined
}

/** The comma or bracket behind a number, `true`, `false` or `null`; the end of the line where something else stands there. */
function endOfPlain(bytes: Uint8Array, at: number, to: number): number {
  const start = at
  for (; at < to; at++) {
    const byte = bytes[at]!
    if (byte === COMMA || byte === CLOSE) return at > start ? at : to
    if (byte === QUOTE || byte === OPEN || byte === 0x5b) return to
  }
  return to
}
