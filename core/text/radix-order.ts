const BITS = 11
const BUCKETS = 1 << BITS

/**
 * The order that sorts unsigned 32-bit keys: `keys[order[0]] ≤ keys[order[1]] ≤ …`. Stable; least significant digit first.
 *
 * @param before an order to start from, so that several keys can be sorted from the least to the most important one
 */
export function radixOrder(keys: Uint32Array, before?: Uint32Array): Uint32Array {
  let from: Uint32Array = before?.slice() ?? Uint32Array.from(keys, (_, i) => i)
  let to: Uint32Array = new Uint32Array(keys.length)
  let all = 0
  for (let i = 0; i < keys.length; i++) all |= keys[i]!
  for (let shift = 0; shift < 32 && all >>> shift !== 0; shift += BITS) {
    const next = new Uint32Array(BUCKETS)
    for (let i = 0; i < keys.length; i++) next[(keys[i]! >>> shift) & (BUCKETS - 1)]!++
    for (let bucket = 0, sum = 0; bucket < BUCKETS; bucket++) {
      const size = next[bucket]!
      next[bucket] = sum
      sum += size
    }
    for (let i = 0; i < from.length; i++) {
      const index = from[i]!
      to[next[(keys[index]! >>> shift) & (BUCKETS - 1)]!++] = index
    }
    ;[from, to] = [to, from]
  }
  return from
}
