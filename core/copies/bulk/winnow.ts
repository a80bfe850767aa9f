/** Words in a sequence whose hash is looked up. */
export const SEQUENCE = 5
/** Sequences in a row of which one at least is kept: two texts that share 12 words in a row have one kept in common. */
export const WINDOW = 8

/** Sequences kept: under which key and in which part of the index, and the place of their first word. */
export interface Kept {
  readonly keys: Uint32Array
  /** One byte more of the key, by which the index is cut into parts. */
  readonly parts: Uint8Array
  readonly places: Uint32Array
  length: number
}

const seen = new Uint32Array(WINDOW)
const seenParts = new Uint8Array(WINDOW)

/**
 * Keeps the least key of every {@link WINDOW} sequences in a row, the last where several are least (winnowing: Schleimer,
 * Wilkerson and Aiken 2003). A text of fewer words keeps one.
 *
 * @param words hashes of words
 * @param from, to the text among them
 */
export function winnow(words: Uint32Array, [from, to]: readonly [number, number], kept: Kept): void {
  const last = to - SEQUENCE
  let least = from
  let told = -1
  for (let place = from; place <= last; place++) {
    const slot = (place - from) % WINDOW
    const key = (seen[slot] = keyAt(words, place, 0x9e3779b1))
    seenParts[slot] = keyAt(words, place, 0x85ebca77) >>> 24
    if (place - least >= WINDOW) least = leastOf(from, place)
    else if (key <= seen[(least - from) % WINDOW]!) least = place
    const full = place - from >= WINDOW - 1 || place === last
    if (full && least !== told) {
      told = least
      const at = (told - from) % WINDOW
      kept.keys[kept.length] = seen[at]!
      kept.parts[kept.length] = seenParts[at]!
      kept.places[kept.length++] = told
    }
  }
}

/** The last least of the keys seen at the places up to this one. */
function leastOf(from: number, place: number): number {
  let least = place
  for (let earlier = place - 1; earlier > place - WINDOW; earlier--) {
    if (seen[(earlier - from) % WINDOW]! < seen[(least - from) % WINDOW]!) least = earlier
  }
  return least
}

function keyAt(words: Uint32Array, place: number, factor: number): number {
  let key = words[place]! | 0
  for (let i = 1; i < SEQUENCE; i++) key = Math.imul(key, factor) + words[place + i]!
  key = Math.imul(key ^ (key >>> 15), 0x2c1b3c6d)
  return (key ^ (key >>> 13)) >>> 0
}
