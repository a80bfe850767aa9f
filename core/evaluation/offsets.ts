import type { GoldSpan } from './gold-format.ts'

/** A set of offsets, as ascending ranges that neither touch nor overlap. */
export type Offsets = readonly GoldSpan[]

export function offsetsOf(spans: readonly GoldSpan[]): Offsets {
  const sorted = [...spans].filter(([start, end]) => start < end).sort((x, y) => x[0] - y[0] || x[1] - y[1])
  const merged: [number, number][] = []
  for (const [start, end] of sorted) {
    const last = merged.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else merged.push([start, end])
  }
  return merged
}

export const sizeOf = (offsets: Offsets): number => offsets.reduce((sum, [start, end]) => sum + end - start, 0)

/** Number of offsets that two sets share. */
export function sharedBy(x: Offsets, y: Offsets): number {
  let shared = 0
  for (let i = 0, j = 0; i < x.length && j < y.length;) {
    const [a, b] = [x[i]!, y[j]!]
    shared += Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]))
    if (a[1] < b[1]) i++
    else j++
  }
  return shared
}

/** Intersection over union; 0 where nothing is shared. */
export function overlapOf(x: Offsets, y: Offsets): number {
  const both = sharedBy(x, y)
  return both === 0 ? 0 : both / (sizeOf(x) + sizeOf(y) - both)
}

/** The offsets of the first set that are not in the second. */
export function without(x: Offsets, y: Offsets): Offsets {
  const left: GoldSpan[] = []
  for (const [start, end] of x) {
    let at = start
    for (const [from, to] of y) {
      if (to <= at || from >= end) continue
      if (from > at) left.push([at, from])
      at = Math.max(at, to)
    }
    if (at < end) left.push([at, end])
  }
  return left
}

/** Order of two sets by their offsets in ascending order, as lists of numbers are ordered. */
export function compareOffsets(x: Offsets, y: Offsets): number {
  for (let i = 0; i < Math.min(x.length, y.length); i++) {
    const [a, b] = [x[i]!, y[i]!]
    if (a[0] !== b[0]) return a[0] - b[0]
    if (a[1] !== b[1]) {
      const [shorter, sign] = a[1] < b[1] ? [x, 1] : [y, -1]
      // The longer range goes on with a smaller number than the shorter one's next range, if that has one.
      return i + 1 < shorter.length ? sign : -sign
    }
  }
  return x.length - y.length
}

/** Something at a place in a document. */
export interface Placed {
  readonly doc: string
  readonly offsets: Offsets
}

/** Least intersection over union of an overlap match. */
export const HALF = 0.5

/** Matches one to one, largest overlap first (then by preference, then in order); returns predicted index by gold index. */
export function matchPlaced(
  gold: readonly Placed[],
  predicted: readonly Placed[],
  prefer?: (gold: number, predicted: number) => number,
): ReadonlyMap<number, number> {
  const byDoc = new Map<string, number[]>()
  predicted.forEach(({ doc }, j) => byDoc.get(doc)?.push(j) ?? byDoc.set(doc, [j]))
  const pairs: { overlap: number; preference: number; i: number; j: number }[] = []
  gold.forEach(({ doc, offsets }, i) => {
    const low = offsets[0]![0]
    const high = offsets.at(-1)![1]
    for (const j of byDoc.get(doc) ?? []) {
      const other = predicted[j]!.offsets
      if (other[0]![0] >= high || low >= other.at(-1)![1]) continue
      const overlap = overlapOf(offsets, other)
      if (overlap >= HALF) pairs.push({ overlap, preference: prefer?.(i, j) ?? 0, i, j })
    }
  })
  pairs.sort((x, y) => y.overlap - x.overlap || y.preference - x.preference || x.i - y.i || x.j - y.j)
  const found = new Map<number, number>()
  const taken = new Set<number>()
  for (const { i, j } of pairs)
    if (!found.has(i) && !taken.has(j)) {
      found.set(i, j)
      taken.add(j)
    }
  return found
}
