/**
 * What was kept in this tab under a name, so that a reload of the page goes on from there; nothing where that was not kept, is not
 * ours, or the browser keeps nothing. It only spares the reader a way, so no failure is told.
 */
export function keptInTab<T>(name: string): readonly T[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(name) ?? '[]')
    return Array.isArray(kept) ? (kept as T[]) : []
  } catch {
    return []
  }
}

/** Keeps a list in this tab under a name, where the browser keeps anything. */
export function keepInTab(name: string, list: readonly unknown[]): void {
  try {
    sessionStorage.setItem(name, JSON.stringify(list))
  } catch {
    // Full, or switched off.
  }
}
