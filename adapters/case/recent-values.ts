/** Keeps the values used last, up to a total weight; the one unused for longest goes first. */
export interface RecentValues<V> {
  get(key: string): V | undefined
  set(key: string, value: V, weight: number): void
  delete(key: string): void
  clear(): void
}

/** See {@link RecentValues}. A value heavier than a quarter of `limit` is not kept: it would push out all others. */
export function recentValues<V>(limit: number): RecentValues<V> {
  const held = new Map<string, { readonly value: V; readonly weight: number }>()
  let total = 0
  const drop = (key: string): void => {
    total -= held.get(key)?.weight ?? 0
    held.delete(key)
  }
  return {
    get: (key) => {
      const found = held.get(key)
      if (found === undefined) return undefined
      // A Map iterates in order of insertion: taking out and putting in again makes it the newest.
      held.delete(key)
      held.set(key, found)
      return found.value
    },
    set: (key, value, weight) => {
      drop(key)
      if (weight > limit / 4) return
      held.set(key, { value, weight })
      total += weight
      for (const oldest of held.keys()) {
        if (total <= limit) break
        drop(oldest)
      }
    },
    delete: drop,
    clear: () => {
      held.clear()
      total = 0
    },
  }
}
