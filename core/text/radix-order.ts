const BITS = 11
const BUCKETS = 1 << BITS

/**
 * The order that sorts unsigned 32-bit keys: `keys[order[0]] ≤ keys[order[1]] ≤ …`. Stable; least significant digit first.
 *
 * @param before an order to start from, so that several keys can be sorted from the least to the most important one
 */
export function radixOrder(keys: Uint32Array, before?: Uint32Array): Uint32Array {
  const { length } = keys
  // Keys travel with their order, so that every pass reads in sequence.
  let order: Uint32Array = new Uint32Array(length)
  let sorted: Uint32Array = new Uint32Array(length)
  let any = 0
  for (let i = 0; i < length; i++) {
    const at = before === undefined ? i : before[i]!
    order[i] = at
    sorted[i] = keys[at]!
    any |= keys[at]!
  }
  let nextOrder: Uint32Array = new Uint32Array(length)
  let nextSorted: Uint32Array = new Uint32Array(length)
  for (let shift = 0; shift < 32 && any >>> shift !== 0; shift += BITS) {
    const starts = startsOfBuckets(sorted, shift)
    for (let i = 0; i < length; i++) {
      const key = sorted[i]!
      const to = starts[(key >>> shift) & (BUCKETS - 1)]!++
      nextSorted[to] = key
      nextOrder[to] = order[i]!
    }
    ;[order, nextOrder] = [nextOrder, order]
    ;[sorted, nextSorted] = [nextSorted, sorted]
  }
  return order
}

function startsOfBuckets(keys: Uint32Array, shift: number): Uint32Array {
  const starts = new Uint32Array(BUCKETS)
  for (let i = 0; i < keys.length; i++) starts[(keys[i]! >>> shift) & (BUCKETS - 1)]!++
  for (let bucket = 0, sum = 0; bucket < BUCKETS; bucket++) {
    const size = starts[bucket]!
    starts[bucket] = sum
    sum += size
  }
  return starts
}
