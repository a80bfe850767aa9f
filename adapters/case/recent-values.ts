/** Keeps the values used last, up to a total weight; the one unused for longest goes first. */
export interface RecentValues<V> {
  get(key: string): V | undefined
  set(key: string, value: V, weight: number): void
  delete(key: string): void
  clear(): void
}

/** A value in a ring in order of use: whatever came last stands before the ring's end, the one unused for longest after it. */
interface Held<V> {
  readonly key: string
  readonly value: V | undefined
  readonly weight: number
  before: Held<V>
  after: Held<V>
}

/**
 * See {@link RecentValues}. A value heavier than a quarter of `limit` is not kept: it would push out all others. Kept in a ring,
 * because a Map that values are taken out of and put in again has to step over all the places that they left.
 */
export function recentValues<V>(limit: number): RecentValues<V> {
  const held = new Map<string, Held<V>>()
  const end = ringEnd<V>()
  let total = 0
  const drop = (key: string): void => {
    const one = held.get(key)
    if (one === undefined) return
    total -= one.weight
    held.delete(key)
    takeOut(one)
  }
  return {
    get: (key) => {
      const one = held.get(key)
      if (one === undefined) return undefined
      takeOut(one)
      putBefore(end, one)
      return one.value
    },
    set: (key, value, weight) => {
      drop(key)
      if (weight > limit / 4) return
      const one: Held<V> = { key, value, weight, before: end, after: end }
      held.set(key, one)
      putBefore(end, one)
      total += weight
      while (total > limit) drop(end.after.key)
    },
    delete: drop,
    clear: () => {
      held.clear()
      end.before = end
      end.after = end
      total = 0
    },
  }
}

function ringEnd<V>(): Held<V> {
  const end = { key: '', value: undefined, weight: 0 } as Held<V>
  end.before = end
  end.after = end
  return end
}

function takeOut<V>(one: Held<V>): void {
  one.before.after = one.after
  one.after.before = one.before
}

function putBefore<V>(place: Held<V>, one: Held<V>): void {
  one.before = place.before
  one.after = place
  place.before.after = one
  place.before = one
}
